import type {Account, Evidence, Ref} from '../model/types.js';
import {formatRef, parseRef} from '../selection/ref.js';
import {stanceKey, type Model} from './model.js';

/**
 * The events, actors, relations and questions that a record is tied to, without
 * itself and without repeats. What `relatedIndex` tells of all records, asked of
 * one: only what the data says outright is a tie. A stance adds its question, a
 * claim or a dispute what it is about.
 *
 * Records of collections that the model does not carry are there as far as
 * `related` names them; nothing is checked to exist.
 */
export function relatedTo(ref: Ref, model: Model): readonly Ref[] {
  const {kind, id} = parseRef(ref) ?? {};
  if (kind === undefined || id === undefined) return [];
  const found = new Set<Ref>(toldOf(ref, model));
  for (const {about} of [...(model.claimsAbout.get(ref) ?? []), ...(model.disputesAbout.get(ref) ?? [])]) {
    for (const other of about) found.add(drawnFor(other));
  }
  if (kind === 'question') for (const other of tiedByAnswers(id, model)) found.add(other);
  if (kind === 'event') for (const actor of model.eventById.get(id)?.actors ?? []) found.add(`actor:${actor}`);
  if (kind === 'actor') for (const other of tiedToActor(id, model)) found.add(other);
  if (kind === 'relation') for (const end of endsOf(id, model)) found.add(end);
  if (kind === 'stance') for (const other of tiedToStance(id, model)) found.add(other);
  if (kind === 'claim' || kind === 'dispute') {
    const about = model.dataset[`${kind}s`]?.find((record) => record.id === id)?.about ?? [];
    for (const other of about) found.add(drawnFor(other));
  }
  found.delete(ref);
  return [...found];
}

/** What a file that does not carry every collection says beside it, in both directions. */
function toldOf(ref: Ref, {dataset}: Model): readonly Ref[] {
  const related = dataset.related ?? {};
  const back = (Object.keys(related) as Ref[]).filter((other) => related[other]?.includes(ref));
  return [...(related[ref] ?? []), ...back];
}

function* tiedByAnswers(question: string, {stances, disputesAbout, claimsAbout}: Model): Generator<Ref> {
  for (const stance of stances) {
    if (stance.question !== question) continue;
    for (const actor of [...(stance.actor === undefined ? [] : [stance.actor]), ...(stance.restsOn ?? [])]) yield `actor:${actor}`;
    const ref = formatRef('stance', stanceKey(stance));
    for (const {about} of [...(claimsAbout.get(ref) ?? []), ...(disputesAbout.get(ref) ?? [])]) yield* about.map(drawnFor);
  }
}

function* tiedToActor(actor: string, {eventsOf, relationsOf, stances}: Model): Generator<Ref> {
  for (const {id} of eventsOf.get(actor) ?? []) yield `event:${id}`;
  for (const {id} of relationsOf.get(actor) ?? []) yield `relation:${id}`;
  for (const stance of stances) {
    if (stance.actor === actor || stance.restsOn?.includes(actor) === true) yield `question:${stance.question}`;
  }
}

function* endsOf(relation: string, {relationById}: Model): Generator<Ref> {
  const record = relationById.get(relation);
  if (record !== undefined) yield* [`actor:${record.from}` as const, `actor:${record.to}` as const];
}

function* tiedToStance(key: string, {stanceByKey}: Model): Generator<Ref> {
  yield drawnFor(`stance:${key}`);
  const stance = stanceByKey.get(key);
  for (const actor of [...(stance?.actor === undefined ? [] : [stance.actor]), ...(stance?.restsOn ?? [])]) yield `actor:${actor}`;
}

/** A stance is drawn in the row of its question. */
function drawnFor(ref: Ref): Ref {
  const parsed = parseRef(ref);
  return parsed?.kind === 'stance' ? formatRef('question', parsed.id.split('/', 1)[0] ?? '') : ref;
}

/** The passages that an answer rests on, as `source/paragraph`; none for other records, whose ties are told. */
export function passagesOf(ref: Ref, {stanceByKey}: Model): readonly string[] {
  const parsed = parseRef(ref);
  const stance = parsed?.kind === 'stance' ? stanceByKey.get(parsed.id) : undefined;
  return [...new Set(stance?.evidence.map(passage))];
}

/** The events and relations that a text tells of in one of these passages, and the actors that it names or ties there. */
export function citing(passages: readonly string[], {events, relations, actors}: Model): readonly Ref[] {
  if (passages.length === 0) return [];
  const asked = new Set(passages);
  const cites = (evidence: readonly Evidence[]): boolean => evidence.some((e) => asked.has(passage(e)));
  const told = ({accounts}: {accounts: readonly Account[]}): boolean => accounts.some(({evidence}) => cites(evidence));
  const ties = relations.filter(told);
  const named = [...ties.flatMap(({from, to}) => [from, to]), ...actors.filter(({mentions}) => cites(mentions)).map(({id}) => id)];
  return [
    ...events.filter(told).map(({id}): Ref => `event:${id}`),
    ...ties.map(({id}): Ref => `relation:${id}`),
    ...[...new Set(named)].map((id): Ref => `actor:${id}`),
  ];
}

const passage = ({source, paragraph}: Evidence): string => `${source}/${paragraph}`;
