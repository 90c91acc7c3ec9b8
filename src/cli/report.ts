import type {Account, Dataset, DateRecord, Figure} from '../model/types.js';
import {eachEvidence, type loadData} from './load-data.js';
import {citingRecords, paragraphKey} from './records.js';
import {unreadRecords, type Reviews} from './review.js';
import {silences, type Searches} from './silence.js';
import {locatorKey, type Verification} from './verification.js';

/** A table as rows of cells; the first row heads it. */
export interface Table {
  title: string;
  rows: readonly (readonly string[])[];
}

export interface ReportInput {
  /** The collections as they stand in the files. */
  input: ReturnType<typeof loadData>['input'];
  /** The same, checked. */
  dataset: Dataset;
  verification: Verification;
  reviews: Reviews;
  searches: Searches;
}

/** What the data hold and how far they are checked, as four tables. */
export function reportTables(report: ReportInput): readonly Table[] {
  return [perSource(report), collections(report), checks(report), external(report)];
}

/** What each source carries: a column per source. */
function perSource({input, dataset, verification, searches}: ReportInput): Table {
  const {sources, events = [], relations = [], claims = [], stances = [], disputes = [], actors = []} = dataset;
  const accounts = [...events, ...relations].flatMap((record) => record.accounts);
  const figures = (list: readonly {source: string; figures?: readonly Figure[]}[], source: string) =>
    list.filter((teller) => teller.source === source).reduce((sum, teller) => sum + (teller.figures?.length ?? 0), 0);
  const tells = (source: string) => (record: {accounts: readonly Account[]}) =>
    record.accounts.some((account) => account.source === source);
  const said = (source: string, test: (account: Account) => boolean) =>
    accounts.filter((account) => account.source === source && test(account)).length;
  const claimed = (source: string, kind: string) => claims.filter((claim) => claim.source === source && claim.kind === kind).length;
  const passages = [...eachEvidence(input)].map(({value}) => value);
  const carried = new Set(Array.from(citingRecords(input), ({paragraphs}) => paragraphs).flat());
  const body = (source: string) => Object.keys(verification.paragraphs).filter((name) => name.startsWith(`${source}/p`));
  const row = (label: string, count: (source: string) => number | string): readonly string[] => [
    label,
    ...sources.map(({id}) => String(count(id))),
  ];
  return {
    title: 'By source',
    rows: [
      ['', ...sources.map(({id}) => id)],
      row('events told', (id) => events.filter(tells(id)).length),
      row('relations told', (id) => relations.filter(tells(id)).length),
      row('accounts in its own voice', (id) => said(id, ({attribution, position}) => attribution === 'own' && position === 'asserts')),
      row('accounts reported or quoted', (id) => said(id, ({attribution, position}) => attribution !== 'own' && position === 'asserts')),
      row('accounts doubted or denied', (id) => said(id, ({position}) => position !== 'asserts')),
      ...(['fact', 'figure', 'cause', 'interpretation', 'prediction', 'prescription'] as const).map((kind) =>
        row(`claims: ${kind}`, (id) => claimed(id, kind)),
      ),
      row(
        'predictions with a condition',
        (id) => claims.filter((claim) => claim.source === id && claim.kind === 'prediction' && claim.condition).length,
      ),
      row(
        'predictions with a due date',
        (id) => claims.filter((claim) => claim.source === id && claim.kind === 'prediction' && claim.due).length,
      ),
      row('figures', (id) => figures(accounts, id) + figures(claims, id)),
      row('answers', (id) => stances.filter((stance) => stance.source === id && stance.value !== null).length),
      row('blanks', (id) => stances.filter((stance) => stance.source === id && stance.value === null).length),
      row(
        'positions of actors it reports',
        (id) => stances.filter((stance) => stance.actor && stance.evidence.some(({source}) => source === id)).length,
      ),
      row('versions in disputes', (id) => disputes.flatMap(({versions}) => versions).filter(({source}) => source === id).length),
      row('actors named', (id) => actors.filter(({mentions}) => mentions.some(({source}) => source === id)).length),
      row('passages', (id) => passages.filter(({source}) => source === id).length),
      row('paragraphs with a record', (id) => `${body(id).filter((name) => carried.has(name)).length} of ${body(id).length}`),
      row('silences searched', (id) => Object.values(searches).filter(({silent}) => silent[id]).length),
    ],
  };
}

