import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LineGlyph} from './layout-scene.js';

/** A line with its head, as rows and the legend show it. */
export const linePicture = ({width, height, d, stroke, dash, head}: LineGlyph): TemplateResult =>
  html`<svg class="stroke" aria-hidden="true" viewBox="0 0 ${width} ${height}">
    <path class="wire" d=${d} stroke-width=${stroke} stroke-dasharray=${dash ?? nothing} />
    <path class="tip ${head.fill}" d=${head.d} stroke-width=${head.stroke} />
  </svg>`;

/** The glyph of an actor around the middle of its box, as lists and the legend show it; ringed where it is marked or `chosen`. */
export const actorPicture = (glyph: string, hollow: boolean, chosen = false, ringed = chosen): TemplateResult =>
  html`<svg class="figure ${hollow ? 'hollow' : ''} ${chosen ? 'chosen' : ''}" aria-hidden="true" viewBox="-16 -16 32 32">
    ${ringed ? svg`<circle class="ring" r="14.5" />` : nothing}
    <path class="glyph" d=${glyph} />
  </svg>`;
