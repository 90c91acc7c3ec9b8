import type {ElementName} from '../../model/types.js';
import {fallbackHtml} from '../../static/fallback.js';

/** Data as they may stand in a page: nothing in them ends their script. */
export const inlineJson = (input: unknown): string => JSON.stringify(input).replaceAll('<', '\\u003c');

/** An element in words, filtered as its attributes say. */
export function wordsOf(
  element: ElementName,
  input: unknown,
  {disputed, ...said}: Readonly<Record<string, string>>,
  lang?: string,
): string {
  return fallbackHtml(element, input, {...said, disputed: disputed !== undefined, ...(lang !== undefined && {lang})});
}
