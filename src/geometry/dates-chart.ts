import type {DateRecord, Edtf, Id} from '../model/types.js';
import {parseEdtf} from '../model/edtf.js';
import type {Measure} from './box.js';
import type {Stretch} from './crowd.js';
import {dateForm, layoutGlyph, type Glyph} from './date-glyph.js';
import {layoutAxis, placeOn, type TickUnit} from './time-axis.js';
import {onClock, type WallClock} from './wall-clock.js';

/** When one source says it was. */
export interface DateRow {
  source: Id;
  dates: readonly DateRecord[];
  /** Said instead of a date: that it gives none, or does not mention the matter. */
  words: string;
  silent: boolean;
}

/** One date in its row, in px from the top left of the chart. */
export interface DateMark {
  x: number;
  y: number;
  glyph: Glyph;
  text: {text: string; x: number; anchor: 'start' | 'end'};
  note?: {text: string; x: number; y: number};
}

export interface DatesChart {
  width: number;
  height: number;
  lines: readonly number[];
  names: readonly {text: string; x: number; anchor: 'start' | 'middle'}[];
  top: number;
  bottom: number;
  rows: readonly {source: Id; y: number; silent: boolean; words?: {text: string; x: number}; marks: readonly DateMark[]}[];
}

export interface DatesOptions {
  width: number;
  /** Px per unit: 1 at 16 px type. */
  unit: number;
  measure: Measure;
  planned: boolean;
  clock: WallClock;
  /** A date in words. */
  date: (edtf: Edtf) => string;
  /** Names of days, months and years, by UTC ms on the day grid; `first` where the month is to be said too. */
  name: Record<TickUnit, (ms: number, first: boolean) => string>;
}

const tileRoom = 30;
const line = 40;
const flat = 28;
const dayMs = 86_400_000;

/** Dates on an axis of days (or coarser), a row per source, each with its own glyph. Undefined where no date can be read. */
export function layoutDates(rows: readonly DateRow[], options: DatesOptions): DatesChart | undefined {
  const {width, unit: u, measure} = options;
  const window = windowOf(rows, options.clock);
  if (window === undefined) return undefined;
  const piece = {...window, x0: tileRoom * u, x1: width};
  const axis = layoutAxis(piece, {day: 22 * u, month: 34 * u, year: 38 * u});
  const place = placeOn(piece);
  const top = 22 * u;
  let y = top;
  const scenes = rows.map((row) => {
    const middle = y + 14 * u;
    const marks = row.dates
      .map((date, i) => placeDate(date, middle + i * line * u, {...options, window, place}))
      .filter((m) => m !== undefined);
    y += marks.length === 0 ? flat * u : marks.reduce((sum, m) => sum + (m.note === undefined ? flat : line) * u, 0);
    return {
      source: row.source,
      y: middle,
      silent: row.silent,
      marks,
      ...(marks.length === 0 && {words: {text: row.words, x: tileRoom * u}}),
    };
  });
  const names = axis.names.map(({at, x, anchor}, i) => ({text: options.name[axis.naming](at, i === 0 || isFirst(at)), x, anchor}));
  let free = -Infinity;
  return {
    ...{width, height: y + 4 * u, top, bottom: y, rows: scenes},
    lines: axis.lines.map(({x}) => x),
    names: names.filter(({text, x, anchor}) => {
      const w = measure(text, 12 * u, 400);
      const start = anchor === 'middle' ? x - w / 2 : x;
      if (start < free || start + w > width + u) return false;
      free = start + w + 4 * u;
      return true;
    }),
  };
}

const isFirst = (ms: number): boolean => new Date(ms).getUTCDate() === 1;

/** All ends that are given, with room of a tenth (at least a day) before and a quarter after, for the words. */
function windowOf(rows: readonly DateRow[], clock: WallClock): Stretch | undefined {
  const spans = rows.flatMap(({dates}) => dates.map(({edtf}) => parseEdtf(edtf)).filter((span) => span !== undefined));
  const ends = spans.flatMap((span) => Object.values(onClock(span, clock))).filter(Number.isFinite);
  if (ends.length === 0) return undefined;
  const first = Math.floor(ends.reduce((a, b) => Math.min(a, b)) / dayMs);
  const last = Math.ceil(ends.reduce((a, b) => Math.max(a, b)) / dayMs);
  const length = Math.max(last - first, 4);
  return {start: (first - Math.ceil(length / 10)) * dayMs, end: (first + length + Math.ceil(length / 4)) * dayMs};
}

interface Placing extends DatesOptions {
  window: Stretch;
  place: (ms: number) => number;
}

function placeDate(
  record: DateRecord,
  y: number,
  {window, place, unit: u, measure, width, planned, clock, date}: Placing,
): DateMark | undefined {
  const span = parseEdtf(record.edtf);
  if (span === undefined) return undefined;
  const {start, end} = onClock(span, clock);
  const [x0, x1] = [place(Math.max(start, window.start)), place(Math.min(end, window.end))];
  const form = dateForm(span, record.basis, planned);
  const dot = form.shape === 'dot';
  const glyph = layoutGlyph(form, {weight: 1, length: (x1 - x0) / u});
  const x = dot ? (x0 + x1) / 2 : x0;
  const text = date(record.edtf);
  const textWidth = measure(text, 14 * u, 600);
  const right = x + glyph.x1 * u + 7 * u;
  const left = x + glyph.x0 * u - 7 * u;
  const fits = right + textWidth <= width;
  const above = !fits && left - textWidth < tileRoom * u;
  // A bar over the whole width has its words below, in the place of the note.
  const below = [above ? text : '', record.note ?? ''].filter(Boolean).join('. ');
  const note = measure(below, 12 * u, 400) > width - tileRoom * u ? (above ? text : '') : below;
  const noteX = Math.max(tileRoom * u, Math.min(x0, width - measure(note, 12 * u, 400)));
  return {
    ...{x, y, glyph},
    text: {text: above ? '' : text, x: fits ? right : left, anchor: fits ? 'start' : 'end'},
    ...(note !== '' && {note: {text: note, x: noteX, y: y + 16 * u}}),
  };
}
