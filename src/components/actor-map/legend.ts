import {html, svg} from 'lit';
import type {LegendEntry} from '../../element/toolbar.js';
import {isDisputed} from '../../query/tie-filter.js';
import type {MapContext} from './context.js';
import {actorPicture, linePicture} from './glyphs.js';
import {drawnActors} from './layout-arrange.js';
import {exampleCounts, glyphOf, lineGlyph, radiusOf, widthOf} from './layout-glyph.js';
import {families, kinds} from './switches.js';

/** What occurs on the map: families, modifiers, kinds, each a switch; then what sizes and widths mean. */
export function mapLegend(ctx: MapContext, act: (key: string) => void): readonly LegendEntry[] {
  const {own, view, scene} = ctx;
  const {model} = view;
  // On the ground states are their countries: only what arrows mean is told.
  const geo = scene.picture?.geo !== undefined;
  const actors = geo ? [] : scene.picture === undefined ? model.actors : drawnActors(model);
  const ids = new Set(actors.map(({id}) => id));
  const drawn = new Set(geo ? scene.picture?.links.map(({id}) => id) : []);
  const relations = model.relations.filter(({id, from, to}) => (geo ? drawn.has(id) : ids.has(from) && ids.has(to)));
  const entry = (key: string, label: string, glyph: LegendEntry['glyph']): LegendEntry => ({
    key,
    label,
    glyph,
    on: !ctx.isOff(key),
    onAct: () => act(key),
  });
  const entries = families
    .filter((family) => relations.some((r) => r.family === family))
    .map((family) => entry(`family:${family}`, own.family[family], linePicture(lineGlyph({family, width: 30}))));
  if (relations.some((r) => r.status === 'alleged')) {
    entries.push(entry('alleged', own.alleged, linePicture(lineGlyph({family: 'backs', alleged: true, width: 30}))));
  }
  if (relations.some((r) => isDisputed(r, model))) entries.push(entry('disputed', own.disputed, html`<b aria-hidden="true">≠ </b>`));
  for (const kind of kinds) {
    if (actors.some((a) => a.kind === kind)) entries.push(entry(`kind:${kind}`, own.kind[kind], actorPicture(glyphOf(kind, 11), false)));
  }
  if (actors.some((a) => a.identityDisputed === true))
    entries.push(entry('identity', own.identityDisputed, actorPicture(glyphOf('group', 11), true)));
  return [...entries, ...zonesWithoutHead(ctx, entry), ...(scene.picture === undefined ? [] : sizeKeys(ctx))];
}

/** Clusters are switched by their heads; only where the picture has none do they stand here. */
function zonesWithoutHead(
  {scene}: MapContext,
  entry: (key: string, label: string, glyph: LegendEntry['glyph']) => LegendEntry,
): readonly LegendEntry[] {
  const bare = scene.picture?.zones.filter(({title, label}) => title.length === 0 && label !== '') ?? [];
  return bare.length < 2 ? [] : bare.map(({id, label}) => entry(`cluster:${id}`, label, html``));
}

function sizeKeys({own, view, scene}: MapContext): readonly LegendEntry[] {
  const total = view.model.sources.length;
  if (total < 2) return [];
  const counts = exampleCounts(total);
  const words = counts.map((n) => view.format.number(n)).join(', ');
  const dots = html`<svg class="dots" aria-hidden="true" viewBox="0 0 72 24">
    ${counts.map((n, i) => svg`<path class="glyph" transform="translate(${10 + 25 * i},12)" d=${glyphOf('person', radiusOf(n, total))} />`)}
  </svg>`;
  const strokes = html`<svg class="stroke" aria-hidden="true" viewBox="0 0 76 12">
    ${counts.map((n, i) => svg`<path class="wire" d="M${1 + 26 * i},6h21" stroke-width=${widthOf(n, total, 'backs')} />`)}
  </svg>`;
  if (scene.picture?.geo !== undefined) return [{key: 'widths', label: own.widthKey(words), glyph: strokes}];
  return [
    {key: 'sizes', label: own.sizeKey(words), glyph: dots},
    {key: 'widths', label: own.widthKey(words), glyph: strokes},
  ];
}
