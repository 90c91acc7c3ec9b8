import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';
import {firstFrom} from './layout-view.js';
import {dayEdtf} from './layout-zoom.js';

/** Events of one stretch of time, behind a heading that opens. */
export interface BranchScene {
  kind: 'branch';
  /** The keys of the branches around it lead to its own, separated by slashes. */
  key: string;
  heading: string;
  items: readonly Item[];
}

/** More entries than this stand in branches, and no branch has more of these itself. */
export const fewEntries = 40;

interface Unit {
  name: string;
  /** Start of the unit of a moment, and of the next one. */
  floor: (ms: number) => number;
  next: (start: number) => number;
  heading: (start: number, words: TimelineWords, format: Format) => string;
}

const dayMs = 86_400_000;
const yearStart = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);
const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

const years = (n: number): Unit => ({
  name: `y${n}`,
  floor: (ms) => yearStart(Math.floor(yearOf(ms) / n) * n),
  next: (start) => yearStart(yearOf(start) + n),
  heading: (start, words, format) => words.years(format.year(start), format.year(yearStart(yearOf(start) + n - 1))),
});

/** From fine to coarse; each holds at most 40 of the one before. */
const units: readonly Unit[] = [
  {
    name: 'd',
    floor: (ms) => Math.floor(ms / dayMs) * dayMs,
    next: (start) => start + dayMs,
    heading: (start, _, format) => format.date(dayEdtf(start), {year: true}),
  },
  {
    name: 'm',
    floor: (ms) => new Date(0).setUTCFullYear(yearOf(ms), new Date(ms).getUTCMonth(), 1),
    next: (start) => new Date(0).setUTCFullYear(yearOf(start), new Date(start).getUTCMonth() + 1, 1),
    heading: (start, _, format) => format.monthYear(start),
  },
  years(1),
  years(10),
  years(100),
  years(1000),
];

/**
 * Divides events (in the order of the list) by time, into at most 40 branches of
 * the finest unit that makes no more; those of one day by their number. Undefined
 * for up to 40 events: these are told as they are. The same events give the same branches.
 */
export function layoutBranches(
  items: readonly Item[],
  key: string,
  words: TimelineWords,
  format: Format,
): readonly BranchScene[] | undefined {
  if (items.length <= fewEntries) return undefined;
  for (const unit of units) {
    const starts = boundaries(items, unit);
    if (starts === undefined || starts.length < 2) continue;
    return starts.map((from, i) => {
      const part = items.slice(from, starts[i + 1]);
      const at = part[0]?.at ?? 0;
      const known = Number.isFinite(at);
      const start = known ? unit.floor(at) : 0;
      return {
        kind: 'branch',
        key: `${key}/${unit.name}${known ? dayEdtf(start) : ''}`,
        heading: known ? unit.heading(start, words, format) : words.startUnknown,
        items: part,
      };
    });
  }
  return byNumber(items, key, words, format);
}

/** Where each unit that holds something begins among the events; undefined if there are more than 40. */
function boundaries(items: readonly Item[], unit: Unit): readonly number[] | undefined {
  const starts: number[] = [];
  for (let i = 0; i < items.length;) {
    if (starts.push(i) > fewEntries) return undefined;
    const at = items[i]?.at ?? 0;
    i = firstFrom(items, Number.isFinite(at) ? unit.next(unit.floor(at)) : -Number.MAX_VALUE, i + 1);
  }
  return starts;
}

function byNumber(items: readonly Item[], key: string, words: TimelineWords, format: Format): readonly BranchScene[] {
  let size = fewEntries;
  while (items.length > size * fewEntries) size *= fewEntries;
  return Array.from({length: Math.ceil(items.length / size)}, (_, i): BranchScene => {
    const part = items.slice(i * size, (i + 1) * size);
    const [from, to] = [i * size + 1, i * size + part.length].map(format.number);
    return {kind: 'branch', key: `${key}/n${i}`, heading: words.numbers(from ?? '', to ?? ''), items: part};
  });
}

/** The keys of the branches that must be open for an event to be seen, from the outermost. */
export function branchesHolding(items: readonly Item[], key: string, item: Item, words: TimelineWords, format: Format): readonly string[] {
  const branch = layoutBranches(items, key, words, format)?.find((b) => holds(b.items, item));
  return branch === undefined ? [] : [branch.key, ...branchesHolding(branch.items, branch.key, item, words, format)];
}

/** Whether an event is among events that are in the order of the list. */
export function holds(items: readonly Item[], item: Item): boolean {
  let [low, high] = [0, items.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = items[middle];
    if (at === item) return true;
    if ((at?.index ?? 0) < item.index) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Of the branches beside one another only one is open: what `key` opens closes the others, and what is inside them. */
export function openBranch(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  if (open.has(key)) return new Set([...open].filter((k) => k !== key && !k.startsWith(`${key}/`)));
  const slash = key.lastIndexOf('/');
  if (slash < 0) return new Set([...open, key]);
  const beside = key.slice(0, slash + 1);
  return new Set([...[...open].filter((k) => !k.startsWith(beside)), key]);
}
