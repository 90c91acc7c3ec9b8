import {css} from 'lit';

/** The frame around every picture: headline to source line, toolbar, legend, states. */
export const frame = css`
  :host {
    display: block;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    /* No margin of its own leads out of the element: markup from a server stands in a box that would keep it in. */
    display: flow-root;
    position: relative;
    max-inline-size: 68.75em;
    margin-inline: auto;
    font-size: max(1em, 16px);
    line-height: 1.45;
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_ink);
    overflow-wrap: break-word;
    /* Stands on the side where the page begins, also where a text runs the other way. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* What stands inside the tag until there is a picture takes the room that is kept for that; all of it stays where none will come. */
  .until {
    display: block;
    block-size: var(--kz-kept, auto);
    padding-block-end: var(--kz-room, 0);
    overflow: auto;
  }
  /* Words keep their own direction: an English full stop stays behind its sentence on a right-to-left page. */
  :is(p, li, dt, dd, .word, label, figcaption, span, b) {
    unicode-bidi: plaintext;
  }
  h2,
  p,
  ul,
  ol,
  dl,
  dd,
  .headline {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .headline,
  ::slotted([slot='headline']) {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.18;
    text-wrap: balance;
  }
  .description,
  ::slotted([slot='description']) {
    margin-block: 0.4em 0;
    max-inline-size: 46em;
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .controls {
    margin-block: 0.75em 0.5em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 2em;
    padding-block: 7px;
    border-block: 1px solid var(--_rule);
    font-size: 0.8125em;
    line-height: 1.3;
  }
  .toolbar > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1.2em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.4em;
    padding-block: 0.6em 0.3em;
    font-size: 0.75em;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .legend svg {
    vertical-align: -0.25em;
    overflow: visible;
    margin-inline-end: 0.5em;
  }
  button,
  .word {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .word {
    position: relative;
    padding-block: 3px 2px;
    border-block-end: 1px solid var(--_ink-3);
    text-decoration: none;
    transition: border-color 120ms ease-out;
  }
  .word[aria-pressed='true'],
  .word[aria-expanded='true'].switch,
  .word[aria-current='true'],
  .word.set {
    border-block-end: 2px solid var(--_accent);
    margin-block-end: -1px;
    font-weight: 600;
  }
  .word:disabled,
  .word[aria-disabled='true'] {
    color: var(--_disabled);
    border-color: transparent;
    cursor: default;
  }
  .key {
    position: relative;
  }
  .key[aria-pressed='false'] {
    color: var(--_ink-3);
    text-decoration: line-through;
  }
  /*
   * A hit area of 24 px (44 px for a finger) around small words, without taking room.
   * It grows towards the start of the line: past the end it would make the page scroll sideways.
   */
  .word::after,
  .key::after,
  .mark::after {
    content: '';
    position: absolute;
    inset-inline: min(0px, 100% - 24px) 0;
    inset-block: 50%;
    block-size: 24px;
    margin-block-start: -12px;
  }
  @media (pointer: coarse) {
    .toolbar > div {
      row-gap: 1.2em;
    }
    .legend {
      row-gap: 1.4em;
    }
    .word::after,
    .key::after,
    .mark::after {
      inset-inline-start: min(0px, 100% - 44px);
      block-size: 44px;
      margin-block-start: -22px;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 3px;
  }
  a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .shown-for {
    margin-block: 0.5em;
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .picture svg {
    display: block;
    overflow: visible;
  }
  .picture {
    position: relative;
  }
  .hint {
    font-size: 0.75em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .foot {
    margin-block-start: 1em;
    font-size: 0.75em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .foot b {
    font-weight: 600;
    color: var(--_ink);
  }
  .sourceline {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 2em;
    margin-block-start: 0.5em;
  }
  .sourceline .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.3em;
    margin-inline-start: auto;
  }
  .panel {
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
    max-inline-size: 46em;
    font-size: 0.875rem;
    font-size: calc(0.875em / 0.75);
    line-height: 1.42;
  }
  .panel dl {
    display: grid;
    grid-template-columns: max-content 1fr;
  }
  .panel dt,
  .panel dd,
  .problems dt,
  .problems dd {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_rule);
  }
  .panel dt,
  .problems dt {
    padding-inline-end: 1.5em;
  }
  .panel dt {
    font-weight: 600;
    color: var(--_ink);
  }
  .panel p + p,
  .panel ul {
    margin-block-start: 0.5em;
  }
  .panel .entries li {
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_rule);
  }
  .by-hand textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.4em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_rule-strong);
  }
  .panel .entries span {
    display: block;
    font-size: 0.9em;
  }
  .problems {
    margin-block: 0.6em;
    font-size: 0.875em;
    line-height: 1.42;
  }
  .problems p {
    font-weight: 600;
  }
  .problems summary {
    cursor: pointer;
    font-size: 0.9em;
    color: var(--_ink-2);
  }
  .problems dl {
    display: grid;
    grid-template-columns: minmax(8em, max-content) 1fr;
    margin-block-start: 0.4em;
    font-size: 0.9em;
  }
  .problems dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .nothing {
    min-block-size: 120px;
    padding-block: 1em;
    font-size: 0.9375em;
  }
  .nothing b {
    font-weight: 600;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .endnotes {
    margin-block-start: 1.5em;
    font-size: 0.8125em;
    line-height: 1.42;
    overflow-wrap: anywhere;
  }
  .endnotes ol {
    list-style: decimal;
    padding-inline-start: 1.8em;
  }
  .endnotes li {
    padding-block: 0.15em;
    break-inside: avoid;
  }
  .endnotes b,
  .noted {
    font-weight: 600;
  }
  .noted {
    margin-block: 0.75em 0.2em;
    break-after: avoid;
  }
  .aside {
    font-weight: 400;
    color: var(--_ink-2);
  }
  @media print {
    .controls,
    .detail-nav,
    .sourceline .actions,
    .panel,
    .hint {
      display: none;
    }
    .headline,
    .description {
      break-after: avoid;
      break-inside: avoid;
    }
    .endnotes {
      font-size: 0.75em;
      line-height: 1.35;
    }
    .endnotes .accounts > li {
      padding-block: 0.1em;
      border: 0;
    }
    /* Fits the sheet, whatever is printed on: its width, and a page at most. */
    svg[part~='picture'] {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 84vh;
      break-inside: avoid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
