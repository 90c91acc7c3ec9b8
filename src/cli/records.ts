import type {Collection, Ref, RefKind} from '../model/types.js';
import {COLLECTIONS, eachEvidenceIn, nameOf, type Place} from './load-data.js';

/** Collections whose records rest on passages, with the kind of their refs. */
const KINDS: Partial<Record<Collection, RefKind>> = {
  actors: 'actor',
  events: 'event',
  relations: 'relation',
  claims: 'claim',
  stances: 'stance',
  disputes: 'dispute',
};

/** A record that rests on passages. */
export interface CitingRecord {
  ref: Ref;
  collection: Collection;
  value: unknown;
  /** The paragraphs it points at (`trenin/p1`), each once, in order of their first mention. */
  paragraphs: readonly string[];
}

/** Every record that rests on passages, in the order of the collections. A record without any (a silence, an author) leaves a reader nothing to hold it against. */
export function* citingRecords(input: Record<string, unknown>): Generator<CitingRecord> {
  for (const collection of COLLECTIONS) {
    const kind = KINDS[collection];
    const records = input[collection];
    if (kind === undefined || !Array.isArray(records)) continue;
    for (const [i, value] of records.entries()) {
      const record = nameOf(value, i);
      const at: Place<unknown> = {collection, record, field: '', value};
      const paragraphs = [...new Set(Array.from(eachEvidenceIn(at), (place) => paragraphKey(place.value)))];
      if (paragraphs.length > 0) yield {ref: `${kind}:${record}`, collection, value, paragraphs};
    }
  }
}

/** `trenin/p1` */
export const paragraphKey = ({source, paragraph}: {source: string; paragraph: string}): string => `${source}/${paragraph}`;
