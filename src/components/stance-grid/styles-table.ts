import {css} from 'lit';

/** The table: heads, rows, cells with their marks; what stands around it where not all is drawn. */
export const tableStyles = css`
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
    text-align: inherit;
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
    text-align: inherit;
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
  .selected .word-of {
    color: var(--_accent);
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }
  .by {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px;
    margin-block-start: 2px;
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
  /* The cell does not fill what it shares with tiles. */
  .told button.cell {
    block-size: auto;
    min-block-size: 38px;
  }
  .nothing .word {
    margin-inline-start: 0.4em;
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
  }
  @media (pointer: coarse) {
    .head {
      min-block-size: 44px;
    }
  }
  @media print {
    .theme {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    /* A transparent border would be painted. */
    .cell:not(.selected) .word-of {
      border-block-end-color: Canvas;
    }
  }
`;
