import {css} from 'lit';

/** A word in running text: underlined, with the sign of its record, and a note that stands in the flow below its line. */
export const styles = css`
  :host {
    display: inline;
  }
  .ref {
    border-block-end: 1.5px solid var(--_ink-3);
    cursor: pointer;
  }
  .ref.current {
    border-block-end: 2.5px solid var(--_accent);
  }
  .ref:focus-visible,
  .word:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 3px;
  }
  /* The sign never stands alone on the next line. */
  .sign {
    white-space: nowrap;
  }
  .sign svg {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-start: 0.25em;
    vertical-align: -0.05em;
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.4;
  }
  .hollow svg {
    fill: none;
  }
  .current svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .current .hollow svg {
    fill: none;
  }
  /* As wide as the text and afloat: the line that bears the word is read to its end, and what follows stands below the note. */
  .note {
    float: left;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.4em 0.7em;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_accent);
    font-size: max(0.75em, 14px);
    line-height: 1.42;
    color: var(--_ink);
    text-align: start;
  }
  .note > * {
    display: block;
  }
  .note b {
    font-weight: 600;
  }
  .said {
    color: var(--_ink-2);
  }
  .bar {
    overflow: visible;
    margin-inline-end: 0.4em;
  }
  .bar rect {
    fill: var(--_mark);
  }
  .bar .silent {
    fill: var(--_mark-2);
  }
  .bar .reports,
  .bar .doubts,
  .bar .denies {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 0.8;
  }
  .word {
    appearance: none;
    margin: 0;
    padding: 3px 0 2px;
    border: 0;
    border-block-end: 1px solid var(--_ink-3);
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.2em;
    margin-block-start: 0.3em;
  }
  @media (pointer: coarse) {
    .word {
      padding-block: 12px;
    }
  }
  @media print {
    .acts {
      display: none;
    }
  }
`;
