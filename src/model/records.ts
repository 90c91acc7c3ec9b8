import {safeParse, type GenericSchema} from 'valibot';
import {copySound} from './copy.js';
import {isUnknownField, wordIssue} from './issues.js';
import {nearest, show, type Report} from './report.js';
import {shapes, type RecordOf} from './schema.js';
import type {Dataset} from './types.js';

export type ListName = Exclude<keyof Dataset, 'meta' | 'layout' | 'basemap' | 'related'>;
export type Lists = {[K in ListName]?: RecordOf<K>[]};

const schemas: {readonly [K in ListName]: GenericSchema<unknown, RecordOf<K>>} = shapes;

/** In the order in which they are checked: what others refer to comes first. */
export const LISTS: readonly ListName[] = [
  'sources',
  'places',
  'actors',
  'events',
  'relations',
  'questions',
  'stances',
  'claims',
  'disputes',
];

const plain = 'Give plain data, as JSON has it.';

/** The collections of an input as they came, without looking into them, or undefined if it has none; whatever is no collection is listed. */
export function readCollections(input: unknown, report: Report): {readonly [K in keyof Dataset]?: unknown} | undefined {
  const found: Partial<Record<keyof Dataset, unknown>> = {};
  report.at('dataset');
  try {
    // Even this question throws for a revoked proxy.
    const list = Array.isArray(input);
    if (typeof input !== 'object' || input === null || list) {
      const remedy = list
        ? 'Put the list under the name of its collection: {"events": […]}.'
        : 'Give an object such as {"meta": {…}, "sources": […], "events": […]}.';
      return report.drop({code: 'not-an-object', fact: `the data is no object of collections: ${show(input)}`, remedy});
    }
    for (const [key, value] of Object.entries(input)) {
      if (Object.hasOwn(shapes, key)) found[key as keyof Dataset] = value;
      else if (key !== '$schema')
        report.drop({code: 'shape', field: key, fact: `no collection of this name: ${show(key)}`, remedy: collectionRemedy(key)});
    }
  } catch {
    return report.drop({code: 'not-an-object', fact: 'the data cannot be read: a getter fails', remedy: plain});
  }
  return found;
}

const collectionRemedy = (key: string): string => {
  const near = nearest(key, Object.keys(shapes));
  return near === undefined ? `The collections are ${Object.keys(shapes).join(', ')}.` : `Did you mean "${near}"?`;
};

/** The sound records of a list in their order, with ids that are all different; undefined if there is no list. */
export function readList<K extends ListName>(name: K, value: unknown, report: Report): {records: RecordOf<K>[] | undefined; total: number} {
  if (value === undefined) return {records: undefined, total: 0};
  if (!Array.isArray(value)) {
    report.at(name).drop({code: 'shape', fact: `no list of records: ${show(value)}`, remedy: 'Put the records into [ ].'});
    return {records: undefined, total: 0};
  }
  const records: RecordOf<K>[] = [];
  const seen = new Set<string>();
  const schema: GenericSchema<unknown, RecordOf<K>> = schemas[name];
  for (let i = 0; i < value.length; i++) {
    report.at(name, `[${i}]`);
    const record = readObject(schema, () => (value as readonly unknown[])[i], report, name);
    if (record === undefined) continue;
    const key = keyOf(record);
    if (seen.has(key)) {
      report
        .at(name, key)
        .drop({code: 'duplicate', fact: `second record of this id, at [${i}]`, remedy: 'The first one stays; give the other its own id.'});
    } else {
      seen.add(key);
      records.push(record);
    }
  }
  return {records, total: value.length};
}

/** The id of a record; of a stance `question/source-or-actor`. */
export const keyOf = (record: unknown): string => {
  const {id, question, source, actor} = record as {id?: string; question?: string; source?: string; actor?: string};
  return id ?? `${String(question)}/${String(source ?? actor ?? '?')}`;
};

/**
 * A copy of the object without what its schema does not know, or undefined if
 * it is not sound; either is reported. The report must stand at the place of
 * the object; where that has an id, the findings are moved to it.
 */
export function readObject<T>(schema: GenericSchema<unknown, T>, get: () => unknown, report: Report, name: keyof Dataset): T | undefined {
  try {
    const input = get();
    if (Array.isArray(input)) return report.drop({code: 'shape', fact: 'no object: a list', remedy: 'Write the record as { }.'});
    const copy = copySound(schema, input);
    if (copy !== undefined) return copy;
    const result = safeParse(schema, input);
    if (result.success) return result.output;
    const label = name === 'meta' ? undefined : labelOf(input);
    if (label !== undefined) report.at(name, label);
    const stays = result.issues.every(isUnknownField);
    for (const issue of result.issues) {
      for (const finding of wordIssue(issue, schema, report)) {
        if (stays) report.note(finding);
        else report.drop(finding);
      }
    }
    // An unknown field spoils nothing: valibot has already copied all that the schema knows.
    return stays ? (result.output as T) : undefined;
  } catch {
    return report.drop({code: 'shape', fact: 'the record cannot be read: a getter fails', remedy: plain});
  }
}

/** An id to name a record by even if the record is not sound. */
function labelOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const {id, question} = input as {id?: unknown; question?: unknown};
  const named = (typeof id === 'string' && id !== '') || (id === undefined && typeof question === 'string');
  const key = named ? keyOf(input) : '[';
  return key.startsWith('[') || key.length > 80 ? undefined : key;
}
