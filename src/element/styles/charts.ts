import {css} from 'lit';

/** Date glyphs, and the charts of rival figures and dates. */
export const charts = css`
  .w1 {
    --_m: var(--_ink);
  }
  .w2,
  .w3 {
    --_m: var(--_mark);
  }
  .fill {
    fill: var(--_m);
  }
  .line {
    fill: none;
    stroke: var(--_m);
  }
  .hollow {
    fill: var(--_surface);
    stroke: var(--_m);
  }
  .band {
    fill: var(--_band-2);
    stroke: var(--_m);
  }
  .gap {
    fill: none;
    stroke: var(--_surface);
  }
  svg.glyph {
    block-size: calc(20em / 12);
    flex: none;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .ring.chosen {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .chart {
    margin: 0 0 1em;
  }
  .chart svg {
    display: block;
    direction: ltr;
  }
  .chart figcaption {
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .chart .unit {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .chart text {
    font-size: calc(0.75em / 0.875);
    fill: var(--_ink-2);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3.5px;
  }
  .chart text.number {
    font-size: 1em;
    font-weight: 600;
    fill: var(--_ink);
  }
  .chart text.silent {
    fill: var(--_ink-3);
  }
  .chart .grid {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  .chart .lead {
    stroke: var(--_mark-2);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .chart .range {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 3.6;
  }
  .chart .caps,
  .chart .arrow {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.8;
  }
  .dot.full {
    fill: var(--_ink);
  }
  .dot.hollow {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2.2;
  }
  .scopes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.3em;
    font-size: calc(0.75em / 0.875);
    color: var(--_ink-2);
  }
  .scopes svg.glyph {
    display: inline-block;
    block-size: calc(14em / 12);
    inline-size: calc(14em / 12);
    vertical-align: -0.2em;
    margin-inline-end: 0.4em;
  }
`;
