import {differWidth, layoutGlyph, type DateForm, type Glyph, type Weight} from '../../geometry/date-glyph.js';
import type {Rect} from '../../geometry/rect.js';
import {sourceBarWidth} from '../../geometry/source-bar.js';
import type {Piece} from '../../geometry/time-axis.js';
import type {FormKey} from '../../strings/timeline.js';
import {pieceAt, type Axis} from './layout-axis.js';
import type {Item, Version} from './layout-items.js';

/** One glyph of an event; rival dates are several. `x` is the place of its 0 on the page, `y` 0 the middle of the mark. */
export interface GlyphScene {
  x: number;
  key: FormKey;
  glyph: Glyph;
  /** Index of its date among the versions of the event. */
  of: number;
  /** What of a bar stands right of the hinge, where the bar began left of it. */
  tail?: boolean;
  /** Where the axis tells hours: from the start to the end of the day on which a dot stands. */
  day?: {x0: number; x1: number};
}

/** Through a dot of which only the day is known, where the axis tells hours: a line over that day, as path data. */
export const dayPath = ({x0, x1}: {x0: number; x1: number}, y: number): string => `M${x0},${y - 3}v6v-3H${x1}v-3v6`;

/** The label of a mark, from its left: text, then the sign ≠, then the source bar. In px, relative to the mark's middle. */
export interface LabelScene {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  /** Left and middle of the sign. */
  differ?: {x: number; y: number};
  /** Top left of the source bar. */
  bar: {x: number; y: number};
  end: number;
}

/** An event before it has a row: everything relative to the middle of its mark. */
export interface Draft {
  item: Item;
  glyphs: readonly GlyphScene[];
  /** Reach of the glyphs. */
  x0: number;
  x1: number;
  half: number;
  label?: LabelScene;
  /** The label stands on top of the mark, not beside it. */
  onTop: boolean;
  /** Where the name shows on hover and focus if there is no label. */
  hint: LabelScene;
  /** Reach of mark and label. */
  start: number;
  end: number;
}

export interface MarkOptions {
  axis: Axis;
  unit: number;
  measure: (text: string, weight: 400 | 600) => number;
  /** The least importance that has labels. */
  labels: Weight;
}

const gap = 4;

/** Glyphs and label of an event on the axis. A label that fits neither right, left nor on top of the mark is left out. */
export function draftMark(item: Item, options: MarkOptions): Draft {
  const {axis, unit: u} = options;
  const versions = versionsOn(item, axis);
  const glyphs = glyphsOf(item, versions, options);
  const heads = glyphs.filter(({tail}) => tail !== true);
  const x0 = least(glyphs.map((g) => g.x + g.glyph.x0 * u));
  const x1 = most(glyphs.map((g) => g.x + g.glyph.x1 * u));
  const half = most(glyphs.map((g) => g.glyph.half)) * u;
  const frame = pieceAt(axis, item.at);
  const weight = item.weight === 1 ? 600 : 400;
  const width = measureLabel(item, options, weight);
  const dot = versions.at(-1)?.form.shape === 'dot' ? heads.at(-1) : undefined;
  const about = versions.at(-1)?.form.about === true;
  const right = dot === undefined ? x1 + 5 * u : Math.max(dot.x + (about ? 12 : 9.5) * u, x1 + 3 * u);
  const left = x0 - 6 * u - width;
  const onTop = Math.min(Math.max(x0, frame.x0), frame.x1 - width);
  const days = heads.flatMap(({day}) => day ?? []);
  const bars = hasBar(versions) || days.length > 0;
  const long = days.length > 0 || versions.some((v, i) => v.form.shape !== 'dot' && spanOf(heads[i]) >= 30);
  const fits = (x: number): boolean => x >= frame.x0 - 0.01 && x + width <= frame.x1 + 0.01;
  const make = (x: number, y: number): LabelScene => layoutLabel(item, x, y, options, weight);
  const beside = fits(right) ? right : fits(left) ? left : undefined;
  const top = bars && fits(onTop) ? onTop : undefined;
  const placing = long ? (top ?? beside) : (beside ?? top);
  const isTop = placing !== undefined && placing === top && placing !== beside;
  const labelled = placing !== undefined && item.weight <= options.labels;
  const label = labelled ? make(placing, isTop ? -(days.length > 0 ? half + 3 * u : (half > 4.1 * u ? 7.5 : 5.5) * u) : 4 * u) : undefined;
  const hintBeside = right + width <= axis.right.x1 ? right : left >= 0 ? left : undefined;
  return {
    item,
    glyphs,
    x0,
    x1,
    half,
    ...(label && {label}),
    onTop: label !== undefined && isTop,
    hint: hintBeside === undefined ? make(Math.max(0, onTop), -(half + 3 * u)) : make(hintBeside, 4 * u),
    start: least([x0, label?.x ?? x0, ...days.map((day) => day.x0)]),
    end: most([x1, label?.end ?? x1, ...days.map((day) => day.x1)]),
  };
}

const hasBar = (versions: readonly Version[]): boolean => versions.some(({form}) => form.shape !== 'dot');
const spanOf = (g: GlyphScene | undefined): number => (g === undefined ? 0 : g.glyph.x1 - g.glyph.x0);
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** The dates that are drawn: where a part of the window is in view, those that touch it. */
function versionsOn({versions}: Item, axis: Axis): readonly Version[] {
  if (!axis.zoomed || versions.length === 1) return versions;
  const inView = versions.filter(({start, end}) => {
    const piece = pieceAt(axis, start);
    return start < piece.end && end > piece.start;
  });
  return inView.length === 0 ? versions : inView;
}

