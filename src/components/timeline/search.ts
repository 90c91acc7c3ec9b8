import {searchText, searchWords} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import type {Item} from './layout-items.js';

interface Search {
  texts: readonly string[];
  words: readonly string[];
  /** 1 for what matches, by index. */
  hits: Uint8Array;
}

const searches = new WeakMap<readonly Item[], Search>();

/**
 * Which of the events hold every word of a query, by their index. The last answer is kept for a list: asked again
 * it costs nothing, and words that only grow are looked for in what is left alone.
 */
export function searchItems(items: readonly Item[], model: Model, query: string): (item: Item) => boolean {
  const words = searchWords(query);
  if (words.length === 0) return () => true;
  const last = searches.get(items);
  if (last === undefined || last.words.join(' ') !== words.join(' ')) {
    const texts = last?.texts ?? items.map(({record}) => searchText(record, model));
    const narrower = last?.words.every((old) => words.some((word) => word.includes(old)));
    const hits = new Uint8Array(items.length);
    for (const [i, text] of texts.entries()) {
      if (narrower === true && last?.hits[i] === 0) continue;
      if (words.every((word) => text.includes(word))) hits[i] = 1;
    }
    searches.set(items, {texts, words, hits});
  }
  const {hits} = searches.get(items) ?? {};
  return ({index}) => hits?.[index] === 1;
}
