import * as v from 'valibot';
import {citingRecords, type CitingRecord} from './records.js';
import {shortDigest, type Verification} from './verification.js';

/**
 * The second reading: for each record, whether its paragraphs say this, in this
 * voice, this strongly and at this date, asked of somebody who saw nothing but
 * the paragraphs and the record.
 */
const REVIEW = v.strictObject({
  verdict: v.picklist(['yes', 'no']),
  /** What the reader remarks; with “no”, what is wrong. */
  note: v.optional(v.string()),
  /** What an earlier “no” changed in the record. */
  mended: v.optional(v.string()),
  /** Digest of what was read: the record and its paragraphs. */
  read: v.pipe(v.string(), v.regex(/^[\da-f]{12}$/, 'no digest of twelve hexadecimal digits')),
});
export type Review = v.InferOutput<typeof REVIEW>;

/** What a reader hands in. */
export const ANSWERS = v.array(v.strictObject({ref: v.string(), ...REVIEW.entries}));

/** `data/review.json`: the reviews by ref, and why a paragraph carries no record. */
export const REVIEWS = v.strictObject({records: v.record(v.string(), REVIEW), unused: v.record(v.string(), v.string())});
export type Reviews = v.InferOutput<typeof REVIEWS>;

/** Digest of what a reader of the record sees. Another order of fields or lines in the file changes nothing; any word does. */
export const readDigest = ({value, paragraphs}: CitingRecord, verification: Verification): string =>
  shortDigest(canonical([value, paragraphs.map((name) => [name, verification.paragraphs[name] ?? ''])]));

/** A record whose review is missing, older than the record or its paragraphs, or a “no”. */
export interface Unread {
  record: CitingRecord;
  read: string;
  why: 'missing' | 'changed' | 'no';
}

/** Records that wait for a reader, in order. */
export function unreadRecords(input: Record<string, unknown>, verification: Verification, reviews: Reviews): readonly Unread[] {
  const waiting: Unread[] = [];
  for (const record of citingRecords(input)) {
    const read = readDigest(record, verification);
    const review = reviews.records[record.ref];
    const why = review === undefined ? 'missing' : review.read !== read ? 'changed' : review.verdict === 'no' ? 'no' : undefined;
    if (why !== undefined) waiting.push({record, read, why});
  }
  return waiting;
}

/**
 * The reviews with the answers taken in, by ref in order of their code points. An
 * answer to an older state of its record is refused, a review whose record is gone
 * is dropped, and what an earlier “no” changed stays on record beside the new answer.
 */
export function keepAnswers(
  reviews: Reviews,
  answers: v.InferOutput<typeof ANSWERS>,
  input: Record<string, unknown>,
  verification: Verification,
): {records: Reviews['records']; refused: readonly string[]} {
  const now = new Map(Array.from(citingRecords(input), (record) => [record.ref as string, readDigest(record, verification)]));
  const records = new Map(Object.entries(reviews.records).filter(([ref]) => now.has(ref)));
  const refused: string[] = [];
  for (const {ref, verdict, note, read, ...answer} of answers) {
    if (now.get(ref) === read) {
      const mended = answer.mended ?? records.get(ref)?.mended;
      records.set(ref, {verdict, ...(note ? {note} : {}), ...(mended ? {mended} : {}), read});
    } else refused.push(`${ref}: ${now.has(ref) ? 'it changed since it was read' : 'no such record'}; the answer is not kept.`);
  }
  return {records: Object.fromEntries([...records].sort(([a], [b]) => (a < b ? -1 : 1))), refused};
}

const SENTENCES: Readonly<Record<Unread['why'], string>> = {
  missing: 'nobody has read it a second time. Have it read: npm run data:review.',
  changed: 'it changed after its second reading. Have it read again: npm run data:review.',
  no: 'its second reader says no. Mend it and have it read again.',
};

/** One sentence for each record that waits for a reader, and for each review whose record is gone. */
export function reviewProblems(input: Record<string, unknown>, verification: Verification, reviews: Reviews): readonly string[] {
  const known = new Set(Array.from(citingRecords(input), ({ref}) => ref as string));
  const lost = Object.keys(reviews.records).filter((ref) => !known.has(ref));
  return [
    ...unreadRecords(input, verification, reviews).map(({record, why}) => `review: ${record.ref}: ${SENTENCES[why]}`),
    ...lost.map((ref) => `review: ${ref}: no such record. Remove its review.`),
  ];
}

/** One sentence for each numbered paragraph that carries no record and has no reason, and for each reason that is not needed. */
export function coverageProblems(input: Record<string, unknown>, verification: Verification, {unused}: Reviews): readonly string[] {
  const carried = new Set(Array.from(citingRecords(input), ({paragraphs}) => paragraphs).flat());
  const body = Object.keys(verification.paragraphs).filter((name) => !name.endsWith('/title'));
  return [
    ...body
      .filter((name) => !carried.has(name) && !unused[name])
      .map((name) => `review: ${name}: no record rests on this paragraph. Add one, or say under "unused" why there is none.`),
    ...Object.keys(unused)
      .filter((name) => carried.has(name) || !body.includes(name))
      .map(
        (name) => `review: ${name}: a reason for a paragraph that ${carried.has(name) ? 'carries records' : 'does not exist'}. Remove it.`,
      ),
  ];
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
