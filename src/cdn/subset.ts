import type {Actor, Collection, Dataset, ElementName} from '../model/types.js';
import {relatedBeyond, relatedIndex} from '../query/related.js';

type Part = {drawn: Parameters<typeof relatedBeyond>[1]; carried: readonly Collection[]};

const parts: Readonly<Record<ElementName, Part>> = {
  timeline: {drawn: ['event'], carried: ['meta', 'sources', 'actors', 'places', 'events', 'disputes']},
  'actor-map': {drawn: ['actor', 'relation'], carried: ['meta', 'sources', 'actors', 'relations', 'places', 'layout', 'disputes']},
  'stance-grid': {drawn: ['question'], carried: ['meta', 'sources', 'actors', 'questions', 'stances']},
};

/**
 * The data that one element's script file carries: the collections it shows, and
 * under `related` the ties of what it draws to records that it does not carry.
 * Disputes that touch no carried record, headlines of other elements, and outside
 * the map the passages that name an actor, are left out: nothing would show them.
 */
export function subsetFor(element: ElementName, data: Dataset): Dataset {
  const {drawn, carried} = parts[element];
  const part: Dataset = {...data};
  for (const name of Object.keys(data) as (keyof Dataset)[]) {
    if (name !== 'meta' && name !== 'sources' && name !== 'related' && !carried.includes(name)) delete part[name];
  }
  const headline = data.meta.headlines[element];
  const refs = carriedRefs(part);
  return {
    ...part,
    meta: {...data.meta, headlines: headline === undefined ? {} : {[element]: headline}},
    ...(part.actors && {actors: element === 'actor-map' ? part.actors : part.actors.map(withoutMentions)}),
    ...(part.disputes && {disputes: part.disputes.filter(({about}) => about.some((ref) => refs.has(ref)))}),
    related: relatedBeyond(relatedIndex(data), drawn, carried),
  };
}

const withoutMentions = (actor: Actor): Actor => ({...actor, mentions: []});

function carriedRefs({events = [], relations = [], actors = []}: Dataset): ReadonlySet<string> {
  const of = (kind: string, records: readonly {id: string}[]): string[] => records.map(({id}) => `${kind}:${id}`);
  return new Set([...of('event', events), ...of('relation', relations), ...of('actor', actors)]);
}
