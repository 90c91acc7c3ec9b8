import type {Collection, Dataset, Ref} from '../model/types.js';
import {formatRef, parseRef} from '../selection/ref.js';

type Related = Readonly<Record<Ref, readonly Ref[]>>;
type DrawnKind = 'event' | 'actor' | 'relation' | 'question';

/** Where the records of each drawn kind stand. A stance is no kind of its own here: its question stands for it. */
const collections: Readonly<Record<DrawnKind, Collection & `${DrawnKind}s`>> = {
  event: 'events',
  actor: 'actors',
  relation: 'relations',
  question: 'questions',
};
const kinds = Object.keys(collections) as DrawnKind[];

/**
 * From every event, actor, relation and question to those it is tied to, in both
 * directions and without repeats, in the order just named and of the data within
 * a kind. Records without ties are absent, and so are ties to missing records.
 *
 * Only what the data says outright is a tie: an event and its actors, a relation
 * and its ends, a question and the actor who answers it or on whom an answer
 * rests, and the members of one `about` list (of a claim or a dispute). A shared
 * source or paragraph is none, and nothing is inferred over two steps.
 */
export function relatedIndex(data: Dataset): Related {
  const refs = kinds.flatMap((kind) => (data[collections[kind]] ?? []).map(({id}) => formatRef(kind, id)));
  const ties = new Map(refs.map((ref) => [ref, new Set<Ref>()]));
  for (const group of tiedGroups(data)) {
    for (const a of group) for (const b of group) if (a !== b) ties.get(a)?.add(b);
  }
  const inOrder = (found: ReadonlySet<Ref>): Ref[] => refs.filter((ref) => found.has(ref));
  return Object.fromEntries([...ties].map(([ref, found]) => [ref, inOrder(found)] as const).filter(([, found]) => found.length > 0));
}

/** The part of `related` that leads from records of the `drawn` kinds out of the `carried` collections. */
export function relatedBeyond(related: Related, drawn: readonly DrawnKind[], carried: readonly Collection[]): Related {
  const outside = (ref: Ref): boolean => {
    const kind = drawnKind(ref);
    return kind !== undefined && !carried.includes(collections[kind]);
  };
  return Object.fromEntries(
    (Object.entries(related) as [Ref, readonly Ref[]][])
      .filter(([ref]) => drawn.some((kind) => kind === drawnKind(ref)))
      .map(([ref, found]) => [ref, found.filter(outside)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

/** The ties of `related` that `told` does not have. */
export function relatedBesides(related: Related, told: Related): Related {
  return Object.fromEntries(
    (Object.entries(related) as [Ref, readonly Ref[]][])
      .map(([ref, found]) => [ref, found.filter((other) => told[ref]?.includes(other) !== true)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

const drawnKind = (ref: Ref): DrawnKind | undefined => kinds.find((kind) => kind === parseRef(ref)?.kind);

/** Groups whose members are all tied to one another. */
function* tiedGroups(data: Dataset): Generator<readonly Ref[]> {
  for (const {id, actors} of data.events ?? []) for (const actor of actors) yield [`event:${id}`, `actor:${actor}`];
  for (const {id, from, to} of data.relations ?? []) for (const end of [from, to]) yield [`relation:${id}`, `actor:${end}`];
  for (const {question, actor, restsOn = []} of data.stances ?? []) {
    for (const other of actor === undefined ? restsOn : [actor, ...restsOn]) yield [`question:${question}`, `actor:${other}`];
  }
  for (const {about} of [...(data.claims ?? []), ...(data.disputes ?? [])]) yield about.map(questionOfStance);
}

function questionOfStance(ref: Ref): Ref {
  const parsed = parseRef(ref);
  return parsed?.kind === 'stance' ? formatRef('question', parsed.id.split('/', 1)[0] ?? '') : ref;
}
