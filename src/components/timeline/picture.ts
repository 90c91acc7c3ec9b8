import type {View} from '../../element/view.js';
import {widened, type Box} from '../../geometry/box.js';
import type {Weight} from '../../geometry/date-glyph.js';
import type {Item as Drawn, Picture, Room} from '../../geometry/drawing.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {Edtf, Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {readAsOf} from '../../query/as-of.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {drawTimeline} from './drawing.js';
import {kindsInForce, type Sieve} from './facets.js';
import {findKnown} from './known.js';
import {layoutTimeline, type TimelineOptions, type TimelineScene} from './layout.js';
import {listItems} from './layout-items.js';
import type {OutsideScene} from './layout-list.js';
import {findShown, type Shown} from './shown.js';
import {describeItem} from './words.js';
import {nameSources, wordFilter} from './words-filter.js';
import {sayKnown} from './words-known.js';

/** What a picture of the timeline shows: all that its element is set to. */
export interface TimelineAsked extends Sieve {
  from: Edtf;
  to: Edtf;
  zoom: Edtf;
  labelAll: boolean;
  /** Id of the selected event; empty for none. */
  selected: Id;
  /** Refs that are marked. */
  marked: ReadonlySet<string>;
  /** A day or the id of a source; empty for none. */
  asOf: string;
  tz: string;
}

type Seen = View & {own: TimelineWords};

/** How much of what is asked for is drawn: the fullest has all of it. */
interface Fill extends Pick<TimelineOptions, 'tight' | 'unpublished'> {
  labels: Weight;
  importance: Weight;
  lanes: ReadonlySet<Id>;
}

/**
 * The picture of the timeline in a room. Where that is too low for all, rows over piles go first, then
 * events that have no name as it is, then names and events by importance, then the lane of publications, and at last lanes
 * with few key events.
 */
export function timelinePicture(asked: TimelineAsked, room: Room, view: Seen): Picture {
  const box = widened(room.box);
  const left = Number.isFinite(room.height) ? leftOf(asked, view) : view.model;
  let picture: Picture | undefined;
  let loss = 0;
  for (const fill of fills(asked, left)) {
    picture = {...draw(fill, asked, box, {...view, left}), loss: loss++};
    if (picture.height <= room.height) break;
  }
  return picture ?? draw(fullest(asked), asked, box, {...view, left});
}

const fullest = ({labelAll, importance, lanes}: TimelineAsked): Fill => ({labels: labelAll ? 3 : 2, importance, lanes});

/** The model with the events alone that the filters leave: where there is little height nothing is kept free for others. */
function leftOf(asked: TimelineAsked, {model}: Seen): Model {
  if (kindsInForce(asked).length === 0 && asked.exclude.size === 0) return model;
  const items = listItems(model, {...asked, clock: wallClock(asked.tz)});
  const {ids} = findShown({items, itemById: new Map(items.map((item) => [item.id, item]))}, model, asked, asked.off);
  const events = model.events.filter(({id}) => ids.has(id));
  return events.length === 0 ? model : {...model, events};
}

/** From all that is asked for to what fits nearly everywhere. */
function* fills(asked: TimelineAsked, left: Model): Generator<Fill> {
  const all = fullest(asked);
  // Minor events have no names as it is, unless all are named.
  const some = all.importance === 3 ? 2 : all.importance;
  const levels: readonly (readonly [importance: Weight, labels: Weight])[] = [
    [all.importance, all.labels],
    ...(all.labels === 3 ? [[all.importance, 2] as const] : []),
    ...(all.importance === 3 ? [[2, 2] as const] : []),
    [some, 1],
    ...(some === 1 ? [] : [[1, 1] as const]),
  ];
  for (const [importance, labels] of levels) {
    yield {...all, importance, labels};
    yield {...all, importance, labels, tight: true};
  }
  const least: Fill = {...all, labels: 1, importance: 1, tight: true, unpublished: true};
  yield least;
  for (const lanes = [...byKeyEvents(asked, left)]; lanes.length > 1;) {
    lanes.pop();
    yield {...least, lanes: new Set(lanes)};
  }
}

