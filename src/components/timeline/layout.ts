import type {Box} from '../../geometry/box.js';
import type {Stretch} from '../../geometry/crowd.js';
import type {Weight} from '../../geometry/date-glyph.js';
import {wallClock, type WallClock} from '../../geometry/wall-clock.js';
import type {Edtf, Id, Label} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {CommonWords} from '../../strings/common.js';
import type {Format} from '../../strings/format.js';
import type {FormKey, TimelineWords} from '../../strings/timeline.js';
import {lanesOf, listItems, type Item} from './layout-items.js';
import {layoutList, outside, type ListScene, type OutsideScene} from './layout-list.js';
import {layoutPicture, type PictureScene} from './layout-picture.js';
import {findWindow, type Window} from './layout-window.js';
import {viewIn} from './layout-zoom.js';

/** What the element draws: a picture or a list, never both, over the same events in the same order. */
export interface TimelineScene {
  items: readonly Item[];
  itemById: ReadonlyMap<Id, Item>;
  lanes: readonly Label[];
  /** What occurs among the events: manners of drawing a date, and accounts that differ. */
  forms: ReadonlySet<FormKey>;
  differing: boolean;
  /** All that the axis right of the hinge can show, and what of it is in view; the same object where that is all of it. */
  window: Stretch;
  view: Stretch;
  picture?: PictureScene;
  list?: ListScene;
  /** Rows beside the picture that open to a list; the wide picture draws what came before. */
  before?: OutsideScene;
  after?: OutsideScene;
}

export interface TimelineOptions {
  words: TimelineWords;
  common: CommonWords;
  format: Format;
  /** Zone that records with a time of day follow. */
  tz: string;
  shown: 'picture' | 'list';
  /** Limits of the window (EDTF), empty for what the data says. */
  from: Edtf;
  to: Edtf;
  /** The part of the window that is in view (EDTF), empty for the whole. */
  zoom: Edtf;
  /** Lanes to show, all when empty. */
  lanes: ReadonlySet<Id>;
  /** The least importance shown. */
  importance: Weight;
  labelAll: boolean;
  /** For a picture that has little height: the least importance that has labels, few rows over piles, no lane of publications. */
  labels?: Weight;
  tight?: boolean;
  unpublished?: boolean;
}

/** Lays out the events of a model in a box. The same input gives the same scene, in every zone that the machine may be set to. */
export function layoutTimeline(model: Model, box: Box, options: TimelineOptions): TimelineScene {
  const {words, common, format, shown, tz} = options;
  const {window, clock, ...field} = fieldOf(model, options);
  if (shown === 'list') {
    const list = layoutList({window, sources: model.sources, clock, words, format});
    return {...field, window, view: window, list, ...(list.before && {before: list.before}), ...(list.after && {after: list.after})};
  }
  const view = viewIn(window, options.zoom);
  const {labels = options.labelAll ? 3 : 2, tight = false, unpublished = false} = options;
  const picture = layoutPicture({
    ...{model, box, window, view, lanes: field.lanes, clock, tz, words, common, format},
    ...{labels, tight, unpublished},
  });
  const {before, after} = outside(window, {words, format});
  return {...field, window, view, picture, ...(before && picture.axis.left === undefined && {before}), ...(after && {after})};
}

/** What no width, view or language changes. */
interface Field extends Pick<TimelineScene, 'items' | 'itemById' | 'lanes' | 'forms' | 'differing'> {
  window: Window;
  clock: WallClock;
}

const fields = new WeakMap<Model, {key: string; field: Field}>();

function formsOf(items: readonly Item[]): ReadonlySet<FormKey> {
  const forms = new Set<FormKey>();
  for (const {versions} of items) for (const {key} of versions) forms.add(key);
  return forms;
}

/** The last field of a model is kept: with 100,000 events a zoom has no time to find them again. */
function fieldOf(model: Model, {tz, from, to, lanes, importance}: TimelineOptions): Field {
  const key = JSON.stringify([tz, from, to, [...lanes], importance]);
  let known = fields.get(model);
  if (known?.key !== key) {
    const clock = wallClock(tz);
    const items = listItems(model, {lanes, importance, clock});
    const field: Field = {
      items,
      itemById: new Map(items.map((item) => [item.id, item])),
      lanes: lanesOf(model, lanes),
      forms: formsOf(items),
      differing: items.some(({differ}) => differ),
      window: findWindow(items, model.sources, {from, to, clock}),
      clock,
    };
    fields.set(model, (known = {key, field}));
  }
  return known.field;
}
