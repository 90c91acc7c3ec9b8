import type {Actor, Collection, Dataset, ElementName} from '../model/types.js';
import {relatedBesides, relatedBeyond, relatedIndex} from '../query/related.js';

type Part = {drawn: Parameters<typeof relatedBeyond>[1]; carried: readonly Collection[]};

/** What a script file is for: one element, or all three. */
export type Subset = ElementName | 'all';

const parts: Readonly<Record<Subset, Part>> = {
  // Claims are shown by no element; what they tie together stands under `related`.
  all: {
    drawn: ['event', 'actor', 'relation', 'question'],
    carried: ['meta', 'sources', 'actors', 'places', 'events', 'relations', 'questions', 'stances', 'disputes', 'layout'],
  },
  timeline: {drawn: ['event'], carried: ['meta', 'sources', 'actors', 'places', 'events', 'disputes']},
  'actor-map': {drawn: ['actor', 'relation'], carried: ['meta', 'sources', 'actors', 'relations', 'places', 'layout', 'disputes']},
  'stance-grid': {drawn: ['question'], carried: ['meta', 'sources', 'actors', 'questions', 'stances']},
};

/**
 * The data that a script file carries: the collections it shows, and under
 * `related` the ties of what it draws that those collections do not tell.
 * Disputes that touch no carried record, headlines of other elements, and outside
 * the map the passages that name an actor, are left out: nothing would show them.
 */
export function subsetFor(subset: Subset, data: Dataset): Dataset {
  const {drawn, carried} = parts[subset];
  const part: Dataset = {...data};
  for (const name of Object.keys(data) as (keyof Dataset)[]) {
    if (name !== 'meta' && name !== 'sources' && name !== 'related' && !carried.includes(name)) delete part[name];
  }
  const refs = carriedRefs(part);
  return {
    ...part,
    meta: subset === 'all' ? data.meta : {...data.meta, headlines: headlineOf(subset, data)},
    ...(part.actors && {actors: carried.includes('layout') ? part.actors : part.actors.map(withoutMentions)}),
    ...(part.disputes && {disputes: part.disputes.filter(({about}) => about.some((ref) => refs.has(ref)))}),
    related: subset === 'all' ? relatedBesides(relatedIndex(data), relatedIndex(part)) : relatedBeyond(relatedIndex(data), drawn, carried),
  };
}

function headlineOf(element: ElementName, {meta}: Dataset): Dataset['meta']['headlines'] {
  const headline = meta.headlines[element];
  return headline === undefined ? {} : {[element]: headline};
}

const withoutMentions = (actor: Actor): Actor => ({...actor, mentions: []});

function carriedRefs({events = [], relations = [], actors = []}: Dataset): ReadonlySet<string> {
  const of = (kind: string, records: readonly {id: string}[]): string[] => records.map(({id}) => `${kind}:${id}`);
  return new Set([...of('event', events), ...of('relation', relations), ...of('actor', actors)]);
}
