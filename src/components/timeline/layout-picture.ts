import type {Weight} from '../../geometry/date-glyph.js';
import type {Rect} from '../../geometry/rect.js';
import {wrapText} from '../../geometry/wrap-text.js';
import type {Box} from '../../geometry/box.js';
import type {Stretch} from '../../geometry/crowd.js';
import type {WallClock} from '../../geometry/wall-clock.js';
import type {Id, Label} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {CommonWords} from '../../strings/common.js';
import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {drawLines, layoutAxisScene, type Axis, type AxisScene} from './layout-axis.js';
import type {Item} from './layout-items.js';
import {layoutLane, rowHeight, type LaneFrame, type MarkScene} from './layout-lanes.js';
import {draftMark} from './layout-marks.js';
import {layoutCrowd, type PileScene} from './layout-piles.js';
import {layoutPublications, type PublicationLane} from './layout-publications.js';
import {beyondView, fewRunning, laneInView, type LaneItems} from './layout-view.js';
import type {Window} from './layout-window.js';
import {dayEdtf} from './layout-zoom.js';

export type {MarkScene, PileScene};

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

/** The count of what lies beyond one end of the view. */
export interface EdgeScene {
  key: 'earlier' | 'later';
  items: readonly Item[];
  /** Baseline, and the side at which the words begin or end. */
  x: number;
  y: number;
  hit: Rect;
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
  /** What has no mark of its own, lane by lane. */
  piles: readonly PileScene[];
  /** What of the window lies before and after the view, in order, and where this is said. */
  edges: readonly EdgeScene[];
  /** Whether one view does not show all: something stands in a pile right of the hinge, or has no room for its label. */
  crowded: boolean;
  /** First and last day in words. */
  from: string;
  to: string;
}

export interface PictureOptions {
  model: Model;
  box: Box;
  window: Window;
  /** The window, or the part of it that is in view. */
  view: Stretch;
  lanes: readonly Label[];
  /** The least importance that has labels. */
  labels: Weight;
  /** Whether lanes with piles take as few rows as they can, and whether the publications have a lane. */
  tight: boolean;
  unpublished: boolean;
  clock: WallClock;
  tz: string;
  words: TimelineWords;
  common: CommonWords;
  format: Format;
}

/** Marks that a picture may have of this width without any pile: one for each 7 px, but never less than 120. */
const roomFor = (width: number, unit: number): number => Math.max(120, width / (7 * unit));
/** Bars per lane that only run on into the view. */
const mostRunning = 4;
/** Rows of labelled marks that all lanes with piles share. */
const sharedRows = 16;

/** The picture: axis, publications, lanes. Marks take their rows from their place and label alone, never from a filter. */
export function layoutPicture(options: PictureOptions): PictureScene {
  const {model, box, window, view, words, common, format, clock, tz, labels} = options;
  const u = box.em / 16;
  const {width} = box;
  const measure = (text: string, weight: 400 | 600): number => box.measure(text, 12 * u, weight);
  const axis = layoutAxisScene(window, view, {width, unit: u, withPast: box.form === 'wide', measure, words, format, tz});
  const publications = options.unpublished
    ? noPublications
    : layoutPublications({
        ...{model, axis, width, unit: u, clock, measure, words, format},
        basis: common.basis,
        y: axis.y,
      });
  const {lanes, marks, piles, bottom} = layoutLanes(axis, axis.y + publications.height, options);
  const day = (ms: number): string => format.date(dayEdtf(ms), {year: true});
  const {left} = axis;
  const bare = marks.filter(({item, label}) => label === undefined && item.weight <= labels);
  return {
    ...{width, unit: u, axis: drawLines(axis, bottom, u), publications, lanes, bottom, marks, piles},
    height: bottom + (axis.zoomed ? 44 : 22) * u,
    edges: axis.zoomed ? layoutEdges(beyondView(window, view, new Set(marks.map(({item}) => item))), axis, bottom, u) : [],
    crowded: piles.some(({past}) => !past) || bare.some(({item}) => left === undefined || item.at >= left.end),
    from: left === undefined || axis.zoomed ? day(view.start) : format.year(left.start),
    to: day(view.end - 1),
  };
}

