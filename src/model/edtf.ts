import type {Precision, Qualifier, Span, SpanEnd} from './span.js';

/** A single date: its half-open UTC ms and how precise it is. */
interface Unit {
  start: number;
  end: number;
  at: SpanEnd;
}

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d)))?)?)?([?~%]?)$/;

/**
 * Reads an EDTF date as a half-open span of UTC ms, or returns undefined for
 * anything outside the subset; it never throws.
 *
 * The subset: a date-time with its zone, a day, month, season (21 spring to
 * 24 winter, northern; winter runs into the next year) or year from −9999 to
 * 9999; a qualifier `?`, `~` or `%` after it; an interval `a/b` of these. One
 * end of an interval may be open (`..`) or unknown (empty). An interval spans
 * from the start of its first to the end of its last unit, both included.
 * `zoned` holds if every given end is a date-time; an interval of a date-time
 * and a day is not zoned, and the `precision` of each end tells them apart.
 */
export function parseEdtf(text: string): Span | undefined {
  if (typeof text !== 'string' || text.length > 80) return undefined;
  const slash = text.indexOf('/');
  if (slash < 0) {
    const unit = parseUnit(text);
    return unit && {start: unit.start, end: unit.end, interval: false, from: unit.at, to: unit.at, zoned: unit.at.precision === 'time'};
  }
  const first = parseEnd(text.slice(0, slash));
  const last = parseEnd(text.slice(slash + 1));
  if (first === undefined || last === undefined || (first === 'open' && last === 'open')) return undefined;
  const span: Span = {start: -Infinity, end: Infinity, interval: true, zoned: true};
  if (first !== 'open') Object.assign(span, {start: first.start, from: first.at, zoned: first.at.precision === 'time'});
  if (last !== 'open') Object.assign(span, {end: last.end, to: last.at, zoned: span.zoned && last.at.precision === 'time'});
  return span.start < span.end ? span : undefined;
}

const parseEnd = (text: string): Unit | 'open' | undefined => (text === '' || text === '..' ? 'open' : parseUnit(text));

function parseUnit(text: string): Unit | undefined {
  const match = DATE.exec(text);
  if (match === null || match[1] === '-0000') return undefined;
  const [year = NaN, month, day, hour, minute, second] = match.slice(1, 7).map((part) => (part === undefined ? undefined : Number(part)));
  const at = (precision: Precision): SpanEnd => (match[10] ? {precision, qualifier: match[10] as Qualifier} : {precision});
  const unit = (start: number, end: number, precision: Precision): Unit => ({start, end, at: at(precision)});
  if (month === undefined) return unit(utc(year, 0), utc(year + 1, 0), 'year');
  if (day === undefined && month > 20 && month < 25) {
    const first = (month - 20) * 3 - 1;
    return unit(utc(year, first), utc(year, first + 3), 'season');
  }
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return unit(utc(year, month - 1), utc(year, month), 'month');
  if (day < 1 || day > daysIn(year, month)) return undefined;
  if (hour === undefined || minute === undefined) return unit(utc(year, month - 1, day), utc(year, month - 1, day + 1), 'day');
  const ahead = zoneMinutes(match);
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || ahead === undefined) return undefined;
  const start = utc(year, month - 1, day) + (hour * 60 + minute - ahead) * 60_000 + (second ?? 0) * 1000;
  return unit(start, start + (second === undefined ? 60_000 : 1000), 'time');
}

/** Minutes ahead of UTC, of which no zone has more than 14 hours; undefined beyond. */
function zoneMinutes(match: RegExpExecArray): number | undefined {
  const hours = Number(match[8] ?? 0);
  const minutes = Number(match[9] ?? 0);
  const total = hours * 60 + minutes;
  return minutes > 59 || total > 14 * 60 ? undefined : match[7] === '-' ? -total : total;
}

