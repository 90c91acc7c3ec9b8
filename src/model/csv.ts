import {tableNames, type TableName} from './csv-columns.js';
import {Names} from './csv-names.js';
import {BUILD, KEY, type Cast, type Told} from './csv-records.js';
import {gather, readRows, type Row} from './csv-rows.js';
import {parseDataset, type ParsedDataset} from './parse.js';
import type {Problem} from './problem.js';
import {keyOf} from './records.js';
import {Report} from './report.js';
import type {Id} from './types.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Checks anything that may be a data set, as `parseDataset`, where in place of
 * the list of events, relations or stances a text of CSV may stand. What such a
 * table names and the data set lacks (sources, actors, questions, places,
 * lanes, clusters, themes) is made from it, and not counted as records.
 * Problems name the row as a spreadsheet counts it, and the column. Never throws.
 */
export function parseInput(input: unknown): ParsedDataset {
  try {
    if (typeof input !== 'object' || input === null) return parseDataset(input);
    const given = input as Fields;
    const names = tableNames.filter((name) => typeof given[name] === 'string');
    return names.length === 0 ? parseDataset(input) : parseTables({...given}, names);
  } catch {
    // A getter failed: what it belongs to is listed there.
    return parseDataset(input);
  }
}

/** A record of a table: where its rows stand. */
interface Place extends Told {
  name: TableName;
  row: number;
}

function parseTables(given: Fields, names: readonly TableName[]): ParsedDataset {
  const report = new Report();
  const cast = castOf(given);
  const places = new Map<TableName, readonly Place[]>();
  const tables = names.map((name) => {
    const rows = readRows(name, given[name] as string, report);
    const ids = new Names('row', [], new Set(rows.map(({cell}) => cell('id'))));
    const all = gather(name, rows, KEY[name], report).map((draft, i): Place => {
      const row = draft.rows[0]?.n ?? i;
      const {record, accounts} = BUILD[name](draft, draft.cell('id') || ids.free(draft.cell('title') || `row ${row}`), cast, report);
      return {record, accounts, name, row};
    });
    places.set(name, all);
    return [name, all.map(({record}) => record)] as const;
  });
  const made = {sources: cast.sources.made, actors: cast.actors.made, questions: cast.questions.made, places: cast.places.made};
  const lists = Object.entries(made).map(([name, records]) => {
    const before: unknown = given[name];
    // A data set without a collection keeps none: references into it are not checked.
    return [
      name,
      records.length === 0 && name !== 'sources'
        ? before
        : [...(Array.isArray(before) ? (before as unknown[]) : []), ...records.map(withoutNoAddress)],
    ] as const;
  });
  const whole = Object.fromEntries([...Object.entries(given), ...lists.filter(([, list]) => list !== undefined), ...tables]);
  const parsed = parseDataset({...whole, meta: metaOf(given, names, cast)});
  const n = Object.values(made).reduce((sum, records) => sum + records.length, 0);
  const ids = new Set(Object.entries(made).flatMap(([name, records]) => records.map(({id}) => `${name} ${id}`)));
  const kept = (Object.keys(made) as (keyof typeof made)[]).reduce(
    (sum, name) => sum + (parsed.dataset[name] ?? []).filter(({id}) => ids.has(`${name} ${id}`)).length,
    0,
  );
  return {
    dataset: parsed.dataset,
    problems: [...report.problems, ...inRows(parsed.problems, places)],
    total: parsed.total - n,
    kept: parsed.kept - kept,
  };
}

/** Addresses on which the rows of a source differ leave an empty one. */
const withoutNoAddress = ({url, ...rest}: Fields): Fields => (url === undefined || url === '' ? rest : {...rest, url});

/** Everybody whom the data set knows, by their names. */
function castOf(given: Fields): Cast {
  const records = (list: unknown): readonly Fields[] =>
    Array.isArray(list)
      ? list.filter((one): one is Fields => typeof one === 'object' && one !== null && typeof (one as Fields)['id'] === 'string')
      : [];
  const names = (kind: string, list: unknown, fields: readonly string[], taken?: Set<Id>) =>
    new Names<Record<string, unknown> & {id: Id}>(
      kind,
      records(list).map((one) => [
        String(one['id']),
        fields.flatMap((field) => one[field]).filter((name): name is string => typeof name === 'string' && name !== ''),
      ]),
      taken,
    );
  const meta = (typeof given['meta'] === 'object' && given['meta'] !== null ? given['meta'] : {}) as Fields;
  const actors = records(given['actors']);
  const sources = records(given['sources']).map((source) => {
    const author = actors.find(({id}) => id === source['author']);
    const name = author?.['name'];
    return {...source, author: [name, author?.['short'], typeof name === 'string' ? name.split(' ').at(-1) : '']};
  });
  // Ids of sources and actors never coincide.
  const taken = new Set<Id>();
  return {
    sources: names('source', sources, ['title', 'author'], taken),
    actors: names('actor', actors, ['name', 'short', 'aliases'], taken),
    questions: names('question', given['questions'], ['text', 'short']),
    places: names('place', given['places'], ['name']),
    lanes: names('lane', meta['lanes'], ['label']),
    clusters: names('cluster', meta['clusters'], ['label']),
    themes: names('theme', meta['themes'], ['label']),
  };
}

