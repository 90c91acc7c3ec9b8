import type {Id} from '../../model/types.js';
import {eventFilter, type Filter} from '../../query/filter.js';
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
  /** What is left of a part of the events, in its order. Asked again for the same list, it gives the same answer. */
  of: (items: readonly Item[]) => readonly Item[];
}

/** Applies filters and toggles; the numbers are those of the events that remain. */
export function findShown(items: readonly Item[], model: Model, filter: Filter, off: ReadonlySet<string>): Shown {
  const ids = new Set<Id>();
  const lanes = new Map<Id, number>();
  let differing = 0;
  const passes = eventFilter(model, {...filter, disputed: false});
  for (const item of items) {
    if (isOff(item, off) || !passes(item.record)) continue;
    if (item.differ) differing++;
    if (filter.disputed && !item.differ) continue;
    ids.add(item.id);
    lanes.set(item.lane, (lanes.get(item.lane) ?? 0) + 1);
  }
  const all = ids.size === items.length;
  const known = new WeakMap<readonly Item[], readonly Item[]>();
  const of = (part: readonly Item[]): readonly Item[] => {
    if (all) return part;
    let left = known.get(part);
    if (left === undefined) known.set(part, (left = part.filter(({id}) => ids.has(id))));
    return left;
  };
  return {ids, lanes, total: ids.size, differing, of};
}

const isOff = (item: Item, off: ReadonlySet<string>): boolean =>
  off.size > 0 &&
  (off.has(laneToggle(item.lane)) ||
    (item.differ && off.has(differToggle)) ||
    item.versions.every((version) => off.has(formToggle(version))));
