import {css} from 'lit';

/** Marks on their tracks, blanks, stacks of initials. */
export const markStyles = css`
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
  .selected .full,
  .selected .half {
    fill: var(--_accent);
  }
  .selected .full,
  .selected .hollow {
    stroke: var(--_accent);
  }
`;
