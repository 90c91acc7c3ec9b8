import {Links} from './links.js';
import {noteMarkup} from './markup.js';
import {BARE, labelAll, readBasemap, readLayout, readMeta, readRelated} from './meta.js';
import type {Problem} from './problem.js';
import {keyOf, LISTS, readCollections, readList, type ListName, type Lists} from './records.js';
import {Report} from './report.js';
import {LATE, RULES, type Bench} from './rules.js';
import type {RecordOf} from './schema.js';
import {standInSources} from './stand-ins.js';
import type {Dataset} from './types.js';

export interface ParsedDataset {
  /** What is sound, in the order of the input; nothing of it is shared with the input. */
  dataset: Dataset;
  /** By collection; empty for data without fault. */
  problems: readonly Problem[];
  /** Records in the input and in `dataset`, all lists together. */
  total: number;
  kept: number;
}

/**
 * Checks anything that may be a data set and keeps what is sound. It never
 * throws and never changes the input.
 *
 * A record that is not sound is left out; a bad part that the record can do
 * without (a reference in a list, an account of an unknown source, an optional
 * date, an unknown field) is left out alone. Everything left out is listed.
 * Of records with the same id the first stays. Lanes, clusters and themes that
 * `meta` does not list come after those that it does. Without `meta` the data
 * set has an empty one, without `sources` a stand-in for each that is named.
 * Checking the outcome again changes nothing.
 */
export function parseDataset(input: unknown): ParsedDataset {
  const report = new Report();
  const found = readCollections(input, report);
  if (found === undefined) return {dataset: {meta: BARE, sources: []}, problems: report.problems, total: 0, kept: 0};
  const lists: Lists = {};
  let total = 0;
  for (const name of LISTS) total += read(name, found[name], lists, report);
  const links = new Links(report);
  const meta = readMeta(found.meta, report);
  noteMarkup(meta, report.at('meta'));
  if (lists.sources === undefined) {
    report.at('sources').note({code: 'missing', fact: 'no sources', remedy: 'Add the list of texts that the records refer to.'});
    lists.sources = standInSources(lists, meta.updated);
  }
  checkAll(lists, links, report);
  const dataset: Dataset = {meta: labelAll(meta, lists, report), sources: [], ...lists};
  const layout = readLayout(found.layout, links, report);
  const basemap = readBasemap(found.basemap, links, report);
  const related = readRelated(found.related, links, report);
  return {
    dataset: {...dataset, ...(layout && {layout}), ...(basemap && {basemap}), ...(related && {related})},
    problems: sortProblems(report.problems),
    total,
    kept: LISTS.reduce((sum, name) => sum + (Array.isArray(found[name]) ? (lists[name]?.length ?? 0) : 0), 0),
  };
}

function read<K extends ListName>(name: K, value: unknown, lists: Lists, report: Report): number {
  const {records, total} = readList(name, value, report);
  if (records !== undefined) lists[name] = records as Lists[K];
  return total;
}

/** Applies the rules to every list, then those rules that need all lists. */
function checkAll(lists: Lists, links: Links, report: Report): void {
  const bench: Bench = {
    links,
    report,
    sourceIds: new Set((lists.sources ?? []).map(({id}) => id)),
    questions: new Map((lists.questions ?? []).map((question) => [question.id, question])),
  };
  for (const name of LISTS) check(name, lists, bench);
  const late = <K extends keyof typeof LATE>(name: K, rule: (record: RecordOf<K>, bench: Bench) => RecordOf<K>): void => {
    const records: readonly RecordOf<K>[] | undefined = lists[name];
    if (records === undefined) return;
    lists[name] = records.map((record) => {
      report.at(name, keyOf(record));
      return rule(record, bench);
    }) as Lists[K];
  };
  late('sources', LATE.sources);
  late('claims', LATE.claims);
  late('disputes', LATE.disputes);
}

function check<K extends ListName>(name: K, lists: Lists, bench: Bench): void {
  const records: readonly RecordOf<K>[] | undefined = lists[name];
  if (records === undefined) return;
  const kept: RecordOf<K>[] = [];
  for (const record of records) {
    bench.report.at(name, keyOf(record));
    const sound = RULES[name](record, bench);
    if (sound === undefined) continue;
    noteMarkup(sound, bench.report);
    kept.push(sound);
  }
  lists[name] = kept as Lists[K];
  bench.links.add(name, lists[name]);
}

const ORDER: readonly string[] = ['attribute', 'dataset', 'meta', ...LISTS, 'layout', 'basemap', 'related'];

const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => ORDER.indexOf(a.collection) - ORDER.indexOf(b.collection));
