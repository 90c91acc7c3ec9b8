import {onClock, type WallClock} from '../geometry/wall-clock.js';
import {parseEdtf} from '../model/edtf.js';
import type {DateRecord, Edtf, Id, Source} from '../model/types.js';
import type {Model} from './model.js';

/** A day on which the reader stops the clock: what is dated later lies after it. */
export interface AsOf {
  /** The day, in EDTF. */
  day: Edtf;
  /** End of the day on the day grid, UTC ms: what starts then or later is dated after it. */
  end: number;
  /** The source whose earliest possible day this is; absent where a day was asked for. */
  source?: Id;
  /** What the date of the source rests on; `stated` for a day that was asked for. */
  basis: DateRecord['basis'];
  /** Whether the source is dated to this very day, or may be later. */
  exact: boolean;
}

const dayMs = 86_400_000;

/**
 * Reads a calendar day (EDTF, without qualifier) or the id of a source, which
 * stands for the earliest day on which it may have appeared. Undefined for
 * anything else, and for a source whose date has no start.
 *
 * A day is a label and is the same in every zone; only a source that is dated
 * to a time of day follows `clock`.
 */
export function readAsOf(text: string, model: Pick<Model, 'sourceById'>, clock: WallClock): AsOf | undefined {
  const source = model.sourceById.get(text);
  if (source !== undefined) return earliestDay(source, clock);
  const span = parseEdtf(text);
  if (span === undefined || span.interval || span.from?.precision !== 'day' || span.from.qualifier !== undefined) return undefined;
  return {day: text, end: span.end, basis: 'stated', exact: true};
}

/** The first day on which a source may have appeared; undefined where its date has no start. */
export function earliestDay({id, published}: Source, clock: WallClock): AsOf | undefined {
  const span = parseEdtf(published.edtf);
  if (span === undefined) return undefined;
  const {start, end} = onClock(span, clock);
  if (!Number.isFinite(start)) return undefined;
  const day = Math.floor(start / dayMs) * dayMs;
  return {
    ...{day: edtfDay(day), end: day + dayMs, source: id, basis: published.basis},
    exact: end <= day + dayMs && span.from?.qualifier === undefined,
  };
}

/** The day of a UTC instant in EDTF, for years −9999 to 9999. */
export function edtfDay(ms: number): Edtf {
  const iso = new Date(ms).toISOString();
  const [at, year] = [iso.indexOf('T'), new Date(ms).getUTCFullYear()];
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${iso.slice(at - 6, at)}`;
}
