import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LegendEntry} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import {stanceGlyph} from '../../geometry/stance-glyph.js';
import type {Blank, Confidence} from '../../model/types.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {blankShape} from './glyphs.js';
import {cellsOf, type GridScene, type Track} from './layout.js';

const confidences: readonly Confidence[] = ['high', 'medium', 'low'];
const blanks: readonly Blank[] = ['not-addressed', 'ambiguous', 'unsure', 'not-coded'];

/** What the marks mean; confidences and blanks that occur switch off and on. */
export function gridLegend(scene: GridScene, view: View, own: GridWords, off: ReadonlySet<string>, toggle: (key: string) => void): readonly LegendEntry[] {
  const cells = cellsOf(scene);
  const occurring = blanks.filter((b) => cells.some((cell) => cell.blank === b));
  const entry = (key: string, label: string, glyph: TemplateResult): LegendEntry => ({
    key,
    label,
    glyph,
    on: !off.has(key),
    onAct: () => toggle(key),
  });
  return [
    {key: 'direction', label: own.directionKey, glyph: shapes([-2, -1, 0, 1, 2].map((value) => [value, 'high'] as const), scene.scale)},
    ...confidences
      .filter((c) => cells.some((cell) => cell.blank === undefined && cell.confidence === c))
      .map((c) => entry(`confidence:${c}`, own.confidenceKey[c], shapes([[1, c]], scene.scale))),
    ...(occurring.length === 0 ? [] : [{key: 'blanks', label: own.blanksKey, glyph: nothing}]),
    ...occurring
      .map((b) => entry(`blank:${b}`, view.words.blank[b], blankKey(b, scene.scale))),
  ];
}

function shapes(list: readonly (readonly [number, Confidence])[], scale: number): TemplateResult {
  const step = 15 * scale;
  return html`<svg aria-hidden="true" width=${step * list.length} height=${16 * scale}>
    ${list.map(([value, confidence], i) => {
      const glyph = stanceGlyph(value, 2, confidence, scale);
      return svg`<g transform="translate(${step * (i + 0.5)},${8 * scale})"><polygon class="hollow" points=${glyph.outline} /><polygon class="filled" points=${glyph.filled} /><polygon class="outline" points=${glyph.outline} /></g>`;
    })}
  </svg>`;
}

function blankKey(blank: Blank, scale: number): TemplateResult {
  const width = (blank === 'not-addressed' ? 12 : 40) * scale;
  const track: Track = {width, height: 16 * scale, stops: [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => share * width)};
  return html`<svg aria-hidden="true" width=${width} height=${track.height}>${blankShape(blank, track, track.stops[1])}</svg>`;
}
