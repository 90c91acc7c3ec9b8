import {parseEdtf, UNDATED} from '../model/edtf.js';
import type {Span, SpanEnd} from '../model/span.js';
import type {Edtf} from '../model/types.js';
import type {Calendar, CommonWords} from './common.js';

export interface DateStyle {
  /** `5 Jan` instead of `5 January`. */
  short?: boolean;
  /** Whether the year is said where a unit is finer than a year. */
  year?: boolean;
  /** An open end reads `after 11 Jan` instead of `from 11 Jan`: for what is known to lie later. */
  after?: boolean;
}

/** Dates, numbers and lists in the words of one language. Pure: the same input gives the same text in every zone. */
export interface Format {
  readonly lang: string;
  /** An EDTF date in words with its precision: `5–about 9 January`, `5 January (uncertain)`, `from 2014`. The text itself where it cannot be read. */
  date(edtf: Edtf, style?: DateStyle): string;
  /** The weekday and day of a UTC instant: `Wed 5 January`, or with its year. */
  dayHead(ms: number, year?: boolean): string;
  /** Parts for axes, each of a UTC instant. */
  hour(ms: number): string;
  day(ms: number): string;
  month(ms: number): string;
  monthYear(ms: number): string;
  year(ms: number): string;
  number(n: number): string;
  list(items: readonly string[]): string;
}

/** What is said of a date. */
type Parts = Intl.DateTimeFormatOptions & {month?: 'long' | 'short'};

const dayMs = 86_400_000;
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * Builds the formatters of one language. `lang` is the tag in force on the page;
 * for what `words.calendar` and `words.group` do not say Intl is asked, for `words.locale`, which
 * fits the words and is always a good tag. `tz` is an IANA zone that only
 * date-times follow. Calendar days are labels and are formatted in UTC.
 */
