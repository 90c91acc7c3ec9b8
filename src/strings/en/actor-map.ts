import type {ActorWords} from '../actor-map.js';
import {actorFilter} from './actor-filter.js';
import {actorPath} from './actor-path.js';
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

  focusHeadline: (name, n, count) => `${name}: ${n === 0 ? 'no relations' : n === 1 ? 'one relation' : `${count} relations`}`,
  ways: (outgoing, incoming, count) =>
    outgoing + incoming === 1
      ? outgoing === 1
        ? 'It goes out'
        : 'It comes in'
      : incoming === 0
        ? 'All go out'
        : outgoing === 0
          ? 'All come in'
          : `${count(outgoing)} ${outgoing === 1 ? 'goes' : 'go'} out, ${count(incoming)} ${incoming === 1 ? 'comes' : 'come'} in`,
  differing: (n, count, of) => (of === 1 ? '; accounts differ over it' : `; accounts differ over ${n === of ? 'all' : count}`),
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

  path: actorPath,

  scale: actorScale,
};
