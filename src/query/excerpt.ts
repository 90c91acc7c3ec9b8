import type {Arrangement, Dataset, Ref} from '../model/types.js';
import type {Model} from './model.js';
import {stanceKey} from './model.js';

/**
 * A data set of its own with the events, actors, relations and answers of
 * `refs`, in the order of the data, and whatever they need: sources, places,
 * questions, whoever is named, and what is disputed or claimed about them.
 * Of a data set without fault it has none. Its version says that it is a part.
 */
export function excerptOf({dataset}: Pick<Model, 'dataset'>, refs: Iterable<Ref>): Dataset {
  const wanted = new Set<string>(refs);
  const events = dataset.events?.filter(({id}) => wanted.has(`event:${id}`));
  const relations = dataset.relations?.filter(({id}) => wanted.has(`relation:${id}`));
  const stances = dataset.stances?.filter((stance) => wanted.has(`stance:${stanceKey(stance)}`));
  const asked = new Set(stances?.map(({question}) => question));
  const questions = dataset.questions?.filter(({id}) => asked.has(id) || wanted.has(`question:${id}`));
  const shown = new Set<string>([
    ...wanted,
    ...(questions ?? []).map(({id}) => `question:${id}`),
    ...(events ?? []).map(({id}) => `event:${id}`),
  ]);
  const about = (record: {about: readonly Ref[]}): boolean => record.about.some((ref) => shown.has(ref));
  const claims = dataset.claims?.filter(about);
  const disputes = dataset.disputes?.filter(about);
  const named = idsIn([events, relations, stances, claims, disputes, dataset.sources.map(({author}) => author)]);
  const actors = dataset.actors?.filter(({id}) => named.has(id) || wanted.has(`actor:${id}`));
  const located = idsIn([events, actors]);
  const places = dataset.places?.filter(({id}) => located.has(id));
  const part = without({
    meta: dataset.meta,
    sources: dataset.sources,
    actors,
    places,
    events,
    relations,
    questions,
    stances,
    claims,
    disputes,
  });
  const kept = new Set(
    Object.entries(part).flatMap(([name, list]) => (Array.isArray(list) ? list.map((record) => `${name}:${idOf(record)}`) : [])),
  );
  const isThere = (ref: Ref): boolean => {
    const [kind = '', id = ''] = ref.split(/:(.*)/s);
    const name = `${kind}s` as keyof Dataset;
    return part[name] === undefined || kept.has(`${name}:${id}`);
  };
  const whole = (name: keyof Dataset): boolean =>
    (part[name] as readonly unknown[] | undefined)?.length === (dataset[name] as readonly unknown[] | undefined)?.length;
  const all = (['actors', 'events', 'relations', 'stances', 'questions'] as const).every(whole);
  const tied = <R extends {about: readonly Ref[]}>(record: R): R => ({...record, about: record.about.filter(isThere)});
  return {
    ...part,
    ...(claims && {claims: claims.map(tied)}),
    ...(disputes && {disputes: disputes.map(tied)}),
    ...(dataset.layout && {
      layout: Object.fromEntries(Object.entries(dataset.layout).map(([key, plan]) => [key, plan && arrangedOf(plan as Arrangement, kept)])),
    }),
    ...(all ? {} : {meta: {...dataset.meta, version: `${dataset.meta.version}+part`}}),
  };
}

const idOf = (record: unknown): string => (record as {id?: string}).id ?? stanceKey(record as Parameters<typeof stanceKey>[0]);

const without = (dataset: {[K in keyof Dataset]: Dataset[K] | undefined}): Dataset =>
  Object.fromEntries(Object.entries(dataset).filter(([, value]) => value !== undefined)) as unknown as Dataset;

/** Every text in a value: among them all ids that it names. */
function idsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) idsIn(part, found);
  return found;
}

const arrangedOf = (plan: Arrangement, kept: ReadonlySet<string>): Arrangement => ({
  ...plan,
  nodes: Object.fromEntries(Object.entries(plan.nodes).filter(([id]) => kept.has(`actors:${id}`))),
  links: Object.fromEntries(Object.entries(plan.links).filter(([id]) => kept.has(`relations:${id}`))),
});
