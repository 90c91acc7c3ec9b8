import {COLLECTIONS} from '../load-data.js';
import {Failure} from './failure.js';
import type {Option} from './options.js';
import {note} from './output.js';

export const out: Option = {name: 'out', short: 'o', value: 'FILE', about: 'The file to write; the standard output without it.'};
/** Those that have words of their own. */
const spoken = ['en'];

export const lang: Option = {
  name: 'lang',
  value: 'LANGUAGE',
  about: 'Language of words and formats, for example en.',
  check(tag) {
    let language: string;
    try {
      ({language} = new Intl.Locale(tag));
    } catch {
      throw new Failure(`--lang needs the tag of a language, such as en, not "${tag}".`);
    }
    if (!spoken.includes(language)) note(`There are no words in "${tag}" yet: English stands in.`);
  },
};
export const data: Option = {
  name: 'data',
  short: 'd',
  value: 'FILE',
  about: 'Your data instead of the bundled ones: JSON, a table (CSV), or a folder with a file per collection.',
};
export const collection: Option = {
  name: 'collection',
  value: 'NAME',
  choices: COLLECTIONS,
  about: 'What a file of data holds that does not say it:',
};
export const base: Option = {
  name: 'base',
  value: 'ADDRESS',
  about: 'Address of the folder dist on your site or elsewhere; {version} in it is filled in. Beside the page without it.',
};

/** Of a declared shadow root. */
export const styles: Option = {
  name: 'styles',
  value: 'WHERE',
  choices: ['link', 'inline'],
  about: 'static: the styles in a file, as strict policies ask for, or in the page; link without it:',
};
export const width: Option = {name: 'width', value: 'PX', about: 'The width at which the picture is drawn; 1100 without it.'};

/** A number of px between 1 and 10,000, or `otherwise`. */
export function pixels(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const n = Number(text);
  if (!Number.isInteger(n) || n < 1 || n > 10_000)
    throw new Failure(`--${name} needs a whole number of px from 1 to 10000, not "${text}".`);
  return n;
}

/** An address of a folder, with a slash at its end. */
export const folderOf = (address = ''): string => (address === '' || address.endsWith('/') ? address : `${address}/`);
