import {css} from 'lit';

/** Cards: a question each, tiles on its scale, positions line by line. */
export const cardStyles = css`
  .word.gone {
    display: inline-block;
  }
  .word.selected {
    color: var(--_accent);
    font-weight: 600;
    border-block-end: 2px solid var(--_accent);
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
    text-align: inherit;
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
  @media (hover: hover) {
    .tile-of[role='button']:hover .box {
      stroke: var(--_surface);
      stroke-width: 1;
      outline: 1px solid var(--_ink);
    }
  }
  @media (pointer: coarse) {
    .blanks {
      line-height: 44px;
    }
  }
  @media print {
    tr,
    .card {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .tile-of .box {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
