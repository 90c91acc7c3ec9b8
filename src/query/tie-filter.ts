import type {Actor, Id, Relation} from '../model/types.js';
import {matches, namesOf, type Filter} from './filter.js';
import type {Model} from './model.js';

/** What a filter leaves of the actors and relations. */
export interface Left {
  actors: ReadonlySet<Id>;
  relations: ReadonlySet<Id>;
}

/**
 * What is left of the relations: those that pass, between actors that are not
 * excluded. Of the actors those that pass by themselves, and both ends of each
 * relation that passes where a filter was asked for; all but the excluded where none was.
 */
export function leftOf(model: Model, filter: Filter): Left {
  const there = (id: Id): boolean => model.actorById.has(id) && !filter.exclude.has(`actor:${id}`);
  const passing = model.relations.filter((r) => there(r.from) && there(r.to) && relationPasses(r, model, filter));
  const ends = new Set(passing.flatMap(({from, to}) => [from, to]));
  const asked = filter.sources.size > 0 || filter.actors.size > 0 || filter.query.trim() !== '';
  const actors = model.actors.filter((a) => there(a.id) && (!asked || ends.has(a.id) || actorPasses(a, filter)));
  return {actors: new Set(actors.map(({id}) => id)), relations: new Set(passing.map(({id}) => id))};
}

function relationPasses(relation: Relation, model: Model, filter: Filter): boolean {
  if (filter.exclude.has(`relation:${relation.id}`)) return false;
  if (filter.disputed && !isDisputed(relation, model)) return false;
  if (filter.sources.size > 0 && !relation.accounts.some((a) => filter.sources.has(a.source))) return false;
  if (filter.actors.size > 0 && !filter.actors.has(relation.from) && !filter.actors.has(relation.to)) return false;
  return matches(filter.query, () => [
    relation.label,
    relation.type,
    ...namesOf(model.actorById.get(relation.from)),
    ...namesOf(model.actorById.get(relation.to)),
    ...relation.accounts.map((a) => a.text),
  ]);
}

function actorPasses(actor: Actor, filter: Filter): boolean {
  if (filter.sources.size > 0 && !actor.mentions.some((m) => filter.sources.has(m.source))) return false;
  if (filter.actors.size > 0 && !filter.actors.has(actor.id)) return false;
  return matches(filter.query, () => [...namesOf(actor), actor.role]);
}

const disputed = new WeakMap<Model, Map<Relation, boolean>>();

/** Whether accounts part over a relation: it says so itself, a dispute names it, or a source doubts or denies it in its own voice. */
export function isDisputed(relation: Relation, model: Model): boolean {
  let known = disputed.get(model);
  if (known === undefined) disputed.set(model, (known = new Map<Relation, boolean>()));
  let is = known.get(relation);
  if (is === undefined) known.set(relation, (is = differ(relation, model)));
  return is;
}

const differ = (relation: Relation, model: Model): boolean =>
  relation.disputed === true ||
  model.disputesAbout.has(`relation:${relation.id}`) ||
  relation.accounts.some((a) => a.attribution === 'own' && a.position !== 'asserts');

/** Actors whose names hold every word of `query`, those that begin with it first; none for an empty query. */
export function findActors(query: string, model: Model): readonly Actor[] {
  const sought = query.trim().toLowerCase();
  if (sought === '') return [];
  const begins = (actor: Actor): boolean => namesOf(actor).some((name) => name.toLowerCase().startsWith(sought));
  const found = model.actors.filter((actor) => matches(query, () => namesOf(actor)));
  return [...found.filter(begins), ...found.filter((actor) => !begins(actor))];
}
