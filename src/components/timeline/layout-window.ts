import {utcMonth, utcYear} from 'd3';
import {crowdedRun, isCrowd, peakDays, withRoom, type Stretch} from '../../geometry/crowd.js';
import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Edtf, Source} from '../../model/types.js';
import type {Item} from './layout-items.js';

/** What the axis spans, and what stands before and after it. All on the day grid. */
export interface Window extends Stretch {
  /** The stretch of what came before, from the start of a year (or month) to the window; absent where nothing did. */
  past?: Stretch;
  peak?: Stretch;
  before: readonly Item[];
  inside: readonly Item[];
  after: readonly Item[];
}

const dayMs = 86_400_000;

/**
 * Finds the window from the data: the days into which most events and
 * publications crowd, if these are a small part of the whole, else the whole.
 * `from` and `to` (EDTF, empty for none) fix its ends. An event belongs where it starts.
 */
export function findWindow(items: readonly Item[], sources: readonly Source[], limits: {from: Edtf; to: Edtf; clock: WallClock}): Window {
  const published = sources.map(({published: {edtf}}) => parseEdtf(edtf)).filter((span) => span !== undefined);
  const publications = published.map((span) => ({...onClock(span, limits.clock), fine: isFine(span.from), fineEnd: isFine(span.to)}));
  const from = parseEdtf(limits.from)?.start;
  const to = parseEdtf(limits.to)?.end;
  const {points, starts} = momentsOf(items, publications);
  const run = crowdedRun(points);
  const whole = extentOf(items, publications);
  const crowd = run !== undefined && isCrowd(run, whole, starts) ? withRoom(run) : undefined;
  const found = crowd ?? inWholeUnits(whole);
  const window = ordered(isFinite(from ?? NaN) ? from : undefined, isFinite(to ?? NaN) ? to : undefined, found);
  // What only has no start tells of no time before the window.
  const hasPast =
    (crowd !== undefined || window.start > found.start) &&
    items.some(({at, until}) => (Number.isFinite(at) ? at : until - 1) < window.start);
  const before = hasPast ? items.filter(({at}) => at < window.start) : [];
  const inside = items.filter(({at}) => (!hasPast || at >= window.start) && at < window.end);
  const peak = peakDays(
    inside
      .filter(({weight}) => weight < 3)
      .map(({versions: [v]}) => v)
      .filter((v) => v.end - v.start < window.end - window.start),
    window,
  );
  return {
    ...window,
    ...(before.length > 0 && {past: pastOf(before, window.start)}),
    ...(peak !== undefined && {peak}),
    before,
    inside,
    after: items.filter(({at}) => at >= window.end),
  };
}

interface Publication extends Stretch {
  fine: boolean;
  fineEnd: boolean;
}

/** The known moments that are given as days or finer, and the starts of everything. */
function momentsOf(items: readonly Item[], publications: readonly Publication[]): {points: readonly number[]; starts: readonly number[]} {
  const points: number[] = [];
  const starts: number[] = [];
  const add = (start: number, end: number, fine: boolean, fineEnd: boolean): void => {
    starts.push(start);
    if (fine && Number.isFinite(start)) points.push(start);
    if (fineEnd && Number.isFinite(end)) points.push(end - 1);
  };
  for (const {versions} of items) {
    for (const {start, end, precision} of versions) {
      const fine = precision === 'day' || precision === 'time';
      add(start, end, fine, fine);
    }
  }
  for (const {start, end, fine, fineEnd} of publications) add(start, end, fine, fineEnd);
  return {points, starts};
}

const isFine = (end: {precision: string} | undefined): boolean => end?.precision === 'day' || end?.precision === 'time';

/** From the first to the last known moment of the events; publications count as long as they do not stretch it by more than a half. */
function extentOf(items: readonly Item[], publications: readonly Stretch[]): Stretch {
  const known = items.reduce((all, {versions}) => versions.reduce(reach, all), nowhere);
  const published = publications.reduce(reach, nowhere);
  const own = [known, published].find(({start}) => start !== Infinity) ?? {start: 0, end: dayMs};
  const all = reach(own, published);
  return all.end - all.start <= (own.end - own.start) * 1.5 ? all : own;
}

const nowhere: Stretch = {start: Infinity, end: -Infinity};

/** Grows a stretch over the known ends of a span. */
function reach(all: Stretch, {start, end}: Stretch): Stretch {
  const low = Math.min(Number.isFinite(start) ? start : Infinity, Number.isFinite(end) ? end : Infinity);
  const high = Math.max(Number.isFinite(start) ? start : -Infinity, Number.isFinite(end) ? end : -Infinity);
  return low >= all.start && high <= all.end ? all : {start: Math.min(all.start, low), end: Math.max(all.end, high)};
}

/** Rounded outwards to days, months or years, whichever is fine enough, and at least a week long. */
function inWholeUnits({start, end}: Stretch): Stretch {
  const days = (end - start) / dayMs;
  if (days > 1100) return {start: Number(utcYear.floor(new Date(start))), end: Number(utcYear.ceil(new Date(end)))};
  if (days > 60) return {start: Number(utcMonth.floor(new Date(start))), end: Number(utcMonth.ceil(new Date(end)))};
  const [first, last] = [Math.floor(start / dayMs), Math.ceil(end / dayMs)];
  const missing = Math.max(0, 7 - (last - first));
  return {start: (first - Math.floor(missing / 2)) * dayMs, end: (last + Math.ceil(missing / 2)) * dayMs};
}

/** Ends that are given win over those found; a pair that leaves no day is ignored. */
function ordered(from: number | undefined, to: number | undefined, found: Stretch): Stretch {
  const start = from ?? Math.min(found.start, (to ?? Infinity) - dayMs);
  const end = to ?? Math.max(found.end, start + dayMs);
  return end - start >= dayMs ? {start, end} : found;
}

function pastOf(before: readonly Item[], end: number): Stretch {
  const moments = before
    .map(({at, versions}) => (Number.isFinite(at) ? at : Math.min(versions[0].end - 1, end - 1)))
    .filter(Number.isFinite);
  const first = moments.reduce((a, b) => Math.min(a, b), end - 1);
  const unit = end - first > 700 * dayMs ? utcYear : utcMonth;
  return {start: Number(unit.floor(new Date(first))), end};
}
