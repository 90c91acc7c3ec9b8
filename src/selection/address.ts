import {readSettings, type Setting} from './settings.js';

/*
 * The state of each element stands in the hash of the page under a key of its
 * own: `#map=3&kz.timeline=selected:event:appeal;as-of:2022-01-07&kz.map=…`. A
 * hash here is without its `#`.
 */

const mark = 'kz.';

/** Whether a hash is the page's own as a whole: an anchor (`part-2`), a route (`/news`, `!news`). It is never rewritten. */
export const isPagesOwn = (hash: string): boolean =>
  hash !== '' && (/^[/!]/.test(hash) || hash.split('&').some((part) => !part.includes('=')));

const keyOf = (part: string): string => part.slice(0, Math.max(part.indexOf('='), 0));
const startOf = (key: string): string => mark + encodeURIComponent(key);

/** The text under a key; undefined where there is none. */
export function readPart(hash: string, key: string): string | undefined {
  const part = hash.split('&').find((each) => keyOf(each) === startOf(key));
  return part?.slice(part.indexOf('=') + 1);
}

/** Whether a key is the first of the elements' keys: that of the element in which the reader acted last. */
export const leads = (hash: string, key: string): boolean =>
  keyOf(hash.split('&').find((part) => part.startsWith(mark)) ?? '') === startOf(key);

/**
 * The hash with another text under a key, or without it where the text is empty. What others wrote stays as it is and
 * in its order, before the elements' own parts, of which `first` brings this one to the front.
 */
export function writePart(hash: string, key: string, text: string, first = true): string {
  const parts = hash.split('&').filter((part) => part !== '' && keyOf(part) !== startOf(key));
  const others = parts.filter((part) => !part.startsWith(mark));
  const own = parts.filter((part) => part.startsWith(mark));
  const part = text === '' ? [] : [`${startOf(key)}=${text}`];
  return [...others, ...(first ? part : []), ...own, ...(first ? [] : part)].join('&');
}

/** Settings as a part of a hash, readable where the characters allow it; spaces as `+`. */
export const writeSettings = (settings: readonly Setting[]): string =>
  settings.map(([name, value]) => `${name}:${encodeURIComponent(value).replace(/%(?:3A|2F|2C|20)/g, plainly)}`).join(';');

const plainly = (code: string): string => ({'%3A': ':', '%2F': '/', '%2C': ',', '%20': '+'})[code] ?? code;

/** What `writeSettings` wrote, and what is left of it after somebody edited it: what cannot be read is passed over. */
export const readPlain = (text: string): readonly Setting[] =>
  readSettings(text).settings.flatMap(([name, value]): readonly Setting[] => {
    try {
      return [[name, decodeURIComponent(value.replaceAll('+', ' '))]];
    } catch {
      return [];
    }
  });
