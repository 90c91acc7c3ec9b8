import type {Dataset, Meta, Source} from '../../src/model/types.js';
import {actors, places, relations} from './foreign-actors.js';
import {events} from './foreign-events.js';
import {claims, disputes, questions, stances} from './foreign-stances.js';

const meta: Meta = {
  schema: 'kz-elements/1',
  id: 'invented-weir-bridge',
  version: '1.0.0',
  updated: '2020-04-01',
  language: 'en',
  licence: 'CC0-1.0',
  method: 'Invented from beginning to end: town, bridge, people and texts do not exist. It shows that the components carry any story.',
  headlines: {
    timeline: {
      headline: 'Two years without a bridge, an invented story',
      description: 'How the closing of Weir Bridge went, as three analyses tell it that nobody wrote.',
      short: 'The closing of Weir Bridge.',
      notes: 'An invented story.',
    },
    'actor-map': {
      headline: 'Who was tied to whom at Weir Bridge, an invented place',
      description: 'Ten actors and what three invented analyses say of their ties.',
      notes: 'An invented story.',
    },
    'stance-grid': {
      headline: 'Three answers to six questions on an invented bridge',
      description: 'Where three analyses of the closure agree, differ and say nothing.',
      notes: 'An invented story.',
    },
  },
  lanes: [
    {id: 'bridge', label: 'On the bridge'},
    {id: 'council', label: 'In the council'},
    {id: 'streets', label: 'In the streets'},
  ],
  clusters: [],
  themes: [
    {id: 'closing', label: 'The closing'},
    {id: 'aftermath', label: 'What came after'},
  ],
};

/** Two authors share their first letter, so that one letter is not enough for anybody who counts on it. */
const sources: readonly Source[] = [
  {
    id: 'haldane',
    author: 'nora-haldane',
    title: 'What the divers saw',
    publisher: 'Bridge Quarterly',
    published: {edtf: '2019-09', basis: 'stated'},
    initial: 'Ha',
    url: 'https://example.org/bridge-quarterly/what-the-divers-saw',
  },
  {
    id: 'hemmer',
    author: 'jonas-hemmer',
    title: 'Who closed Weir Bridge?',
    publisher: 'Osterhaven Gazette',
    published: {edtf: '2019-12-05', basis: 'stated'},
    initial: 'He',
    url: 'https://example.org/gazette/who-closed-weir-bridge',
    copy: 'https://example.org/archive/who-closed-weir-bridge',
  },
  {
    id: 'kestrel',
    author: 'ida-kestrel',
    title: 'Our street, their barrier',
    publisher: 'Weir Street Letters',
    published: {edtf: '2020-01/2020-02', basis: 'inferred', note: 'It answers Hemmer and precedes the promised reopening.'},
    initial: 'K',
    cites: ['haldane', 'hemmer'],
  },
];

/**
 * An invented data set that shares nothing with the bundled one: other ids,
 * lanes, themes, scales and years, no clusters and no layout. What works with
 * it is not wired to the bundled story. What it leaves out on purpose is in
 * `foreignWhole`.
 */
export const foreign: Dataset = {meta, sources, actors, places, events, relations, claims, questions, stances, disputes};
