import {parseEdtf} from '../model/edtf.js';
import type {Span, SpanEnd} from '../model/span.js';
import type {Edtf} from '../model/types.js';
import type {CommonWords} from './common.js';

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
  /** The weekday and day of a UTC instant: `Wed 5 January`. */
  dayHead(ms: number): string;
  /** Parts for axes, each of a UTC instant. */
  day(ms: number): string;
  month(ms: number): string;
  monthYear(ms: number): string;
  year(ms: number): string;
  number(n: number): string;
  list(items: readonly string[]): string;
}

const dayMs = 86_400_000;
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * Builds the formatters of one language. `lang` is a BCP 47 tag; `tz` an IANA
 * zone that only date-times follow. Calendar days are labels and are formatted in UTC.
 */
export function createFormat(lang: string, words: CommonWords, tz: string): Format {
  const part = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') => {
    const formatter = new Intl.DateTimeFormat(lang, {...options, timeZone});
    return (ms: number) => formatter.format(ms);
  };
  const lazy = <T>(make: () => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const dayMonth = {long: lazy(() => part({day: 'numeric', month: 'long'})), short: lazy(() => part({day: 'numeric', month: 'short'}))};
  const dayMonthYear = {
    long: lazy(() => part({day: 'numeric', month: 'long', year: 'numeric'})),
    short: lazy(() => part({day: 'numeric', month: 'short', year: 'numeric'})),
  };
  const monthYear = {
    long: lazy(() => part({month: 'long', year: 'numeric'})),
    short: lazy(() => part({month: 'short', year: 'numeric'})),
  };
  const day = lazy(() => part({day: 'numeric'}));
  const month = lazy(() => part({month: 'short'}));
  const dayHead = lazy(() => part({weekday: 'short', day: 'numeric', month: 'long'}));
  const time = lazy(() => part({day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZoneName: 'short'}, tz));
  const numbers = lazy(() => new Intl.NumberFormat(lang));
  const lists = lazy(() => new Intl.ListFormat(lang, {type: 'conjunction'}));

  const year = (ms: number): string => {
    const y = new Date(ms).getUTCFullYear();
    return y <= 0 ? words.beforeChrist(String(1 - y)) : String(y);
  };

  /** One unit without its qualifier. `at` lies inside the unit. */
  function unit(at: number, end: SpanEnd, style: DateStyle): string {
    const length = style.short ? 'short' : 'long';
    switch (end.precision) {
      case 'year':
        return year(at);
      case 'season': {
        const start = new Date(at);
        return words.season(seasons[Math.floor(((start.getUTCMonth() + 10) % 12) / 3)] ?? 'winter', year(at));
      }
      case 'month':
        return monthYear[length]()(at);
      case 'day':
        return (style.year ? dayMonthYear : dayMonth)[length]()(at);
      case 'time':
        return time()(at);
    }
  }

  function qualified(text: string, end: SpanEnd, inRange: boolean): string {
    if (end.qualifier === '~') return words.about(text);
    if (end.qualifier === '%') return words.aboutAndUncertain(text);
    return end.qualifier === '?' && !inRange ? words.uncertain(text) : text;
  }

  function interval(span: Span, style: DateStyle): string {
    const {from, to} = span;
    const last = lastMoment(span);
    if (from === undefined && to === undefined) return words.alwaysOpen;
    if (from === undefined) return to === undefined ? words.alwaysOpen : words.until(qualified(unit(last, to, style), to, false));
    if (to === undefined) return (style.after ? words.after : words.from)(qualified(unit(span.start, from, style), from, false));
    const sameMonth = from.precision === 'day' && to.precision === 'day' && monthOf(span.start) === monthOf(last);
    const sameYear = new Date(span.start).getUTCFullYear() === new Date(last).getUTCFullYear();
    const first = sameMonth
      ? qualified(day()(span.start), from, true)
      : qualified(unit(span.start, from, {...style, year: style.year === true && !sameYear}), from, true);
    const dash = sameMonth || (from.precision === 'year' && to.precision === 'year') ? '–' : ' – ';
    const text = `${first}${dash}${qualified(unit(last, to, style), to, true)}`;
    return from.qualifier === '?' || to.qualifier === '?' ? words.uncertain(text) : text;
  }

  return {
    lang,
    date(edtf, style = {}) {
      const span = parseEdtf(edtf);
      if (span === undefined) return edtf;
      if (span.interval) return interval(span, style);
      return span.from === undefined ? edtf : qualified(unit(span.start, span.from, style), span.from, false);
    },
    dayHead: (ms) => dayHead()(ms).replace(',', ''),
    day: (ms) => day()(ms),
    month: (ms) => month()(ms),
    monthYear: (ms) => monthYear.long()(ms),
    year,
    number: (n) => numbers().format(n),
    list: (items) => lists().format(items),
  };
}

/** An instant inside the last unit of a closed span. */
const lastMoment = (span: Span): number => span.end - (span.to?.precision === 'time' ? 1 : Math.min(dayMs, span.end - span.start));

const monthOf = (ms: number): number => {
  const date = new Date(ms);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
