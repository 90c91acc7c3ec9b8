import {wordVoices} from '../../element/source-bar.js';
import type {View} from '../../element/view.js';
import type {Id, Ref} from '../../model/types.js';
import {parseRef} from '../../selection/ref.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';

/** The label of a lane. */
export const laneLabel = (lane: Id, view: View): string => view.model.dataset.meta.lanes.find(({id}) => id === lane)?.label ?? lane;

/** When an event was, every rival date of it. */
export const wordDate = (item: Item, view: View, own: TimelineWords, style: {short?: boolean; year?: boolean}): string =>
  own.versionsJoin(item.versions.map(({edtf}) => view.format.date(edtf, style)));

/** All that a mark says: its label (as it is read on the mark) and title, date, lane, and what `qualifyItem` says. */
export const nameItem = (item: Item, view: View, own: TimelineWords): string =>
  [
    item.label,
    ...(item.record.title === item.label ? [] : [item.record.title]),
    wordDate(item, view, own, {year: true}),
    laneLabel(item.lane, view),
    qualifyItem(item, view),
  ].join(', ');

/** Names are long and many: one is made only once for an event and a language. */
export class Names {
  readonly #known = new WeakMap<Item, {format: unknown; name: string}>();

  of(item: Item, view: View, own: TimelineWords): string {
    const known = this.#known.get(item);
    if (known?.format === view.format) return known.name;
    const name = nameItem(item, view, own);
    this.#known.set(item, {format: view.format, name});
    return name;
  }
}

/** The id of the event that a ref points at; empty if it points at something else. */
export function eventIn(ref: string): Id {
  const parsed = parseRef(ref);
  return parsed?.kind === 'event' ? parsed.id : '';
}

/** An event as the status line says it: title, date, who mentions it, its place in an order. */
export function describeItem(item: Item, order: readonly Ref[], view: View, own: TimelineWords): {name: string; detail: string} {
  const {number} = view.format;
  const [at, total] = [number(order.indexOf(item.ref) + 1), number(order.length)];
  return {name: item.record.title, detail: own.status(wordDate(item, view, own, {year: true}), wordVoices(item.voices, view), at, total)};
}

/** What the date rests on, standing, whether accounts differ, who mentions it. */
export function qualifyItem({record, versions, differ, voices}: Item, view: View): string {
  const {words} = view;
  return [
    ...(versions.length > 1 || record.when.basis === 'stated' ? [] : [words.basis[record.when.basis]]),
    ...(record.status === 'happened' ? [] : [words.status[record.status]]),
    ...(differ ? [words.accountsDiffer] : []),
    wordVoices(voices, view),
  ].join(', ');
}