/** The `meta` of the data set, or one for a table alone, with the labels that the tables name. */
function metaOf(given: Fields, names: readonly TableName[], {lanes, clusters, themes}: Cast): unknown {
  const own: unknown = given['meta'];
  if (own !== undefined && (typeof own !== 'object' || own === null)) return own;
  const text = names.map((name) => given[name] as string).join('\n');
  const bare = {schema: 'kz-elements/1', id: 'table', version: digest(text), updated: '', language: 'en', licence: '', headlines: {}};
  const meta = (own ?? bare) as Fields;
  // Labels that `meta` leaves to the records stay so: what theirs name comes first.
  const all = (field: string, {made}: Cast['lanes'], records: unknown): unknown => {
    const list = meta[`${field}s`] ?? [];
    if (!Array.isArray(list)) return list;
    const named =
      list.length > 0 || made.length === 0 || !Array.isArray(records) ? [] : records.map((record) => (record as Fields | null)?.[field]);
    const ids = new Set(named.filter((id) => typeof id === 'string' && made.every((label) => label.id !== id)));
    return [...(list as unknown[]), ...Array.from(ids, (id) => ({id, label: id})), ...made];
  };
  return {
    ...meta,
    lanes: all('lane', lanes, given['events']),
    clusters: all('cluster', clusters, given['actors']),
    themes: all('theme', themes, given['questions']),
  };
}

/** Tells one table from another (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Fields of an account and of a record whose column has another name. */
const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^accounts\[\d+\]\.when(?:\.edtf)?$/, 'account-when'],
  [/^accounts\[\d+\]\.when\.basis$/, 'account-basis'],
  [/^accounts\[\d+\]\.text$/, 'account'],
  [/^accounts\[\d+\]\.url$/, 'link'],
  [/^.*\.cue\.end$/, 'cue-end'],
  [/^.*\.cue(?:\.start)?$/, 'cue'],
  [/^.*evidence\[\d+\]\.(\w+)$/, '$1'],
  [/^accounts\[\d+\]\.(\w+)(?:\[\d+\])?$/, '$1'],
  [/^when\.edtf$/, 'when'],
  [/^when\.basis$/, 'basis'],
  [/^restsOn.*$/, 'rests-on'],
  [/^(\w+)\[\d+\]$/, '$1'],
];

/** Problems of tables with row and column; that no passage vouches for a row is said once. */
function inRows(problems: readonly Problem[], tables: ReadonlyMap<TableName, readonly Place[]>): readonly Problem[] {
  if (problems.length === 0) return problems;
  const places = new Map<string, Place>();
  for (const [name, all] of tables)
    all.forEach((place, i) => {
      for (const key of [`[${i}]`, keyOf(place.record)]) places.set(`${name} ${key}`, place);
    });
  const bare = new Map<TableName, number>();
  const worded = problems.flatMap((problem): Problem[] => {
    const place = places.get(`${problem.collection} ${problem.record ?? ''}`);
    if (place === undefined) return [problem];
    if (problem.code === 'missing' && (problem.field === 'accounts' || problem.field === 'evidence') && !problem.dropped) {
      bare.set(place.name, (bare.get(place.name) ?? 0) + 1);
      return [];
    }
    const {field} = problem;
    const account: Row | undefined = place.accounts[Number(/^accounts\[(\d+)\]/.exec(field ?? '')?.[1] ?? -1)];
    const [pattern, column = ''] = COLUMNS.find(([path]) => path.test(field ?? '')) ?? [];
    const named = field === undefined || pattern === undefined ? field : field.replace(pattern, column);
    return [{...problem, record: `row ${account?.n ?? place.row}`, ...(named !== undefined && {field: named})}];
  });
  const silent = Array.from(bare, ([name, n]): Problem => ({
    code: 'missing',
    collection: name,
    fact: `no ${name === 'stances' ? '' : 'link or '}passage vouches for ${n === 1 ? 'one record' : `${n} records`}`,
    // An answer is a reading: an address alone does not show what it rests on.
    remedy: `Fill the columns ${name === 'stances' ? '' : 'source and link, or '}source, paragraph and cue.`,
    dropped: false,
  }));
  return [...worded, ...silent];
}
