/** How sure an end of a date is: `~` estimate, `?` uncertain, `%` both. */
export type Qualifier = '?' | '~' | '%';

export type Precision = 'time' | 'day' | 'month' | 'season' | 'year';

/** One end of a date. `open`: no end given (`..`) or unknown (empty). */
export interface SpanEnd {
  precision: Precision;
  qualifier?: Qualifier;
}

/**
 * An EDTF date as a half-open span of UTC ms, [start, end).
 *
 * A calendar day is a label: it runs from UTC midnight to UTC midnight and never
 * moves. `zoned` is set for a date-time, which is an instant and follows the
 * reader's clock. An open end has `start` −Infinity or `end` +Infinity.
 */
export interface Span {
  start: number;
  end: number;
  /** A single unit (`2022-01-05`, `2019`), or an interval (`a/b`). */
  interval: boolean;
  /** Absent where that end is open. For a single unit both are the same object. */
  from?: SpanEnd;
  to?: SpanEnd;
  zoned: boolean;
}