/**
 * One glyph per version. What goes on beyond its piece of the axis is cut there, without an end mark; what ends right
 * of the hinge goes on behind it. An open end keeps its mark at the hinge: nobody says how far it reaches.
 */
function glyphsOf(item: Item, versions: readonly Version[], {axis, unit: u}: MarkOptions): readonly GlyphScene[] {
  const {left, right} = axis;
  const onBar = hasBar(versions);
  const on = (version: Version, i: number, piece: Piece, tail = false): GlyphScene => {
    const {form, key} = version;
    const [of, weight] = [item.versions.indexOf(version), item.weight];
    const from = axis.place(Math.max(version.start, piece.start));
    const beyond = version.end > piece.end;
    const to = beyond ? piece.x1 : axis.place(version.end);
    const inside = (x: number, glyph: Glyph): GlyphScene => ({
      ...{of, key, glyph, x: clamp(x, piece.x0 - glyph.x0 * u, piece.x1 - glyph.x1 * u)},
      ...(tail && {tail}),
    });
    if (form.shape === 'dot') {
      const [timed, glyph] = [version.precision === 'time', layoutGlyph(form, {weight, onBar: onBar || i > 0})];
      const day = axis.hourly && piece === right && !timed && {day: {x0: from, x1: to}};
      return {...inside(timed ? from : (from + to) / 2, glyph), ...day};
    }
    const before = tail || (version.start < piece.start && version.start !== -Infinity);
    const cut: DateForm = {...form, ...(before && {from: 'cut'}), ...(beyond && version.end !== Infinity && {to: 'cut'})};
    // Brackets around a block reach beyond it.
    const most = (piece.x1 - piece.x0) / u - (form.about ? 6 : 0);
    return inside(from, layoutGlyph(cut, {weight, length: Math.min((to - from) / u, most)}));
  };
  const goesOn = ({form, start, end}: Version): boolean =>
    left !== undefined && form.shape !== 'dot' && start < left.end && end > right.start && end !== Infinity;
  return [
    ...versions.map((version, i) => on(version, i, pieceAt(axis, version.start))),
    ...versions.flatMap((version, i) => (goesOn(version) ? [on(version, i, right, true)] : [])),
  ];
}

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(x, high));

/** Top of a source bar beside text whose baseline is at `y`. */
export const barTop = (y: number, unit: number): number => y - 8.7 * unit;

function measureLabel(item: Item, {measure, unit: u}: MarkOptions, weight: 400 | 600): number {
  const sign = item.differ ? (gap + differWidth) * u : 0;
  return measure(item.label, weight) + sign + (gap + sourceBarWidth(item.voices.length)) * u;
}

function layoutLabel(item: Item, x: number, y: number, {measure, unit: u}: MarkOptions, weight: 400 | 600): LabelScene {
  const text = x + measure(item.label, weight);
  const sign = item.differ ? text + gap * u : undefined;
  const barX = (sign === undefined ? text : sign + differWidth * u) + gap * u;
  return {
    ...{text: item.label, x, y, bar: {x: barX, y: barTop(y, u)}},
    ...(sign !== undefined && {differ: {x: sign, y: y - 4 * u}}),
    end: barX + sourceBarWidth(item.voices.length) * u,
  };
}

/** How far the label of a chosen mark steps aside for the ring: to its own side, as long as it stays in the picture. */
export function asideFor({label, onTop, x0, x1, end}: Draft, unit: number, width: number): number {
  if (label === undefined || onTop) return 0;
  if (label.x >= x1) return label.x - x1 < 6 * unit && end + 4 * unit <= width ? 4 * unit : 0;
  return x0 - label.end < 7 * unit && label.x >= 2 * unit ? -2 * unit : 0;
}

/** A ring around a mark; one without height is a rule. */
export interface RingScene extends Rect {
  rx: number;
}

/** Where a mark and its label can be hit, and where its ring stands, on the page. In a row of 24 (`inRow`) it can be hit over the row's height. */
export function rectsOf(draft: Draft, y: number, options: {unit: number; width: number; inRow: boolean}): {hit: Rect; ring: RingScene} {
  const {onTop} = draft;
  const {unit, width, inRow} = options;
  const x0 = Math.max(1, draft.start - 3 * unit);
  const x1 = Math.min(width - 1, draft.end + 3 * unit);
  const reachY = draft.half + 2 * unit;
  // Neighbours above and below stand 24 apart, with the mark of one that has its label on top 8 lower.
  const top = inRow ? y - (onTop ? 19 : 12) * unit : y - reachY;
  const bottom = inRow ? y + Math.max((onTop ? 5 : 12) * unit, reachY) : y + reachY;
  const reach = 4.2 * unit;
  const hit = {x: x0, y: top, width: x1 - x0, height: bottom - top};
  // A ring would run through a label on top of its bar: a rule below the bar stands for it.
  if (onTop) return {hit, ring: {x: draft.x0, y: y + draft.half + 2.5 * unit, width: draft.x1 - draft.x0, height: 0, rx: 0}};
  const rx = draft.half + reach;
  return {hit, ring: {x: draft.x0 - reach, y: y - rx, width: draft.x1 - draft.x0 + 2 * reach, height: 2 * rx, rx}};
}
