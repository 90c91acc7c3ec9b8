import {idsOf} from '../../element/attributes.js';
import type {Actor, ActorKind, Family, Id, Ref, Relation} from '../../model/types.js';
import type {Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import {isDisputed, leftOf} from '../../query/tie-filter.js';
import {toldFilter} from './told.js';

/** In the order of the legend. */
export const families: readonly Family[] = ['commands', 'backs', 'sends-troops', 'acts-against', 'speaks-to', 'deals', 'belongs'];

/** What is switched off: families and clusters by the lists of those that are on (all while empty, `none` for none), the rest by key. */
export interface Switches {
  families: string;
  clusters: string;
  off: ReadonlySet<string>;
}

/** The properties that hold what is filtered. */
export interface FilterSettings {
  sources: string;
  actors: string;
  query: string;
  disputed: boolean;
  families: string;
  clusters: string;
}

/** The filters that a reader can set and take back; `off` is what the legend switches off beside families and clusters. */
export type FilterKind = keyof FilterSettings | 'off';

/** All that the map filters by. */
export interface Sieve extends Filter, Switches {}

type List = 'families' | 'clusters';

const listOf = (kind: string): List | undefined => (kind === 'family' ? 'families' : kind === 'cluster' ? 'clusters' : undefined);

/** Every id that a list may name. */
export const knownIn = (list: List, model: Model): readonly string[] =>
  list === 'families' ? families : model.dataset.meta.clusters.map(({id}) => id);

/** In the order of the legend. */
export const kinds: readonly ActorKind[] = ['person', 'group', 'organisation', 'state', 'media'];

/** Every key that can be switched off. */
export const switchesOf = (model: Model): readonly string[] => [
  ...['alleged', 'disputed', 'identity'],
  ...kinds.map((kind) => `kind:${kind}`),
  ...families.map((family) => `family:${family}`),
  ...knownIn('clusters', model).map((id) => `cluster:${id}`),
];

/** Whether `family:…`, `cluster:…`, `kind:…`, `alleged`, `disputed` or `identity` is off. A list without a known id switches nothing off. */
export function isOff(key: string, switches: Switches, model: Model): boolean {
  const [kind = '', id = ''] = key.split(':');
  const list = listOf(kind);
  const on = list === undefined ? [] : idsOf(switches[list]).filter((each) => each === 'none' || knownIn(list, model).includes(each));
  return on.length > 0 ? !on.includes(id) : switches.off.has(key);
}

const filterKinds: readonly FilterKind[] = ['sources', 'actors', 'query', 'disputed', 'families', 'clusters', 'off'];

/** The kinds of filter that are in force. Switches of families and clusters count by their lists alone. */
export const kindsInForce = (sieve: Sieve, model: Model): readonly FilterKind[] =>
  filterKinds.filter((kind) => {
    if (kind === 'off') return [...sieve.off].some((key) => !/^(family|cluster):/.test(key));
    if (kind === 'sources' || kind === 'actors') return sieve[kind].size > 0;
    if (kind === 'disputed') return sieve.disputed;
    if (kind === 'query') return sieve.query.trim() !== '';
    return knownIn(kind, model).some((id) => isOff(`${kind === 'families' ? 'family' : 'cluster'}:${id}`, sieve, model));
  });

/** The switches after one of them was thrown; `off` names everything that is off, lists included. */
export function throwSwitch(key: string, switches: Switches, model: Model): Switches {
  const [kind = '', id = ''] = key.split(':');
  const list = listOf(kind);
  if (list === undefined || id === '') {
    const off = new Set(switches.off);
    if (!off.delete(key)) off.add(key);
    return {...switches, off};
  }
  const known = knownIn(list, model);
  const on = known.filter((each) => isOff(`${kind}:${each}`, switches, model) === (each === id));
  const others = [...switches.off].filter((each) => !each.startsWith(`${kind}:`));
  return {
    ...switches,
    [list]: on.length === known.length ? '' : on.length === 0 ? 'none' : on.join(' '),
    off: new Set([...others, ...known.filter((each) => !on.includes(each)).map((each) => `${kind}:${each}`)]),
  };
}

/** What filters and switches leave. */
export interface Visible {
  /** Actors that no filter leaves out. */
  there: ReadonlySet<Id>;
  actors: ReadonlySet<Id>;
  relations: ReadonlySet<Id>;
  /** Number of visible relations by actor. */
  degrees: ReadonlyMap<Id, number>;
  /** Actors that stand back because only disputed relations are asked for and they have none. */
  aside: ReadonlySet<Id>;
  /** Whether an event, claim or dispute that is told at a place is left. */
  told: (ref: Ref) => boolean;
}

export function visibleOf(model: Model, filter: Filter, switches: Switches): Visible {
  const left = leftOf(model, filter);
  const asked = new Map<string, boolean>();
  const off = (key: string): boolean => {
    const known = asked.get(key) ?? isOff(key, switches, model);
    asked.set(key, known);
    return known;
  };
  const actors = new Set(model.actors.filter((a) => left.actors.has(a.id) && !actorOff(a, off)).map(({id}) => id));
  const relations = model.relations.filter(
    (r) => left.relations.has(r.id) && actors.has(r.from) && actors.has(r.to) && !relationOff(r, isDisputed(r, model), off),
  );
  const degrees = new Map<Id, number>();
  for (const {from, to} of relations) for (const id of new Set([from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return {
    there: left.actors,
    actors,
    relations: new Set(relations.map(({id}) => id)),
    degrees,
    aside: new Set(filter.disputed ? [...actors].filter((id) => !degrees.has(id)) : []),
    told: toldWhenAsked(model, filter, off),
  };
}

/** Made when first asked: only the geographic form tells of places. */
function toldWhenAsked(model: Model, filter: Filter, off: (key: string) => boolean): Visible['told'] {
  let told: Visible['told'] | undefined;
  const isOut = (id: Id): boolean => {
    const actor = model.actorById.get(id);
    return actor !== undefined && actorOff(actor, off);
  };
  return (ref) => (told ??= toldFilter(model, filter, isOut))(ref);
}

const actorOff = (actor: Actor, off: (key: string) => boolean): boolean =>
  off(`kind:${actor.kind}`) || off(`cluster:${actor.cluster}`) || (actor.identityDisputed === true && off('identity'));

const relationOff = (relation: Relation, disputed: boolean, off: (key: string) => boolean): boolean =>
  off(`family:${relation.family}`) || (relation.status === 'alleged' && off('alleged')) || (disputed && off('disputed'));
