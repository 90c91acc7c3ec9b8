import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {HeadMark, LineGlyph} from './layout-scene.js';

/** Heads of a line, in the colour of the line. */
export const headShapes = (heads: readonly HeadMark[], stroke: number): readonly SVGTemplateResult[] =>
  heads.map(({d, fill}) => svg`<path class="tip ${fill}" d=${d} stroke-width=${stroke} />`);

/** A line with its head, as rows and the legend show it. */
export const linePicture = ({width, height, d, stroke, dash, heads}: LineGlyph): TemplateResult =>
  html`<svg class="stroke" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    <path class="wire" d=${d} stroke-width=${stroke} stroke-dasharray=${dash ?? nothing} />${headShapes(heads, stroke)}
  </svg>`;

/** The glyph of an actor around the middle of its box, as lists and the legend show it. */
export const actorPicture = (glyph: string, hollow: boolean, chosen = false): TemplateResult =>
  html`<svg class="figure ${hollow ? 'hollow' : ''} ${chosen ? 'chosen' : ''}" aria-hidden="true" viewBox="-16 -16 32 32">
    ${chosen ? svg`<circle class="ring" r="14.5" />` : nothing}<path class="glyph" d=${glyph} />
  </svg>`;
