import {css} from 'lit';

/** What is compared or left out, what an order rests on, and who agrees with whom. */
export const agreementStyles = css`
  .trial {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.8125em;
    line-height: 1.42;
  }
  .trial > * {
    max-inline-size: 62em;
  }
  .trial b,
  .pairs b {
    font-weight: 600;
  }
  .trial > * + * {
    margin-block-start: 0.6em;
  }
  .trial > .why:first-child {
    margin-block-start: 0;
  }
  .trial .changes li {
    padding-block: 0.15em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.2em;
    align-items: center;
  }
  .choice > span {
    color: var(--_ink-2);
  }
  .pick {
    min-block-size: 24px;
    padding-block: 2px;
    border-block-end: 2px solid transparent;
  }
  .pick[aria-pressed='true'] {
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }
  .squares {
    display: block;
    flex: none;
    overflow: visible;
  }
  .squares path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.5;
  }
  .squares .filled {
    fill: var(--_mark);
    stroke: none;
  }
  .squares .dashes {
    stroke: var(--_mark-2);
  }
  .squares .dots {
    stroke: var(--_surface);
    stroke-width: 4.4;
    stroke-linecap: round;
  }
  .compared .squares {
    margin-block: 0.4em;
  }
  .agreement {
    margin-block-start: 1.25em;
    font-size: 0.8125em;
    line-height: 1.42;
  }
  .agreement .side-head {
    margin-block: 0 0.25em;
    font-size: 1.0769em;
  }
  .agreement .why {
    max-inline-size: 62em;
    margin-block: 0 0.75em;
  }
  .pairs > li {
    display: grid;
    grid-template-columns: 8.8em max-content minmax(0, 1fr);
    gap: 0 0.8em;
    align-items: center;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .wide .pairs {
    columns: 2;
    column-gap: 1.85em;
  }
  .pairs .names {
    min-block-size: 24px;
    font-weight: 600;
    text-align: inherit;
  }
  .pairs .count {
    font-size: 0.9231em;
  }
  .pairs .borrowed {
    grid-column: 2 / -1;
    color: var(--_ink-2);
    font-size: 0.9231em;
  }
  .narrow .pairs > li {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .pairs .borrowed {
    grid-column: 1;
  }
  .told .cell.gone {
    min-block-size: 38px;
  }
  .leaning {
    display: block;
    margin-block: 1px 2px;
    color: var(--_ink-2);
    font-size: 0.9231em;
    white-space: nowrap;
  }
  .meeting {
    display: block;
    padding-block-end: 0.35em;
    text-align: center;
    line-height: 1.25;
  }
  .meeting.apart {
    font-weight: 600;
  }
  .meeting.open {
    color: var(--_ink-3);
  }
  .meeting .borrowed {
    display: block;
    color: var(--_ink-2);
    font-size: 0.9231em;
    font-weight: 400;
  }
  .card > .meeting {
    margin-block-start: 0.3em;
    padding: 0;
    text-align: inherit;
  }
  @media (hover: hover) {
    .pairs .names:hover,
    .pick:hover {
      text-decoration: underline;
      text-underline-offset: 0.25em;
    }
  }
  @media (pointer: coarse) {
    .pick,
    .pairs .names {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .pick[aria-pressed='false'] {
      border-block-end-color: Canvas;
    }
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
