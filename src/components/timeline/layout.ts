import type {Box} from '../../geometry/box.js';
import type {Weight} from '../../geometry/date-glyph.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {Edtf, Id, Label} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {CommonWords} from '../../strings/common.js';
import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {lanesOf, listItems, type Item} from './layout-items.js';
import {layoutList, outside, type ListScene, type OutsideScene} from './layout-list.js';
import {layoutPicture, type PictureScene} from './layout-picture.js';
import {findWindow} from './layout-window.js';

/** What the element draws: a picture or a list, never both, over the same events in the same order. */
export interface TimelineScene {
  items: readonly Item[];
  lanes: readonly Label[];
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
  /** Lanes to show, all when empty. */
  lanes: ReadonlySet<Id>;
  /** The least importance shown. */
  importance: Weight;
  labelAll: boolean;
}

/** Lays out the events of a model in a box. The same input gives the same scene, in every zone that the machine may be set to. */
export function layoutTimeline(model: Model, box: Box, options: TimelineOptions): TimelineScene {
  const {words, common, format, shown, labelAll} = options;
  const clock = wallClock(options.tz);
  const items = listItems(model, {lanes: options.lanes, importance: options.importance, clock});
  const lanes = lanesOf(model, options.lanes);
  const window = findWindow(items, model.sources, {from: options.from, to: options.to, clock});
  if (shown === 'list') {
    const list = layoutList({window, sources: model.sources, clock, words, format});
    return {items, lanes, list, ...(list.before && {before: list.before}), ...(list.after && {after: list.after})};
  }
  const picture = layoutPicture({model, box, window, lanes, labelAll, clock, words, common, format});
  const {before, after} = outside(window, {words, format});
  return {items, lanes, picture, ...(before && picture.axis.left === undefined && {before}), ...(after && {after})};
}
