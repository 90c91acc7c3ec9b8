import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {circle, layoutGlyph, type DateForm, type Glyph, type Weight} from '../geometry/date-glyph.js';

/** The shapes of a glyph with its 0 at `x`, `y`; its colour is the `--_m` of an ancestor. */
export const glyphShapes = (glyph: Glyph, x: number, y: number, unit: number): SVGTemplateResult =>
  svg`<g transform=${unit === 1 ? `translate(${x},${y})` : `translate(${x},${y}) scale(${unit})`}>${glyph.paths.map(
    (p) => svg`<path class=${p.paint} d=${p.d} stroke-width=${p.width ?? nothing} stroke-dasharray=${p.dash ?? nothing} />`,
  )}</g>`;

export interface GlyphBox {
  /** Of the box, which is 20 high, in px at 16 px type. */
  width: number;
  /** Of a bar or block. */
  length: number;
  /** A ring around a dot: it is the selected one. */
  ring?: boolean;
}

/** A glyph as an inline picture. */
export function glyphPicture(form: DateForm, weight: Weight, {width, length, ring = false}: GlyphBox): TemplateResult {
  const glyph = layoutGlyph(form, {weight, length});
  const x = form.shape === 'dot' ? width / 2 : (width - length) / 2;
  return html`<svg class="glyph w${weight}" aria-hidden="true" viewBox="0 0 ${width} 20">
    ${glyphShapes(glyph, x, 10, 1)}${ring && form.shape === 'dot' ? svg`<path class="ring chosen" d=${circle(x, 10, 9)} />` : nothing}
  </svg>`;
}
