import type {Rect} from '../../geometry/rect.js';
import type {Stretch} from '../../geometry/crowd.js';
import {layoutAxis, placeOn, type AxisMarks, type Piece, type TickUnit} from '../../geometry/time-axis.js';
import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Window} from './layout-window.js';
import {interval} from './layout-zoom.js';

/** A piece of text on the page: its anchor point on the baseline, in px. */
export interface TextScene {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  bold?: boolean;
}

interface AxisGround {
  left?: Piece;
  right: Piece;
  /** Baseline rule, px from the top. */
  y: number;
  /** Headings, names of days and years. */
  texts: readonly TextScene[];
  /** The rule over the days on which most happened. */
  peak?: Rect;
}

/** The axis while marks are placed on it, before the height of the lanes is known: places of lines in px. */
export interface Axis extends AxisGround {
  /** The place of a moment on the day grid. */
  place: (ms: number) => number;
  /** Whether the right piece shows a part of the window only. */
  zoomed: boolean;
  /** Ticks that hang from the left piece. */
  ticks: readonly number[];
  /** Lines through the lanes: days or months, and the stronger ones where a larger unit begins. */
  lines: readonly number[];
  strong: readonly number[];
  /** The middle of the hinge. */
  hinge?: number;
  /** Whether the right piece tells hours: a day is a stretch of it then, not a point. */
  hourly: boolean;
  /** The sentences on the scale. */
  scales: readonly {text: string; x: number}[];
}

/** The axis as it is drawn, its lines as path data. */
export interface AxisScene extends AxisGround {
  lines: {fine: string; strong: string; base: string; ticks: string; hinge?: string};
  /** Below the picture. */
  scales: readonly {text: string; x: number; y: number}[];
}

export interface AxisOptions {
  width: number;
  /** Px per unit: 1 at 16 px type. */
  unit: number;
  /** Whether what came before gets a piece of its own. */
  withPast: boolean;
  measure: (text: string, weight: 400 | 600) => number;
  words: TimelineWords;
  format: Format;
  /** The zone whose hours are told. */
  tz: string;
}

const leftWidth = 250;
const hingeWidth = 26;
const namesAt = 27;
const ruleAt = 35;
/** Hours are told of three days at most. */
const hourlyMs = 3 * 86_400_000;

/** The piece on which a moment stands. */
export const pieceAt = ({left, right}: Pick<Axis, 'left' | 'right'>, ms: number): Piece =>
  left !== undefined && ms < left.end ? left : right;

/** The axis: one linear piece, or two with a hinge between them. The right one shows `view`, which is the window or a part of it. */
export function layoutAxisScene(window: Window, view: Stretch, options: AxisOptions): Axis {
  const {width, unit: u, withPast, words, format, measure} = options;
  const past = withPast ? window.past : undefined;
  const x0 = past === undefined ? 0 : (leftWidth + hingeWidth) * u;
  const right: Piece = {start: view.start, end: view.end, x0, x1: width};
  const left: Piece | undefined = past && {...past, x0: 0, x1: leftWidth * u};
  const widths = {day: 19 * u, month: measure('MMM', 400) + 6 * u, year: measure('2000', 400) + 8 * u};
  const hourly = view.end - view.start <= hourlyMs;
  const fine = layoutAxis(right, {...widths, ...(hourly && {hour: measure(format.hour(0), 400) + 8 * u})});
  const coarse = left && layoutAxis(left, widths);
  const place = placeOn(right);
  const placeLeft = left && placeOn(left);
  const peak = within(window.peak, view);
  const texts = [
    ...headTexts(fine, options),
    ...nameTexts(fine, options, width, (at) => peak !== undefined && fine.naming === 'day' && at >= peak.start && at < peak.end),
    ...(coarse === undefined ? [] : nameTexts(coarse, options, x0 - 12 * u, () => false)),
  ];
  if (left !== undefined) texts.push({text: words.background(spanOf(left, options)), x: 0, y: 11 * u, anchor: 'start', bold: true});
  return {
    ...(left && {left, hinge: (leftWidth + hingeWidth / 2) * u}),
    right,
    y: ruleAt * u,
    texts,
    ticks: coarse?.lines.map(({x}) => x) ?? [],
    lines: fine.lines.filter(({strong}) => !strong).map(({x}) => x),
    strong: fine.lines.filter(({strong}) => strong).map(({x}) => x),
    ...(peak !== undefined &&
      fine.unit === 'day' && {
        peak: {x: place(peak.start), y: (ruleAt - 3) * u, width: place(peak.end) - place(peak.start), height: 3 * u},
      }),
    hourly: fine.unit === 'hour',
    scales: scales(fine, coarse, x0, options),
    place: (ms) => (placeLeft !== undefined && ms < window.start ? placeLeft(ms) : place(ms)),
    zoomed: view !== window,
  };
}

