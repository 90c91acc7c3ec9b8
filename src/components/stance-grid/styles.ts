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
    font-weight: 600;
    text-align: start;
    padding: 0;
  }
  td {
    padding: 0;
    vertical-align: top;
    text-align: center;
  }
  thead th {
    padding-block: 0.35em 0.6em;
    vertical-align: bottom;
    text-align: center;
    border-block-end: 1.5px solid var(--_ink);
  }
  thead .question {
    text-align: start;
  }
  .head {
    inline-size: 100%;
    text-align: center;
    padding-block: 2px;
  }
  .head b {
    font-weight: 600;
  }
  .head .tile,
  thead .tile {
    font-size: 0.75em;
  }
  .date {
    display: block;
    font-size: max(12px, 0.9231em);
    font-weight: 400;
    color: var(--_ink-2);
  }
  .head[aria-pressed='false'] {
    color: var(--_ink-3);
    text-decoration: line-through;
  }
  .theme th {
    padding-block: 1.1em 0.5em;
    border-block-end: 1px solid var(--_rule-strong);
    line-height: 1.3;
  }
  tr[part~='row'] > * {
    border-block-end: 1px solid var(--_rule);
    padding-block: 0.5em;
  }
  tr.open > * {
    border-block-end: 0;
  }
  th.question[scope='row'] {
    font-weight: 400;
    padding-inline-end: 1em;
    vertical-align: top;
    color: var(--_ink);
  }
  .poles {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.25em;
    font-size: max(12px, 0.9231em);
    line-height: 1.3;
    color: var(--_ink-3);
  }
  .cell {
    display: flex;
    flex-direction: column;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 1px 2px 2px;
    text-align: center;
  }
  .cell svg {
    flex: none;
    overflow: visible;
  }
  .word-of {
    display: inline-block;
    margin-block-start: 1px;
    padding-inline: 2px;
    font-size: max(12px, 0.9231em);
    line-height: 1.25;
    border-block-end: 2px solid transparent;
    transition: border-color 120ms ease-out;
  }
  .word-of.blank {
    color: var(--_ink-3);
  }
  .rule,
  .outline,
  .dash,
  .hatch,
  .ring,
  .capsule {
    fill: none;
    stroke: var(--_mark-2);
    stroke-width: 1;
  }
  .dash {
    stroke-width: 1.5;
  }
  .hollow {
    fill: var(--_surface);
  }
  .filled {
    fill: var(--_ink);
  }
  .outline {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .ring {
    stroke: var(--_mark);
    stroke-width: 1.3;
    stroke-dasharray: 2 1.6;
  }
  .dot {
    fill: var(--_mark-2);
  }
  .capsule {
    stroke: var(--_mark);
    stroke-width: 1.3;
  }
  .query {
    fill: var(--_ink);
    font-size: 12px;
    font-weight: 600;
    text-anchor: middle;
  }
  .spread {
    stroke: var(--_ink);
    stroke-width: 2.6;
    fill: none;
  }
  .together text {
    fill: var(--_ink);
    font-size: max(12px, 0.75rem);
    font-weight: 600;
    text-anchor: middle;
  }
  .all {
    text-align: center;
    vertical-align: bottom;
  }
  .all svg {
    margin-inline: auto;
    overflow: visible;
  }
  @media (hover: hover) {
    .cell:hover .word-of,
    .head:hover b {
      border-block-end-color: var(--_rule-strong);
    }
  }
  .selected .filled {
    fill: var(--_accent);
  }
  .selected .outline {
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
  .drawer td {
    text-align: start;
    padding-block-end: 1.5em;
  }
  .drawer .detail {
    margin-block-start: 0;
    font-size: calc(0.875em / 0.8125);
  }
  .why {
    margin-block-start: 0.4em;
    color: var(--_ink-2);
  }
  .side-head {
    margin-block: 0.75em 0.25em;
    font-weight: 600;
  }
  .detail-body > div:nth-child(2) .side-head {
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
  .paragraphs {
    margin-inline-start: auto;
    white-space: normal;
    text-align: end;
  }
  .card {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.875em;
    line-height: 1.42;
  }
  .card .question {
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
  .card .poles,
  .blanks {
    font-size: calc(0.8125em / 0.875);
    color: var(--_ink-2);
  }
  .blanks {
    margin-block-start: 0.3em;
  }
  .blanks .word {
    margin-inline: 0.15em 0.4em;
  }
  .scale {
    display: block;
    overflow: visible;
  }
  .tile-of {
    cursor: pointer;
    outline: none;
  }
  .tile-of .box {
    fill: var(--_ink);
  }
  .tile-of text {
    fill: var(--_surface);
    font-size: max(12px, 0.9rem);
    font-weight: 600;
    text-anchor: middle;
  }
  .tile-of .focus {
    fill: none;
    stroke: none;
  }
  .tile-of:focus-visible .focus {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .tile-of.selected .box {
    fill: var(--_accent);
  }
  .tile-of.selected text {
    fill: var(--_on-accent);
  }
`;
