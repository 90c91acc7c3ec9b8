import type {Id} from '../../model/types.js';
import {eventFilter, type Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import type {Item, Version} from './layout-items.js';
import type {TimelineScene} from './layout.js';
import {searchItems} from './search.js';

/** Keys of what the legend and the heads of lanes switch. */
export const formToggle = (version: Version): string => `form:${version.key}`;
export const laneToggle = (lane: Id): string => `lane:${lane}`;
export const differToggle = 'differ';

/** What is left of the events under the filters: filters take marks away and move nothing. */
export interface Shown {
  ids: Ids;
  /** Events shown per lane. */
  lanes: ReadonlyMap<Id, number>;
  /** How many there are to show, and how many of them have accounts that differ, whether or not the filter asks for that. */
  total: number;
  differing: number;
  /** What is left of a part of the events, in its order. Asked again for the same list, it gives the same answer. */
  of: (items: readonly Item[]) => readonly Item[];
}

/** Ids that can be asked for, not listed: with 100,000 events no set of them is made for a filter. */
export type Ids = Pick<ReadonlySet<Id>, 'has'>;

/** All events, in order. */
type All = Pick<TimelineScene, 'items' | 'itemById'>;

/** Applies filters and toggles; the numbers are those of the events that remain. */
export function findShown({items, itemById}: All, model: Model, filter: Filter, off: ReadonlySet<string>): Shown {
  const left = new Uint8Array(items.length);
  const lanes = new Map<Id, {n: number}>();
  let [total, differing] = [0, 0];
  const told = toldBy(filter.sources);
  const passes = eventFilter(model, {...filter, query: '', disputed: false, sources: new Set()});
  const found = searchItems(items, model, filter.query);
  for (const item of items) {
    if (isOff(item, off) || !told(item) || !found(item) || !passes(item.record)) continue;
    if (item.differ) differing++;
    if (filter.disputed && !item.differ) continue;
    left[item.index] = 1;
    total++;
    const lane = lanes.get(item.lane);
    if (lane === undefined) lanes.set(item.lane, {n: 1});
    else lane.n++;
  }
  const isLeft = (item: Item | undefined): boolean => item !== undefined && left[item.index] === 1;
  const known = new WeakMap<readonly Item[], readonly Item[]>();
  const of = (part: readonly Item[]): readonly Item[] => {
    if (total === items.length) return part;
    let answer = known.get(part);
    if (answer === undefined) known.set(part, (answer = part.filter(isLeft)));
    return answer;
  };
  return {
    ids: {has: (id) => isLeft(itemById.get(id))},
    lanes: new Map(Array.from(lanes, ([id, {n}]) => [id, n])),
    ...{total, differing, of},
  };
}

/** Whether one of the sources tells of an event. Events that the same sources tell share their voices: these are asked once. */
export function toldBy(sources: ReadonlySet<Id>): (item: Item) => boolean {
  if (sources.size === 0) return () => true;
  const known = new Map<Item['voices'], boolean>();
  return ({voices}) => {
    let told = known.get(voices);
    if (told === undefined) known.set(voices, (told = voices.some(({source, voice}) => voice !== 'silent' && sources.has(source))));
    return told;
  };
}

export const isOff = (item: Item, off: ReadonlySet<string>): boolean =>
  off.size > 0 &&
  (off.has(laneToggle(item.lane)) ||
    (item.differ && off.has(differToggle)) ||
    item.versions.every((version) => off.has(formToggle(version))));
