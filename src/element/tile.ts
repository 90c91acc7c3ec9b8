import {svg, type SVGTemplateResult} from 'lit';
import type {Id} from '../model/types.js';
import type {Voice} from '../query/voices.js';
import type {View} from './view.js';

/** The tile of a source inside a drawing: its left at `x`, its middle at `y`. Its words stand beside it. */
export function tileShapes(source: Id, voice: Voice, at: {x: number; y: number; unit: number}, view: View): SVGTemplateResult {
  const initial = view.model.initials.get(source) ?? '?';
  const width = initial.length > 2 ? 28 : 18;
  return svg`<g class="tilemark ${voice}" transform="translate(${at.x},${at.y}) scale(${at.unit})" aria-hidden="true"><rect x="0.8" y="-8.2" width=${width - 1.6} height="16.4" rx="2" /><text x=${width / 2} y="4.2" text-anchor="middle">${initial}</text></g>`;
}
