import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../model/problem.js';
import {shapes} from '../model/schema.js';
import type {Collection, Evidence} from '../model/types.js';

/** The collections of a data set in the order of its schema; each is a file `<collection>.json`. */
export const COLLECTIONS = Object.keys(shapes).filter((name): name is Collection => name !== 'related');

/** One object of all collections that the folder has, as they stand there; a file that is no JSON is a problem. */
export function loadData(folder: string): {input: Record<string, unknown>; problems: readonly Problem[]} {
  const input: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const collection of COLLECTIONS) {
    const file = join(folder, `${collection}.json`);
    if (!existsSync(file)) continue;
    try {
      input[collection] = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      problems.push({code: 'shape', collection, fact: `${file} is no JSON: ${String(error)}`, remedy: 'Mend the file.', dropped: true});
    }
  }
  return {input, problems};
}

/** One value inside a data set with where it stands. */
export interface Place<T> {
  collection: Collection;
  /** Id of the record, or `[3]`; undefined in `meta` and `layout`. */
  record: string | undefined;
  field: string;
  value: T;
}

/** Every text of a data set whose shape is not yet known, in order. */
export function* eachText(input: Record<string, unknown>): Generator<Place<string>> {
  for (const place of eachValue(input)) if (typeof place.value === 'string') yield {...place, value: place.value};
}

/** Every passage that a data set points at, in order. */
export function* eachEvidence(input: Record<string, unknown>): Generator<Place<Evidence>> {
  for (const place of eachValue(input)) if (isEvidence(place.value)) yield {...place, value: place.value};
}

/** Every passage that a value points at, in order. */
export function* eachEvidenceIn(start: Place<unknown>): Generator<Place<Evidence>> {
  for (const place of walk(start)) if (isEvidence(place.value)) yield {...place, value: place.value};
}

function* eachValue(input: Record<string, unknown>): Generator<Place<unknown>> {
  for (const collection of COLLECTIONS) {
    const records = input[collection];
    if (!Array.isArray(records)) yield* walk({collection, record: undefined, field: '', value: records});
    else for (const [i, value] of records.entries()) yield* walk({collection, record: nameOf(value, i), field: '', value});
  }
}

function* walk(place: Place<unknown>): Generator<Place<unknown>> {
  yield place;
  const {value, field} = place;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* walk({...place, field: Array.isArray(value) ? `${field}[${key}]` : `${field}${field && '.'}${key}`, value: part});
  }
}

/** The id of a record of any shape, or its place in the list. */
export function nameOf(record: unknown, index: number): string {
  const {id, question, source, actor} = (record ?? {}) as Record<string, unknown>;
  if (typeof id === 'string') return id;
  const column = [source, actor].find((name) => typeof name === 'string') ?? '?';
  return typeof question === 'string' ? `${question}/${column}` : `[${index}]`;
}

function isEvidence(value: unknown): value is Evidence {
  if (typeof value !== 'object' || value === null || !('cue' in value) || !('paragraph' in value) || !('source' in value)) return false;
  const {cue} = value;
  return typeof cue === 'object' && cue !== null && 'start' in cue && typeof cue.start === 'string';
}
