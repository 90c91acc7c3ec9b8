import type {Span} from '../model/span.js';

/** Turns instants (UTC ms) into ms of the wall clock of a zone, as if that clock showed UTC. */
export type WallClock = (ms: number) => number;

/**
 * The wall clock of an IANA zone. A calendar day is a label and never passes
 * through it; only instants do, so that they stand inside the day that the
 * chosen clock showed.
 */
export function wallClock(zone: string): WallClock {
  let formatter: Intl.DateTimeFormat | undefined;
  return (ms) => {
    formatter ??= new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    const parts = new Map(formatter.formatToParts(ms).map(({type, value}) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? 0);
    const era = parts.get('era') ?? '';
    const year = era.startsWith('B') ? 1 - part('year') : part('year');
    const day = new Date(0).setUTCFullYear(year, part('month') - 1, part('day'));
    return day + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
  };
}

/** A span on the clock's day grid: ends given as a time of day follow the clock, calendar units stay. */
export function onClock(span: Span, clock: WallClock): {start: number; end: number} {
  return {
    start: span.from?.precision === 'time' ? clock(span.start) : span.start,
    end: span.to?.precision === 'time' ? clock(span.end) : span.end,
  };
}
