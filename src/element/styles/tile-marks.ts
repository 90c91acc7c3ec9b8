import {css} from 'lit';

/** Tiles of sources inside a drawing, stronger than what the drawing says of its texts. */
export const tileMarks = css`
  .tilemark rect {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.6;
  }
  .tilemark.tilemark text {
    font-size: 12px;
    font-weight: 600;
    fill: var(--_surface);
    stroke: none;
  }
  .tilemark.reports rect,
  .tilemark.doubts rect,
  .tilemark.denies rect {
    fill: var(--_surface);
  }
  .tilemark.reports text,
  .tilemark.doubts text,
  .tilemark.denies text {
    fill: var(--_ink);
  }
  .tilemark.silent rect {
    fill: var(--_surface);
    stroke: var(--_mark-2);
    stroke-width: 1;
  }
  .tilemark.silent text {
    fill: var(--_ink-3);
  }
`;
