import {css} from 'lit';

/** The map, its list, and the rows of relations. */
export const styles = css`
  .map {
    max-inline-size: 100%;
  }
  .map text {
    fill: var(--_ink);
    font-size: 0.75em;
  }
  .ground {
    fill: var(--_band);
  }
  .no-ground {
    fill: none;
  }
  .zone-rule {
    fill: none;
    stroke: var(--_rule-strong);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .map .title {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .map .name,
  .map .term,
  .map .title {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3.5px;
    stroke-linejoin: round;
  }
  .map .grounded {
    stroke: var(--_band);
  }
  .map .term {
    fill: var(--_ink-2);
    pointer-events: none;
  }
  .focused .term {
    fill: var(--_ink);
  }
  .map .term.chosen {
    fill: var(--_accent);
    font-weight: 600;
  }
  .map .strong .name {
    font-size: 0.8125em;
    font-weight: 600;
  }
  .node,
  .link,
  .zone-head {
    outline: none;
  }
  .node[role='button'],
  .link[role='button'],
  .zone-head[role='button'] {
    cursor: pointer;
  }
  .map .off .title {
    stroke: none;
    fill: var(--_ink-3);
    text-decoration: line-through;
  }

  /* Glyphs, on the map, in lists and in the legend. */
  .glyph {
    fill: var(--_mark);
  }
  .strong .glyph {
    fill: var(--_ink);
  }
  .hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_mark);
    stroke-width: 1.4;
    stroke-dasharray: 2.4 1.8;
  }
  .figure .glyph {
    vector-effect: non-scaling-stroke;
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  .node:hover .hit {
    stroke: var(--_mark);
    stroke-width: 1;
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.2;
  }
  .chosen .glyph {
    fill: var(--_accent);
  }
  .chosen.hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_accent);
  }
  .map .chosen .name {
    fill: var(--_accent);
    font-weight: 600;
  }
  .dim .glyph {
    fill: var(--_mark-2);
  }
  .dim.hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_mark-2);
  }
  .map .dim .name {
    fill: var(--_ink-3);
  }
  .map .spare .name {
    visibility: hidden;
  }
  .spare.chosen .name,
  .spare:hover .name,
  .spare:focus-visible .name {
    visibility: visible;
  }
  .focus {
    visibility: hidden;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  :focus-visible > .focus {
    visibility: visible;
  }

  /* Lines. */
  .link {
    color: var(--_mark-2);
  }
  .link.strong,
  .link.touches,
  .link:hover,
  .stroke {
    color: var(--_mark);
  }
  .link.dim {
    color: var(--_rule);
  }
  .link.chosen {
    color: var(--_accent);
  }
  .wire,
  .tip {
    fill: none;
    stroke: currentColor;
  }
  .tip.solid {
    fill: currentColor;
    stroke: none;
  }
  .tip.hollow {
    fill: var(--_surface);
  }
  .dots .wire {
    stroke-linecap: round;
  }
  .link .hit {
    fill: none;
    stroke: transparent;
    stroke-width: 12;
    pointer-events: stroke;
  }
  .halo {
    visibility: hidden;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 12;
    stroke-linecap: round;
  }
  .halo.gap {
    stroke: var(--_surface);
    stroke-width: 8;
  }
  :focus-visible > .halo {
    visibility: visible;
  }
  .stroke {
    block-size: 0.75em;
    inline-size: auto;
    overflow: visible;
  }
  .legend {
    align-items: center;
  }
  .legend .stroke {
    block-size: 1em;
    vertical-align: middle;
  }
  .figure {
    block-size: 2em;
    inline-size: 2em;
    flex: none;
    overflow: visible;
  }
  .legend .figure {
    block-size: 1.6em;
    inline-size: 1.4em;
    margin-block: -0.2em;
    vertical-align: middle;
  }
  .legend .dots {
    block-size: 2em;
    inline-size: 6em;
    margin-block: -0.5em;
    vertical-align: middle;
  }
  .detail-sub .figure {
    block-size: 1.6em;
    inline-size: 1.6em;
    vertical-align: -0.45em;
  }
  .detail-sub .stroke {
    vertical-align: 0;
  }

  /* Relations in rows. */
  .gloss {
    color: var(--_ink-2);
  }
  .ties {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  .frame.wide .ties {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .tie {
    border-block-end: 1px solid var(--_rule);
  }
  .tie-row {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.45em;
  }
  .tie-row .stroke {
    flex: none;
    inline-size: 2.85em;
    block-size: 0.86em;
    margin-block-start: 0.3em;
  }
  .tie-row:dir(rtl) .stroke {
    transform: scaleX(-1);
  }
  .tie-words {
    flex: 1;
    min-inline-size: 0;
  }
  .tie-words b {
    font-weight: 600;
  }
  .tie-words .gloss {
    display: block;
    font-size: max(12px, 0.93em);
  }
  .tie-row:hover .tie-words b,
  .actor-row:hover b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tie.chosen .tie-words b {
    color: var(--_accent);
  }
  .tie.chosen .stroke {
    color: var(--_accent);
  }
  .tie-body {
    padding-block: 0.4em 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  .tie-body .accounts > li:first-child {
    border-block-start: 0;
  }
  .named {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1.2em;
    margin-block-start: 0.9em;
    color: var(--_ink-2);
  }
  .detail .ties + p {
    margin-block-start: 0.6em;
  }

  /* The list. */
  .camps {
    max-inline-size: 48em;
    font-size: 0.875em;
    line-height: 1.42;
  }
  .camp-head {
    border-block-end: 1px solid var(--_rule);
  }
  .camp-head.open {
    margin-block-start: 1em;
    border-block-end-color: var(--_rule-strong);
  }
  .camp:first-child .camp-head.open {
    margin-block-start: 0;
  }
  .camp-name {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 44px;
    font-weight: 600;
  }
  .camp-head.open .camp-name {
    min-block-size: 36px;
  }
  .camp-name .count {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .camp-more {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actor {
    border-block-end: 1px solid var(--_rule);
  }
  .actor-row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.35em;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .who b {
    display: block;
    font-weight: 600;
  }
  .who .gloss {
    font-size: max(12px, 0.93em);
  }
  .actor.chosen .who b {
    color: var(--_accent);
  }
  .actor.chosen > .actor-row .bar .attests {
    fill: var(--_accent);
  }
  .actor-open {
    padding-block-end: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  .actor-open > .gloss {
    padding-block: 0.4em;
  }
  .actor-open .word {
    margin-block: 0.6em 0.2em;
    margin-inline-start: 3.6em;
  }
  .frame.narrow .tie-row {
    flex-wrap: wrap;
  }
  .frame.narrow .tie-row .tiles {
    inline-size: 100%;
    padding-inline-start: 3.6em;
  }

  /* The field for an actor. */
  .seek {
    margin-block: 0 0.75em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.875em;
  }
  .seek label {
    display: block;
    color: var(--_ink-2);
  }
  .seek input {
    appearance: none;
    inline-size: 100%;
    max-inline-size: 24em;
    margin-block: 0.25em;
    padding: 0.4em 0.5em;
    border: 1px solid var(--_rule-strong);
    border-radius: 0;
    background: var(--_surface);
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
  }
  .seek input::-webkit-search-cancel-button {
    appearance: none;
  }
  .seek li {
    padding-block: 0.35em;
  }
  .left {
    margin-block: 0.5em;
    font-size: 0.9375em;
  }
  .left b {
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .node .hit {
      r: 22px;
    }
    .link .hit {
      stroke-width: 24;
    }
  }
  @media (forced-colors: active) {
    .map .dim .name {
      fill: GrayText;
    }
    .link.dim,
    .dim .glyph {
      color: GrayText;
    }
    .dim .glyph {
      fill: GrayText;
    }
  }
  @media print {
    .seek {
      display: none;
    }
  }
`;