export function createFormat(lang: string, words: CommonWords, tz: string): Format {
  const {locale, calendar, group} = words;
  const lazy = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const part = (options: Parts, timeZone?: string) => {
    if (calendar && timeZone === undefined && options.era === undefined) return (ms: number) => wordParts(ms, options, calendar);
    const formatter = lazy(() => new Intl.DateTimeFormat(locale, {...options, timeZone: timeZone ?? 'UTC'}));
    return (ms: number) => formatter().format(ms);
  };
  /** With the era where the year needs one. */
  const dated = (options: Parts) => {
    const [plain, old] = [part(options), part({...options, era: 'short'})];
    return (ms: number) => (yearOf(ms) > 0 ? plain(ms) : old(ms));
  };
  const months = (length: 'long' | 'short') => ({
    day: part({day: 'numeric', month: length}),
    dayYear: dated({day: 'numeric', month: length, year: 'numeric'}),
    month: part({month: length}),
    monthYear: dated({month: length, year: 'numeric'}),
    time: part({day: 'numeric', month: length, hour: '2-digit', minute: '2-digit', timeZoneName: 'short'}, tz),
    timeYear: part({day: 'numeric', month: length, year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short'}, tz),
  });
  const by = {long: months('long'), short: months('short')};
  const day = part({day: 'numeric'});
  const dayHead = part({weekday: 'short', day: 'numeric', month: 'long'});
  const dayYearHead = dated({weekday: 'short', day: 'numeric', month: 'long', year: 'numeric'});
  const hour = part({hour: '2-digit', minute: '2-digit'}, 'UTC');
  const numbers = lazy(() => new Intl.NumberFormat(locale));

  const year = (ms: number): string => {
    const y = yearOf(ms);
    return y <= 0 ? words.beforeChrist(String(1 - y)) : y < 100 ? words.annoDomini(String(y)) : String(y);
  };

  /** One unit without its qualifier. `at` lies inside the unit; `bare` leaves out the year that a later unit says. */
  function unit(at: number, end: SpanEnd, style: DateStyle, bare = false): string {
    const form = by[style.short ? 'short' : 'long'];
    const dated = style.year === true && !bare;
    switch (end.precision) {
      case 'year':
        return year(at);
      case 'season': {
        const month = new Date(at).getUTCMonth();
        // A winter lies in two years; EDTF gives it the one in which it begins.
        const season = seasons[Math.floor(((month + 10) % 12) / 3)] ?? 'winter';
        if (season !== 'winter') return words.season(season, year(at));
        const first = month < 2 ? at - 62 * dayMs : at;
        return words.season(season, words.winterYears(year(first), year(first + 62 * dayMs)));
      }
      case 'month':
        return bare ? form.month(at) : form.monthYear(at);
      case 'day':
        return dated ? form.dayYear(at) : form.day(at);
      case 'time':
        return dated ? form.timeYear(at) : form.time(at);
    }
  }

  function qualified(text: string, qualifier: SpanEnd['qualifier']): string {
    if (qualifier === '~') return words.about(text);
    if (qualifier === '%') return words.aboutAndUncertain(text);
    return qualifier === '?' ? words.uncertain(text) : text;
  }
  const single = (at: number, end: SpanEnd, style: DateStyle): string => qualified(unit(at, end, style), end.qualifier);
  /** Inside a range only the estimate stays with its end; doubt is said after it, of one end or of the whole. */
  const inRange = (text: string, end: SpanEnd): string => (isEstimate(end) ? words.about(text) : text);

  function range(span: Span, from: SpanEnd, to: SpanEnd, style: DateStyle): string {
    const last = lastMoment(span);
    const full = {...style, year: true};
    if (from.precision === to.precision && unit(span.start, from, full) === unit(last, to, full)) {
      return single(last, {...to, qualifier: both(from.qualifier, to.qualifier)}, style);
    }
    const sameMonth = from.precision === 'day' && to.precision === 'day' && monthOf(span.start) === monthOf(last);
    const tight = sameMonth || (from.precision === 'year' && to.precision === 'year' && yearOf(span.start) > 0);
    const first = sameMonth ? day(span.start) : unit(span.start, from, style, saysYearOf(span.start, last, to, style));
    const dash = tight ? '–' : ' – ';
    const second = unit(last, to, style);
    const text =
      isEstimate(from) && isEstimate(to) ? words.about(first + dash + second) : inRange(first, from) + dash + inRange(second, to);
    const [unsureStart, unsureEnd] = [isUnsure(from), isUnsure(to)];
    if (unsureStart && unsureEnd) return words.uncertain(text);
    return unsureStart ? words.uncertainEnd(text, 'start') : unsureEnd ? words.uncertainEnd(text, 'end') : text;
  }

  return {
    lang,
    date(edtf, style = {}) {
      if (edtf === UNDATED) return words.undated;
      const span = parseEdtf(edtf);
      if (span === undefined) return edtf;
      const {from, to} = span;
      if (from === undefined) return to === undefined ? words.alwaysOpen : words.until(single(lastMoment(span), to, style));
      if (to === undefined) return (style.after ? words.after : words.from)(single(span.start, from, style));
      return span.interval ? range(span, from, to, style) : single(span.start, from, style);
    },
    dayHead: (ms, withYear = false) => (withYear ? dayYearHead : dayHead)(ms).replace(',', ''),
    hour,
    day,
    month: by.short.month,
    monthYear: by.long.monthYear,
    year,
    // Small counts read alike in every language here; a formatter costs more than all of them.
    number(n) {
      if (!Number.isInteger(n) || n < 0 || n >= (group === undefined ? 1000 : 1e15)) return numbers().format(n);
      return String(n).replace(/\B(?=(?:\d{3})+$)/g, group ?? '');
    },
    list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1) ?? ''}`),
  };
}

/** Weekday, day, month and year by name and number, in this order. */
function wordParts(ms: number, parts: Parts, names: Calendar): string {
  const date = new Date(ms);
  const said = [
    parts.weekday && names.weekdays[date.getUTCDay()],
    parts.day && date.getUTCDate(),
    parts.month && names[parts.month][date.getUTCMonth()],
    parts.year && date.getUTCFullYear(),
  ];
  return said.filter(Boolean).join(' ');
}

const isEstimate = ({qualifier}: SpanEnd): boolean => qualifier === '~' || qualifier === '%';

const isUnsure = ({qualifier}: SpanEnd): boolean => qualifier === '?' || qualifier === '%';

/** An instant inside the last unit of a span whose end is known. */
const lastMoment = (span: Span): number => span.end - (span.to?.precision === 'time' ? 1 : Math.min(dayMs, span.end - span.start));

/** What is to be said of one unit that is both ends of a range. */
const both = (a: SpanEnd['qualifier'], b: SpanEnd['qualifier']): SpanEnd['qualifier'] =>
  a === undefined || a === b ? b : b === undefined ? a : '%';

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();

const monthOf = (ms: number): number => yearOf(ms) * 12 + new Date(ms).getUTCMonth();

/** Whether the words of a range's last unit say the year of its start too. A date-time's year depends on the zone. */
function saysYearOf(start: number, last: number, to: SpanEnd, style: DateStyle): boolean {
  const said = to.precision === 'month' || (to.precision === 'day' && style.year === true);
  return said && yearOf(start) === yearOf(last);
}
