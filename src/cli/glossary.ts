import * as v from 'valibot';
import {eachText, type Place} from './load-data.js';

/** `data/glossary.json`: one word for one thing in every text for readers, and where a word that not everybody knows is explained. */
const TERM = v.strictObject({
  term: v.pipe(v.string(), v.nonEmpty()),
  /** What it means here, in one sentence. */
  means: v.pipe(v.string(), v.nonEmpty()),
  /** Words for the same thing that the data do not use. */
  instead: v.optional(v.array(v.pipe(v.string(), v.nonEmpty()))),
  /** Refs of records whose texts explain it to a reader; needed for words that not everybody knows. */
  explained: v.optional(v.array(v.string())),
});
export const GLOSSARY = v.array(TERM);
export type Glossary = v.InferOutput<typeof GLOSSARY>;

/** Texts that a reader reads; names, spellings, addresses, cues and notes for editors are not ours to change. */
const FOR_READERS =
  /(^|\.)(title|short|summary|text|label|word|role|topic|rationale|why|condition|hedge|headline|description|notes|negative|neutral|positive|note)$/;

export function* readersTexts(input: Record<string, unknown>): Generator<Place<string>> {
  for (const place of eachText(input)) {
    const named = (place.collection === 'actors' || place.collection === 'sources') && /^(short|title)$/.test(place.field);
    if (FOR_READERS.test(place.field) && !named) yield place;
  }
}

/** One sentence for each avoided word, each abbreviation without an entry, and each explanation that is not where it is said to be. */
export function glossaryProblems(input: Record<string, unknown>, glossary: Glossary): readonly string[] {
  const problems: string[] = [];
  const avoided = glossary.flatMap(({term, instead = []}) => instead.map((word) => ({term, word, found: wholeWord(word)})));
  const known = new Set(glossary.map(({term}) => term));
  const names = new Set(
    [...eachText({actors: input['actors']})].filter(({field}) => /^(name|short|aliases)/.test(field)).map(({value}) => value),
  );
  for (const {collection, record, field, value} of readersTexts(input)) {
    const where = `glossary: ${collection}${record === undefined ? '' : `#${record}`}: ${field}`;
    for (const {term, word, found} of avoided) if (found.test(value)) problems.push(`${where}: "${word}". Write "${term}".`);
    for (const [letters] of value.matchAll(/\b\p{Lu}{2,}\b/gu)) {
      if (!known.has(letters) && !names.has(letters)) problems.push(`${where}: "${letters}" is in no entry. Add one, or write it out.`);
    }
  }
  for (const {term, explained = []} of glossary) {
    for (const ref of explained) {
      if (![...textsOf(input, ref)].some((text) => wholeWord(term).test(text)))
        problems.push(`glossary: ${term}: ${ref} does not hold the word. Name a record that explains it.`);
    }
  }
  return problems;
}

const COLLECTION: Readonly<Record<string, string>> = {
  actor: 'actors',
  event: 'events',
  question: 'questions',
  relation: 'relations',
  claim: 'claims',
  dispute: 'disputes',
  stance: 'stances',
  place: 'places',
};

/** Every text of one record, its name too. */
function* textsOf(input: Record<string, unknown>, ref: string): Generator<string> {
  const colon = ref.indexOf(':');
  const collection = COLLECTION[ref.slice(0, colon)] ?? '';
  for (const {record, value} of eachText({[collection]: input[collection]})) if (record === ref.slice(colon + 1)) yield value;
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
