import type {Actor, Claim, Collection, Dataset, ElementName, EventRecord, Ref} from '../model/types.js';
import {outcomesOf} from '../query/forecasts.js';
import {relatedBesides, relatedBeyond, relatedIndex} from '../query/related.js';

type Part = {drawn: Parameters<typeof relatedBeyond>[1]; carried: readonly Collection[]};

/** What a script file is for: one element, or all three. */
export type Subset = ElementName | 'all';

const parts: Readonly<Record<Subset, Part>> = {
  // Of the claims only forecasts are carried; what the others tie together stands under `related`.
  all: {
    drawn: ['event', 'actor', 'relation', 'question'],
    carried: ['meta', 'sources', 'actors', 'places', 'events', 'relations', 'questions', 'stances', 'disputes', 'layout', 'basemap'],
  },
  timeline: {drawn: ['event'], carried: ['meta', 'sources', 'actors', 'places', 'events', 'disputes']},
  'actor-map': {
    drawn: ['actor', 'relation'],
    carried: ['meta', 'sources', 'actors', 'relations', 'places', 'layout', 'basemap', 'disputes'],
  },
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
  const sites = carried.includes('basemap') ? sitesIn(data) : new Set<string>();
  const told = carried.includes('events') ? [] : (data.events ?? []).filter(({place}) => place !== undefined && sites.has(place));
  const refs = carriedRefs(carried.includes('events') ? part : {...part, events: told});
  const disputes = part.disputes?.filter(({about}) => about.some((ref) => refs.has(ref)));
  const shows = drawn.includes('question');
  const claims = [...(shows ? (data.claims ?? []).filter(({kind}) => kind === 'prediction') : []), ...claimsOf(sites, shows, data)];
  const outcomes = shows && !carried.includes('events') ? outcomesIn(claims, data) : told;
  const known = aboutWhatIsThere({
    ...(claims.length > 0 && {claims}),
    ...(disputes && {disputes}),
    ...(outcomes.length > 0 && {events: outcomes}),
  });
  return {
    ...part,
    meta: subset === 'all' ? data.meta : {...data.meta, headlines: headlineOf(subset, data)},
    ...(part.actors && {actors: carried.includes('layout') ? part.actors : part.actors.map(withoutMentions)}),
    ...(disputes && {disputes: disputes.map(known)}),
    ...(claims.length > 0 && {claims: claims.map(known)}),
    ...(outcomes.length > 0 && {events: outcomes}),
    related: subset === 'all' ? relatedBesides(relatedIndex(data), relatedIndex(part)) : relatedBeyond(relatedIndex(data), drawn, carried),
  };
}

/** Towns and sites: what happened there and what is told of them stands on the geographic form. */
const sitesIn = ({places = []}: Dataset): ReadonlySet<string> => new Set(places.filter(({precision}) => precision < 3).map(({id}) => id));

/** What is claimed of places, and for these alone; forecasts are carried as they are. */
const claimsOf = (sites: ReadonlySet<string>, forecasts: boolean, {claims = []}: Dataset): readonly Claim[] =>
  claims
    .filter(({kind}) => !forecasts || kind !== 'prediction')
    .map((claim) => ({...claim, about: claim.about.filter((ref) => ref.startsWith('place:') && sites.has(ref.slice(6)))}))
    .filter(({about}) => about.length > 0);

/** Takes from `about` what a collection that is carried in part leaves out: it would be an unknown record there. */
function aboutWhatIsThere(part: Readonly<Partial<Record<'claims' | 'disputes' | 'events', readonly {id: string}[]>>>) {
  const kinds = {claim: part.claims, dispute: part.disputes, event: part.events} as const;
  const missing = (ref: Ref): boolean => {
    const [kind = '', id] = ref.split(':', 2);
    const records = kind in kinds ? kinds[kind as keyof typeof kinds] : undefined;
    return records !== undefined && !records.some((record) => record.id === id);
  };
  return <R extends {about: readonly Ref[]}>(record: R): R => ({...record, about: record.about.filter((ref) => !missing(ref))});
}

/** The events that tell what came of a forecast. */
function outcomesIn(claims: readonly Claim[], {events = [], sources}: Dataset): readonly EventRecord[] {
  const model = {eventById: new Map(events.map((e) => [e.id, e])), sourceById: new Map(sources.map((s) => [s.id, s]))};
  const found = new Set(claims.flatMap((claim) => outcomesOf(claim, model)));
  return events.filter((e) => found.has(e));
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
