import {css} from 'lit';

/** The rows that set what is shown: “Filter…” and “As known on…”. */
export const siftStyles = css`
  .sift,
  .known {
    padding-block: 0.6em 0.7em;
    margin-block-end: 0.6em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .sift {
    display: grid;
    gap: 0.6em;
  }
  .sift .field {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    gap: 0.3em 1em;
    align-items: baseline;
  }
  .sift .field > :first-child {
    font-weight: 600;
  }
  .narrow .sift .field {
    grid-template-columns: 1fr;
  }
  .sift ul,
  .known ul {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.4em;
  }
  .sift input + ul {
    margin-block-start: 0.5em;
  }
  .sift li,
  .known li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .known p {
    margin-block: 0.5em 0.2em;
  }
  .known p,
  .sift .gloss,
  .sift .left {
    color: var(--_ink-2);
  }
  .sift input,
  .known select {
    min-block-size: 24px;
    padding-inline: 0.4em;
    border: 1px solid var(--_rule-strong);
    border-radius: 0;
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-size: max(1em, 14px);
  }
  .sift input {
    inline-size: min(20em, 100% - 2em);
    appearance: none;
  }
  .sift input::-webkit-search-cancel-button {
    display: none;
  }
  .sift input + .word {
    margin-inline-start: 0.5em;
  }
  @media (pointer: coarse) {
    .sift input,
    .known select {
      min-block-size: 44px;
      font-size: 16px;
    }
    .sift ul,
    .known ul {
      row-gap: 1.6em;
      padding-block: 0.7em;
    }
  }
  @media print {
    .sift,
    .known {
      display: none;
    }
  }
`;
