import {headingLevel} from '../element/attributes.js';
import {Markup, plain} from './plain.js';

/** What may be asked of plain markup. From `sources` on, names and values are those of the attributes of the elements. */
export interface FallbackOptions {
  /** Language of words and formats, as a tag; that of the data without it. */
  lang?: string;
  /** Zone (IANA) that records with a time of day follow. */
  tz?: string;
  /** `full` (unless told) tells what each source says; `short` only who mentions a record. */
  detail?: 'full' | 'short';
  /** Level of the headings of groups, 1 to 6; 3 unless told. */
  level?: number;
  /** Records get ids that begin with this and `-`; without it none has an id. */
  prefix?: string;
  headline?: string;
  /** Ends with the data in the terms of schema.org. A site that strips the tags of scripts would show its text. */
  jsonLd?: boolean;
  sources?: string;
  actors?: string;
  exclude?: string;
  query?: string;
  disputed?: boolean;
  /** Of the timeline. */
  from?: string;
  to?: string;
  lanes?: string;
  importance?: string;
  /** Of the map. */
  families?: string;
  clusters?: string;
  /** Of the grid. */
  questions?: string;
}

/** Options with every default, and what is printed the same way everywhere. */
export interface Asked extends Required<Omit<FallbackOptions, 'lang' | 'tz' | 'level' | 'prefix' | 'headline' | 'jsonLd'>> {
  heading: (text: string) => Markup;
  /** An id attribute, after a space; nothing where no ids are wanted. */
  id: (record: string) => Markup;
}

/** Options with their defaults. */
export function askedOf({level = 3, prefix = '', ...options}: FallbackOptions): Asked {
  const h = new Markup(`h${headingLevel(String(level))}`);
  return {
    ...{detail: 'full', sources: '', actors: '', exclude: '', query: '', disputed: false},
    ...{from: '', to: '', lanes: '', importance: '3', families: '', clusters: '', questions: ''},
    ...options,
    heading: (text) => plain`<${h}>${text}</${h}>`,
    id: (record) => (prefix === '' ? plain`` : plain` id="${prefix}-${record}"`),
  };
}
