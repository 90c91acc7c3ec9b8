import {css} from 'lit';

/** The detail panel and what stands in it: accounts, tiles, evidence, source bars. */
export const detail = css`
  .detail {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_accent);
    font-size: 0.875em;
    line-height: 1.42;
    animation: open 160ms ease-out;
  }
  @keyframes open {
    from {
      opacity: 0;
    }
  }
  .detail-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25em 2em;
  }
  .detail-title {
    font-size: calc(1em / 0.875);
    font-weight: 600;
    line-height: 1.3;
  }
  .detail-nav {
    display: flex;
    gap: 1.2em;
    font-size: calc(0.8125em / 0.875);
  }
  .detail-sub {
    margin-block: 0.25em 0.6em;
    color: var(--_ink-2);
  }
  .detail-sub svg {
    vertical-align: -0.2em;
    overflow: visible;
    margin-inline-end: 0.5em;
  }
  .detail-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em 2em;
  }
  .frame.wide .detail-body.two {
    grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
  }
  .matters b {
    font-weight: 600;
  }
  .matter summary {
    padding-block: 0.3em;
    cursor: pointer;
  }
  .matter .count,
  .matter .gloss {
    color: var(--_ink-2);
  }
  .matter summary:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .accounts > li,
  .versions > li {
    display: flex;
    gap: 0.75em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_rule);
  }
  .accounts b,
  .versions b {
    font-weight: 600;
  }
  .silent,
  .silent b {
    color: var(--_ink-3);
  }
  .silent b {
    font-weight: 600;
  }
  .tile {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 1.5em;
    block-size: 1.5em;
    padding-inline: 0.15em;
    border: 1px solid var(--_ink);
    border-radius: 2px;
    background: var(--_ink);
    color: var(--_surface);
    font-size: max(0.75rem, 0.75em);
    font-size: calc(0.75em / 0.875);
    font-weight: 600;
    line-height: 1;
  }
  .tile.reports,
  .tile.doubts,
  .tile.denies {
    border: 1.6px solid var(--_ink);
    background: transparent;
    color: var(--_ink);
  }
  .tile.silent {
    border-color: var(--_mark-2);
    background: transparent;
    color: var(--_ink-3);
  }
  .tile.chosen {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tiles {
    display: inline-flex;
    gap: 0.2em;
  }
  .linked {
    margin-block-start: 0.75em;
    color: var(--_ink-2);
  }
  .mark {
    position: relative;
    white-space: nowrap;
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
  .bar {
    overflow: visible;
    flex: none;
  }
  @media (forced-colors: active) {
    .tile {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
    .tile.reports,
    .tile.doubts,
    .tile.denies,
    .tile.silent {
      background: Canvas;
      color: CanvasText;
    }
    .tile.silent {
      border-style: dotted;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .detail {
      animation: none;
    }
  }
`;
