import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {LegendEntry} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {Blank, Confidence} from '../../model/types.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {cellPicture} from './glyphs.js';
import type {GridScene} from './layout.js';
import {blankKey, markKey} from './layout-legend.js';
import {headStop} from './next.js';
import {reporterLegend} from './view-reported.js';
import {nameOf} from './words.js';

export const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
export const blanks: readonly Blank[] = ['not-addressed', 'ambiguous', 'unsure', 'not-coded'];

export interface LegendParts {
  scene: GridScene;
  isOff: (key: string) => boolean;
  onToggle: (key: string, label: string) => void;
}

/** What the marks mean: confidences and blanks that occur in the table, whose tiles are whose in cards. All switch off and on. */
export function gridLegend(parts: LegendParts, view: View, own: GridWords): readonly LegendEntry[] {
  if (parts.scene.actors) return [...markLegend(parts, view, own), ...reporterLegend(view, own)];
  return parts.scene.form === 'table' ? markLegend(parts, view, own) : tileLegend(parts, view);
}

function markLegend(parts: LegendParts, view: View, own: GridWords): readonly LegendEntry[] {
  const {scene} = parts;
  const usedBlanks = blanks.filter((b) => scene.used.has(b));
  const directions = html`<span dir="ltr">${[-2, -1, 0, 1, 2].map((value) => cellPicture(markKey(value, 'high', scene.scale)))}</span>`;
  const heading: LegendEntry = {key: 'blanks', label: own.blanksKey, glyph: nothing};
  return [
    {key: 'direction', label: own.directionKey, glyph: directions},
    ...confidences
      .filter((c) => scene.used.has(c))
      .map((c) => entry(`confidence:${c}`, own.confidenceKey[c], cellPicture(markKey(1, c, scene.scale)), parts)),
    ...(usedBlanks.length === 0 ? [] : [heading]),
    ...usedBlanks.map((b) => entry(`blank:${b}`, view.words.blank[b], cellPicture(blankKey(b, scene.scale)), parts)),
    ...(scene.head === 'tile' ? tileLegend(parts, view) : []),
  ];
}

/** Whose tiles are whose; all switch off and on. */
export const tileLegend = (parts: LegendParts, view: View): readonly LegendEntry[] =>
  parts.scene.sources.map(({id}) => entry(headStop(id), nameOf(id, view), html`${tile(id, 'attests', view)} `, parts));

const entry = (key: string, label: string, glyph: TemplateResult, {isOff, onToggle}: LegendParts): LegendEntry => ({
  key,
  label,
  glyph,
  on: !isOff(key),
  onAct: () => onToggle(key, label),
});
