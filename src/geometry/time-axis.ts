import {utcDay, utcHour, utcMonday, utcMonth, utcYear, type CountableTimeInterval} from 'd3';
import type {Stretch} from './crowd.js';
import {linearScale} from './linear-scale.js';

/** A linear stretch of time between two places on the page, in px. */
export interface Piece extends Stretch {
  x0: number;
  x1: number;
}

export type TickUnit = 'hour' | 'day' | 'month' | 'year';

/** What stands at an axis: lines at `ticks`, names in the columns between them or at them. */
export interface AxisMarks {
  /** Unit in which the scale is told, and its length in px. */
  unit: TickUnit;
  px: number;
  /** Places of the lines, in order; `strong` where a larger unit begins. */
  lines: readonly {at: number; x: number; strong: boolean}[];
  /** Names of columns (`middle`) or of ticks (`start`). */
  names: readonly {at: number; x: number; anchor: 'start' | 'middle'}[];
  /** What the names are: hours, days, months or years. */
  naming: TickUnit;
  /** Starts of larger units, for the row above: days over hours, months over days, years over months. Empty for years. */
  heads: readonly {at: number; x: number; end: number}[];
}

/** Widths in px below which names of that kind do not fit. */
export interface NameWidths {
  /** Absent where hours are not to be told. */
  hour?: number;
  day: number;
  month: number;
  year: number;
}

/** The place of a moment on a piece; moments outside it stand at its ends. */
export function placeOn(piece: Piece): (ms: number) => number {
  const scale = linearScale([piece.start, piece.end], [piece.x0, piece.x1]);
  return (ms) => scale(Math.max(piece.start, Math.min(ms, piece.end)));
}

const dayMs = 86_400_000;

/** Lines and names of a piece, as dense as their names allow: hours, days, weeks, months, quarters, years, tens of years. */
export function layoutAxis(piece: Piece, widths: NameWidths): AxisMarks {
  const perDay = ((piece.x1 - piece.x0) / (piece.end - piece.start)) * dayMs;
  const hours = [1, 2, 3, 6].find((n) => (perDay / 24) * n >= (widths.hour ?? NaN));
  if (hours !== undefined) return columns(piece, every(utcHour, hours), 'hour', perDay / 24);
  if (perDay >= widths.day) return columns(piece, utcDay, 'day', perDay);
  if (perDay * 7 >= widths.day * 1.6) return columns(piece, utcMonday, 'day', perDay);
  if (perDay * 28 >= widths.month) return columns(piece, utcMonth, 'month', perDay * 30.44);
  if (perDay * 90 >= widths.month) return columns(piece, every(utcMonth, 3), 'month', perDay * 30.44);
  return years(piece, widths, perDay * 365.25);
}

function columns(piece: Piece, interval: CountableTimeInterval, naming: Exclude<TickUnit, 'year'>, px: number): AxisMarks {
  const place = placeOn(piece);
  const upper = {hour: utcDay, day: utcMonth, month: utcYear}[naming];
  const single = interval === utcDay || interval === utcMonth;
  const starts = interval.range(interval.ceil(new Date(piece.start)), new Date(piece.end)).map(Number);
  const lines = [...new Set([...starts, ...upper.range(upper.ceil(new Date(piece.start)), new Date(piece.end)).map(Number)])].sort(
    (a, b) => a - b,
  );
  const names = starts.map((at) => {
    const end = Math.min(Number(interval.offset(new Date(at), 1)), piece.end);
    return single ? {at, x: (place(at) + place(end)) / 2, anchor: 'middle' as const} : {at, x: place(at) + 3, anchor: 'start' as const};
  });
  return {
    unit: naming,
    px,
    naming,
    lines: lines.map((at) => ({at, x: place(at), strong: Number(upper.floor(new Date(at))) === at})),
    names,
    heads: headsOf(piece, upper),
  };
}

function headsOf(piece: Piece, upper: CountableTimeInterval): AxisMarks['heads'] {
  const place = placeOn(piece);
  const first = Number(upper.floor(new Date(piece.start)));
  return upper.range(new Date(first), new Date(piece.end)).map((date) => {
    const at = Math.max(Number(date), piece.start);
    return {at, x: place(at), end: place(Math.min(Number(upper.offset(date, 1)), piece.end))};
  });
}

function years(piece: Piece, widths: NameWidths, perYear: number): AxisMarks {
  const place = placeOn(piece);
  const step = niceYears((widths.year * 0.6) / perYear);
  const naming = niceYears((widths.year * 1.5) / perYear, step);
  const starts = (n: number): number[] => roundYears(n, piece).filter((at) => at >= piece.start && at < piece.end);
  const ticks = starts(step);
  const names = starts(naming);
  // The first year is told too where there is room before the next name.
  const next = names[0];
  const room = next === undefined || place(next) - piece.x0 >= widths.year * 1.2;
  const first = Number(utcYear.ceil(new Date(piece.start)));
  if (room && first !== next && first < piece.end) {
    names.unshift(first);
    if (ticks[0] !== first) ticks.unshift(first);
  }
  return {
    unit: 'year',
    px: perYear,
    naming: 'year',
    lines: ticks.map((at) => ({at, x: place(at), strong: false})),
    names: names.map((at) => ({at, x: place(at), anchor: 'start' as const})),
    heads: [],
  };
}

/** Starts of the years whose number is a multiple of `n`, counted away from the year 1: 400 BC, 200 BC, 1, 200, 400. */
function roundYears(n: number, {start, end}: Stretch): number[] {
  const year = (ms: number): number => new Date(ms).getUTCFullYear();
  const first = Math.floor(year(start) / n) * n;
  // The year 0 is 1 BC, so that years BC are one less than their number.
  return Array.from({length: Math.floor((year(end) - first) / n) + 1}, (_, i) => first + i * n).map((y) =>
    new Date(0).setUTCFullYear(n > 1 && y <= 0 ? y + 1 : y, 0, 1),
  );
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least `least` and a multiple of `of`. */
function niceYears(least: number, of = 1): number {
  for (let power = 1; power < 1e7; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (step >= least && step % of === 0) return step;
  }
  return 1e7;
}

const every = (interval: CountableTimeInterval, n: number): CountableTimeInterval =>
  n === 1 ? interval : ((interval.every(n) ?? interval) as CountableTimeInterval);
