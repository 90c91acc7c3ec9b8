import {css} from 'lit';

/** Relations in rows, and the list of camps. */
export const listStyles = css`
  /* Relations in rows. */
  .gloss {
    color: var(--_ink-2);
  }
  .ties {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  .frame.wide .ties {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .tie {
    border-block-end: 1px solid var(--_rule);
  }
  .tie-row {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.45em;
  }
  .tie-row .stroke {
    flex: none;
    inline-size: 2.85em;
    block-size: 0.86em;
    margin-block-start: 0.3em;
  }
  .tie-row:dir(rtl) .stroke {
    transform: scaleX(-1);
  }
  .tie-words {
    flex: 1;
    min-inline-size: 0;
  }
  .tie-words b {
    font-weight: 600;
  }
  .tie-words .gloss {
    display: block;
    font-size: max(12px, 0.93em);
  }
  .tie-row:hover .tie-words b,
  .actor-row:hover b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tie.later .tie-words,
  .tie.later .gloss {
    color: var(--_ink-3);
  }
  .tie.later .stroke {
    color: var(--_mark-2);
  }
  .tie.chosen .tie-words b {
    color: var(--_accent);
  }
  .tie.chosen .stroke {
    color: var(--_accent);
  }
  .tie-body {
    padding-block: 0.4em 0.5em;
    border-block-start: 2px solid var(--_accent);
  }
  .tie-body .accounts > li:first-child {
    border-block-start: 0;
  }
  .named {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 1.2em;
    margin-block-start: 0.9em;
    color: var(--_ink-2);
  }
  .named + .matters {
    margin-block-start: 1em;
  }
  .detail .ties + p {
    margin-block-start: 0.6em;
  }

  /* The list. */
  .camps {
    max-inline-size: 48em;
    font-size: 0.875em;
    line-height: 1.42;
  }
  .camp-head {
    border-block-end: 1px solid var(--_rule);
  }
  .camp-head.open {
    margin-block-start: 1em;
    border-block-end-color: var(--_rule-strong);
  }
  .camp:first-child .camp-head.open {
    margin-block-start: 0;
  }
  .camp-name,
  button.camp-part {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 44px;
  }
  .camp-name {
    font-weight: 600;
  }
  .camp-part {
    border-block-end: 1px solid var(--_rule);
    text-align: start;
  }
  .camp-head.open .camp-name {
    min-block-size: 36px;
  }
  .camp-name .count,
  .camp-part .count {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .camp-more {
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actor {
    border-block-end: 1px solid var(--_rule);
  }
  .actor-row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.35em;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .who b {
    display: block;
    font-weight: 600;
  }
  .who .gloss {
    font-size: max(12px, 0.93em);
  }
  .actor.chosen .who b {
    color: var(--_accent);
  }
  .actor.chosen > .actor-row .bar .attests {
    fill: var(--_accent);
  }
  .actor-open {
    padding-block-end: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  .actor-open > .gloss {
    padding-block: 0.4em;
  }
  .actor-open .word {
    margin-block: 0.6em 0.2em;
    margin-inline-start: 3.6em;
  }
  .frame.narrow .tie-row {
    flex-wrap: wrap;
  }
  .frame.narrow .tie-row .tiles {
    inline-size: 100%;
    padding-inline-start: 3.6em;
  }
`;
