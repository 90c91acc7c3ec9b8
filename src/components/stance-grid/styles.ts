import {css} from 'lit';

/** The grid: table, cells, cards. */
export const styles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.8125em;
    line-height: 1.3;
  }
  th {
    padding: 0;
    font-weight: 600;
    text-align: start;
  }
  td {
    /* A height of its own lets the button inside fill the cell. */
    block-size: 1px;
    padding: 3px;
    vertical-align: top;
    text-align: center;
  }
  thead th {
    padding-block: 0.35em 0.5em;
    vertical-align: bottom;
    text-align: center;
    border-block-end: 1.5px solid var(--_ink);
  }
  thead .question {
    text-align: start;
  }
  .head {
    position: relative;
    inline-size: 100%;
    text-align: center;
    padding-block: 2px;
  }
  .head b {
    font-weight: 600;
  }
  thead .tile {
    font-size: 0.9231em;
  }
  thead.above .tile,
  thead.tile .tile {
    display: grid;
    inline-size: fit-content;
    margin-inline: auto;
    margin-block-end: 2px;
  }
  .date {
    display: block;
    font-size: 0.9231em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .head[aria-pressed='false'],
  .head[aria-pressed='false'] .date {
    color: var(--_ink-3);
    text-decoration: line-through;
  }
  .head[aria-pressed='false'] .tile,
  .key[aria-pressed='false'] .tile {
    border-color: var(--_mark-2);
    background: transparent;
    color: var(--_ink-3);
  }
  .theme th {
    padding-block: 1.1em 0.45em;
    border-block-end: 1px solid var(--_rule-strong);
    font-size: 1.0769em;
    line-height: 1.3;
  }
  tr[part~='row'] > * {
    border-block-end: 1px solid var(--_rule);
  }
  tr.open > * {
    border-block-end: 0;
  }
  th.question[scope='row'] {
    padding-block: 0.5em;
    padding-inline-end: 1.3em;
    vertical-align: top;
    font-weight: 400;
    color: var(--_ink);
  }
  .question .short {
    display: block;
    font-size: 1.0769em;
    line-height: 1.25;
  }
  .chosen .short {
    color: var(--_accent);
    font-weight: 600;
  }
  /* A scale has its negative pole on the left on every page, and so have its words. */
  .poles {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.25em;
    direction: ltr;
    font-size: 0.9231em;
    line-height: 1.3;
    color: var(--_ink-3);
  }
  .pole {
    display: flex;
    gap: 0.25em;
  }
  .pole:last-child {
    margin-left: auto;
    text-align: right;
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 4px 2px;
    text-align: center;
  }
  button.cell {
    block-size: 100%;
  }
  .cell:focus-visible {
    outline-offset: 0;
  }
  .cell svg {
    flex: none;
    overflow: visible;
  }
  .gone {
    visibility: hidden;
  }
  .word.gone {
    display: inline-block;
  }
  .word-of {
    display: inline-block;
    max-inline-size: 100%;
    padding-inline: 2px;
    line-height: 1.25;
    border-block-end: 2px solid transparent;
    transition: border-color 120ms ease-out;
  }
  .frame:not(.wide) td {
    padding-inline: 1px;
  }
  .frame:not(.wide) .cell {
    padding-inline: 0;
  }
  .frame:not(.wide) .word-of {
    padding-inline: 0;
    font-size: 0.9231em;
  }
  .word-of.blank {
    color: var(--_ink-3);
  }
  .track path,
  .rule {
    fill: none;
    stroke: var(--_mark-2);
    stroke-width: 1;
  }
  .rule {
    shape-rendering: crispedges;
  }
  .track .dash {
    stroke-width: 1.5;
  }
  .track .hollow,
  .track .full {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .track .full,
  .track .half {
    fill: var(--_ink);
  }
  .track .half {
    stroke: none;
  }
  .track .ring,
  .track .capsule,
  .track .query {
    stroke: var(--_mark);
    stroke-width: 1.3;
  }
  .track .ring {
    stroke-dasharray: 2 1.6;
  }
  .track .query {
    stroke: var(--_ink);
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .track .dots {
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .spread {
    stroke: var(--_ink);
    stroke-width: 2.6;
    fill: none;
  }
  .together text {
    fill: var(--_ink);
    font-size: 0.9231em;
    font-weight: 600;
    text-anchor: middle;
  }
  .all {
    vertical-align: bottom;
  }
  .all svg {
    display: block;
    margin-inline: auto;
    overflow: visible;
  }
  .legend .track {
    margin-inline-end: 0.1em;
  }
  .legend .track:last-of-type {
    margin-inline-end: 0.5em;
  }
  @media (hover: hover) {
    .cell:hover .word-of,
    .head:hover b {
      border-block-end-color: var(--_rule-strong);
    }
    .head:hover b {
      text-decoration: underline;
      text-decoration-color: var(--_rule-strong);
      text-underline-offset: 0.25em;
    }
    .head[aria-pressed='false']:hover b {
      text-decoration: line-through;
    }
    .tile-of[role='button']:hover .box {
      stroke: var(--_surface);
      stroke-width: 1;
      outline: 1px solid var(--_ink);
    }
    .other:hover b {
      text-decoration: underline;
      text-underline-offset: 0.25em;
    }
  }
  .selected .full,
  .selected .half {
    fill: var(--_accent);
  }
  .selected .full,
  .selected .hollow {
    stroke: var(--_accent);
  }
  .selected .word-of {
    color: var(--_accent);
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }
  .word.selected {
    color: var(--_accent);
    font-weight: 600;
    border-block-end: 2px solid var(--_accent);
  }
  .frame .drawer td {
    padding: 0 0 1.5em;
    text-align: start;
    border-block-end: 1px solid var(--_rule);
  }
  .drawer .detail {
    margin-block-start: 0;
    font-size: 1.0769em;
  }
  .detail-body > div:nth-child(2) {
    display: contents;
  }
  .frame .detail-1 .detail-body.two {
    grid-template-columns: minmax(0, 1fr);
  }
  .frame .detail-2 .detail-body.two {
    grid-template: auto auto 1fr / minmax(0, 1fr) 18em;
  }
  .detail-2 .others {
    grid-row: 1 / span 3;
    grid-column: 2;
  }
  .frame .detail-3 .detail-body.two {
    grid-template: auto 1fr / minmax(0, 1.1fr) minmax(0, 1fr) 18em;
  }
  .detail-3 .claims {
    grid-row: 2;
    grid-column: 1;
  }
  .detail-3 .detail-body > :first-child {
    grid-area: 1 / 1;
  }
  .detail-3 .evidence-column {
    grid-area: 1 / 2 / span 2;
  }
  .detail-3 .others {
    grid-area: 1 / 3 / span 2;
  }
  .detail .claims:empty {
    display: none;
  }
  .why {
    margin-block-start: 0.4em;
    color: var(--_ink-2);
  }
  .side-head {
    margin-block: 0.75em 0.25em;
    font-weight: 600;
  }
  .evidence-column > :first-child,
  .claims > :first-child,
  .others > :first-child {
    margin-block-start: 0;
  }
  .rows > li {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_rule);
  }
  .rows > li:first-child {
    border-block-start: 0;
  }
  .rows b {
    font-weight: 600;
  }
  .rows .mark {
    flex: none;
  }
  .tied {
    margin-block-start: 1em;
  }
  .tied li {
    padding-block: 0.2em;
  }
  .tied .note {
    margin-block: 0.35em;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_accent);
    color: var(--_ink-2);
  }
  .other {
    padding-block: 2px;
  }
  .others .why {
    margin-block: 0.3em;
  }
  .paragraphs {
    margin-inline-start: auto;
    text-align: end;
  }
  .scale-poles {
    font-size: 0.9286em;
  }
  .card {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.875em;
    line-height: 1.42;
  }
  .card .short {
    font-size: calc(1em / 0.875);
    font-weight: 600;
    line-height: 1.3;
    margin-block-end: 0.4em;
  }
  .cards .theme {
    margin-block-start: 1.2em;
    padding-block-end: 0.4em;
    font-size: 0.8125em;
    font-weight: 600;
    border-block-end: 1px solid var(--_rule-strong);
  }
  .card > .poles,
  .blanks {
    font-size: calc(0.8125em / 0.875);
    color: var(--_ink-2);
  }
  .blanks {
    margin-block-start: 0.3em;
  }
  .blanks > span {
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  .blanks .word {
    margin-inline-start: 0.15em;
  }
  .scale {
    display: block;
    overflow: visible;
  }
  .tile-of {
    outline: none;
  }
  .tile-of[role='button'] {
    cursor: pointer;
  }
  .tile-of .box {
    fill: var(--_ink);
  }
  .tile-of text {
    fill: var(--_surface);
    font-size: 1em;
    font-weight: 600;
    text-anchor: middle;
  }
  .tile-of .long {
    font-size: 0.6em;
  }
  .tile-of .focus {
    display: none;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .tile-of:focus-visible .focus {
    display: inline;
  }
  .tile-of.selected .box {
    fill: var(--_accent);
  }
  .tile-of.selected text {
    fill: var(--_on-accent);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px;
    margin-block-start: 2px;
  }
  .why .by {
    display: inline-flex;
    margin-inline-end: 0.3em;
  }
  .paragraphs .by {
    flex-wrap: nowrap;
    justify-content: end;
  }
  .by .tile {
    font-size: 0.9231em;
  }
  thead.name b {
    display: block;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .long thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
    /* A collapsed border would stay behind. */
    border-block-end: 0;
    box-shadow: inset 0 -1.5px var(--_ink);
  }
  .windows {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4em 2em;
    margin-block: 0.75em 0.25em;
  }
  .span,
  .seek {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .span .word {
    color: var(--_ink);
  }
  .span [aria-disabled] {
    color: var(--_ink-3);
    text-decoration: none;
    cursor: default;
  }
  .seek input {
    inline-size: 14em;
    max-inline-size: 100%;
    font: inherit;
    color: var(--_ink);
    background: transparent;
    border: 1px solid var(--_rule-strong);
    padding: 0.2em 0.4em;
  }
  table.forecasts {
    line-height: 1.4;
  }
  .frame .forecasts td,
  .forecasts th[scope='row'] {
    block-size: auto;
    padding-block: 0.6em;
    padding-inline: 0 1em;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
  }
  .forecasts thead th {
    padding-inline-end: 1em;
    text-align: start;
  }
  .forecasts thead .predicted {
    inline-size: 44%;
  }
  .forecasts .text {
    font-size: 1.0769em;
  }
  .forecasts .voice,
  .forecasts .note,
  .forecasts .basis,
  .forecasts .bears,
  .forecasts .theme .date {
    color: var(--_ink-2);
  }
  .forecasts .theme .date {
    display: inline;
    margin-inline-start: 0.5em;
  }
  .forecasts .note,
  .forecasts .bears {
    display: block;
    margin-block-start: 0.15em;
    font-size: 0.9231em;
  }
  .forecasts .none {
    color: var(--_ink-3);
  }
  .forecasts .chosen .text {
    color: var(--_accent);
    font-weight: 600;
  }
  .forecasts .card .short {
    font-size: 1em;
    font-weight: 400;
  }
  .forecasts dl > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.15em;
  }
  .forecasts dl {
    margin: 0;
  }
  .forecasts dt {
    color: var(--_ink-2);
  }
  .forecasts dd {
    margin: 0;
  }
  /* The cell does not fill what it shares with tiles. */
  .told button.cell {
    block-size: auto;
    min-block-size: 38px;
  }
  .positions li {
    display: flex;
    align-items: center;
    gap: 0.7em;
  }
  .positions {
    margin-block-start: 0.4em;
  }
  .position {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.7em;
    min-inline-size: 0;
    min-block-size: 32px;
    padding-block: 2px;
    text-align: start;
  }
  .position > .line {
    display: contents;
  }
  .position svg {
    flex: none;
    overflow: visible;
  }
  .position .who {
    flex: 1;
    min-inline-size: 0;
  }
  .position b {
    font-weight: 600;
  }
  .positions .by {
    flex: none;
    justify-content: end;
    margin: 0;
  }
  .nothing .word {
    margin-inline-start: 0.4em;
  }
  @media (pointer: coarse) {
    .head {
      min-block-size: 44px;
    }
    .other {
      padding-block: 0.7em;
    }
    .blanks {
      line-height: 44px;
    }
  }
  @media print {
    tr,
    .card {
      break-inside: avoid;
    }
    .theme {
      break-after: avoid;
    }
    .detail-nav {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* A transparent border would be painted. */
    .cell:not(.selected) .word-of {
      border-block-end-color: Canvas;
    }
    .tile-of .box {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
