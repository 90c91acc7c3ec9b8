import {filled, linkIn, listIn, numberIn, passagesIn, truthIn, whenIn} from './csv-cells.js';
import type {TableName} from './csv-columns.js';
import {UNDATED} from './edtf.js';
import type {Names} from './csv-names.js';
import type {Draft, Row} from './csv-rows.js';
import {show, type Report} from './report.js';
import type {Id} from './types.js';

type Made = Record<string, unknown> & {id: Id};

/** What a table tells beside its own records: sources, actors, questions, places, and labels of lanes, clusters and themes. */
export interface Cast {
  sources: Names<Made>;
  actors: Names<Made>;
  questions: Names<Made>;
  places: Names<Made>;
  lanes: Names<Made>;
  clusters: Names<Made>;
  themes: Names<Made>;
}

/** A record as the table tells it, unchecked, and the row of each of its accounts. */
export interface Told {
  record: Record<string, unknown>;
  accounts: readonly Row[];
}

type Build = (draft: Draft, id: Id, cast: Cast, report: Report) => Told;

const label = (names: Names<Made>, text: string): Id => names.use(text, (id) => ({id, label: text}));

const undated = {edtf: UNDATED, basis: 'inferred'};

function sourceOf(row: Row, cast: Cast): Id {
  const name = row.cell('source');
  const id = cast.sources.use(name, (own) => ({
    id: own,
    author: own,
    title: name,
    publisher: '–',
    published: undated,
    initial: (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '?').toUpperCase(),
  }));
  const made = cast.sources.get(id);
  if (made === undefined) return id;
  made['published'] = made['published'] === undated ? (whenIn(row.cell('published'), '') ?? undated) : made['published'];
  const {page} = linkIn(row.cell('link'));
  // The address of the source where all its rows agree on one.
  if (page !== '' && made['url'] === undefined) made['url'] = page;
  else if (page !== '' && made['url'] !== page) made['url'] = '';
  return id;
}

/** A speaker: actors that are on record, or words. */
function speaker(cell: string, cast: Cast): readonly Id[] | string {
  const ids = listIn(cell).map((name) => cast.actors.find(name));
  return ids.every((id) => id !== undefined) ? ids : cell;
}

/** The accounts of a record; rows that differ in nothing but the passage are one account. */
function accountsOf({rows, cell}: Draft, cast: Cast, report: Report, name: TableName): {accounts: object[]; rows: Row[]} {
  const found = new Map<string, {account: object & {evidence: object[]}; row: Row}>();
  for (const row of rows) {
    const [text, source] = [row.cell('account'), row.cell('source')];
    if (source === '') {
      if (text !== '')
        report
          .at(name, `row ${row.n}`)
          .note({code: 'missing', field: 'source', fact: `an account of nobody: ${show(text)}`, remedy: 'Name the source that tells it.'});
      continue;
    }
    const id = sourceOf(row, cast);
    const by = row.cell('by');
    const account = {
      source: id,
      ...(by && {by: speaker(by, cast)}),
      attribution: row.cell('attribution') || 'own',
      position: row.cell('position') || 'asserts',
      text: text || cell('title') || cell('label') || cell('type'),
      ...filled({when: whenIn(row.cell('account-when'), row.cell('account-basis')), url: linkIn(row.cell('link')).page}),
    };
    const key = rows.length === 1 ? '' : JSON.stringify(account);
    const same = found.get(key);
    if (same === undefined) found.set(key, {account: {...account, evidence: [...passagesIn(row, id)]}, row});
    else same.account.evidence.push(...passagesIn(row, id));
  }
  return {accounts: Array.from(found.values(), ({account}) => account), rows: Array.from(found.values(), ({row}) => row)};
}

function placeOf(cell: Draft['cell'], row: Row | undefined, cast: Cast, report: Report): Id | undefined {
  const name = cell('place');
  if (name === '') return undefined;
  const known = cast.places.find(name);
  if (known !== undefined) return known;
  if (cell('lon') === '' || cell('lat') === '') {
    const remedy = 'Write its degrees in the columns lon and lat.';
    report.at('events', `row ${row?.n ?? 1}`).note({code: 'missing', field: 'place', fact: `no degrees for ${show(name)}`, remedy});
    return undefined;
  }
  return cast.places.use(name, (id) => ({id, name, lon: numberIn(cell('lon')), lat: numberIn(cell('lat')), precision: 2}));
}

