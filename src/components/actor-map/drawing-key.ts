import type {Item} from '../../geometry/drawing.js';
import type {KeyEntry} from '../../geometry/drawn-key.js';
import type {ActorKind} from '../../model/types.js';
import {exampleCounts, glyphOf, lineGlyph, radiusOf, widthOf, type LineStyle} from './layout-glyph.js';
import type {PictureScene} from './layout-scene.js';
import type {MapLook} from './looks.js';
import {families} from './switches.js';

const kinds: readonly ActorKind[] = ['person', 'group', 'organisation', 'state', 'media'];

/** What lines, heads and glyphs of the picture mean, as far as they are on it; then what sizes and widths do. */
export function keyOfMap(scene: PictureScene, unit: number, {view, own, actors, relations}: MapLook): readonly KeyEntry[] {
  const links = scene.links.filter(({id}) => relations.has(id));
  // On the ground states are their countries.
  const nodes = scene.geo === undefined ? scene.nodes.filter(({id}) => actors.has(id)) : [];
  const total = view.model.sources.length;
  const counts = total < 2 ? [] : exampleCounts(total);
  const words = counts.map((n) => view.format.number(n)).join(', ');
  const line = (style: LineStyle, label: string): KeyEntry => ({label, width: 30 * unit, items: [lineItem(style, unit)]});
  const glyph = (kind: ActorKind, label: string, hollow = false): KeyEntry => ({
    ...{label, width: 15 * unit},
    items: [glyphItem(kind, 7.5, {x: 7.5 * unit, unit, hollow})],
  });
  return [
    ...families
      .filter((family) => links.some((link) => link.family === family))
      .map((family) => line({family, width: 30}, own.family[family])),
    ...(links.some(({alleged}) => alleged) ? [line({family: 'backs', alleged: true, width: 30}, own.alleged)] : []),
    ...(links.some(({disputed}) => disputed) ? [{label: `≠ ${own.disputed}`, width: 0, items: []}] : []),
    ...kinds.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => glyph(kind, own.kind[kind])),
    ...(nodes.some(({hollow}) => hollow) ? [glyph('group', own.identityDisputed, true)] : []),
    ...(nodes.length === 0 || counts.length === 0
      ? []
      : [
          {
            label: own.sizeKey(words),
            width: 25 * counts.length * unit,
            items: counts.map((n, i) => glyphItem('person', radiusOf(n, total), {x: (12 + 25 * i) * unit, unit})),
          },
        ]),
    ...(links.length === 0 || counts.length === 0
      ? []
      : [
          {
            ...{label: own.widthKey(words), width: (26 * counts.length - 5) * unit},
            items: counts.map((n, i): Item => ({
              d: `M${26 * i * unit},0h${21 * unit}`,
              stroke: 'mark',
              width: widthOf(n, total, 'backs') * unit,
            })),
          },
        ]),
  ];
}

/** A line with its head, its left at 0 and its middle at y 0. */
export function lineItem(style: LineStyle, unit: number): Item {
  const {d, height, stroke, dash, head} = lineGlyph(style);
  return {
    ...{y: (-height / 2) * unit, scale: unit},
    items: [
      {d, stroke: 'mark', width: stroke, ...(dash !== undefined && {dash}), ...(style.family === 'speaks-to' && {cap: 'round'})},
      head.fill === 'solid'
        ? {d: head.d, fill: 'mark'}
        : {d: head.d, stroke: 'mark', width: head.stroke, ...(head.fill === 'hollow' && {fill: 'surface'})},
    ],
  };
}

const glyphItem = (kind: ActorKind, r: number, {x, unit, hollow = false}: {x: number; unit: number; hollow?: boolean}): Item => {
  const d = glyphOf(kind, r);
  return {...{x, scale: unit}, items: [hollow ? {d, fill: 'surface', stroke: 'mark', width: 1.4, dash: '2.4 1.8'} : {d, fill: 'mark'}]};
};
