import type {Actor, Arrangement, Cluster, Dataset, EventRecord, Id} from '../../src/model/types.js';
import {at, says} from './foreign-accounts.js';
import {basemap} from './foreign-basemap.js';
import {foreign} from './foreign.js';

// What `foreign` leaves out so that elements have to do without: an address, camps, a solved map, far-off years.

const clusters: readonly Cluster[] = [
  {id: 'office', label: 'Those who decide', ground: true},
  {id: 'bank', label: 'Those cut off', ground: false},
  {id: 'writers', label: 'Those who write'},
];

const camps: Readonly<Record<Id, Id>> = {
  'east-bank-residents': 'bank',
  traders: 'bank',
  'nora-haldane': 'writers',
  'jonas-hemmer': 'writers',
  'ida-kestrel': 'writers',
  'osterhaven-gazette': 'writers',
};

/** Two that the map does not draw: one is said to be left out, the other is not said to be drawn. */
const unseen: readonly Actor[] = [
  {
    id: 'former-clerk',
    kind: 'person',
    cluster: 'office',
    name: 'A former clerk',
    aliases: [],
    role: 'Unnamed witness of the second analysis',
    pictured: false,
    mentions: [at('hemmer', 'p4', 'a private meeting')],
  },
  {
    id: 'old-guild',
    kind: 'group',
    cluster: 'bank',
    name: 'Guild of the Causeway',
    aliases: [],
    role: 'Built the first crossing, as the story goes',
    mentions: [at('haldane', 'p0', 'the guild’s causeway')],
  },
];

/** Before the years of the story, on both sides of the year 0. */
const earlier: readonly EventRecord[] = [
  {
    id: 'piles',
    when: {edtf: '-0350?/-0119~', basis: 'inferred', note: 'By the rings of the oldest pile.'},
    lane: 'bridge',
    importance: 3,
    status: 'reading',
    title: 'Oldest piles in the river',
    actors: [],
    place: 'weir-bridge',
    accounts: [
      says(at('haldane', 'p0', 'piles older than'), 'Reads the piles as those of a first crossing.', {
        url: 'https://notes.example/piles',
      }),
    ],
  },
  {
    id: 'causeway',
    when: {edtf: '-0119', basis: 'external', note: 'From the town’s annals.'},
    lane: 'bridge',
    importance: 2,
    status: 'alleged',
    title: 'Causeway over the river',
    actors: ['old-guild'],
    accounts: [
      says(at('haldane', 'p0', 'the guild’s causeway'), 'A guild is said to have built a causeway.', {
        attribution: 'reported',
        by: 'the annals',
      }),
    ],
  },
  {
    id: 'tolls',
    when: {edtf: '-0050~/0120', basis: 'inferred'},
    lane: 'council',
    importance: 3,
    status: 'happened',
    title: 'First tolls at the crossing',
    actors: ['old-guild'],
    accounts: [says(at('hemmer', 'p0', 'money from the river'), 'The crossing paid tolls for some generations.')],
  },
  {
    id: 'building',
    when: {edtf: '1907/1911', basis: 'stated'},
    lane: 'bridge',
    importance: 2,
    status: 'happened',
    title: 'Building of Weir Bridge',
    actors: ['town-council'],
    place: 'weir-bridge',
    accounts: [
      says(at('haldane', 'p2', 'four years of'), 'Built in four years from 1907.'),
      says(at('kestrel', 'p0', 'my grandfather’s bridge'), 'Her grandfather worked on it.'),
    ],
  },
];

const wide: Arrangement = {
  width: 1068,
  height: 470,
  nodes: {
    'ostland-province': {x: 300, y: 70, label: 'right', pinned: true},
    'town-council': {x: 290, y: 235, label: 'left', pinned: false},
    'edda-lorne': {x: 80, y: 390, label: 'below'},
    northspan: {x: 490, y: 320, label: 'right'},
    'east-bank-residents': {x: 720, y: 90, label: 'right'},
    traders: {x: 930, y: 160, label: 'above'},
    'ida-kestrel': {x: 930, y: 300, label: 'right'},
    'nora-haldane': {x: 720, y: 310},
    'jonas-hemmer': {x: 930, y: 410, label: 'right'},
    'osterhaven-gazette': {x: 720, y: 410, label: 'below'},
  },
  links: {
    'ostland-province-backs-town-council': {bend: -0.24},
    'ostland-province-sends-police-to-town-council': {bend: 0.24},
    'town-council-belongs-to-ostland-province': {bend: 0},
    'town-council-hires-northspan': {bend: 0.2},
    'northspan-warns-town-council': {bend: 0.2},
    'osterhaven-gazette-backs-edda-lorne': {bend: -0.06},
  },
  zones: {
    office: {x: 0, y: 1, width: 580, height: 468},
    bank: {x: 610, y: 1, width: 458, height: 210},
    writers: {x: 610, y: 240, width: 458, height: 229},
  },
};

const tall: Arrangement = {
  width: 640,
  height: 820,
  nodes: {
    'ostland-province': {x: 330, y: 60, label: 'right'},
    'town-council': {x: 330, y: 200, label: 'left'},
    'edda-lorne': {x: 110, y: 290, label: 'left'},
    northspan: {x: 520, y: 290, label: 'below'},
    'east-bank-residents': {x: 240, y: 450, label: 'below'},
    traders: {x: 520, y: 450, label: 'above'},
    'ida-kestrel': {x: 520, y: 620, label: 'right'},
    'nora-haldane': {x: 400, y: 740, label: 'below'},
    'jonas-hemmer': {x: 520, y: 700, label: 'right'},
    'osterhaven-gazette': {x: 230, y: 660, label: 'below', pinned: true},
  },
  links: {'town-council-hires-northspan': {bend: -0.14}, 'northspan-warns-town-council': {bend: -0.14}},
  zones: {
    office: {x: 0, y: 1, width: 640, height: 360},
    bank: {x: 0, y: 390, width: 640, height: 140},
    writers: {x: 0, y: 560, width: 640, height: 259},
  },
};

const {meta, actors = [], events = []} = foreign;

/**
 * The invented data set with every field of every record and every form of a
 * date that the model reads (tests/model/foreign.test.ts holds it to that).
 */
export const foreignWhole: Dataset = {
  ...foreign,
  meta: {...meta, id: 'invented-weir-bridge-whole', contact: 'mailto:nobody@example.org', tz: 'Europe/Amsterdam', clusters},
  actors: [...actors.map((actor) => ({...actor, cluster: camps[actor.id] ?? 'office'})), ...unseen],
  events: [...earlier, ...events],
  layout: {wide, tall},
  basemap,
  related: {
    'event:closure': ['claim:hemmer-mayor-alone', 'dispute:why-closed', 'question:decision'],
    'actor:northspan': ['event:survey', 'source:haldane', 'stance:danger/northspan'],
    'place:weir-bridge': ['event:crack'],
  },
};