function actorOf(name: string, cast: Cast, {kind = '', cluster = ''} = {}): Id {
  const id = cast.actors.use(name, (own) => ({
    id: own,
    kind: 'group',
    cluster: '',
    name,
    aliases: [],
    role: '',
    pictured: true,
    mentions: [],
  }));
  const made = cast.actors.get(id);
  if (made !== undefined) {
    if (kind !== '') made['kind'] = kind;
    if (cluster !== '' || made['cluster'] === '') made['cluster'] = label(cast.clusters, cluster || 'Actors');
  }
  return id;
}

const event: Build = ({cell, rows}, id, cast, report) => {
  const {accounts, rows: told} = accountsOf({cell, rows}, cast, report, 'events');
  return {
    record: {
      id,
      when: whenIn(cell('when'), cell('basis'), cell('when-note')) ?? {edtf: '', basis: 'stated'},
      lane: label(cast.lanes, cell('lane') || 'Events'),
      importance: numberIn(cell('importance') || '2'),
      status: cell('status') || 'happened',
      title: cell('title'),
      ...filled({short: cell('short'), summary: cell('summary'), place: placeOf(cell, rows[0], cast, report)}),
      actors: listIn(cell('actors')).map((name) => actorOf(name, cast)),
      accounts,
    },
    accounts: told,
  };
};

const relation: Build = ({cell, rows}, id, cast, report) => {
  const type = cell('type') || cell('label') || cell('family');
  const ends = (['from', 'to'] as const).map((end) =>
    cell(end) === '' ? '' : actorOf(cell(end), cast, {kind: cell(`${end}-kind`), cluster: cell(`${end}-cluster`)}),
  );
  const {accounts, rows: told} = accountsOf({cell, rows}, cast, report, 'relations');
  return {
    record: {
      id,
      from: ends[0],
      to: ends[1],
      family: cell('family'),
      type,
      label: cell('label') || type,
      valence: cell('valence') || 'neutral',
      status: cell('status') || 'stated',
      ...filled({when: whenIn(cell('when'), cell('basis'), cell('when-note'))}),
      ...filled({disputed: truthIn(cell('disputed')), key: truthIn(cell('key'))}),
      accounts,
    },
    accounts: told,
  };
};

const stance: Build = ({cell, rows}, _, cast) => {
  const question = cast.questions.use(cell('id') || cell('question'), (id) => ({
    id,
    text: cell('question'),
    short: cell('short') || cell('question'),
    theme: label(cast.themes, cell('theme') || 'Questions'),
    ...filled({steps: cell('steps') === '' ? '' : numberIn(cell('steps'))}),
    poles: {negative: cell('negative') || '−', neutral: cell('neutral') || '0', positive: cell('positive') || '+'},
  }));
  const told = rows[0];
  const source = cell('source') === '' || told === undefined ? '' : sourceOf(told, cast);
  const value = cell('value') === '' ? null : numberIn(cell('value'));
  const blank = cell('blank') || (value === null ? 'not-coded' : '');
  // A passage of an actor's position is in the words of a source.
  const evidence = rows.flatMap((row) => (row.cell('source') === '' ? [] : passagesIn(row, sourceOf(row, cast))));
  return {
    record: {
      question,
      ...filled(cell('actor') === '' ? {source} : {actor: actorOf(cell('actor'), cast)}),
      value,
      ...filled({blank, lean: cell('lean') === '' ? '' : numberIn(cell('lean'))}),
      confidence: cell('confidence') || 'low',
      why: cell('why'),
      word: cell('word') || (value === null ? blank : String(value)),
      rationale: cell('rationale'),
      ...filled({restsOn: cell('rests-on') === '' ? '' : listIn(cell('rests-on')).map((name) => actorOf(name, cast))}),
      evidence,
    },
    accounts: [],
  };
};

export const BUILD: Readonly<Record<TableName, Build>> = {events: event, relations: relation, stances: stance};

/** What makes rows tell of one record: an id, or else what it is. */
export const KEY: Readonly<Record<TableName, (row: Row) => string>> = {
  events: ({cell}) => cell('id') || join(cell('title'), cell('when')),
  relations: ({cell}) => cell('id') || join(cell('from'), cell('to'), cell('family'), cell('type'), cell('label')),
  stances: ({cell}) => join(cell('id') || cell('question'), cell('actor') || cell('source')),
};

const join = (...parts: readonly string[]): string => (parts.every((part) => part === '') ? '' : parts.join('\n'));