const noPublications: PublicationLane = {height: 0, items: [], texts: [], specimen: {x: 0, y: 0, voices: []}};

interface Lane {
  height: number;
  marks: readonly MarkScene[];
  piles?: readonly PileScene[];
}

/** All lanes one under the other from `top`, each with marks for all its events, or with piles where these are too many. */
function layoutLanes(axis: Axis, top: number, options: PictureOptions): Pick<PictureScene, 'lanes' | 'marks' | 'piles' | 'bottom'> {
  const {box, window, view, labels, tight} = options;
  const {width} = box;
  const u = box.em / 16;
  const withPast = axis.left !== undefined;
  const items = options.lanes.map(({id}) => laneInView(window, view, id, withPast));
  const drafting = {axis, unit: u, measure: (text: string, weight: 400 | 600) => box.measure(text, 12 * u, weight), labels};
  const crowd = {...drafting, ...crowding(items, options, u)};
  const lanes: LaneScene[] = [];
  const marks: MarkScene[] = [];
  const piles: PileScene[] = [];
  let y = top;
  for (const [i, {id, label}] of options.lanes.entries()) {
    const head = layoutHead({id, label}, y, axis, options, u);
    const frame: LaneFrame = {y, u, width, id, headRows: head.rows, withPast, labels};
    const {past, inView, running} = items[i] ?? {past: [], inView: [], running: []};
    const each = (): Lane | undefined => {
      const all = [...past, ...fewRunning(running, mostRunning), ...inView];
      const drafts = all.map((item) => draftMark(item, drafting));
      return layoutLane(drafts, frame);
    };
    const fits = past.length + inView.length <= crowd.most;
    const rows = tight ? head.rows : Math.max(crowd.rows, head.rows + 1);
    const lane: Lane = (fits ? each() : undefined) ?? layoutCrowd({past, inView, running}, frame, {...crowd, rows});
    const {height} = lane;
    marks.push(...lane.marks);
    piles.push(...(lane.piles ?? []));
    lanes.push({...head.scene, height});
    y += height;
  }
  return {lanes, marks: marks.sort((a, b) => a.item.index - b.item.index), piles, bottom: y};
}

/** From how many events a lane has piles, and how these lanes are divided. */
function crowding(
  items: readonly LaneItems[],
  {box, format, lanes}: PictureOptions,
  u: number,
): {most: number; rows: number; column: number} {
  const counts = items.map(({past, inView}) => past.length + inView.length);
  const total = counts.reduce((a, b) => a + b, 0);
  const room = roomFor(box.width, u);
  const highest = format.number(counts.reduce((a, b) => Math.max(a, b), 0));
  return {
    most: total <= room ? Infinity : room / Math.max(1, lanes.length),
    rows: Math.max(2, Math.min(6, Math.floor(sharedRows / Math.max(1, lanes.length)))),
    // The count of a column must fit over it.
    column: Math.max(30 * u, box.measure(highest, 12 * u, 400) + 7 * u),
  };
}

/** Under the axis of the view: how much lies before it and after it. */
function layoutEdges(
  {earlier, later}: {earlier: readonly Item[]; later: readonly Item[]},
  axis: Axis,
  bottom: number,
  u: number,
): readonly EdgeScene[] {
  const {x0, x1} = axis.right;
  const width = Math.min((x1 - x0) / 2 - 4 * u, 150 * u);
  const row = {y: bottom + 20 * u, width, height: 24 * u};
  const edges: EdgeScene[] = [
    {key: 'earlier', items: earlier, x: x0, y: bottom + 36 * u, hit: {...row, x: x0}},
    {key: 'later', items: later, x: x1, y: bottom + 36 * u, hit: {...row, x: x1 - width}},
  ];
  return edges.filter(({items}) => items.length > 0);
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
