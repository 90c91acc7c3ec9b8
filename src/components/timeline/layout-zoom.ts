import type {Stretch} from '../../geometry/crowd.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Edtf} from '../../model/types.js';
import {edtfDay} from '../../query/as-of.js';

const dayMs = 86_400_000;

/** The least that is in view: a day. */
export const leastView = dayMs;

/** The part of a window that `zoom` (EDTF) asks for, in whole days; the window itself where that is all of it, none of it, or no date. */
export function viewIn(window: Stretch, zoom: Edtf): Stretch {
  const span = zoom === '' ? undefined : parseEdtf(zoom);
  if (span === undefined) return window;
  const start = Math.max(window.start, Math.floor(span.start / dayMs) * dayMs);
  const end = Math.min(window.end, Math.ceil(span.end / dayMs) * dayMs);
  return end - start < leastView || (start === window.start && end === window.end) ? window : {start, end};
}

/** A view as `zoom` says it, rounded to whole days and moved into the window; empty where it is the whole. */
export function zoomTo({start, end}: Stretch, window: Stretch): Edtf {
  const length = Math.max(leastView, Math.round((end - start) / dayMs) * dayMs);
  if (!(length < window.end - window.start)) return '';
  const last = Math.floor((window.end - length) / dayMs) * dayMs;
  const first = Math.ceil(window.start / dayMs) * dayMs;
  const from = Math.max(first, Math.min(Math.round(start / dayMs) * dayMs, last));
  return interval(from, from + length);
}

/** `factor` times as long around `at`, which stays where it is on the page; below 1 is closer. */
export function scaled({start, end}: Stretch, factor: number, at = (start + end) / 2): Stretch {
  return {start: at - (at - start) * factor, end: at + (end - at) * factor};
}

/** Moved by a share of its length, later where it is positive. */
export function moved({start, end}: Stretch, share: number): Stretch {
  const by = (end - start) * share;
  // Never less than the step to which views are rounded.
  const least = Math.sign(share) * Math.max(Math.abs(by), dayMs);
  return {start: start + least, end: end + least};
}

/** The view around a stretch with a little room to both sides. */
export function around({start, end}: Stretch, share: number): Stretch {
  const room = (end - start) * share;
  const [first, last] = [Math.floor((start - room) / dayMs) * dayMs, Math.floor((end + room) / dayMs + 1) * dayMs];
  return {start: first, end: last};
}

/** From the first to the last day of a half-open stretch. */
export function interval(start: number, end: number): Edtf {
  const [first, last] = [dayEdtf(start), dayEdtf(end - 1)];
  return first === last ? first : `${first}/${last}`;
}

/** First and last moment that EDTF can tell: the years −9999 and 9999. */
const [firstMs, lastMs] = [-377_705_116_800_000, 253_402_300_799_999];

/** The day of a moment, or the nearest that EDTF can tell. */
export const dayEdtf = (ms: number): Edtf => edtfDay(Math.max(firstMs, Math.min(ms, lastMs)));
