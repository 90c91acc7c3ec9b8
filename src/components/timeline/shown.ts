import type {Id} from '../../model/types.js';
import {eventPasses, type Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import type {Item, Version} from './layout-items.js';

/** Keys of what the legend and the heads of lanes switch. */
export const formToggle = (version: Version): string => `form:${version.key}`;
export const laneToggle = (lane: Id): string => `lane:${lane}`;
export const differToggle = 'differ';

/** What is left of the events under the filters: filters take marks away and move nothing. */
export interface Shown {
  ids: ReadonlySet<Id>;
  /** Events shown per lane. */
  lanes: ReadonlyMap<Id, number>;
  /** How many there are to show, and how many of them have accounts that differ, whether or not the filter asks for that. */
  total: number;
  differing: number;
}

/** Applies filters and toggles; the numbers are those of the events that remain. */
export function findShown(items: readonly Item[], model: Model, filter: Filter, off: ReadonlySet<string>): Shown {
  const ids = new Set<Id>();
  const lanes = new Map<Id, number>();
  let differing = 0;
  const open = {...filter, disputed: false};
  for (const item of items) {
    if (isOff(item, off) || !eventPasses(item.record, model, open)) continue;
    if (item.differ) differing++;
    if (filter.disputed && !item.differ) continue;
    ids.add(item.id);
    lanes.set(item.lane, (lanes.get(item.lane) ?? 0) + 1);
  }
  return {ids, lanes, total: ids.size, differing};
}

const isOff = (item: Item, off: ReadonlySet<string>): boolean =>
  off.size > 0 &&
  (off.has(laneToggle(item.lane)) ||
    (item.differ && off.has(differToggle)) ||
    item.versions.every((version) => off.has(formToggle(version))));
