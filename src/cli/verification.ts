import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import type {Evidence} from '../model/types.js';

/** What `data:verify` found: digests of each text, of each paragraph, and per passage of the words between its cues. It holds no word of the texts. */
export interface Verification {
  texts: Readonly<Record<string, string>>;
  /** By `trenin/p1`, in the order of the texts: the list of what there is to read. */
  paragraphs: Readonly<Record<string, string>>;
  locators: Readonly<Record<string, string>>;
}

export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Enough of a digest to tell two versions of one thing apart. */
export const shortDigest = (text: string): string => digest(text).slice(0, 12);

/** A passage in the words of its cues, for messages: `trenin/p1/caught off guard…lightning speed`; nothing after the dots without an end. */
export const locatorName = ({source, paragraph, cue}: Evidence): string => `${source}/${paragraph}/${cue.start}…${cue.end ?? ''}`;

/** A passage by a digest of its cues: side by side, the cues of a short passage would be the passage itself. */
export const locatorKey = (evidence: Evidence): string => `${evidence.source}/${evidence.paragraph}/${shortDigest(locatorName(evidence))}`;

/** The verification on record; an empty one if there is none yet. */
export function readVerification(file: string): Verification {
  if (!existsSync(file)) return {texts: {}, paragraphs: {}, locators: {}};
  const {texts = {}, paragraphs = {}, locators = {}} = JSON.parse(readFileSync(file, 'utf8')) as Partial<Verification>;
  return {texts, paragraphs, locators};
}

/** As it is written: keys in order (paragraphs in that of the texts), so that a new run changes only what changed. */
export function formatVerification({texts, paragraphs, locators}: Verification): string {
  const sorted = (entries: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  return `${JSON.stringify({texts: sorted(texts), paragraphs, locators: sorted(locators)}, null, 2)}\n`;
}
