import {beside} from '../geometry/label-placing.js';
import type {Measure} from '../geometry/box.js';
import {around, type Rect} from '../geometry/rect.js';
import {averageWidth} from '../geometry/text-widths.js';
import {drawnActors, type Shape} from '../components/actor-map/layout-arrange.js';
import {layoutMap} from '../components/actor-map/layout.js';
import {nameGap} from '../components/actor-map/layout-nodes.js';
import type {NodeMark, PictureScene} from '../components/actor-map/layout-scene.js';
import type {Arrangement, LabelSide, Relation} from '../model/types.js';
import type {Model} from '../query/model.js';

/** Names may be this much wider in the reader’s font than in the average one. */
const slack = 1.15;

/** Widths of text with room for wide fonts. */
export const generous: Measure = (text, size, weight) => averageWidth(text, size, weight) * slack;

/** Widths in px, at 16 px per em, in which lines are tried beside that of the arrangement: from the least in which the element draws it to the most. */
export const otherWidths: Readonly<Record<Shape, readonly number[]>> = {wide: [840, 950, 1100], tall: [480, 560, 720, 839]};

/**
 * The picture as the element draws it from an arrangement, with room for wide
 * fonts. In its own width, which it has unless told another, px of the scene are
 * px of the arrangement.
 */
export function pictureOf(model: Model, shape: Shape, arrangement: Arrangement, width = arrangement.width): PictureScene {
  const arranged = {...model, dataset: {...model.dataset, layout: {[shape]: arrangement}}};
  const {picture} = layoutMap(arranged, {width, em: 16, form: shape === 'wide' ? 'wide' : 'column', measure: generous}, 'picture');
  if (picture === undefined) throw new Error(`no picture of shape: "${shape}"`);
  return picture;
}

/** What a glyph covers, wherever it stands. */
export const glyphBox = ({x, y, size}: Pick<NodeMark, 'x' | 'y' | 'size'>): Rect => around(x, y, size, size);

/** Where the name of an actor lies on a side of its glyph. */
export function nameBoxAt(node: Pick<NodeMark, 'id' | 'x' | 'y' | 'size' | 'nameBox'>, side: LabelSide): Rect {
  const {width, height} = node.nameBox;
  return beside({id: node.id, glyph: glyphBox(node), width, height}, nameGap)[side].box;
}

/** The relations that the map draws, in the order of the data. */
export function drawnRelations(model: Model): readonly Relation[] {
  const drawn = new Set(drawnActors(model).map(({id}) => id));
  return model.relations.filter(({from, to}) => drawn.has(from) && drawn.has(to));
}
