import type {Measure} from '../../src/geometry/box.js';
import type {Drawing, GroupItem, Item, PathItem, TextItem} from '../../src/geometry/drawing.js';
import type {Rect} from '../../src/geometry/rect.js';

export interface PlacedText extends Rect {
  text: string;
  size: number;
}

interface Place {
  x: number;
  y: number;
  scale: number;
}

/** All items with the groups that they stand in, and where their 0 is; turned groups are taken as they lie. */
function* walk(items: readonly Item[], {x, y, scale}: Place = {x: 0, y: 0, scale: 1}): Generator<{item: Item; at: Place}> {
  for (const item of items) {
    yield {item, at: {x, y, scale}};
    if (!('items' in item)) continue;
    yield* walk(item.items, {x: x + scale * (item.x ?? 0), y: y + scale * (item.y ?? 0), scale: scale * (item.scale ?? 1)});
  }
}

export const groupsIn = ({items}: Drawing): readonly GroupItem[] =>
  Array.from(walk(items)).flatMap(({item}) => ('items' in item ? [item] : []));
export const pathsIn = ({items}: Drawing): readonly PathItem[] => Array.from(walk(items)).flatMap(({item}) => ('d' in item ? [item] : []));

/** Boxes of all texts on the drawing, as high as lower-case letters with what stands out above. */
export const textsIn = ({items}: Drawing, measure: Measure): readonly PlacedText[] =>
  Array.from(walk(items)).flatMap(({item, at}) => ('text' in item ? [placed(item, at, measure)] : []));

function placed({text, x, y, size, weight, anchor}: TextItem, at: Place, measure: Measure): PlacedText {
  const width = measure(text, size, weight ?? 400);
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const {scale} = at;
  return {
    ...{text, size: size * scale, width: width * scale, height: 0.72 * size * scale},
    ...{x: at.x + left * scale, y: at.y + (y - 0.72 * size) * scale},
  };
}
