import {countRows, packRows, type Strip} from '../../geometry/lane-packing.js';
import type {Weight} from '../../geometry/date-glyph.js';
import type {Rect} from '../../geometry/rect.js';
import type {Id} from '../../model/types.js';
import type {Item} from './layout-items.js';
import {asideFor, rectsOf, type Draft, type GlyphScene, type LabelScene, type RingScene} from './layout-marks.js';

/** An event in the picture. */
export interface MarkScene {
  item: Item;
  lane: Id;
  glyphs: readonly GlyphScene[];
  /** Middle of the mark. */
  x: number;
  y: number;
  /** A line that joins rival marks. */
  join?: {x0: number; x1: number};
  label?: LabelScene;
  /** How far the label steps aside while the mark is selected. */
  aside: number;
  hint: LabelScene;
  hit: Rect;
  /** Of the selected mark and the one under the pointer; a rule below where it has no height. */
  ring: RingScene;
}

/** Units of lanes, in px at 16 px type. */
export const rowHeight = 24;
export const padTop = 7;
export const padBottom = 5;
export const clearance = 9;
/** Labelled rows per lane that a less than key event may ask for; beyond them it goes to the lane's foot without a label. */
const mostRows = 24;

/** Rows at a lane's foot; a lane that would take more has piles. */
const mostFootRows = 12;

/** Where a lane stands, and what it has to leave free. */
export interface LaneFrame {
  id: Id;
  y: number;
  u: number;
  width: number;
  /** Rows that the lane's name takes. */
  headRows: number;
  withPast: boolean;
  /** The least importance that has labels; what has none by that stands at the foot. */
  labels: Weight;
}

/**
 * Rows of 24 for labelled marks, then rows of 10 at the foot for those that importance
 * leaves without a label. Undefined where that would be more rows than a lane has.
 */
export function layoutLane(drafts: readonly Draft[], frame: LaneFrame): {height: number; marks: readonly MarkScene[]} | undefined {
  const {y, u, headRows, withPast, labels} = frame;
  const head = (draft: Draft): number => (withPast && draft.start >= 250 * u ? 0 : headRows);
  const inRows = drafts.filter(({item, label}) => item.weight <= Math.min(labels, 2) || label !== undefined);
  const rows = packInto(inRows, clearance * u, head);
  const overflow = inRows.filter((_, i) => rows[i] === -1);
  const inFoot = [...drafts.filter((d) => !inRows.includes(d)), ...overflow];
  const used = Math.max(headRows, countRows(rows));
  const footRow = overflow.length > 0 ? 14 : 10;
  const bare = inFoot.map(unlabelled);
  const foot = packRows(bare, clearance * u);
  if (countRows(foot) > mostFootRows) return undefined;
  const marks: MarkScene[] = [];
  inRows.forEach((draft, i) => {
    const row = rows[i] ?? -1;
    if (row >= 0) marks.push(toMark(draft, y + (padTop + rowHeight * row + (draft.onTop ? 16 : 8)) * u, frame, true));
  });
  bare.forEach((draft, i) =>
    marks.push(toMark(draft, y + (padTop + rowHeight * used + footRow * ((foot[i] ?? 0) + 0.5)) * u, frame, false)),
  );
  return {height: (padTop + rowHeight * used + footRow * countRows(foot) + padBottom) * u, marks};
}

/** First fit in the order given; where that takes too many rows, key events go first and what finds no row gets −1. */
function packInto(drafts: readonly Draft[], gap: number, head: (draft: Draft) => number): readonly number[] {
  const strips = drafts.map((draft): Strip => ({start: draft.start, end: draft.end, from: head(draft)}));
  const rows = packRows(strips, gap);
  if (countRows(rows) <= mostRows) return rows;
  const order = [1, 2, 3].flatMap((weight) => drafts.flatMap(({item}, i) => (item.weight === weight ? [i] : [])));
  const key = drafts.filter(({item}) => item.weight === 1).length;
  const limit = Math.max(
    mostRows,
    countRows(
      packRows(
        order.slice(0, key).map((i) => strips[i] ?? {start: 0, end: 0}),
        gap,
      ),
    ),
  );
  const packed = packRows(
    order.map((i) => strips[i] ?? {start: 0, end: 0}),
    gap,
    limit,
  );
  const result = new Array<number>(drafts.length).fill(-1);
  order.forEach((i, k) => (result[i] = packed[k] ?? -1));
  return result;
}

/** The mark alone. */
export function unlabelled({label: _, ...draft}: Draft): Draft {
  const days = draft.glyphs.flatMap(({day}) => (day === undefined ? [] : [day.x0, day.x1]));
  return {...draft, onTop: false, start: Math.min(draft.x0, ...days), end: Math.max(draft.x1, ...days)};
}

/** A mark on its row. */
export function toMark(draft: Draft, y: number, {id, u, width}: LaneFrame, inRow: boolean): MarkScene {
  const {item, glyphs, label, hint} = draft;
  const shift = <T extends {y: number}>(one: T): T => ({...one, y: one.y + y});
  const at = (scene: LabelScene): LabelScene => ({
    ...shift(scene),
    bar: shift(scene.bar),
    ...(scene.differ && {differ: shift(scene.differ)}),
  });
  const [first, last] = [glyphs[0], glyphs.findLast(({tail}) => tail !== true)];
  const joined = first !== undefined && last !== undefined && first !== last;
  return {
    ...{item, lane: id, glyphs, y},
    x: item.versions[0].form.shape === 'dot' ? (first?.x ?? draft.x0) : draft.x0,
    ...(joined && {join: {x0: first.x, x1: last.x}}),
    ...(label && {label: at(label)}),
    hint: at(hint),
    aside: asideFor(draft, u, width),
    ...rectsOf(draft, y, {unit: u, width, inRow}),
  };
}
