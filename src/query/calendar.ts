import {parseEdtf} from '../model/edtf.js';
import type {Span, SpanEnd} from '../model/span.js';
import type {Account, EventRecord} from '../model/types.js';
import type {CommonWords} from '../strings/common.js';
import type {Format} from '../strings/format.js';
import {sourceName} from './initials.js';
import type {Model} from './model.js';
import {passageOf} from './passage.js';

interface Surroundings {
  model: Model;
  words: CommonWords;
  format: Format;
  /** Name of the calendar. */
  name: string;
  /** When the file is made, UTC ms. */
  now: number;
}

/**
 * Events as a calendar file (RFC 5545): days as all-day entries, times of day
 * as instants in UTC, ranges up to their last day. What is less than one exact
 * day or time says so in words after the title, and is tentative where a text
 * is unsure; an open end is an entry on the day that is known. Nothing is
 * busy. Events before the year 0 have no form there and are left out.
 */
export function toCalendar(events: readonly EventRecord[], around: Surroundings): string {
  const lines = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//kz-elements//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', escape(around.name)],
    ...events.flatMap((event) => entry(event, around)),
    ['END', 'VCALENDAR'],
  ] as const;
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');
}

type Line = readonly [name: string, value: string];

function entry(event: EventRecord, around: Surroundings): readonly Line[] {
  const span = parseEdtf(event.when.edtf);
  const dates = span && datesOf(span);
  if (span === undefined || dates === undefined) return [];
  const {model, words, format, now} = around;
  const when = format.date(event.when.edtf, {year: true});
  const place = event.place === undefined ? undefined : model.placeById.get(event.place);
  const lane = model.dataset.meta.lanes.find(({id}) => id === event.lane)?.label ?? event.lane;
  const said = [
    `${when} (${words.basis[event.when.basis]}).${event.when.note === undefined ? '' : ` ${event.when.note}`}`,
    ...(event.status === 'happened' ? [] : [words.status[event.status]]),
    ...(event.summary === undefined ? [] : [event.summary]),
    ...event.accounts.map((account) => accountLine(account, around)),
  ];
  const isSure = event.status === 'happened' && ![span.from, span.to].some((end) => end?.qualifier === '?' || end?.qualifier === '%');
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@${model.dataset.meta.id}`],
    ['DTSTAMP', instant(now)],
    ...dates,
    ['SUMMARY', escape(isExact(span) ? event.title : `${event.title} (${when})`)],
    ['DESCRIPTION', escape(said.join('\n'))],
    ...(place === undefined
      ? []
      : ([
          ['LOCATION', escape(place.name)],
          ['GEO', `${place.lat};${place.lon}`],
        ] as const)),
    ['CATEGORIES', escape(lane)],
    ['STATUS', isSure ? 'CONFIRMED' : 'TENTATIVE'],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

/** `Trenin, reporting Tokayev: …`, with the address of the passage. */
function accountLine(account: Account, {model, words, format}: Surroundings): string {
  const source = model.sourceById.get(account.source);
  const {by, attribution, position} = account;
  const names = by === undefined || typeof by === 'string' ? (by ?? '') : format.list(by.map((id) => model.actorById.get(id)?.name ?? id));
  const voice = [
    ...(attribution === 'own' || names === '' ? [] : [attribution === 'quoted' ? words.quotes(names) : words.reportedFrom(names)]),
    ...(position === 'asserts' ? [] : [words[position]]),
  ];
  const [first] = account.evidence;
  const address = first === undefined ? (account.url ?? source?.url) : passageOf(first, source, account.url)?.href;
  const name = source === undefined ? account.source : sourceName(source, model.actorById);
  return `${name}: ${[...voice, account.text].join(' ')}${address === undefined ? '' : ` ${address}`}`;
}

/** One day or time of day without a doubt. */
const isExact = ({interval, from}: Span): boolean =>
  !interval && from?.qualifier === undefined && (from?.precision === 'day' || from?.precision === 'time');

const DAY = 86_400_000;

/** The properties of the span; undefined where a calendar cannot hold it. */
function datesOf(span: Span): readonly Line[] | undefined {
  const {from, to} = span;
  // An open end leaves one entry at the end that is known.
  const start = from === undefined ? span.end - unitOf(to) : span.start;
  const end = to === undefined ? start + unitOf(from) : span.end;
  if (!isHeld(start) || !isHeld(end)) return undefined;
  const timed = from?.precision === 'time' || (from === undefined && to?.precision === 'time');
  if (timed && (to === undefined || to.precision === 'time')) {
    // One unit is an instant: it has no end.
    return [
      ['DTSTART', instant(start)],
      ...(span.interval && from !== undefined && to !== undefined ? ([['DTEND', instant(end)]] as const) : []),
    ];
  }
  return [
    ['DTSTART;VALUE=DATE', day(start)],
    ['DTEND;VALUE=DATE', day(Math.ceil(end / DAY) * DAY)],
  ];
}

const unitOf = (end: SpanEnd | undefined): number => (end?.precision === 'time' ? 1000 : DAY);

/** From the year 0 to the year 9999, in four digits. */
const isHeld = (ms: number): boolean => ms >= -62_167_219_200_000 && ms < 253_402_300_800_000;

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');

/** A text value: separators and line ends escaped, other control characters left out. */
const escape = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets of UTF-8, broken between characters. */
function fold(line: string): string {
  let out = '';
  let octets = 0;
  for (const char of line.replace(/\p{Surrogate}/gu, '\ufffd')) {
    const code = char.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += char;
    octets += size;
  }
  return out;
}
