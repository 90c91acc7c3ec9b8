import type {Precision, Qualifier, Span, SpanEnd} from './span.js';

/** A single date: its half-open UTC ms and how precise it is. */
interface Unit {
  start: number;
  end: number;
  at: SpanEnd;
}

const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])(\d\d):(\d\d)))?)?)?([?~%]?)$/;

/** The date of what has none that anybody knows: no later than ever. */
export const UNDATED = '../9999';

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
  if (first !== 'open') {
    span.start = first.start;
    span.from = first.at;
    span.zoned = first.at.precision === 'time';
  }
  if (last !== 'open') {
    span.end = last.end;
    span.to = last.at;
    span.zoned &&= last.at.precision === 'time';
  }
  return span.start < span.end ? span : undefined;
}

const parseEnd = (text: string): Unit | 'open' | undefined => (text === '' || text === '..' ? 'open' : parseUnit(text));

function parseUnit(text: string): Unit | undefined {
  const match = DATE.exec(text);
  if (match === null || match[1] === '-0000') return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  const unit = (start: number, end: number, precision: Precision): Unit => {
    const qualifier = match[10] as Qualifier | '';
    return {start, end, at: qualifier === '' ? {precision} : {precision, qualifier}};
  };
  if (match[2] === undefined) return unit(utc(year, 1), utc(year + 1, 1), 'year');
  if (match[3] === undefined && month > 20 && month < 25) {
    const first = (month - 20) * 3;
    return unit(utc(year, first), utc(year, first + 3), 'season');
  }
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return unit(utc(year, month), utc(year, month + 1), 'month');
  if (day < 1 || (day > 28 && day > daysIn(year, month))) return undefined;
  const midnight = utc(year, month, day);
  if (match[4] === undefined) return unit(midnight, midnight + DAY, 'day');
  const time = timeOf(match);
  return time && unit(midnight + time.start, midnight + time.end, 'time');
}

/** A time of day in its zone as ms from that day's UTC midnight: a minute, or a second if that is given. No zone is more than 14 hours from UTC. */
function timeOf(match: RegExpExecArray): {start: number; end: number} | undefined {
  const [hour, minute, second, zoneHours, zoneMinutes] = [match[4], match[5], match[6], match[8], match[9]].map((part) =>
    Number(part ?? 0),
  );
  if (hour === undefined || minute === undefined || second === undefined || zoneHours === undefined || zoneMinutes === undefined)
    return undefined;
  const zone = zoneHours * 60 + zoneMinutes;
  if (hour > 23 || minute > 59 || second > 59 || zoneMinutes > 59 || zone > 14 * 60) return undefined;
  const start = (hour * 60 + minute + (match[7] === '-' ? zone : -zone)) * 60_000 + second * 1000;
  return {start, end: start + (match[6] === undefined ? 60_000 : 1000)};
}

const DAY = 86_400_000;

/**
 * UTC ms of a day of the proleptic Gregorian calendar; months from 1, more than
 * twelve run into the next year. Counted in years that begin in March, so that
 * the leap day comes last: far quicker than a `Date`, whose years 0–99 are also
 * others.
 */
function utc(year: number, month: number, day = 1): number {
  const shifted = month + 9;
  const y = year + Math.floor(shifted / 12) - 1;
  const days = Math.floor((153 * (shifted % 12) + 2) / 5) + 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (days + day - 1 - 719_468) * DAY;
}

const daysIn = (year: number, month: number): number => (utc(year, month + 1) - utc(year, month)) / DAY;

const EXAMPLE = 'Write a day such as 2022-01-05, an interval such as 2022-01-05/2022-01-09, or 2020-22 for summer 2020.';

/** Says what is wrong with a text that `parseEdtf` does not read, and how to write it. For a good date the fact is untrue. */
export function explainEdtf(text: string): {fact: string; remedy: string} {
  const shown = quote(text);
  const bare = typeof text === 'string' ? text.trim() : '';
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
    return wrong(`${shown} is no EDTF date`, `Write ${guess}${guess.startsWith(ANY_YEAR) ? ', with its year' : ''}.`);
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

/** Stands for a year that nobody told. */
const ANY_YEAR = 'YYYY';

/** The date that a text in another notation most likely means, with YYYY for a missing year. All-number dates with the day in doubt are not guessed. */
function guessDate(text: string): string | undefined {
  const [, y, m, d] = /^(\d{4})[-./]?(\d\d?)[-./]?(\d\d?)?$/.exec(text) ?? [];
  const [, dd, mm, yyyy] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(text) ?? [];
  const name = /[a-z]{3,}/i.exec(text)?.[0].slice(0, 3).toLowerCase();
  const named = name === undefined ? 0 : MONTHS.indexOf(name) + 1;
  const month = m ?? mm ?? (named > 0 ? String(named) : undefined);
  if (month === undefined) return undefined;
  const year = y ?? yyyy ?? /\d{4}/.exec(text)?.[0] ?? ANY_YEAR;
  const day = d ?? dd ?? (named > 0 ? /(?:^|\D)(\d\d?)(?!\d)/.exec(text)?.[1] : undefined);
  const guess = [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  return parseEdtf(guess.replace(ANY_YEAR, '2000')) && guess !== text ? guess : undefined;
}

function quote(text: unknown): string {
  const plain = typeof text === 'string' ? text : typeof text;
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}
