import {layoutGlyph, type Glyph} from '../../geometry/date-glyph.js';
import {packRows, type Strip} from '../../geometry/lane-packing.js';
import type {Rect} from '../../geometry/rect.js';
import type {Piece} from '../../geometry/time-axis.js';
import type {Id} from '../../model/types.js';
import type {Axis} from './layout-axis.js';
import type {Item} from './layout-items.js';
import {clearance, padBottom, padTop, rowHeight, toMark, unlabelled, type LaneFrame, type MarkScene} from './layout-lanes.js';
import {draftMark, type Draft, type MarkOptions, type RingScene} from './layout-marks.js';
import type {LaneItems} from './layout-view.js';

/** A mark that stands for several events: those of a lane that start in one column and have no mark of their own. */
export interface PileScene {
  /** Its lane and column. */
  key: string;
  lane: Id;
  /** In the order of the list. */
  items: readonly Item[];
  /** Middle and foot of its bar. */
  x: number;
  y: number;
  /** Its column. */
  hit: Rect;
  /** Whether it stands left of the hinge, where nothing comes closer. */
  past: boolean;
}

export interface CrowdOptions extends MarkOptions {
  /** Rows of labelled marks. */
  rows: number;
  /** Least width of a column, px. */
  column: number;
}

/** The bar of a pile, as high as the root of what is left in it, told by the most that stands in one: path data and its top. */
export function pileBar({hit, x, y}: PileScene, share: number, unit: number): {d: string; top: number} {
  const height = Math.max(3, highestBar * Math.sqrt(share)) * unit;
  const width = hit.width - 8 * unit;
  return {d: `M${x - width / 2},${y}v${-height}h${width}v${height}Z`, top: y - height};
}

/** The date of an event that is left alone in a pile, as far as its column has room, and where its 0 stands. */
export function aloneGlyph({versions: [{form}], weight}: Item, {hit, x, y}: PileScene, unit: number): {glyph: Glyph; x: number; y: number} {
  const dot = form.shape === 'dot';
  const glyph = layoutGlyph(dot ? form : {...form, from: 'cap', to: 'cut'}, {weight, length: hit.width / unit - 8});
  return {glyph, x: dot ? x : hit.x + 4 * unit, y: y - 6 * unit};
}

/** What goes around a pile. */
export const pileRing = ({hit}: PileScene): RingScene => ({...hit, x: hit.x + 1, width: hit.width - 2, rx: 3});

/** Height of the row of piles: the highest bar, a count over it, and room. */
const pileRow = 34;
const highestBar = 17;

/**
 * A lane with more events than can be told apart: rows of labelled marks, the
 * most important of each stretch first, and under them all other events in
 * columns, counted. Its height depends on no event. What only runs on into the view is drawn where it finds a place.
 */
export function layoutCrowd(
  lane: LaneItems,
  frame: LaneFrame,
  options: CrowdOptions,
): {height: number; marks: readonly MarkScene[]; piles: readonly PileScene[]} {
  const {y, u} = frame;
  const labelled = layoutLabelled(lane, frame, options);
  const drawn = new Set(labelled.map(({item}) => item));
  const top = y + (padTop + rowHeight * options.rows) * u;
  const marks = [...labelled];
  const piles: PileScene[] = [];
  const {left, right} = options.axis;
  for (const [piece, items, past] of [[left, lane.past, true] as const, [right, lane.inView, false] as const]) {
    if (piece === undefined) continue;
    for (const {index, rect, held} of columnsOf(piece, items, drawn, top, options)) {
      const [only] = held;
      const foot = top + (pileRow - 3) * u;
      if (held.length > 1) {
        const [x, key] = [rect.x + rect.width / 2, `${frame.id}/${past ? 'past-' : ''}${index}`];
        piles.push({key, lane: frame.id, items: held, x, y: foot, hit: rect, past});
      } else if (only !== undefined) {
        marks.push(toMark(draftInColumn(only, piece, rect, options), foot - 6 * u, frame, false));
      }
    }
  }
  return {
    height: (padTop + rowHeight * options.rows + pileRow + padBottom) * u,
    marks,
    piles,
  };
}

interface Column {
  index: number;
  rect: Rect;
  held: readonly Item[];
}

/** The columns of a piece that hold something, from left to right. */
function columnsOf(
  piece: Piece,
  items: readonly Item[],
  without: ReadonlySet<Item>,
  y: number,
  {column, unit}: CrowdOptions,
): readonly Column[] {
  const share = shareOf(piece);
  const n = Math.max(1, Math.floor((piece.x1 - piece.x0) / column));
  const width = (piece.x1 - piece.x0) / n;
  const held: Item[][] = [];
  for (const item of items) {
    if (without.has(item)) continue;
    const index = Math.floor(n * share(item.stands));
    (held[index] ??= []).push(item);
  }
  // Empty columns are holes of the array, which `flatMap` leaves out.
  return held.flatMap((list, index) => ({
    index,
    rect: {x: piece.x0 + index * width, y, width, height: pileRow * unit},
    held: list,
  }));
}

