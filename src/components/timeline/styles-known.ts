import {css} from 'lit';

/** “As known on…”: the line, and what is dated later. */
export const knownStyles = css`
  .hatch {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 0.8;
  }
  .edge {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .asof .tip {
    fill: var(--_accent);
  }
  .lanes .said text.bold {
    fill: var(--_accent);
  }
  .asked .tilemark rect {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .lanes .asked .tilemark text {
    fill: var(--_on-accent);
  }
  .later:not(.chosen),
  .later:not(.chosen) .glyph {
    --_m: var(--_mark-2);
  }
  .chosen .later {
    --_m: var(--_accent);
  }
  .later .band {
    fill: var(--_surface);
  }
  .mark.later:not(.chosen) .differ {
    stroke: var(--_mark-2);
  }
  .later:not(.chosen) .bar rect,
  .later:not(.chosen) .bar path {
    fill: var(--_mark-2);
  }
  .later:not(.chosen) .bar .reports,
  .later:not(.chosen) .bar .doubts,
  .later:not(.chosen) .bar .denies {
    fill: none;
    stroke: var(--_mark-2);
  }
  .pile.later:not(.chosen) path {
    fill: var(--_surface);
    stroke: var(--_mark-2);
    stroke-width: 1.3;
  }
  .lanes .pile.later:not(.chosen) text,
  .lanes .mark.later:not(.chosen) text {
    fill: var(--_ink-3);
  }
  .branch.later,
  .branch.later > span,
  .entry.later:not(.chosen),
  .entry.later:not(.chosen) .when,
  .entry.later:not(.chosen) .unequal {
    color: var(--_ink-3);
  }
  .divide {
    margin-block: 1.4em;
    padding-block-start: 0.5em;
    border-block-start: 2px solid var(--_accent);
    font-size: 0.8125em;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .divide b {
    font-weight: 600;
    color: var(--_accent);
  }
  @media (forced-colors: active) {
    .later:not(.chosen),
    .later:not(.chosen) .glyph {
      --_m: GrayText;
      --_mark-2: GrayText;
      --_ink-3: GrayText;
    }
    .hatch {
      stroke: GrayText;
    }
  }
`;