/** UTC ms of a day; months and days beyond their range roll over. Unlike `Date.UTC` it takes the years 0–99 as they are. */
const utc = (year: number, month: number, day = 1): number => new Date(0).setUTCFullYear(year, month, day);

const daysIn = (year: number, month: number): number => new Date(utc(year, month, 0)).getUTCDate();

const EXAMPLE = 'Write a day such as 2022-01-05, an interval such as 2022-01-05/2022-01-09, or 2020-22 for summer 2020.';

/** Says what is wrong with a text that `parseEdtf` does not read, and how to write it. For a good date the fact is untrue. */
export function explainEdtf(text: string): {fact: string; remedy: string} {
  const shown = quote(text);
  const bare = String(text).trim();
  const wrong = (fact: string, remedy: string) => ({fact, remedy});
  const tight = bare.replace(/\s/g, '');
  if (tight !== text && parseEdtf(tight)) return wrong(`spaces in a date: ${shown}`, `Write ${tight}.`);
  const slash = bare.indexOf('/');
  if (slash >= 0 && !/^\d+\/\d+\/\d+$/.test(bare)) {
    const ends = [bare.slice(0, slash), bare.slice(slash + 1)] as const;
    if (ends.every((end) => parseEnd(end) === 'open'))
      return wrong(`an interval without any end: ${shown}`, 'Write at least one end, such as 2022-01-05/.. for an open one.');
    const bad = ends.find((end) => parseEnd(end.trim()) === undefined);
    if (bad !== undefined) return explainEdtf(bad);
    if (parseEdtf(`${ends[1]}/${ends[0]}`)) return wrong(`end ${ends[1]} is before start ${ends[0]}`, `Write ${ends[1]}/${ends[0]}.`);
  }
  if (/T\d\d:\d\d(:\d\d)?$/.test(bare) && parseUnit(`${bare}Z`)) {
    return wrong(`a time of day without its zone: ${shown}`, `Write ${bare}+06:00 or another zone, or ${bare}Z.`);
  }
  const guess = guessDate(bare);
  if (guess !== undefined)
    return wrong(`${shown} is no EDTF date`, `Write ${guess}${/\d{4}/.test(bare) ? '' : ' if that is the year meant'}.`);
  return explainRange(bare, shown) ?? wrong(`${shown} is no EDTF date`, EXAMPLE);
}

/** A month or day that the calendar does not have. */
function explainRange(bare: string, shown: string): {fact: string; remedy: string} | undefined {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(bare) ?? [];
  if (year === undefined || month === undefined) return undefined;
  if (day === undefined || !parseUnit(`${year}-${month}-01`)) {
    return {fact: `${shown} has a month that does not exist`, remedy: 'Months run from 01 to 12, seasons from 21 (spring) to 24 (winter).'};
  }
  return {fact: `${shown} is a day that does not exist`, remedy: `Write a day from 01 to ${daysIn(Number(year), Number(month))}.`};
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date that a text in another notation most likely means, with 2022 for a missing year. All-number dates with the day in doubt are not guessed. */
function guessDate(text: string): string | undefined {
  const [, y, m, d] = /^(\d{4})[-./]?(\d\d?)[-./]?(\d\d?)?$/.exec(text) ?? [];
  const [, dd, mm, yyyy] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text) ?? [];
  const name = /[a-z]{3,}/i.exec(text)?.[0].slice(0, 3).toLowerCase();
  const named = name === undefined ? 0 : MONTHS.indexOf(name) + 1;
  const month = m ?? mm ?? (named > 0 ? String(named) : undefined);
  if (month === undefined) return undefined;
  const year = y ?? yyyy ?? /\d{4}/.exec(text)?.[0] ?? '2022';
  const day = d ?? dd ?? (named > 0 ? /(?:^|\D)(\d\d?)(?!\d)/.exec(text)?.[1] : undefined);
  const guess = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  return parseEdtf(guess) && guess !== text ? guess : undefined;
}

function quote(text: unknown): string {
  const plain = typeof text === 'string' ? text : typeof text;
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}