/** The part of a stretch that is in view. */
function within(stretch: Stretch | undefined, view: Stretch): Stretch | undefined {
  if (stretch === undefined || stretch.end <= view.start || stretch.start >= view.end) return undefined;
  return {start: Math.max(stretch.start, view.start), end: Math.min(stretch.end, view.end)};
}

/** Draws the lines of an axis down to `bottom`, where the lanes end. */
export function drawLines(
  {place: _, zoomed: __, hourly: ___, ticks, lines, strong, hinge, scales, ...ground}: Axis,
  bottom: number,
  unit: number,
): AxisScene {
  const {left, right, y} = ground;
  const down = (xs: readonly number[]): string => xs.map((x) => `M${x},${y}V${bottom}`).join('');
  return {
    ...ground,
    lines: {
      fine: down(lines),
      strong: down(strong),
      base: [left, right].map((piece) => (piece === undefined ? '' : `M${piece.x0},${y}H${piece.x1}`)).join(''),
      ticks: ticks.map((x) => `M${x},${y}v${5 * unit}`).join(''),
      ...(hinge !== undefined && {hinge: zigzag(hinge, y, bottom, unit)}),
    },
    scales: scales.map((scale) => ({...scale, y: bottom + 15 * unit})),
  };
}

function zigzag(x: number, top: number, bottom: number, unit: number): string {
  let d = `M${x - 3 * unit},${top}`;
  let side = 1;
  for (let y = top + 8 * unit; y <= bottom; y += 8 * unit) {
    d += `L${x + 3 * side * unit},${y}`;
    side = -side;
  }
  return d;
}

/** `1991–2021`, or the days of a stretch inside one year. */
export function spanOf({start, end}: Stretch, {words, format}: Pick<AxisOptions, 'words' | 'format'>): string {
  const [first, last] = [format.year(start), format.year(end - 1)];
  return first === last ? format.date(interval(start, end), {year: true}) : words.years(first, last);
}

/** Days over hours, months over days, years over months; one that has no room before the next is left out. */
function headTexts({heads, naming}: AxisMarks, {measure, unit: u, format}: AxisOptions): TextScene[] {
  return heads
    .map(({at, x, end}) => ({text: headOf[naming](at, format), x, end}))
    .filter(({text, x, end}) => x + measure(text, 600) <= end - 2 * u)
    .map(({text, x}) => ({text, x, y: 11 * u, anchor: 'start', bold: true}));
}

const headOf: Record<TickUnit, (ms: number, format: Format) => string> = {
  hour: (ms, format) => format.dayHead(ms, true),
  day: (ms, format) => format.monthYear(ms),
  month: (ms, format) => format.year(ms),
  year: () => '',
};

/** Names of hours, days, months or years; one that would run into the one before or past `limit` is left out. */
function nameTexts(
  {names, naming}: AxisMarks,
  {measure, unit: u, format}: AxisOptions,
  limit: number,
  isBold: (at: number) => boolean,
): TextScene[] {
  const name = format[naming];
  const texts: TextScene[] = [];
  let free = -Infinity;
  for (const {at, x, anchor} of names) {
    const text = name(at);
    const bold = isBold(at);
    const w = measure(text, bold ? 600 : 400);
    const start = anchor === 'start' ? x : x - w / 2;
    if (start < free || start + w > limit + u) continue;
    texts.push({text, x, y: namesAt * u, anchor, bold});
    free = start + w + 3 * u;
  }
  return texts;
}

function scales(fine: AxisMarks, coarse: AxisMarks | undefined, x0: number, options: AxisOptions): Axis['scales'] {
  const {words, width, measure, tz} = options;
  const said = [scaleOf(fine, coarse !== undefined, options), ...(coarse === undefined ? [] : [words.scaleChanges])];
  if (fine.unit === 'hour') {
    said.push(words.hoursOf(tz.slice(tz.lastIndexOf('/') + 1).replaceAll('_', ' ')));
    if (measure(`${said.join(' ')} ${words.someTimeThatDay}`, 400) <= width - x0) said.push(words.someTimeThatDay);
  }
  return [...(coarse === undefined ? [] : [{text: scaleOf(coarse, true, options), x: 0}]), {text: said.join(' '), x: x0}];
}

/** `One day = 33 px here.`; of years as many as can be seen. */
function scaleOf({unit, px}: AxisMarks, here: boolean, {words, format}: AxisOptions): string {
  let n = 1;
  while (unit === 'year' && n * px < 2) n *= 10;
  const length = px * n;
  return words.scale(unit, n, format.number(n), format.number(length < 5 ? Math.round(length * 10) / 10 : Math.round(length)), here);
}
