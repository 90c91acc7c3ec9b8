import type {Claim, Dispute, EventRecord, Id, Place, Ref, Relation} from '../../model/types.js';
import type {Model} from '../../query/model.js';

/** What is told of a place. */
export interface PlaceRecords {
  place: Place;
  /** Places so near that they share its mark. */
  others: readonly Place[];
  events: readonly EventRecord[];
  claims: readonly Claim[];
  /** Matters that concern nothing but this place and what happened there. */
  disputes: readonly Dispute[];
}

/** The contingents whose sender and receiver both have a place: what the geographic form draws as arrows. */
export const flowsOf = (model: Model): readonly Relation[] =>
  contingents(model).filter(({from, to}) => from !== to && placeOf(from, model) !== undefined && placeOf(to, model) !== undefined);

/** Every relation of sending troops. */
export const contingents = (model: Model): readonly Relation[] => model.relations.filter(({family}) => family === 'sends-troops');

export const placeOf = (actor: Id, model: Model): Place | undefined => model.placeById.get(model.actorById.get(actor)?.place ?? '');

/** Towns and sites, those of which most is told first; without those that an editor leaves out (refs). */
export function placeRecords(model: Model, excluded: readonly string[] = []): readonly PlaceRecords[] {
  return [...model.placeById.values()]
    .filter(({id, precision}) => precision < 3 && !excluded.includes(`place:${id}`))
    .map((place) => recordsAt([place], model, excluded))
    .sort((a, b) => weight(b) - weight(a));
}

/** What is told of several places taken together, under the name of the first, without records that an editor leaves out (refs). */
export function recordsAt([place, ...others]: readonly [Place, ...Place[]], model: Model, excluded: readonly string[] = []): PlaceRecords {
  const ids = new Set([place, ...others].map(({id}) => id));
  const events = model.events.filter((e) => e.place !== undefined && ids.has(e.place) && !excluded.includes(`event:${e.id}`));
  const own = new Set([...[...ids].map((id) => `place:${id}`), ...events.map(({id}) => `event:${id}`)]);
  const here = [...own] as `place:${string}`[];
  const about = [...new Set(here.flatMap((ref) => model.disputesAbout.get(ref) ?? []))];
  return {
    place,
    others,
    events,
    claims: [...new Set([...ids].flatMap((id) => model.claimsAbout.get(`place:${id}`) ?? []))].filter(
      ({id}) => !excluded.includes(`claim:${id}`),
    ),
    disputes: about.filter(({id, about: refs}) => !excluded.includes(`dispute:${id}`) && refs.every((ref) => own.has(ref))),
  };
}

/** Refs of all that is told of a place. */
export const refsOf = ({events, claims, disputes}: PlaceRecords): readonly Ref[] => [
  ...events.map(({id}): Ref => `event:${id}`),
  ...claims.map(({id}): Ref => `claim:${id}`),
  ...disputes.map(({id}): Ref => `dispute:${id}`),
];

export const weight = ({events, claims, disputes}: PlaceRecords): number => 2 * disputes.length + events.length + claims.length;

/** Whether the geographic form has anything to show: an arrow, or a place of which something is told. */
export const hasGround = (model: Model): boolean => flowsOf(model).length > 0 || placeRecords(model).some((p) => weight(p) > 0);
