import type {ActorKind, Family} from '../model/types.js';
import type {ActorFilterWords} from './actor-filter.js';
import type {GeoWords} from './actor-geo.js';
import type {PathWords} from './actor-path.js';
import type {ScaleWords} from './actor-scale.js';

/** What the element says beside the common words. Counts come formatted beside the number that picks the plural. */
export interface ActorWords extends ActorFilterWords {
  /** Accessible names of the whole picture and list. */
  pictureLabel(actors: string, relations: string): string;
  listLabel: string;

  /** Toolbar. */
  network: string;
  focusOn: string;
  focusedOn(name: string): string;
  focusOther: string;
  nextActor: string;
  disputedOnly(count: string): string;
  searchLabel: string;
  searchFound(n: number, count: string): string;

  /** Legend. */
  family: Record<Family, string>;
  alleged: string;
  disputed: string;
  kind: Record<ActorKind, string>;
  identityDisputed: string;
  sizeKey(counts: string): string;
  widthKey(counts: string): string;

  /** The headline while an actor is in focus, and below it what its relations come to. */
  focusHeadline(name: string, n: number, count: string): string;
  ways(outgoing: number, incoming: number, count: (n: number) => string): string;
  differing(n: number, count: string, of: number): string;
  bestTie(sentence: string): string;
  othersFaint: string;

  /** Actors. */
  namedBy(n: number, count: string, total: string): string;
  namedByAll(n: number, count: string): string;
  namedByNone: string;
  namedAt: string;
  relations(n: number, count: string): string;
  bestAttested(n: number, count: string): string;
  tilesKey: string;
  initialsKey(who: string): string;
  initialOf(initial: string, name: string): string;
  notDrawn: string;
  noRelations: string;
  camp(label: string, n: number, count: string): string;
  otherActors: string;
  moreActors(n: number, count: string): string;
  notPictured(n: number, count: string): string;
  /** Of a picture as a file: so many names have no room. */
  nameless(n: number, count: string): string;

  /** Relations. */
  outgoing(from: string, label: string, to: string): string;
  incoming(from: string, label: string): string;
  showAll(count: string): string;
  showFewer: string;
  allRelations(n: number, count: string): string;
  follows(name: string): string;
  /** Before the names of the two actors of a relation. */
  between: string;
  noAccounts: string;

  /** Keys of the map itself, for the help. */
  help: readonly (readonly [keys: string, does: string])[];

  /** Head of the notes on paper. */
  notesHead: string;

  /** How two are tied. */
  path: PathWords;

  /** The geographic form. */
  geo: GeoWords;

  /** Many actors. */
  scale: ScaleWords;
}
