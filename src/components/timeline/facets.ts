import type {Actor, Id, Importance} from '../../model/types.js';
import type {Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import {listItems, type Item} from './layout-items.js';
import type {TimelineScene} from './layout.js';
import {searchItems} from './search.js';
import {isOff, toldBy} from './shown.js';

/** The filters that a reader can set and take back. */
export const filterKinds = ['sources', 'actors', 'query', 'disputed', 'importance', 'lanes', 'off'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** All that the timeline filters by, with the toggles of the legend that are off. */
export interface Sieve extends Filter {
  lanes: ReadonlySet<Id>;
  importance: Importance;
  off: ReadonlySet<string>;
}

/** The kinds of filter that are in force. */
export function kindsInForce(sieve: Sieve): readonly FilterKind[] {
  const sets: Record<FilterKind, boolean> = {
    sources: sieve.sources.size > 0,
    actors: sieve.actors.size > 0,
    query: sieve.query.trim() !== '',
    disputed: sieve.disputed,
    importance: sieve.importance < 3,
    lanes: sieve.lanes.size > 0,
    off: sieve.off.size > 0,
  };
  return filterKinds.filter((kind) => sets[kind]);
}

/** What each choice would leave, given all the other filters. */
export interface Facets {
  /** How many events there are, without what an editor leaves out, and how many are left. */
  all: number;
  left: number;
  /** Events that a source tells, or an actor has a part in, whatever the filter of its own kind. */
  sources: ReadonlyMap<Id, number>;
  actors: ReadonlyMap<Id, number>;
  /** By the least importance shown. */
  importance: Readonly<Record<Importance, number>>;
  /** What would be left if all filters of one kind were taken back. */
  without: Readonly<Record<FilterKind, number>>;
}

const bitOf = (kind: FilterKind): number => 1 << filterKinds.indexOf(kind);
const [bySources, byActors, byQuery, byDisputed, byImportance, byLanes, byOff] = filterKinds.map(bitOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * Counts once over all events. An event that two kinds of filter keep out tells
 * nothing about any single choice.
 */
export function countFacets(items: readonly Item[], model: Model, sieve: Sieve): Facets {
  const {exclude, disputed, actors, importance, lanes, off} = sieve;
  const told = toldBy(sieve.sources);
  const found = searchItems(items, model, sieve.query);
  const kept = new Array<number>(1 << filterKinds.length).fill(0);
  const byVoices = new Map<Item['voices'], {n: number}>();
  const byActor = new Map<Id, number>();
  const byWeight = [0, 0, 0, 0];
  let all = 0;
  for (const item of items) {
    const {record} = item;
    if (exclude.size > 0 && exclude.has(item.ref)) continue;
    all++;
    let out =
      (told(item) ? 0 : bySources) |
      (actors.size === 0 || record.actors.some((id) => actors.has(id)) ? 0 : byActors) |
      (disputed && !item.differ ? byDisputed : 0) |
      (item.weight > importance ? byImportance : 0) |
      (lanes.size > 0 && !lanes.has(item.lane) ? byLanes : 0) |
      (isOff(item, off) ? byOff : 0);
    if ((out & (out - 1)) !== 0) continue;
    if (!found(item)) out |= byQuery;
    if ((out & (out - 1)) !== 0) continue;
    kept[out] = (kept[out] ?? 0) + 1;
    if (out === 0 || out === bySources) {
      const same = byVoices.get(item.voices);
      if (same === undefined) byVoices.set(item.voices, {n: 1});
      else same.n++;
    }
    if (out === 0 || out === byActors) for (const id of onceEach(record.actors)) byActor.set(id, (byActor.get(id) ?? 0) + 1);
    if (out === 0 || out === byImportance) byWeight[item.weight] = (byWeight[item.weight] ?? 0) + 1;
  }
  const [, key = 0, usual = 0, minor = 0] = byWeight;
  const left = kept[0] ?? 0;
  return {
    ...{all, left, actors: byActor},
    sources: countVoices(byVoices),
    importance: {1: key, 2: key + usual, 3: key + usual + minor},
    without: Object.fromEntries(filterKinds.map((kind) => [kind, left + (kept[bitOf(kind)] ?? 0)])) as Record<FilterKind, number>,
  };
}

const onceEach = (ids: readonly Id[]): Iterable<Id> => (ids.length > 1 ? new Set(ids) : ids);

function countVoices(byVoices: ReadonlyMap<Item['voices'], {n: number}>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const [voices, {n}] of byVoices)
    for (const {source, voice} of voices) if (voice !== 'silent') counts.set(source, (counts.get(source) ?? 0) + n);
  return counts;
}

const whole = new WeakMap<Model, readonly Item[]>();

/** All events, those included that `lanes` and `importance` keep out of the scene; found once, since nothing that is counted depends on a clock. */
export function allItems({items}: Pick<TimelineScene, 'items'>, model: Model, {lanes, importance}: Sieve): readonly Item[] {
  let known = whole.get(model);
  if (known === undefined) {
    known = lanes.size === 0 && importance === 3 ? items : listItems(model, {lanes: new Set(), importance: 3, clock: (ms) => ms});
    whole.set(model, known);
  }
  return known;
}

const occurring = new WeakMap<Model, readonly Actor[]>();

/** Actors of at least one event, those of most events first; equals in the order of the data. */
export function actorsInEvents(model: Model): readonly Actor[] {
  let known = occurring.get(model);
  if (known === undefined) {
    const n = ({id}: Actor): number => model.eventsOf.get(id)?.length ?? 0;
    known = model.actors.filter((actor) => n(actor) > 0).sort((a, b) => n(b) - n(a));
    occurring.set(model, known);
  }
  return known;
}
