import type {Blank, Confidence, RefKind} from '../model/types.js';
import type {Voice} from '../model/voice.js';
import type {PictureWords} from './picture.js';

/** Names of months from January and of weekdays, short, from Sunday. */
export interface Calendar {
  long: readonly string[];
  short: readonly string[];
  weekdays: readonly string[];
}

/** What every element says, in one language. Counts come formatted beside the number that picks the plural. */
export interface CommonWords extends PictureWords {
  /** Between the last two of a list. */
  and: string;
  /** BCP 47 tag of the dates, numbers and lists that fit these words. */
  locale: string;
  /** Only where a date reads `Wed 5 January 2022`, with these names in this order; Intl says it otherwise, which costs 15 ms the first time. */
  calendar?: Calendar;
  /** Between thousands, only where each three digits have one; Intl puts it otherwise, which costs 8 ms the first time. */
  group?: string;
  /** Dates, see `createFormat`. */
  about(date: string): string;
  uncertain(date: string): string;
  /** A range of which one end is uncertain. */
  uncertainEnd(range: string, end: 'start' | 'end'): string;
  aboutAndUncertain(date: string): string;
  from(date: string): string;
  after(date: string): string;
  until(date: string): string;
  alwaysOpen: string;
  undated: string;
  season(name: 'spring' | 'summer' | 'autumn' | 'winter', year: string): string;
  /** The two years of a winter. */
  winterYears(first: string, last: string): string;
  beforeChrist(year: string): string;
  /** A year that could be read as a day or a number. */
  annoDomini(year: string): string;
  /** Basis of a date, as a clause after it. */
  basis: Record<'stated' | 'inferred' | 'external', string>;

  /** Frame. */
  toolbar: string;
  legend: string;
  picture: string;
  list: string;
  howToRead: string;
  sources: string;
  codedByParagraph: string;
  dataAndMethod: string;
  licence: string;
  updated(date: string): string;
  /** What a reader copies: its word, and what comes with it; said once it is copied, or cannot be. */
  share: string;
  copies: Record<'link' | 'embed' | 'plain' | 'bibtex' | 'csl', readonly [label: string, note: string]>;
  copied: string;
  copyByHand: string;
  /** What a reader saves: its word, and what is in the file. */
  download: string;
  saves: Record<'csv' | 'json' | 'ics', readonly [label: string, note: string]>;
  saved(file: string): string;
  keyboard: string;
  keyboardHelp: readonly (readonly [keys: string, does: string])[];
  keyboardHint: string;
  close: string;
  next: string;
  previous: string;
  clearFilters: string;
  nothingLeft: string;
  empty: Record<'timeline' | 'actor-map' | 'stance-grid', string>;
  emptyReason: string;
  selectedStatus(name: string, detail: string): string;
  closedStatus: string;
  shownStatus(shown: string, total: string): string;
  /** Above marks for what is selected in another element; where it has none here; and the way out. */
  shownFor(name: string): string;
  shownForNone(name: string): string;
  clearShown: string;
  /** In the note of a reference: to the element that draws a record of this kind. */
  showIn: Partial<Record<RefKind, string>>;
  /** After the name of such a mark. */
  marked: string;

  /** Problems and failures. */
  partial(drawn: string, total: string, unread: string): string;
  /** Head of the addresses of the analyses, on paper. */
  readAt: string;
  notesOnData(n: number, count: string): string;
  showProblems: string;
  loadFailed: Record<'network' | 'status' | 'timeout' | 'syntax' | 'shape', string>;
  lastGoodStays: string;

  /** Who says what. */
  mentions(names: string, silent: string): string;
  mentionsAll(names: string): string;
  mentionsNone: string;
  voice: Record<Voice, string>;
  doesNotMention: string;
  reportedFrom(names: string): string;
  quotes(names: string): string;
  doubts: string;
  denies: string;
  accountsDiffer: string;
  /** Above what the accounts of a record differ on. */
  mattersHeading: string;
  versions(n: number, count: string): string;
  paragraph(n: string): string;
  paragraphLong(n: string, source: string): string;
  headlineMark: string;
  headlineLong(source: string): string;
  /** The text as a whole, where no passage is told. */
  textMark: string;
  textLong(source: string): string;
  opensCopy: string;
  /** Said beside a link that leads to a copy. */
  copyMark: string;
  place: string;
  actors: string;
  linked: string;
  linkedActors(n: number, count: string): string;
  linkedRelations(n: number, count: string): string;
  linkedQuestions(n: number, count: string): string;
  dispute: string;
  citesSource(source: string, cited: string): string;

  /** Figures and rival dates. */
  figuresHeading: string;
  datesHeading: string;
  noDateGiven: string;
  noFigureGiven: string;
  bound: Record<'least' | 'most' | 'about', (figure: string) => string>;

  blank: Record<Blank, string>;
  confidence: Record<Confidence, string>;
  status: Record<'happened' | 'planned' | 'alleged' | 'reading', string>;
}
