import type {FilterWords} from './timeline-filter.js';

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
export interface TimelineWords extends FilterWords {
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
  /** `n` units take so many px; `here` where another part of the axis has another scale. */
  scale(unit: 'hour' | 'day' | 'month' | 'year', n: number, count: string, px: string, here: boolean): string;
  scaleChanges: string;
  /** Whose clock hours follow, by the last part of the name of its zone; what the line through a day means. */
  hoursOf(place: string): string;
  someTimeThatDay: string;

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
  /** A part of a day's events, by their numbers. */
  numbers(first: string, last: string): string;

  /** Zoom: tools, what they and the keys answer, what stands for several events. */
  zoomIn: string;
  zoomOut: string;
  zoomWhole: string;
  closest: string;
  widest: string;
  inView(dates: string, n: number, count: string, total: string): string;
  pile(n: number, count: string, dates: string): string;
  pileOpened(n: number, count: string): string;
  edge: Record<'earlier' | 'later', (n: number, count: string) => string>;
  edgeMark: Record<'earlier' | 'later', (count: string) => string>;
  zoomHelp: readonly (readonly [keys: string, does: string])[];

  /** Detail. */
  dateLine(date: string, exact: boolean, basis: string): string;
  statedBy(date: string, exact: boolean, names: string): string;
  versions(n: number, dates: string): string;
  versionsJoin(dates: readonly string[]): string;
  status(date: string, voices: string, place: string, total: string): string;

  /** As known on a day; `analysis` where the day is that of a source. */
  knownCleared: string;
  datedAfter(n: number, count: string, asked: {date: string; analysis: boolean}): string;
  plannedByThen(n: number, count: string): string;
  /** Ends the name of a mark that is dated later, and was planned by then. */
  plannedMark: string;

  /** On paper, under the picture. */
  notesHead: string;

  /** In a picture that is saved: what of the names, and of the lanes, had no room. */
  pictureNames: Record<1 | 2, string>;
  pictureLanes(n: number, count: string, total: string): string;

  /** Story. */
  story: string;
  storySteps(n: number, count: string): string;
  storyPlace(at: string, total: string): string;
  storyStart: string;
  storyGoOn: string;
  storyLeave: string;
  storyContents: string;
  storyLeft: string;
  storyHelp: readonly (readonly [keys: string, does: string])[];
}
