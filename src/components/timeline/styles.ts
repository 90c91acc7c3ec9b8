import {css} from 'lit';

/** The picture and the list of the timeline. */
export const styles = css`
  svg.lanes {
    direction: ltr;
  }
  .lanes text {
    font-size: 0.75em;
    fill: var(--_ink-2);
  }
  .lanes .tilemark text {
    font-size: 12px;
    fill: var(--_surface);
  }
  .lanes .tilemark.reports text {
    fill: var(--_ink);
  }
  .lanes .tilemark.silent text {
    fill: var(--_ink-3);
  }
  .lanes .bold {
    font-weight: 600;
    fill: var(--_ink);
  }
  .day {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 0.6;
  }
  .month {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1.4;
  }
  .base {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.2;
  }
  .tick,
  .hinge,
  .join {
    fill: none;
    stroke: var(--_mark-2);
    stroke-width: 1;
  }
  .peak {
    fill: var(--_ink);
  }
  path.lane {
    fill: none;
    stroke: var(--_rule-strong);
    stroke-width: 1;
  }
  .publications {
    --_m: var(--_mark-2);
  }
  .lanes text.name {
    font-size: 0.8125em;
    font-weight: 600;
    fill: var(--_ink);
  }
  .lanes text.count {
    font-size: 0.8125em;
    fill: var(--_ink-3);
  }
  .head[role],
  .lanes .mark[role='button'],
  .pile[role='button'],
  .beyond[role='button'] {
    cursor: pointer;
  }
  .zoomable {
    touch-action: pan-x pan-y;
  }
  .pile > path {
    fill: var(--_mark-2);
  }
  .beyond text {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .head.off text.name,
  .publications .off :is(.head, .over) > text {
    fill: var(--_ink-3);
    text-decoration: line-through;
  }
  .hit {
    fill: none;
    pointer-events: all;
  }
  .lanes :focus-visible {
    outline: none;
  }
  .lanes :focus-visible > .hit {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .lanes .label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  .w1 .label {
    font-weight: 600;
    fill: var(--_ink);
  }
  .differ {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.2;
  }
  .w1 .differ {
    stroke-width: 1.8;
  }
  .chosen {
    --_m: var(--_accent);
  }
  .chosen .label {
    font-weight: inherit;
    fill: var(--_accent);
  }
  .w1.chosen .label {
    font-weight: 600;
  }
  .chosen .differ {
    stroke: var(--_accent);
  }
  .bar path {
    fill: var(--_mark);
  }
  .bar path.silent {
    fill: var(--_mark-2);
  }
  .bar path.reports {
    fill: none;
  }
  .chosen .bar rect,
  .chosen .bar path.attests {
    fill: var(--_accent);
  }
  .chosen .bar .silent {
    fill: var(--_mark-2);
  }
  .chosen .bar .reports,
  .chosen .bar .doubts,
  .chosen .bar .denies {
    fill: none;
    stroke: var(--_accent);
  }
  .over {
    pointer-events: none;
  }
  .hair {
    fill: none;
    stroke: var(--_mark-2);
    stroke-width: 0.6;
  }
  .thread {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.4;
    stroke-dasharray: 1.5 3;
  }
  .tip .label {
    stroke-width: 6px;
  }
  .unequal {
    font-weight: 600;
    color: var(--_ink);
  }
  .legend .unequal {
    margin-inline-end: 0.5em;
  }
  .legend svg.glyph {
    margin-block: -0.3em;
    vertical-align: -0.42em;
  }
  .nothing-left {
    padding-block: 0.75em;
    font-size: 0.875em;
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1em;
    padding-block: 0.5em;
    font-size: 0.75em;
    color: var(--_ink-2);
  }
  .ticks .tile,
  .divider .tile {
    font-size: max(0.9em, 12px);
  }
  .outside {
    border-block-end: 1px solid var(--_rule);
    margin-block-end: 1em;
  }
  .list .outside:first-of-type {
    border-block-start: 1px solid var(--_ink);
  }
  .opener {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.7em;
    font-size: 0.875em;
  }
  .opener b {
    font-weight: 600;
  }
  .opener > span {
    color: var(--_ink-2);
  }
  .plus {
    display: inline-block;
    inline-size: 1.2em;
    text-align: end;
  }
  .branch {
    border-block-end: 1px solid var(--_rule);
  }
  .tree .tree,
  .tree .entries,
  .outside > .tree {
    padding-inline-start: 1.25em;
  }
  .pile-list .heading {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .pile-list .heading .word {
    font-weight: 400;
  }
  .heading {
    margin-block-start: 1.4em;
    padding-block-end: 0.3em;
    border-block-end: 1px solid var(--_rule-strong);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .heading::first-letter {
    text-transform: uppercase;
  }
  .entries > li {
    border-block-end: 1px solid var(--_rule);
  }
  .entry {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    grid-template-columns: 1.5em minmax(0, 1fr) auto;
    align-items: start;
    column-gap: 0.625em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.45em;
  }
  .entry svg.glyph {
    inline-size: 1.5em;
    block-size: 1.25em;
    margin-block-start: 0;
  }
  .entry .bar {
    inline-size: auto;
    block-size: 0.5625em;
    margin-block-start: 0.4em;
  }
  .entry b {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.42;
  }
  .entry.w1 b {
    font-weight: 600;
  }
  .entry.chosen b,
  .entry.chosen .unequal {
    color: var(--_accent);
    font-weight: 600;
  }
  .when {
    display: block;
    font-size: 0.75em;
    color: var(--_ink-2);
    line-height: 1.4;
  }
  .more {
    padding-block: 0.7em;
    padding-inline-start: calc(2.125em / 0.875);
    font-size: 0.875em;
  }
  .divider {
    display: grid;
    gap: 0.4em;
    margin-block: 1.2em;
    padding: 0.6em 0.75em;
    background: var(--_band);
    font-size: 0.875em;
  }
  .divider li {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .entries .detail {
    margin-block: 0 0.75em;
    margin-inline-start: calc(2.125em / 0.875);
  }
  .summary {
    margin-block-end: 0.6em;
  }
  .who {
    display: grid;
    gap: 0.2em;
    margin-block-start: 0.75em;
    color: var(--_ink-2);
  }
  .who b,
  .linked b {
    font-weight: 600;
  }
  .detail-sub {
    --_m: var(--_accent);
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .detail-sub .glyph {
    --_m: var(--_accent);
    inline-size: calc(24em / 14);
    block-size: calc(20em / 14);
    margin-block: -0.3em;
    vertical-align: -0.45em;
    transform: translateY(0.3em);
  }
  @media (forced-colors: active) {
    .divider {
      border: 1px solid CanvasText;
    }
  }
`;