/** How far along a piece a moment stands, from 0 to just below 1; what lies beyond it stands at its ends. */
function shareOf({start, end}: Piece): (ms: number) => number {
  const length = end - start;
  return (ms) => Math.max(0, Math.min((ms - start) / length, 1 - 1e-9));
}

/** The mark alone, as far as it fits in its column. */
function draftInColumn(item: Item, piece: Piece, {x, width}: Rect, options: CrowdOptions): Draft {
  const {axis} = options;
  const time = (at: number): number => piece.start + ((at - piece.x0) / (piece.x1 - piece.x0)) * (piece.end - piece.start);
  const right: Piece = {start: time(x), end: time(x + width), x0: x + 1, x1: x + width - 1};
  const place = (ms: number): number => Math.max(right.x0, Math.min(axis.place(ms), right.x1));
  const {left: _, ...rest} = axis;
  const narrow: Axis = {...rest, right, place, zoomed: true};
  return unlabelled(draftMark(item, {...options, axis: narrow}));
}

/** Width of a stretch that asks for a label of its own. */
const stretch = 160;

/** Labelled marks on their rows. */
function layoutLabelled(lane: LaneItems, frame: LaneFrame, options: CrowdOptions): readonly MarkScene[] {
  const {u, y} = frame;
  const drafts = candidates(lane, options);
  const head = ({start}: Draft): number => (frame.withPast && start >= 250 * u ? 0 : frame.headRows);
  const strips = drafts.map((draft): Strip => ({start: draft.start, end: draft.end, from: head(draft)}));
  const rows = packRows(strips, clearance * u, options.rows);
  return drafts.flatMap((draft, i) => {
    const row = rows[i] ?? -1;
    return row < 0 ? [] : [toMark(draft, y + (padTop + rowHeight * row + (draft.onTop ? 16 : 8)) * u, frame, true)];
  });
}

/**
 * Drafts with a label: by importance, and in turn from each stretch of the lane,
 * so that no stretch has them all. Of long bars few, for each takes a row.
 */
function candidates(lane: LaneItems, options: CrowdOptions): readonly Draft[] {
  const {right} = options.axis;
  let longs = Math.max(1, Math.floor(options.rows / 3));
  const isLong = ({x0, x1}: Draft): boolean => x1 - x0 > 0.35 * (right.x1 - right.x0);
  return spread(lane, options).flatMap((items) => {
    const drafts = items.map((item) => draftMark(item, options)).filter(({label}) => label !== undefined);
    const long = drafts.filter(isLong).slice(0, longs);
    longs -= long.length;
    return [...drafts.filter((draft) => !isLong(draft)), ...long];
  });
}

/** For each importance that has labels a few events of every stretch, in turn: first those that stand apart in it, then its first. */
function spread({past, inView, running}: LaneItems, {axis, unit, labels, rows}: CrowdOptions): readonly (readonly Item[])[] {
  const {left, right} = axis;
  // One more than there are rows, for one that does not fit.
  const few = rows + 1;
  const slots = Math.max(1, Math.floor((right.x1 - right.x0) / (stretch * unit)));
  /** By importance and stretch, the left piece last: one event for each part of a stretch, and its first ones. */
  const lists = [1, 2, 3].map(() => Array.from({length: slots + 1}, () => ({apart: [] as Item[], first: [] as Item[]})));
  const add = (item: Item, place: number): void => {
    const part = Math.max(0, Math.min(slots + 1 - 1e-9, place));
    const list = lists[item.weight - 1]?.[Math.floor(part)];
    if (list === undefined) return;
    list.apart[Math.floor((part % 1) * few)] ??= item;
    if (list.first.length < few) list.first.push(item);
  };
  const [onLeft, onRight] = [left && shareOf(left), shareOf(right)];
  for (const item of past) if (onLeft !== undefined && item.weight <= labels) add(item, slots + onLeft(item.stands));
  for (const item of inView) if (item.weight <= labels) add(item, slots * onRight(item.stands));
  for (const item of running.slice(-rows).reverse()) add(item, 0);
  return lists.slice(0, labels).map((bySlot) => {
    // Parts without an event are holes, which `flat` leaves out.
    const each = bySlot.map(({apart, first}) => [...new Set([...apart.flat(), ...first])]);
    return Array.from({length: few}, (_, k) => each.flatMap((items) => items[k] ?? [])).flat();
  });
}