/** Ids of the lanes that are asked for, those with the most key events first. */
function byKeyEvents({lanes}: TimelineAsked, model: Model): readonly Id[] {
  const counts = new Map<Id, number>();
  for (const {lane, importance} of model.events) {
    if (lanes.size === 0 || lanes.has(lane)) counts.set(lane, (counts.get(lane) ?? 0) + (importance === 1 ? 1 : 0));
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

function draw(fill: Fill, asked: TimelineAsked, box: Box, view: Seen & {left: Model}): Picture {
  const {model, own, words, format} = view;
  const {tz, from, to, zoom} = asked;
  const scene = layoutTimeline(view.left, box, {
    ...{words: own, common: words, format, tz, shown: 'picture', from, to, zoom},
    ...fill,
    labelAll: false,
  });
  const {picture} = scene;
  if (picture === undefined) throw new Error('no picture of the timeline');
  const clock = wallClock(tz);
  const shown = findShown(scene, model, asked, asked.off);
  const asOf = asked.asOf === '' ? undefined : readAsOf(asked.asOf, model, clock);
  const known = asOf && findKnown(scene.items, asOf, model, clock);
  const drawing = drawTimeline(picture, {
    ...{view, own, shown, known, off: asked.off, sources: asked.sources, selected: asked.selected, marked: asked.marked},
    measure: (text, weight) => box.measure(text, 0.75 * box.em, weight),
  });
  const selected = scene.itemById.get(asked.selected);
  const order = shown.of(scene.items).map(({ref}) => ref);
  const described = selected && shown.ids.has(selected.id) ? describeItem(selected, order, view, own) : undefined;
  const [before, after] = [scene.before, scene.after].map((row) => (row === undefined ? undefined : drawOutside(row, shown, box, view)));
  const [above, below] = [before === undefined ? 0 : rowHeight(box), after === undefined ? 0 : rowHeight(box)];
  const items: readonly Drawn[] = [
    ...(before === undefined ? [] : [{items: before}]),
    {y: above, items: drawing.items},
    ...(after === undefined ? [] : [{y: above + drawing.height, items: after}]),
  ];
  return {
    ...{width: drawing.width, height: drawing.height + above + below, items},
    says: [
      `${own.pictureLabel(picture.from, picture.to)}.`,
      words.shownStatus(format.number(shown.total), format.number(model.events.length)),
      `${scene.lanes.map(({id, label}) => own.lane(label, shown.lanes.get(id) ?? 0, format.number(shown.lanes.get(id) ?? 0))).join('; ')}.`,
      ...(known === undefined ? [] : sayKnown(known, shown.ids, view, own)),
      ...(described === undefined ? [] : [words.selectedStatus(described.name, described.detail)]),
    ],
    notes: notesOf(fill, asked, {scene, shown}, view),
  };
}

/** What the reader has left out, and what for want of room. */
function notesOf(
  fill: Fill,
  asked: TimelineAsked,
  {scene, shown}: {scene: TimelineScene; shown: Shown},
  view: Seen & {left: Model},
): readonly string[] {
  const {own, words, format, model} = view;
  const {importance, labels, unpublished} = fill;
  const count = format.number;
  const lanes = byKeyEvents(asked, view.left).length;
  const kept = words.shownStatus(count(shown.total), count(model.events.length));
  const filters = kindsInForce(asked).map((kind) => `${wordFilter(kind, asked, view, own)}.`);
  const fewer = importance < asked.importance;
  return [
    ...(fewer ? [...filters, `${own.onlyImportance[importance]}: ${kept}`] : filters.length > 0 ? [...filters, kept] : []),
    ...(labels === 3 || labels >= Math.min(importance, fullest(asked).labels) ? [] : [own.pictureNames[labels]]),
    ...(scene.lanes.length < lanes ? [own.pictureLanes(scene.lanes.length, count(scene.lanes.length), count(lanes))] : []),
    ...(unpublished === true ? [`${own.ticksInOrder} ${nameSources(model.sources, view)}.`] : []),
  ];
}

const rowHeight = ({em}: Box): number => 2.5 * em;

/** What came before or after the window: how much, on a row that the page would open. */
function drawOutside({heading, items}: OutsideScene, shown: Shown, {width, em}: Box, {own, format}: Seen): readonly Drawn[] {
  const n = shown.of(items).length;
  const [y, size] = [1.35 * em, 0.875 * em];
  return [
    {text: heading, x: 0, y, size, weight: 600, paint: 'ink'},
    {text: own.events(n, format.number(n)), x: width, y, size, paint: 'ink-2', anchor: 'end'},
    {d: `M0,${2 * em}H${width}`, stroke: 'rule'},
  ];
}
