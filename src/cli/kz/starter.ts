import type {Account, Actor, Dataset, EventRecord, Evidence, Relation, Source, Stance} from '../../model/types.js';

const passage = (source: string, paragraph: string, start: string): readonly Evidence[] => [{source, paragraph, cue: {start}}];

const told = (source: string, text: string, evidence = passage(source, 'p1', 'first words of the passage')): Account => ({
  source,
  attribution: 'own',
  position: 'asserts',
  text,
  evidence,
});

const sources: readonly Source[] = [
  {
    id: 'first-source',
    author: 'first-author',
    title: 'Title of the first text',
    publisher: 'Its publisher',
    published: {edtf: '2024-03-10', basis: 'stated'},
    initial: 'F',
    url: 'https://example.org/first',
  },
  {
    id: 'second-source',
    author: 'second-author',
    title: 'Title of the second text',
    publisher: 'Its publisher',
    published: {edtf: '2024-03-12', basis: 'stated'},
    initial: 'S',
    url: 'https://example.org/second',
  },
];

const author = (id: string, name: string): Actor => ({
  id,
  kind: 'person',
  cluster: 'outside',
  name,
  aliases: [],
  role: 'Author of a text',
  mentions: [],
});

const actor = (id: string, fields: Pick<Actor, 'kind' | 'cluster' | 'name' | 'role'>): Actor => ({
  id,
  aliases: [],
  pictured: true,
  mentions: passage('first-source', 'p1', 'first words of the passage'),
  ...fields,
});

const actors: readonly Actor[] = [
  author('first-author', 'Ada First'),
  author('second-author', 'Ben Second'),
  actor('city', {
    kind: 'state',
    cluster: 'inside',
    name: 'The city',
    role: 'Whoever acts is an actor: a state, an organisation, a person, a group, a medium',
  }),
  actor('residents', {kind: 'group', cluster: 'inside', name: 'The residents', role: 'What the actor is, in a few words'}),
  actor('company', {kind: 'organisation', cluster: 'outside', name: 'The company', role: 'A cluster is a camp; say which under cluster'}),
];

const happened = (
  id: string,
  edtf: string,
  fields: Pick<EventRecord, 'title' | 'lane' | 'importance' | 'actors' | 'accounts'> & Partial<EventRecord>,
): EventRecord => ({
  id,
  when: {edtf, basis: 'stated'},
  status: 'happened',
  ...fields,
});

const events: readonly EventRecord[] = [
  happened('plan', '2024-03-01', {
    title: 'A plan is shown',
    summary: 'What happened, in one or two sentences.',
    lane: 'town',
    importance: 1,
    actors: ['city', 'company'],
    accounts: [
      told('first-source', 'How the first text tells it, in your own words.'),
      told('second-source', 'How the second text tells it.'),
    ],
  }),
  happened('protest', '2024-03-04~', {
    title: 'Residents object',
    summary: 'The sign ~ after the day says that it is about then.',
    lane: 'street',
    importance: 1,
    actors: ['residents'],
    accounts: [told('first-source', 'A text may report what another says; then attribution is reported.')],
  }),
  happened('talks', '2024-03-05/2024-03-07', {
    title: 'Talks',
    summary: 'A slash between two days is a span.',
    lane: 'town',
    importance: 2,
    actors: ['city', 'residents'],
    accounts: [told('second-source', 'Who else tells of it gets an account of their own.')],
  }),
];

const related = (id: string, fields: Pick<Relation, 'from' | 'to' | 'family' | 'type' | 'label' | 'valence' | 'accounts'>): Relation => ({
  id,
  status: 'stated',
  ...fields,
});

const relations: readonly Relation[] = [
  related('city-permits-company', {
    ...{from: 'city', to: 'company', family: 'backs', type: 'permits', label: 'permits the works of', valence: 'cooperative'},
    accounts: [told('first-source', 'How the first text tells of this relation.')],
  }),
  related('residents-oppose-city', {
    ...{from: 'residents', to: 'city', family: 'acts-against', type: 'opposes', label: 'oppose', valence: 'conflictual'},
    accounts: [told('second-source', 'How the second text tells of this relation.')],
  }),
];

const answer = (source: string, value: number | null, fields: Pick<Stance, 'why' | 'word' | 'rationale'> & Partial<Stance>): Stance => ({
  question: 'plan',
  source,
  value,
  confidence: 'high',
  evidence: passage(source, 'p2', 'first words of the passage'),
  ...fields,
});

const dataset: Dataset = {
  meta: {
    schema: 'kz-elements/1',
    id: 'my-story',
    version: '0.1.0',
    updated: '2024-03-15',
    language: 'en',
    licence: 'Say under which licence the data may be used',
    method: 'Say how the texts were read and who checked it.',
    headlines: {
      timeline: {headline: 'Headline of the timeline', description: 'One or two sentences on how to read it.'},
      'actor-map': {headline: 'Headline of the map', description: 'One or two sentences on how to read it.'},
      'stance-grid': {headline: 'Headline of the grid', description: 'One or two sentences on how to read it.'},
    },
    lanes: [
      {id: 'town', label: 'In the town hall'},
      {id: 'street', label: 'On the streets'},
    ],
    clusters: [
      {id: 'inside', label: 'In the town'},
      {id: 'outside', label: 'From outside'},
    ],
    themes: [{id: 'plan', label: 'The plan'}],
  },
  sources,
  actors,
  events,
  relations,
  questions: [
    {
      id: 'plan',
      text: 'Write a question that the texts answer differently?',
      short: 'The question in three words',
      theme: 'plan',
      poles: {negative: 'one pole', neutral: 'between', positive: 'the other pole'},
    },
  ],
  stances: [
    answer('first-source', 2, {why: 'The text says so.', word: 'for it', rationale: 'Why this answer is read out of the text.'}),
    answer('second-source', null, {
      why: 'Nothing in the text speaks of it.',
      word: 'silent',
      rationale: 'Where the text was searched for it.',
      blank: 'not-addressed',
    }),
  ],
};

/** A data set that all three elements draw, its texts in place of comments: JSON has none. */
export const starterJson = (): string => `${JSON.stringify(dataset, null, 2)}\n`;

/** The same events as a table. */
export const starterTable = `when,title,summary,lane,importance,actors,source,published,link,account
2024-03-01,A plan is shown,"What happened, in one or two sentences.",In the town hall,1,The city;The company,First text,2024-03-10,https://example.org/first,"How the first text tells it, in your own words."
,,,,,,Second text,2024-03-12,https://example.org/second,How the second text tells it.
2024-03-04~,Residents object,The sign ~ after the day says that it is about then.,On the streets,1,The residents,First text,2024-03-10,https://example.org/first,What this text says of it.
2024-03-05/2024-03-07,Talks,A slash between two days is a span.,In the town hall,2,The city;The residents,Second text,2024-03-12,https://example.org/second,Who else tells of it gets a row of their own.
`;
