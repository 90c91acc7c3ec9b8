import type {Box} from '../../geometry/box.js';
import type {GroupItem, Item} from '../../geometry/drawing.js';
import {layoutKey} from '../../geometry/drawn-key.js';
import {tileItem} from '../../geometry/drawn-parts.js';
import {wrapText} from '../../geometry/wrap-text.js';
import type {Relation} from '../../model/types.js';
import {isDisputed} from '../../query/tie-filter.js';
import {attesting, voicesOf} from '../../query/voices.js';
import {keyOfMap, lineItem} from './drawing-key.js';
import {widthOf} from './layout-glyph.js';
import {strengthLines} from './layout-geo-texts.js';
import type {PictureScene} from './layout-scene.js';
import type {MapLook} from './looks.js';
import {nameRelation, sentenceOf} from './words.js';

/** Contingents that no arrow can show, as far as they are left. */
export const placelessOn = ({geo}: PictureScene, {view, relations}: MapLook): readonly Relation[] =>
  (geo?.placeless ?? []).filter((id) => relations.has(id)).flatMap((id) => view.model.relationById.get(id) ?? []);

export const strengthsOf = (relation: Relation, {view, own}: MapLook): readonly string[] =>
  strengthLines(relation.accounts, {model: view.model, words: own.geo});

/** What stands under the map: contingents without an arrow, and what lines and glyphs mean. */
export function underMap(scene: PictureScene, look: MapLook, {width, em, measure}: Box): {height: number; items: readonly Item[]} {
  const unit = em / 16;
  const gap = 12 * unit;
  const rows = placelessOn(scene, look).map((relation) => rowOf(relation, look, {width, unit, measure}));
  const size = 12 * unit;
  const head: Item = {text: look.own.geo.placeless, x: 0, y: gap + 0.85 * size, size, paint: 'ink-2'};
  let y = rows.length === 0 ? gap : gap + 1.6 * size;
  const placed = rows.map(({height, item}): Item => {
    const at = y;
    y += height;
    return {...item, y: at};
  });
  const key = layoutKey(keyOfMap(scene, unit, look), {width, unit, measure});
  return {height: y + key.height, items: [...(rows.length === 0 ? [] : [head]), ...placed, {y, items: key.items}]};
}

/** Line, sentence and tiles, and under the sentence the strengths with whoever gives them. */
function rowOf(
  relation: Relation,
  look: MapLook,
  {width, unit, measure}: Pick<Box, 'width' | 'measure'> & {unit: number},
): {height: number; item: GroupItem} {
  const {view, own} = look;
  const {model} = view;
  const voices = voicesOf(relation.accounts, model.sources);
  const step = 21 * unit;
  const left = 42 * unit;
  const tiles = width - voices.length * step;
  const [size, small] = [14 * unit, 13 * unit];
  const wrapped = (text: string, letters: number, weight: 400 | 600): readonly string[] =>
    wrapText(text, tiles - left - 12 * unit, (line) => measure(line, letters, weight));
  const sentence = `${sentenceOf(relation, view, own)}${isDisputed(relation, model) ? ' ≠' : ''}`;
  const lines = [
    ...wrapped(sentence, size, 600).map((text) => ({text, size, weight: 600, paint: 'ink'}) as const),
    ...wrapped(strengthsOf(relation, look).join(' · '), small, 400).map((text) => ({text, size: small, paint: 'ink-2'}) as const),
  ];
  const stroke = widthOf(attesting(relation.accounts), model.sources.length, relation.family);
  return {
    height: (lines.length * 18 + 10) * unit,
    item: {
      ...{id: relation.id, title: nameRelation(relation, view, own)},
      items: [
        {y: 9 * unit, items: [lineItem({family: relation.family, alleged: relation.status === 'alleged', stroke, width: 34}, unit)]},
        ...lines.map((line, i) => ({...line, x: left, y: (18 * i + 13.5) * unit})),
        ...voices.map(({source, voice}, i) => tileItem(model.initials.get(source) ?? '?', voice, {x: tiles + i * step, y: 9 * unit, unit})),
      ],
    },
  };
}
