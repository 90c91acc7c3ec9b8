import type {Problem} from '../model/problem.js';
import {eachEvidence, eachText, type Place} from './load-data.js';
import {findPassage, readParagraphs} from './passages.js';
import {Verbatim} from './verbatim.js';
import {digest, locatorKey, shortDigest, type Verification} from './verification.js';

/** The texts by source id. */
export type Texts = ReadonlyMap<string, string>;

/** The text of each source that a data set has or points at and that `read` finds. */
export function readTexts(input: Record<string, unknown>, read: (source: string) => string | undefined): Texts {
  const named = Array.isArray(input['sources']) ? input['sources'].map((source: {id?: unknown} | null) => source?.id) : [];
  const pointed = [...eachEvidence(input)].map(({value}) => value.source);
  const texts = new Map<string, string>();
  for (const source of new Set<unknown>([...named, ...pointed])) {
    const text = typeof source === 'string' && /^[a-z0-9-]+$/.test(source) ? read(source) : undefined;
    if (text !== undefined) texts.set(source as string, text);
  }
  return texts;
}

/** Digests of every passage that is found, and a problem for each that is not and for each text that borrows words. */
export function verifyData(input: Record<string, unknown>, texts: Texts): {verification: Verification; problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const locators: Record<string, string> = {};
  const paragraphs = new Map(Array.from(texts, ([source, text]) => [source, readParagraphs(text)]));
  for (const place of eachEvidence(input)) {
    const {source, paragraph, cue} = place.value;
    const text = paragraphs.get(source)?.get(paragraph);
    const found = text === undefined ? {fault: `no such paragraph: ${source}/${paragraph}`} : findPassage(text, cue);
    if ('passage' in found) locators[locatorKey(place.value)] = shortDigest(found.passage);
    else problems.push(problemAt(place, found.fault, 'reference', 'Name words that the paragraph has once.'));
  }
  problems.push(...borrowed(input, texts));
  const verification = {
    texts: Object.fromEntries(Array.from(texts, ([source, text]) => [source, digest(text)])),
    paragraphs: Object.fromEntries(
      Array.from(paragraphs, ([source, parts]) =>
        Array.from(parts, ([name, text]) => [`${source}/${name}`, shortDigest(text)] as const),
      ).flat(),
    ),
    locators,
  };
  return {verification, problems};
}

/** Names and titles are nobody's words, cues are there to be found, and the rest of these is no prose. */
const NO_PROSE = /(^|\.)(id|source|paragraph|cue\.(start|end)|edtf|url|copy|name|short|publisher)$|^aliases\[/;

function borrowed(input: Record<string, unknown>, texts: Texts): readonly Problem[] {
  const verbatim = new Verbatim(texts.values(), properNames(input));
  const problems: Problem[] = [];
  for (const place of eachText(input)) {
    const named = place.collection === 'actors' || place.collection === 'places' || place.collection === 'sources';
    if (NO_PROSE.test(place.field) && (named || !/short$/.test(place.field))) continue;
    if (place.collection === 'sources' && place.field === 'title') continue;
    for (const run of verbatim.find(place.value))
      problems.push(problemAt(place, `words of a text: "${run}"`, 'text', 'Say it in other words.'));
  }
  return problems;
}

/** One sentence for each run of words that a text beside the collections (a remark, a reason, an explanation) shares with the texts. */
export function borrowedBeside(
  input: Record<string, unknown>,
  texts: Texts,
  beside: Iterable<readonly [where: string, text: string]>,
): readonly string[] {
  const verbatim = new Verbatim(texts.values(), properNames(input));
  return Array.from(beside, ([where, text]) =>
    verbatim.find(text).map((run) => `${where}: words of a text: "${run}". Say it in other words.`),
  ).flat();
}

function properNames(input: Record<string, unknown>): readonly string[] {
  const names = (collection: string, fields: RegExp): string[] =>
    [...eachText({[collection]: input[collection]})].filter(({field}) => fields.test(field)).map(({value}) => value);
  return [...names('actors', /^(name|short|aliases\[\d+\])$/), ...names('places', /^name$/), ...names('sources', /^(title|publisher)$/)];
}

const problemAt = (place: Place<unknown>, fact: string, code: Problem['code'], remedy: string): Problem => ({
  code,
  collection: place.collection,
  ...(place.record === undefined ? {} : {record: place.record}),
  ...(place.field === '' ? {} : {field: place.field}),
  fact,
  remedy,
  dropped: false,
});
