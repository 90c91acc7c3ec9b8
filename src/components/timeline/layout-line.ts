import type {Rect} from '../../geometry/rect.js';
import {placeOn} from '../../geometry/time-axis.js';
import {wrapText} from '../../geometry/wrap-text.js';
import type {TextScene} from './layout-axis.js';
import type {PictureScene} from './layout-picture.js';

/** The line after a day, laid over a picture that stays as it is. All in px. */
export interface LineScene {
  x: number;
  /** Path data of the line, of the mark on the axis, and of the hatch over what lies later. */
  line: string;
  head: string;
  hatch: string;
  /** What is said under the line, broken where it has no room; the first sentence is bold. */
  texts: readonly TextScene[];
  /** Of the picture with the sentences under it. */
  height: number;
}

export interface LineOptions {
  /** End of the day on the day grid. */
  end: number;
  /** The sentence on what lies later, and those after it. */
  sentences: readonly [string, ...string[]];
  measure: (text: string, weight: 400 | 600) => number;
}

const gap = 6;
const rowHeight = 16;
/** Least room beside the line for sentences. */
const least = 150;

/** Puts the line where the day ends: at the edge of the picture if that lies outside it. */
export function layoutLine(picture: PictureScene, {end, sentences, measure}: LineOptions): LineScene {
  const {axis, bottom, width, unit: u, height} = picture;
  const {left, right, y} = axis;
  const onLeft = left !== undefined && end < left.end;
  const x = placeOn(onLeft ? left : right)(end);
  const at = Math.max(1, Math.min(x, width - 1));
  const later = onLeft ? [stretch(x, left.x1), stretch(right.x0, right.x1)] : [stretch(x, right.x1)];
  const {texts, last} = placeTexts(picture, at, sentences, measure);
  return {
    x: at,
    line: `M${at},${y - 2 * u}V${bottom + 4 * u}`,
    head: `M${at - 5 * u},${y - 8 * u}h${10 * u}l${-5 * u},${7 * u}Z`,
    hatch: later.map((part) => hatch({...part, y, height: bottom - y}, 8 * u)).join(''),
    texts,
    height: Math.max(height, last + 7 * u),
  };
}

const stretch = (x0: number, x1: number): Pick<Rect, 'x' | 'width'> => ({x: x0, width: Math.max(0, x1 - x0)});

/** Beside the foot of the line where there is room, right of it if that will do; under the scales where they would meet. */
function placeTexts(
  {axis, bottom, width, unit: u, edges}: PictureScene,
  x: number,
  sentences: LineOptions['sentences'],
  measure: LineOptions['measure'],
): {texts: readonly TextScene[]; last: number} {
  const weightOf = (i: number): 400 | 600 => (i === 0 ? 600 : 400);
  const widest = Math.max(...sentences.map((text, i) => measure(text, weightOf(i))));
  const [after, before] = [width - x - gap * u, x - gap * u];
  const side = after >= Math.min(widest, 2 * least * u) || after >= before ? 'start' : 'end';
  const room = side === 'start' ? after : before;
  const beside = room >= least * u;
  const lines = sentences.flatMap((text, i) =>
    wrapText(text, beside ? room : width, (line) => measure(line, weightOf(i))).map((line) => ({text: line, bold: i === 0})),
  );
  const anchor = beside ? side : 'start';
  const at = beside ? (side === 'start' ? x + gap * u : x - gap * u) : 0;
  const reach = Math.max(...lines.map(({text, bold}) => measure(text, bold ? 600 : 400)));
  const [x0, x1] = anchor === 'start' ? [at, at + reach] : [at - reach, at];
  const meets = axis.scales.some((scale) => scale.x < x1 + gap * u && scale.x + measure(scale.text, 400) > x0 - gap * u);
  // Where a part is in view, the row under the scales is taken.
  const first = bottom + (edges.length > 0 ? 40 + rowHeight : meets || !beside ? 15 + rowHeight : 15) * u;
  const texts = lines.map(({text, bold}, i): TextScene => ({text, bold, anchor, x: at, y: first + i * rowHeight * u}));
  return {texts, last: texts.at(-1)?.y ?? 0};
}

/** Lines from bottom left to top right through a rectangle, `step` apart along its sides. */
export function hatch({x, y, width, height}: Rect, step: number): string {
  const [x1, y1] = [x + width, y + height];
  let d = '';
  // Each line is x + y = sum.
  for (let sum = Math.ceil((x + y) / step) * step; sum < x1 + y1; sum += step) {
    const [fromX, toX] = [Math.max(x, sum - y1), Math.min(x1, sum - y)];
    if (toX > fromX) d += `M${n(fromX)},${n(sum - fromX)}L${n(toX)},${n(sum - toX)}`;
  }
  return d;
}

/** One decimal is finer than the eye. */
const n = (value: number): number => Math.round(value * 10) / 10;