/** Records, their reviews and what the reviews changed: a row per collection. */
function collections({input, verification, reviews}: ReportInput): Table {
  const all = [...citingRecords(input)];
  const waiting = new Set(unreadRecords(input, verification, reviews).map(({record}) => record.ref));
  const names = [...new Set(all.map(({collection}) => collection))];
  const plain = Object.entries(input).filter(([name, list]) => Array.isArray(list) && !names.some((known) => known === name));
  return {
    title: 'By collection',
    rows: [
      ['', 'records', 'read twice', 'mended by it', 'with a remark', 'waiting'],
      ...names.map((name) => {
        const refs = all.filter(({collection}) => collection === name).map(({ref}) => ref);
        const read = refs.filter((ref) => !waiting.has(ref));
        const kept = (field: 'mended' | 'note') => refs.filter((ref) => reviews.records[ref]?.[field]).length;
        return [name, refs.length, read.length, kept('mended'), kept('note'), refs.length - read.length].map(String);
      }),
      ...plain.map(([name, list]) => [name, String((list as unknown[]).length), '', '', '', '']),
    ],
  };
}

function checks({input, dataset, verification, reviews, searches}: ReportInput): Table {
  const passages = [...eachEvidence(input)].map(({value}) => value);
  const found = passages.filter((passage) => Object.hasOwn(verification.locators, locatorKey(passage))).length;
  const body = Object.keys(verification.paragraphs).filter((name) => !name.endsWith('/title'));
  const carried = new Set(passages.map(paragraphKey));
  const bare = body.filter((name) => !carried.has(name));
  const silent = silences(dataset).flatMap(({about, silent}) => silent.map((source) => searches[about]?.silent[source]));
  const judged = silent.reduce((sum, search) => sum + Object.keys(search ?? {}).length, 0);
  return {
    title: 'Checks',
    rows: [
      ['', 'held', 'of'],
      ['passages found in the texts', String(found), String(passages.length)],
      ['paragraphs that carry a record', String(body.length - bare.length), String(body.length)],
      ['paragraphs without one, with a reason', String(bare.filter((name) => reviews.unused[name]).length), String(bare.length)],
      ['silences searched', String(silent.filter(Boolean).length), String(silent.length)],
      ['paragraphs judged in those searches', String(judged), String(judged)],
    ],
  };
}

/** Every date that no text states and that is not worked out from one. */
function external({dataset}: ReportInput): Table {
  const {events = [], relations = [], claims = [], sources} = dataset;
  const dates: (readonly [string, DateRecord | undefined])[] = [
    ...events.flatMap(({id, when, accounts}) =>
      [when, ...accounts.map((account) => account.when)].map((date) => [`event:${id}`, date] as const),
    ),
    ...relations.flatMap(({id, when, accounts}) =>
      [when, ...accounts.map((account) => account.when)].map((date) => [`relation:${id}`, date] as const),
    ),
    ...claims.map(({id, due}) => [`claim:${id}`, due] as const),
    ...sources.map(({id, published}) => [`source:${id}`, published] as const),
  ];
  const outside = dates.flatMap(([ref, date]) => (date?.basis === 'external' ? [[ref, date.edtf, date.note ?? '']] : []));
  return {title: 'From outside the texts', rows: [['record', 'date', 'note'], ...(outside.length > 0 ? outside : [['none', '', '']])]};
}

/** A table in Markdown, its columns padded so that it reads as it stands. */
export function formatTable({title, rows}: Table): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const numeric = widths.map((_, column) => column > 0 && rows.slice(1).every((row) => /^(\d+( of \d+)?)?$/.test(row[column] ?? '')));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (numeric[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (numeric[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [`## ${title}`, '', line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}
