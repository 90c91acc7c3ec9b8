import {bundled} from '../../src/bundled.js';
import type {Measure} from '../../src/geometry/box.js';
import {formOf} from '../../src/geometry/box.js';
import type {Picture, Room} from '../../src/geometry/drawing.js';
import {overlaps} from '../../src/geometry/rect.js';
import {averageWidth} from '../../src/geometry/text-widths.js';
import type {Draw} from '../../src/static/svg-draw.js';
import {wideWidth} from '../../src/static/widths.js';
import {modelOf, viewOf} from '../../src/static/words.js';
import {groupsIn, textsIn, type PlacedText} from '../geometry/drawn.js';

/** The same, each text once: rooms ask for the same ones again and again. */
function remembered(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? measure(text, 1, weight);
    known.set(key, width);
    return width * size;
  };
}

const [average, generous] = [remembered(averageWidth), remembered(wideWidth)];

export const room = (width: number, height: number, measure: Measure, em = 16): Room => ({
  box: {width, em, form: formOf(width, em), measure},
  height,
});

/** Rooms of all sizes that pictures are asked for, in a narrow and in a wide face. */
export const rooms: Readonly<Record<string, Room>> = {
  shown: room(1100, Infinity, average),
  column: room(680, Infinity, average),
  narrow: room(320, Infinity, generous),
  large: room(1100, Infinity, average, 24),
  low: room(1100, 430, average),
  lowWide: room(1100, 430, generous),
  high: room(980, 1150, average),
  square: room(980, 1050, average),
};

export interface State {
  attributes?: Readonly<Record<string, string>>;
  data?: unknown;
}

/** The picture of a state in a room; undefined where there is nothing to draw. */
export const pictureOf = (draw: Draw, {attributes = {}, data = bundled}: State, at: Room): Picture | undefined =>
  draw(attributes, viewOf(modelOf(data), {}))?.(at);

export const idsOn = (picture: Picture): readonly string[] => groupsIn(picture).flatMap(({id}) => id ?? []);

/** A name that turns bold on a route is a little wider than its place; the margins of a sheet are wider. */
const slack = 4;

/** Texts that do not lie wholly on the picture. */
export const outside = (picture: Picture, {box}: Room): readonly string[] =>
  textsIn(picture, box.measure)
    .filter(({x, y, width, height}) => x < -slack || y < -0.5 || x + width > picture.width + slack || y + height > picture.height + 0.5)
    .map(({text}) => text);

/** Pairs of texts that lie on each other. */
export function overlapping(picture: Picture, {box}: Room): readonly string[] {
  const texts = textsIn(picture, box.measure);
  const clash = (a: PlacedText, b: PlacedText): boolean => overlaps(a, b, -0.5);
  return texts.flatMap((a, i) => texts.slice(i + 1).flatMap((b) => (clash(a, b) ? [`${a.text} | ${b.text}`] : [])));
}

/** Texts smaller than 0.75 em. */
export const tooSmall = (picture: Picture, {box}: Room): readonly string[] =>
  textsIn(picture, box.measure)
    .filter(({size}) => size < 0.75 * box.em - 0.01)
    .map(({text}) => text);
