import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {layoutGlyph, type DateForm, type Glyph, type Weight} from '../geometry/date-glyph.js';

/** The shapes of a glyph with its 0 at `x`, `y`; its colour is the `--_m` of an ancestor. */
export const glyphShapes = (glyph: Glyph, x: number, y: number, unit: number): SVGTemplateResult =>
  svg`<g transform=${unit === 1 ? `translate(${x},${y})` : `translate(${x},${y}) scale(${unit})`}>${glyph.paths.map(
    (p) => svg`<path class=${p.paint} d=${p.d} stroke-width=${p.width ?? 0} stroke-dasharray=${p.dash ?? 'none'} />`,
  )}</g>`;

/** A glyph as an inline picture: `length` px wide for bars, in a box of `width` × 14 px at 16 px type. */
export function glyphPicture(form: DateForm, weight: Weight, {width, length}: {width: number; length: number}): TemplateResult {
  const glyph = layoutGlyph(form, {weight, length});
  const x = form.shape === 'dot' ? width / 2 : (width - length) / 2;
  return html`<svg class="glyph w${weight}" aria-hidden="true" viewBox="0 0 ${width} 14">${glyphShapes(glyph, x, 7, 1)}</svg>`;
}
