import {splitCsv} from './csv-text.js';

/** The collections that may be a table. */
export type TableName = 'events' | 'relations' | 'stances';

/** Texts of CSV by collection. */
export type Tables = Readonly<Record<string, string>>;

/** What one source tells: as columns of their own, or per source after a colon (`account: Trenin`). */
const telling = ['published', 'link', 'paragraph', 'cue', 'cue-end', 'passage'];
const account = ['by', 'attribution', 'position', 'account', 'account-when', 'account-basis', ...telling];
const dated = ['when', 'basis', 'when-note'];

interface Table {
  /** Columns in the order in which they are written. */
  columns: readonly string[];
  /** Those without which there is nothing to read. */
  needed: readonly string[];
  /** Those that say one thing of a record, however many rows it has. */
  once: readonly string[];
  /** Those that may stand once per source. */
  perSource: readonly string[];
}

const answer = ['value', 'blank', 'lean', 'confidence', 'why', 'word', 'rationale', 'rests-on'];
const event = [...['id', ...dated, 'title', 'short', 'summary', 'lane', 'importance', 'status'], ...['actors', 'place', 'lon', 'lat']];
const relation = [
  ...['id', 'from', 'from-kind', 'from-cluster', 'to', 'to-kind', 'to-cluster', 'family', 'type', 'label', 'valence'],
  ...[...dated, 'status', 'disputed', 'key'],
];
const question = ['id', 'question', 'short', 'theme', 'steps', 'negative', 'neutral', 'positive'];

export const TABLES: Readonly<Record<TableName, Table>> = {
  events: {columns: [...event, 'source', ...account], needed: ['when', 'title'], once: event, perSource: account},
  relations: {columns: [...relation, 'source', ...account], needed: ['from', 'to'], once: relation, perSource: account},
  stances: {
    columns: [...question, 'source', 'actor', ...answer, ...telling],
    needed: ['question'],
    once: [...question, ...answer],
    perSource: [...answer, ...telling],
  },
};

export const tableNames = Object.keys(TABLES) as readonly TableName[];

/** `When note` and `when_note` are `when-note`. */
export const columnName = (head: string): string =>
  head
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** The collection that a text of CSV holds, by its first line; undefined where that names none. */
export function collectionOf(text: string): TableName | undefined {
  const heads = new Set(splitCsv(text.slice(0, 10_000))[0]?.map((head) => columnName(head.split(':', 1)[0] ?? '')));
  return [...tableNames].reverse().find((name) => TABLES[name].needed.every((column) => heads.has(column)));
}
