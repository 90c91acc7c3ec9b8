import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Stretch} from '../../geometry/crowd.js';
import type {Id, Source} from '../../model/types.js';
import type {Format} from '../../strings/format.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {spanOf} from './layout-axis.js';
import {coarsenessOf, dayOf, type Item} from './layout-items.js';
import {layoutBranches, type BranchScene} from './layout-tree.js';
import type {Window} from './layout-window.js';
import {dayEdtf} from './layout-zoom.js';

/** Events that start on one day, or in one month, season or year. */
export interface GroupScene {
  kind: 'group';
  key: string;
  heading: string;
  /** Shown at once: key events, or all where the data set has none. */
  items: readonly Item[];
  /** Behind a count that opens. */
  more: readonly Item[];
  /** Whether the heading names a day. */
  day: boolean;
}

/** One or more analyses that appeared between two groups. */
export interface DividerScene {
  kind: 'divider';
  key: string;
  sources: readonly {id: Id; date: string; inferred: boolean}[];
}

/** What came before or after the window, in a row that opens. */
export interface OutsideScene {
  key: 'before' | 'after';
  heading: string;
  items: readonly Item[];
}

export interface ListScene {
  before?: OutsideScene;
  blocks: readonly (GroupScene | DividerScene)[];
  /** The events of the window where they are too many for `blocks`: these stand in branches that open, made when they are drawn. */
  many?: readonly Item[];
  after?: OutsideScene;
}

/** With more events than this a list has branches. */
const manyEvents = 200;

export interface ListOptions {
  window: Window;
  sources: readonly Source[];
  clock: WallClock;
  words: TimelineWords;
  format: Format;
}

const dayMs = 86_400_000;

/** Events by day, with what came before and after the window in closed rows, and publications at their place in time. */
export function layoutList(options: ListOptions): ListScene {
  const {window} = options;
  const rows = outside(window, options);
  if (window.inside.length > manyEvents) return {...rows, blocks: [], many: window.inside};
  return {...rows, blocks: withDividers(groupItems(window.inside, options), options)};
}

/** The root of the branches of a list. */
export const listRoot = 'list';

/** The outermost branches of what a filter leaves of many events, with the publications between them; undefined where they are few enough to be told. */
export function layoutMany(
  items: readonly Item[],
  options: Omit<ListOptions, 'window'> & {window: Stretch},
): readonly (BranchScene | DividerScene)[] | undefined {
  const branches = layoutBranches(items, listRoot, options.words, options.format);
  return (
    branches &&
    withDividers(
      branches.map((scene) => ({scene, at: dayOf(scene.items[0]?.at ?? 0)})),
      options,
    )
  );
}

/** The closed rows before and after the window; absent where nothing stands there. */
export function outside(window: Window, {words, format}: Pick<ListOptions, 'words' | 'format'>): Pick<ListScene, 'before' | 'after'> {
  const span = (start: number, end: number): string => spanOf({start, end}, {words, format});
  const {past, before, after} = window;
  const last = after.reduce((end, {versions: [v]}) => Math.max(end, Number.isFinite(v.end) ? v.end : v.start + 1), window.end + 1);
  return {
    ...(past && before.length > 0 && {before: {key: 'before', heading: words.before(span(past.start, past.end)), items: before}}),
    ...(after.length > 0 && {after: {key: 'after', heading: words.after(span(window.end, last)), items: after}}),
  };
}

interface Timed<T> {
  scene: T;
  at: number;
}

function groupItems(items: readonly Item[], {window, words, format}: ListOptions): readonly Timed<GroupScene>[] {
  const hasKey = items.some(({weight}) => weight === 1);
  const withYear = window.end - window.start > 70 * dayMs;
  const groups: {key: string; first: Item; all: Item[]}[] = [];
  for (const item of items) {
    const key = `${dayOf(item.at)}/${coarsenessOf(item)}`;
    const last = groups.at(-1);
    if (last?.key === key) last.all.push(item);
    else groups.push({key, first: item, all: [item]});
  }
  return groups.map(({key, first, all}) => ({
    at: dayOf(first.at),
    scene: {
      kind: 'group',
      key,
      heading: headingOf(first, withYear, words, format),
      items: hasKey ? all.filter(({weight}) => weight === 1) : all,
      more: hasKey ? all.filter(({weight}) => weight > 1) : [],
      day: first.fine,
    },
  }));
}

/** `Wed 5 January`; with the year where the list is long; `January 2022` for coarser starts. */
function headingOf(item: Item, withYear: boolean, words: TimelineWords, format: Format): string {
  const day = dayOf(item.at);
  if (!Number.isFinite(day)) return words.startUnknown;
  const iso = dayEdtf(day);
  switch (item.versions[0].precision) {
    case 'year':
      return format.year(day);
    case 'season':
      return format.date(`${seasonYear(day)}-${20 + seasonOf(day)}`);
    case 'month':
      return format.monthYear(day);
    default:
      return withYear ? format.date(iso, {year: true}) : format.dayHead(day);
  }
}

const seasonOf = (ms: number): number => Math.floor(((new Date(ms).getUTCMonth() + 10) % 12) / 3) + 1;
const seasonYear = (ms: number): string => dayEdtf(ms).slice(0, -6);

/** Puts each publication after the last group that starts no later than the day on which it is out at the latest. */
function withDividers<T>(
  groups: readonly Timed<T>[],
  {sources, clock, format, window}: Pick<ListOptions, 'sources' | 'clock' | 'format'> & {window: Stretch},
): readonly (T | DividerScene)[] {
  const long = window.end - window.start > 70 * dayMs;
  const out = sources
    .map(({id, published}, rank) => {
      const span = parseEdtf(published.edtf);
      const {start, end} = span === undefined ? {start: NaN, end: NaN} : onClock(span, clock);
      const by = Number.isFinite(end) ? end - 1 : start;
      const year = long || format.year(by) < format.year(window.start) || format.year(by) > format.year(window.end - 1);
      return {
        by,
        rank,
        source: {id, date: format.date(published.edtf, {short: true, after: true, year}), inferred: published.basis !== 'stated'},
      };
    })
    .filter(({by}) => Number.isFinite(by))
    .sort((a, b) => a.by - b.by);
  const blocks: (T | DividerScene)[] = [];
  let next = 0;
  const divide = (until: number): void => {
    const due = [];
    for (let entry = out[next]; entry !== undefined && entry.by < until; entry = out[++next]) due.push(entry);
    // Side by side they stand in the fixed order.
    const inOrder = due.sort((a, b) => a.rank - b.rank).map(({source}) => source);
    if (inOrder.length > 0) blocks.push({kind: 'divider', key: `out-${inOrder.map(({id}) => id).join('-')}`, sources: inOrder});
  };
  for (const {at, scene} of groups) {
    divide(at);
    blocks.push(scene);
  }
  divide(Infinity);
  return blocks;
}
