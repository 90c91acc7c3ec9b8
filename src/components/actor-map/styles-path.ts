import {css} from 'lit';

/** How two are tied: the fields, the chain, and the route on the map. */
export const pathStyles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.45em 1.2em;
    padding-block: 0 7px;
    margin-block-end: 0.5em;
    border-block-end: 1px solid var(--_rule);
    font-size: 0.8125em;
    line-height: 1.3;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.35em 0.5em;
  }
  .ask label,
  .ask .gloss {
    color: var(--_ink-2);
  }
  .ask .gloss {
    flex-basis: 100%;
  }
  .ask .gloss:empty {
    display: none;
  }
  .ask input {
    appearance: none;
    field-sizing: content;
    min-inline-size: 6em;
    max-inline-size: 18em;
    min-block-size: 24px;
    margin: 0;
    padding: 2px 0;
    border: 0;
    border-block-end: 1px solid var(--_ink-3);
    border-radius: 0;
    background: none;
    font: inherit;
    color: inherit;
  }
  .ask input.named {
    border-block-end: 2px solid var(--_accent);
    font-weight: 600;
  }
  .turns {
    display: flex;
    align-items: baseline;
    gap: 0.8em;
  }
  .shut {
    margin-inline-start: auto;
  }

  /* The chain: names and words over the line, tiles and accounts under it. */
  .route {
    margin-block: 1em 1.5em;
    font-size: 0.875em;
    line-height: 1.42;
  }
  .chain {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: auto minmax(0, 1fr);
    grid-template-rows: auto auto auto;
    column-gap: 0.6em;
  }
  .stop,
  .step {
    display: grid;
    grid-row: 1 / span 3;
    grid-template-rows: subgrid;
    justify-items: center;
    text-align: center;
  }
  .stop-name {
    align-self: end;
    max-inline-size: 8.5em;
    font-weight: 600;
  }
  .stop .figure {
    align-self: center;
    margin-block: 0.25em;
  }
  .step-word {
    align-self: end;
    font-weight: 600;
  }
  .step-word b {
    font-weight: 600;
  }
  .step-told {
    display: grid;
    justify-items: center;
    gap: 0.35em;
    padding-block-start: 0.1em;
    max-inline-size: 32em;
  }
  .reach {
    align-self: center;
    inline-size: 100%;
    block-size: 12px;
    color: var(--_accent);
  }
  .chain:not(.upright) .reach:dir(rtl) {
    transform: scaleX(-1);
  }
  .reach.dots .wire {
    stroke-linecap: round;
  }
  .chain.upright {
    display: block;
  }
  .upright .stop {
    display: flex;
    align-items: center;
    gap: 0.75em;
    text-align: start;
  }
  .upright .stop-name {
    order: 2;
    align-self: center;
    max-inline-size: none;
  }
  .upright .step {
    position: relative;
    min-block-size: 4.5em;
    grid-template: auto 1fr / 2em minmax(0, 1fr);
    column-gap: 0.75em;
    justify-items: start;
    text-align: start;
  }
  .upright .reach {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: calc(1em - 6px);
    inline-size: 12px;
    block-size: calc(100% - 4px);
  }
  .upright .step-word {
    grid-area: 1 / 2;
    align-self: start;
    padding-block-start: 0.35em;
  }
  .upright .step-told {
    grid-area: 2 / 2;
    align-self: start;
    align-content: start;
    justify-items: start;
    padding-block: 0.25em 0.5em;
  }
  .route .tie-body {
    margin-block-start: 0.6em;
  }
  .remark {
    margin-block-start: 0.6em;
    font-size: max(12px, 0.75rem);
    font-size: max(12px, 0.75em);
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .route .remark {
    font-size: max(12px, calc(0.75em / 0.875));
  }
  .remark b {
    font-weight: 600;
    color: var(--_ink);
  }

  /* On the map. */
  .link.on-route {
    color: var(--_accent);
  }
  .on-route .glyph {
    fill: var(--_accent);
  }
  .on-route.hollow .glyph {
    fill: var(--_surface);
    stroke: var(--_accent);
  }
  .map .on-route .name {
    font-weight: 600;
  }
  .spare.on-route .name {
    visibility: visible;
  }
  @media (pointer: coarse) {
    .ask {
      row-gap: 1.2em;
    }
    .ask input {
      min-block-size: 44px;
      font-size: 16px;
    }
  }
  @media (forced-colors: active) {
    .link.on-route .wire {
      stroke-width: 3px;
    }
  }
  @media print {
    .ask {
      display: none;
    }
  }
`;
