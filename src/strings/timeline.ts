/** The entry of the legend that explains a form of date and switches it. */
export type FormKey =
  | 'day'
  | 'about'
  | 'uncertain'
  | 'span'
  | 'approximate'
  | 'end-uncertain'
  | 'open'
  | 'open-start'
  | 'within'
  | 'within-uncertain'
  | 'planned';

/** What the element says beside the common words. Counts come formatted beside the number that picks the plural. */
export interface TimelineWords {
  /** Accessible names of the picture and of the list. */
  pictureLabel(from: string, to: string): string;
  listLabel: string;
  marksLabel: string;

  /** Toolbar. */
  keyEventsLabelled: string;
  labelAll(count: string): string;
  keyEvents: string;
  all(count: string): string;
  onlyDiffering(count: string): string;

  /** Legend: how a date can be known. */
  forms: Record<FormKey, string>;
  differ: string;

  /** Axis. */
  background(years: string): string;
  years(first: string, last: string): string;
  scale: Record<'day' | 'month' | 'year', (px: string) => string>;
  scaleHere: Record<'day' | 'month' | 'year', (px: string) => string>;
  scaleChanges: string;

  /** Lane of publications. */
  publications: string;
  ticksOrder(n: number, count: string): string;
  publication(name: string, date: string, basis: string): string;
  ticksInOrder: string;
  isOut(name: string, date: string): string;
  inferred: string;

  /** Lanes, groups and entries. */
  lane(label: string, n: number, count: string): string;
  events(n: number, count: string): string;
  before(years: string): string;
  after(years: string): string;
  moreThisDay(n: number, count: string): string;
  moreHere(n: number, count: string): string;
  startUnknown: string;

  /** Nothing is left: names of sources, lanes and actors that were asked for, empty where not. */
  silence(asked: {sources: string; oneSource: boolean; lane: string; actors: string}): string;

  /** Detail. */
  dateLine(date: string, exact: boolean, basis: string): string;
  statedBy(date: string, exact: boolean, names: string): string;
  versions(n: number, dates: string): string;
  versionsJoin(dates: readonly string[]): string;
  mattersHeading: string;
  status(date: string, voices: string, place: string, total: string): string;
}
