import {wordVoices} from '../../element/source-bar.js';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';

/** The label of a lane. */
export const laneLabel = (lane: Id, view: View): string => view.model.dataset.meta.lanes.find(({id}) => id === lane)?.label ?? lane;

/** When an event was, every rival date of it. */
export const wordDate = (item: Item, view: View, own: TimelineWords, style: {short?: boolean; year?: boolean}): string =>
  own.versionsJoin(item.versions.map(({edtf}) => view.format.date(edtf, style)));

/** All that a mark says: title, date, what the date rests on, lane, standing, whether accounts differ, who mentions it. */
export function nameItem(item: Item, view: View, own: TimelineWords): string {
  const {words} = view;
  const {record} = item;
  const rival = item.versions.length > 1;
  return [
    record.title,
    wordDate(item, view, own, {year: true}),
    ...(rival || record.when.basis === 'stated' ? [] : [words.basis[record.when.basis]]),
    laneLabel(item.lane, view),
    ...(record.status === 'happened' ? [] : [words.status[record.status]]),
    ...(item.differ ? [words.accountsDiffer] : []),
    wordVoices(item.voices, view),
  ].join(', ');
}
