import type {Actor, Id, Source, Stance} from '../model/types.js';
import {everything, type Filter} from './filter.js';
import {stanceKey, type Model} from './model.js';

/** The sources whose passages report a position, in the fixed order. */
export const reportersOf = ({evidence}: Stance, model: Model): readonly Source[] =>
  [...model.sourceById.values()].filter(({id}) => evidence.some((e) => e.source === id));

/**
 * The model with actors in the place of sources: a column per actor who is on
 * record, so that orders, counts and drawings are those of analyses. Most
 * positions first (a blank enters no count), then most records, then the order of
 * the data. Real sources stay known by their ids, since passages are theirs.
 *
 * `filter.sources` keeps the positions that at least one of these sources reports,
 * `filter.exclude` drops actors and what only a source left out reports, and
 * `filter.actors` names the columns.
 */
export function byActor(model: Model, filter: Filter = everything): Model {
  const stances = model.stances.filter((s) => s.actor !== undefined && isReported(s, filter));
  const actors = actorsOf(stances, model).filter(({id}) => filter.actors.size === 0 || filter.actors.has(id));
  const columns = actors.map(columnOf);
  return {
    ...model,
    stances,
    sources: columns,
    sourceById: new Map([...model.sourceById, ...columns.map((c) => [c.id, c] as const)]),
    actorById: new Map([...model.actorById].map(([id, actor]) => [id, {...actor, short: actor.short ?? actor.name}])),
    stanceByKey: new Map(stances.map((stance) => [stanceKey(stance), stance])),
  };
}

function isReported({actor, evidence}: Stance, {sources, exclude}: Filter): boolean {
  if (exclude.has(`actor:${actor ?? ''}`)) return false;
  const told = evidence.filter(({source}) => !exclude.has(`source:${source}`));
  if (evidence.length > 0 && told.length === 0) return false;
  return sources.size === 0 || told.some(({source}) => sources.has(source));
}

/** How many positions of an actor are on record. A blank enters no count. */
export const positionCount = (actor: Id, {stances}: Model): number =>
  stances.filter((s) => s.actor === actor && typeof s.value === 'number').length;

function actorsOf(stances: readonly Stance[], {actorById}: Model): readonly Actor[] {
  const counts = new Map<Id, {positions: number; records: number}>();
  for (const {actor = '', value} of stances) {
    const {positions, records} = counts.get(actor) ?? {positions: 0, records: 0};
    counts.set(actor, {positions: positions + (typeof value === 'number' ? 1 : 0), records: records + 1});
  }
  const known = [...actorById.values()].filter(({id}) => counts.has(id));
  const count = ({id}: Actor) => counts.get(id) ?? {positions: 0, records: 0};
  return known.sort((a, b) => count(b).positions - count(a).positions || count(b).records - count(a).records);
}

const columnOf = ({id, name, short}: Actor): Source => ({
  id,
  author: id,
  title: short ?? name,
  publisher: '',
  published: {edtf: '', basis: 'inferred'},
  initial: (short ?? name).slice(0, 1),
});
