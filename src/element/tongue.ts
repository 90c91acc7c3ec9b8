import type {CommonWords} from '../strings/common.js';
import {createFormat, type Format} from '../strings/format.js';

/** What one language says in an element: the common words and its own. */
export interface Tongue<Own> {
  common: CommonWords;
  own: Own;
}

/** The words for a language tag, by its first subtag; English where there are none. */
export function pickTongue<Own>(tongues: Readonly<Record<string, Tongue<Own>>>, lang: string): Tongue<Own> {
  const subtag = subtagOf(lang);
  const tongue = (Object.hasOwn(tongues, subtag) ? tongues[subtag] : undefined) ?? tongues['en'];
  if (tongue === undefined) throw new Error('no words for language: "en"');
  return tongue;
}

const subtagOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** The language of words and data where the page has another, so that it is read aloud as what it is; else undefined. */
export function foreignTongue(page: string, words: CommonWords, data = ''): string | undefined {
  const own = subtagOf(words.locale);
  return own === subtagOf(page) || (data !== '' && own !== subtagOf(data)) ? undefined : own;
}

const formats = new WeakMap<CommonWords, Map<string, Format>>();

/** The formats of a language and a zone that the platform knows, made once for all elements. */
export function formatOf(lang: string, words: CommonWords, tz: string): Format {
  const known = formats.get(words) ?? new Map<string, Format>();
  formats.set(words, known);
  const key = `${lang} ${tz}`;
  let format = known.get(key);
  if (format === undefined) {
    format = createFormat(lang, words, tz);
    known.set(key, format);
  }
  return format;
}
