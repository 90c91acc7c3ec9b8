/** A stretch of time, half-open, in ms on the day grid. */
export interface Stretch {
  start: number;
  end: number;
}

const day = 86_400_000;

/**
 * The days into which most of `points` crowd: the shortest run of whole days that
 * holds three quarters of them, grown on both sides over every further point
 * that is nearer than half its length. Undefined without points.
 *
 * Nothing but the points decides, in any order. It says nothing on whether the
 * run is small against the rest; see `isCrowd`.
 */
export function crowdedRun(points: ArrayLike<number>): Stretch | undefined {
  const days = Float64Array.from(points, (ms) => Math.floor(ms / day)).sort();
  if (days.length === 0) return undefined;
  const hold = Math.ceil(days.length * 0.75);
  const at = (i: number): number => days[i] ?? 0;
  let [first, last] = [0, days.length - 1];
  for (let i = 0; i + hold <= days.length; i++) {
    if (at(i + hold - 1) - at(i) < at(last) - at(first)) [first, last] = [i, i + hold - 1];
  }
  for (let grown = true; grown;) {
    const reach = (at(last) - at(first) + 1) / 2;
    const [before, after] = [days[first - 1], days[last + 1]];
    grown = false;
    if (before !== undefined && at(first) - before <= reach) [first, grown] = [first - 1, true];
    if (after !== undefined && after - at(last) <= reach) [last, grown] = [last + 1, true];
  }
  return {start: at(first) * day, end: (at(last) + 1) * day};
}

/** Whether `run` deserves an axis of its own: at least half of the starts lie in it, and it is at most an eighth of `whole`. */
export function isCrowd(run: Stretch, whole: Stretch, starts: ArrayLike<number>): boolean {
  let inside = 0;
  for (let i = 0; i < starts.length; i++) if ((starts[i] ?? 0) >= run.start && (starts[i] ?? 0) < run.end) inside++;
  return inside * 2 >= starts.length && (run.end - run.start) * 8 <= whole.end - whole.start;
}

/** The run with room around it: a twentieth before, a fifth after, where labels stand; whole days, at least one. */
export function withRoom(run: Stretch): Stretch {
  const days = (run.end - run.start) / day;
  return {start: run.start - Math.ceil(days / 20) * day, end: run.end + Math.ceil(days / 5) * day};
}

/**
 * The busiest days: those in a row around the busiest one that are at least three
 * tenths as busy. A span spreads its one over its days, for a long or vague one
 * says little about any of them. Empty unless one day has two spans' worth, and
 * some day less than three tenths of the busiest.
 */
export function peakDays(spans: readonly Stretch[], window: Stretch): Stretch | undefined {
  const length = Math.round((window.end - window.start) / day);
  if (!(length > 1 && length < 400)) return undefined;
  const weights = new Array<number>(length).fill(0);
  for (const {start, end} of spans) {
    const from = Math.max(0, Math.floor((start - window.start) / day));
    const to = Math.min(length, Math.ceil((end - window.start) / day));
    for (let i = from; i < to; i++) weights[i] = (weights[i] ?? 0) + 1 / (to - from);
  }
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  const busy = (i: number): boolean => (weights[i] ?? 0) >= most * 0.3;
  if (most < 2 || weights.every((_, i) => busy(i))) return undefined;
  let [first, last] = [weights.indexOf(most), weights.indexOf(most)];
  while (busy(first - 1)) first--;
  while (busy(last + 1)) last++;
  return {start: window.start + first * day, end: window.start + (last + 1) * day};
}
