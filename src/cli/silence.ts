import * as v from 'valibot';
import type {Dataset, Ref} from '../model/types.js';

/**
 * `data/silence.json`: for each event and question that some source passes over
 * in silence, the words that source was searched for, and each paragraph in
 * which one of them stands with the reason why it is not the matter.
 * A word may end with `*`: `protest*` finds *protesters*; several words are
 * searched for as they follow each other.
 */
const SEARCH = v.strictObject({
  terms: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(2, 'fewer than two words to search for')),
  /** By source, then by paragraph. */
  silent: v.record(v.string(), v.record(v.string(), v.string())),
});
export type Search = v.InferOutput<typeof SEARCH>;
export const SEARCHES = v.record(v.string(), SEARCH);
export type Searches = Readonly<Record<string, Search>>;

/** What a source may be silent on, who is, and the paragraphs in which the others speak of it. */
export interface Silence {
  about: Ref;
  silent: readonly string[];
  spoken: readonly string[];
}

/** Every event and question in order, with the sources that have no account of it, or no answer because they do not address it. */
export function silences({sources, events = [], questions = [], stances = []}: Dataset): readonly Silence[] {
  const ids = sources.map(({id}) => id);
  const at = (evidence: readonly {source: string; paragraph: string}[]) => evidence.map((e) => `${e.source}/${e.paragraph}`);
  return [
    ...events.map(({id, accounts}) => ({
      about: `event:${id}` as const,
      silent: ids.filter((source) => !accounts.some((account) => account.source === source)),
      spoken: accounts.flatMap(({evidence}) => at(evidence)),
    })),
    ...questions.map(({id}) => {
      const answers = stances.filter(({question, source}) => question === id && source !== undefined);
      return {
        about: `question:${id}` as const,
        silent: ids.filter((id) => answers.some(({source, blank}) => source === id && blank === 'not-addressed')),
        spoken: answers.flatMap(({evidence}) => at(evidence)),
      };
    }),
  ];
}

/** One sentence for each silence that nobody searched, and each search that is not needed. Needs no texts. */
export function silenceProblems(dataset: Dataset, searches: Searches): readonly string[] {
  const problems: string[] = [];
  const all = silences(dataset);
  for (const {about, silent} of all) {
    const searched = Object.keys(searches[about]?.silent ?? {});
    for (const source of silent) {
      if (!searched.includes(source)) problems.push(`silence: ${about}: nobody searched ${source}. Search it for names and synonyms.`);
    }
    for (const source of searched) {
      if (!silent.includes(source)) problems.push(`silence: ${about}: ${source} is searched but not silent. Remove its search.`);
    }
  }
  const known = new Set<string>(all.map(({about}) => about));
  return [
    ...problems,
    ...Object.keys(searches).flatMap((about) => (known.has(about) ? [] : [`silence: ${about}: no such event or question.`])),
  ];
}

/** By source and paragraph name, as `readParagraphs` gives them. */
export type Paragraphs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Searches the silent sources again. One sentence for each paragraph in which a
 * word stands but is not judged, for each judged one in which none stands, and
 * for each search whose words do not even find a paragraph of those that speak.
 */
export function searchAgain(dataset: Dataset, searches: Searches, paragraphs: Paragraphs): readonly string[] {
  const problems: string[] = [];
  for (const {about, silent, spoken} of silences(dataset)) {
    const search = searches[about];
    if (search === undefined || silent.length === 0) continue;
    for (const source of silent) {
      const judged = search.silent[source];
      const found = findTerms(paragraphs.get(source) ?? new Map<string, string>(), search.terms);
      for (const [name, term] of found) {
        if (!judged?.[name])
          problems.push(
            `silence: ${about}: "${term}" stands in ${source}/${name}. Say why it is no word of it, or give ${source} its say.`,
          );
      }
      for (const name of Object.keys(judged ?? {})) {
        if (!found.has(name)) problems.push(`silence: ${about}: none of the words stands in ${source}/${name}. Remove the reason.`);
      }
    }
    for (const [source, text] of paragraphs) {
      const names = spoken.filter((name) => name.startsWith(`${source}/`));
      const found = findTerms(text, search.terms);
      if (names.length > 0 && !names.some((name) => found.has(name.slice(source.length + 1))))
        problems.push(`silence: ${about}: the words do not find ${names.join(', ')}, where it is told. Add the words used there.`);
    }
  }
  return problems;
}

/** The paragraphs that hold one of the terms, with the first that stands there. */
export function findTerms(paragraphs: ReadonlyMap<string, string>, terms: readonly string[]): ReadonlyMap<string, string> {
  const patterns = terms.map((term) => [term, pattern(term)] as const);
  const found = new Map<string, string>();
  for (const [name, text] of paragraphs) {
    const words = ` ${wordsOf(text).join(' ')} `;
    const hit = patterns.find(([, expression]) => expression.test(words));
    if (hit !== undefined) found.set(name, hit[0]);
  }
  return found;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function pattern(term: string): RegExp {
  const open = term.endsWith('*');
  return new RegExp(` ${wordsOf(term).join(' ')}${open ? '' : ' '}`, 'u');
}
