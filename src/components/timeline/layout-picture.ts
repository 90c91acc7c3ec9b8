import type {Rect} from '../../geometry/rect.js';
import {countRows, packRows, type Strip} from '../../geometry/lane-packing.js';
import {wrapText} from '../../geometry/wrap-text.js';
import type {Box} from '../../geometry/box.js';
import type {WallClock} from '../../geometry/wall-clock.js';
import type {Id, Label} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {CommonWords} from '../../strings/common.js';
import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {drawLines, layoutAxisScene, type Axis, type AxisScene} from './layout-axis.js';
import type {Item} from './layout-items.js';
import {asideFor, draftMark, rectsOf, type Draft, type GlyphScene, type LabelScene, type RingScene} from './layout-marks.js';
import {layoutPublications, type PublicationLane} from './layout-publications.js';
import type {Window} from './layout-window.js';

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

export interface LaneScene {
  id: Id;
  y: number;
  height: number;
  /** The name, broken where it has no room, and where the count stands after its last line. */
  lines: readonly {text: string; y: number}[];
  count: {x: number; y: number};
  /** Where the name can be hit. */
  hit: Rect;
  label: string;
}

export interface PictureScene {
  width: number;
  height: number;
  /** Px per unit: 1 at 16 px type. */
  unit: number;
  axis: AxisScene;
  publications: PublicationLane;
  lanes: readonly LaneScene[];
  /** Bottom of the last lane. */
  bottom: number;
  /** In the order of the list. */
  marks: readonly MarkScene[];
  /** First and last day in words. */
  from: string;
  to: string;
}

export interface PictureOptions {
  model: Model;
  box: Box;
  window: Window;
  lanes: readonly Label[];
  labelAll: boolean;
  clock: WallClock;
  words: TimelineWords;
  common: CommonWords;
  format: Format;
}

const rowHeight = 24;
const padTop = 7;
const padBottom = 5;
const clearance = 9;
/** Labelled rows per lane that a less than key event may ask for; beyond them it goes to the lane's foot without a label. */
const mostRows = 24;

/** The picture: axis, publications, lanes. Marks take their rows from their place and label alone, never from a filter. */
export function layoutPicture(options: PictureOptions): PictureScene {
  const {model, box, window, words, common, format, clock, lanes, labelAll} = options;
  const u = box.em / 16;
  const {width} = box;
  const measure = (text: string, weight: 400 | 600): number => box.measure(text, 12 * u, weight);
  const axis = layoutAxisScene(window, {width, unit: u, withPast: box.form === 'wide', measure, words, format});
  const publications = layoutPublications({
    ...{model, axis, width, unit: u, clock, measure, words, format},
    basis: common.basis,
    y: axis.y,
  });
  const items = axis.left === undefined ? window.inside : [...window.before, ...window.inside];
  const drafts = new Map<Id, Draft[]>();
  for (const item of items) {
    const draft = draftMark(item, {axis, unit: u, measure, labelAll});
    const lane = drafts.get(item.lane);
    if (lane === undefined) drafts.set(item.lane, [draft]);
    else lane.push(draft);
  }
  let y = axis.y + publications.height;
  const scenes: LaneScene[] = [];
  const placed = new Map<Item, MarkScene>();
  for (const {id, label} of lanes) {
    const head = layoutHead({id, label}, y, axis, options, u);
    const {height, marks} = layoutLane(drafts.get(id) ?? [], {y, u, width, id, headRows: head.rows, withPast: axis.left !== undefined});
    scenes.push({...head.scene, height});
    for (const mark of marks) placed.set(mark.item, mark);
    y += height;
  }
  const iso = (ms: number): string => format.date(new Date(ms).toISOString().slice(0, 10), {year: true});
  return {
    ...{width, unit: u, axis: drawLines(axis, y, u), publications, lanes: scenes, bottom: y},
    height: y + 22 * u,
    marks: items.map((item) => placed.get(item)).filter((mark) => mark !== undefined),
    from: axis.left === undefined ? iso(window.start) : format.year(axis.left.start),
    to: iso(window.end - 1),
  };
}

function layoutHead({id, label}: Label, y: number, axis: Axis, {box}: PictureOptions, u: number): {scene: LaneScene; rows: number} {
  const widthOf = (text: string): number => box.measure(text, 13 * u, 600);
  const lines = wrapText(label, (axis.left?.x1 ?? box.width) - 40 * u, widthOf);
  const count = {x: widthOf(lines.at(-1) ?? '') + 9 * u, y: y + (1 + 17 * Math.max(1, lines.length)) * u};
  return {
    scene: {
      ...{id, y, height: 0, label, count},
      lines: lines.map((text, i) => ({text, y: y + (18 + 17 * i) * u})),
      hit: {x: 1, y: y + 3 * u, width: count.x + 3 * u, height: count.y - y + 5 * u},
    },
    rows: Math.max(1, Math.ceil((17 * lines.length) / rowHeight)),
  };
}

interface LaneFrame {
  id: Id;
  y: number;
  u: number;
  width: number;
  /** Rows that the lane's name takes. */
  headRows: number;
  withPast: boolean;
}

/** Rows of 24 for labelled marks, then rows of 10 at the foot for those that importance leaves without a label. */
function layoutLane(drafts: readonly Draft[], frame: LaneFrame): {height: number; marks: readonly MarkScene[]} {
  const {y, u, headRows, withPast} = frame;
  const head = (draft: Draft): number => (withPast && draft.start >= 250 * u ? 0 : headRows);
  const inRows = drafts.filter(({item, label}) => item.weight < 3 || label !== undefined);
  const rows = packInto(inRows, clearance * u, head);
  const overflow = inRows.filter((_, i) => rows[i] === -1);
  const inFoot = [...drafts.filter((d) => !inRows.includes(d)), ...overflow];
  const used = Math.max(headRows, countRows(rows));
  const footRow = overflow.length > 0 ? 14 : 10;
  const bare = inFoot.map(unlabelled);
  const foot = packRows(bare, clearance * u);
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

function unlabelled({label: _, ...draft}: Draft): Draft {
  return {...draft, onTop: false, start: draft.x0, end: draft.x1};
}

function toMark(draft: Draft, y: number, {id, u, width}: LaneFrame, inRow: boolean): MarkScene {
  const {item, glyphs, label, hint} = draft;
  const shift = <T extends {y: number}>(one: T): T => ({...one, y: one.y + y});
  const at = (scene: LabelScene): LabelScene => ({
    ...shift(scene),
    bar: shift(scene.bar),
    ...(scene.differ && {differ: shift(scene.differ)}),
  });
  const [first, last] = [glyphs[0], glyphs.at(-1)];
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
