import type {ActorWords} from '../actor-map.js';
import {actorFilter} from './actor-filter.js';
import {actorGeo} from './actor-geo.js';
import {actorPath} from './actor-path.js';
import {capital, inWords} from './in-words.js';
import {actorScale} from './actor-scale.js';

const plural =
  (one: string, other: string) =>
  (n: number, count: string): string =>
    `${count} ${n === 1 ? one : other}`;

export const actorMap: ActorWords = {
  ...actorFilter,
  pictureLabel: (actors, relations) => `Map of ${actors} actors and ${relations} relations`,
  listLabel: 'Actors by camp',

  network: 'Network',
  focusOn: 'Focus on an actor…',
  focusedOn: (name) => `Focus: ${name}`,
  focusOther: 'Another…',
  nextActor: 'Next actor',
  disputedOnly: (count) => `Disputed only (${count})`,
  searchLabel: 'Name of an actor, in any spelling',
  searchFound: (n, count) => (n === 0 ? 'No actor of this name.' : `${count} ${n === 1 ? 'actor' : 'actors'} found.`),

  family: {
    commands: 'Commands, appoints',
    backs: 'Backs',
    'sends-troops': 'Sends troops',
    'acts-against': 'Acts against',
    'speaks-to': 'Speaks to, asks',
    deals: 'Trades, competes',
    belongs: 'Belongs to',
  },
  alleged: 'Alleged',
  disputed: 'Disputed',
  kind: {person: 'Person', group: 'Group', organisation: 'Organisation', state: 'State', media: 'Media'},
  identityDisputed: 'Identity disputed',
  sizeKey: (counts) => `Named by ${counts} analyses`,
  widthKey: (counts) => `Attested by ${counts}`,

  focusHeadline: (name, n, count) => `${name}: ${inWords(n, count)} ${n === 1 ? 'relation' : 'relations'}`,
  ways: (outgoing, incoming, count) => {
    if (incoming === 0) return outgoing === 1 ? 'It goes out' : 'All go out';
    if (outgoing === 0) return incoming === 1 ? 'It comes in' : 'All come in';
    // Numbers of one sentence are all words or all figures.
    const say = (n: number): string => (outgoing + incoming > 10 ? count(n) : inWords(n, count(n)));
    const [out, back] = [say(outgoing), say(incoming)];
    return `${capital(out)} ${outgoing === 1 ? 'goes' : 'go'} out, ${back} ${incoming === 1 ? 'comes' : 'come'} in`;
  },
  differing: (n, count, of) => `; accounts differ over ${of === 1 ? 'it' : n === of ? 'all' : of > 10 ? count : inWords(n, count)}`,
  bestTie: (sentence) => `Best attested: ${sentence}.`,
  othersFaint: 'Relations of others are drawn faint; their names stay readable.',

  namedBy: (_n, count, total) => `Named by ${count} of ${total} analyses.`,
  namedByAll: (n, count) => (n === 1 ? 'Named by the one analysis.' : `Named by all ${count} analyses.`),
  namedByNone: 'Named by no analysis.',
  namedAt: 'Named at',
  relations: plural('relation', 'relations'),
  bestAttested: (_n, count) => `shown: ${count} best attested`,
  tilesKey: 'Tiles show who attests a relation; an outlined one a report at second hand, a doubt or a denial, a grey one silence.',
  initialsKey: (who) => `Tiles: ${who}.`,
  initialOf: (initial, name) => `${initial} ${name}`,
  notDrawn: 'Not drawn on the map.',
  noRelations: 'No relation is on record.',
  camp: (label, n, count) => `${label}, ${count} ${n === 1 ? 'actor' : 'actors'}`,
  otherActors: 'Other actors',
  moreActors: plural('more actor', 'more actors'),
  nameless: (n, count) => (n === 1 ? 'The name of one actor has no room here.' : `The names of ${count} actors have no room here.`),
  notPictured: (n, count) => `${count} more ${n === 1 ? 'actor stands' : 'actors stand'} in the list only.`,

  outgoing: (from, label, to) => `${from} ${label} ${to}`,
  incoming: (from, label) => `${from}: ${label}`,
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  allRelations: (n, count) => (n === 1 ? 'The one relation' : `All ${count} relations`),
  follows: (name) => `Enter goes on to ${name}, Space opens the accounts`,
  between: 'Actors:',
  noAccounts: 'No account is on record.',

  help: [
    ['Page ↑ Page ↓', 'previous, next actor of the list'],
    ['← → on the actor in focus', 'its relations, clockwise'],
    ['Enter on one of them', 'on to the other actor'],
    ['Space on one of them', 'what each analysis says of it'],
    ['Esc on one of them', 'back to the actor in focus; there: back to the one before'],
  ],

  notesHead: 'Actors and relations, and who tells of them',

  path: actorPath,

  geo: actorGeo,

  scale: actorScale,
};
