import {css} from 'lit';

/** The field for an actor, and what is said where nothing is left. */
export const seekStyles = css`
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
  @media print {
    .seek {
      display: none;
    }
  }
`;
