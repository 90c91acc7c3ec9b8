import {parseEdtf} from '../model/edtf.js';
import type {Span} from '../model/span.js';
import type {Account, DateRecord, Edtf, EventRecord, Id} from '../model/types.js';
import type {Model} from './model.js';
import {voiceOf} from './voices.js';

/** One date of an event: the editor's placing, or what sources state, with whose it is. */
export interface DateVersion {
  edtf: Edtf;
  span: Span;
  basis: DateRecord['basis'];
  /** Who states this date; empty for the editor's placing. */
  sources: readonly Id[];
}

/**
 * The dates that an event is drawn with. Where sources state different dates,
 * each of them (in order of start, longer first); otherwise the event's own.
 * Inferred dates of accounts are no rivals: they are shown in the detail.
 * Empty when the event's own date cannot be read.
 */
export function dateVersions(event: EventRecord): readonly DateVersion[] {
  const rivals = mayDiffer(event) ? statedDates(event) : [];
  if (rivals.length > 1) return rivals;
  const span = parseEdtf(event.when.edtf);
  return span === undefined ? [] : [{edtf: event.when.edtf, span, basis: event.when.basis, sources: []}];
}

/** Whether accounts state two dates, alike or not: without that no date has a rival. */
export function mayDiffer({accounts}: EventRecord): boolean {
  let n = 0;
  for (const {when} of accounts) if (when?.basis === 'stated') n++;
  return n > 1;
}

function statedDates(event: EventRecord): DateVersion[] {
  const stated = new Map<Edtf, Id[]>();
  for (const {source, when} of event.accounts) {
    if (when?.basis !== 'stated') continue;
    const owners = stated.get(when.edtf);
    if (owners === undefined) stated.set(when.edtf, [source]);
    else if (!owners.includes(source)) owners.push(source);
  }
  const rivals: DateVersion[] = [];
  for (const [edtf, sources] of stated) {
    const span = parseEdtf(edtf);
    if (span !== undefined) rivals.push({edtf, span, basis: 'stated', sources});
  }
  return rivals.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Whether accounts part: a dispute names the event, its stated dates differ, or a source doubts or denies it. */
export function accountsDiffer(event: EventRecord, model: Model): boolean {
  return (
    model.disputesAbout.has(`event:${event.id}`) ||
    event.accounts.some((a) => voiceOf(a) === 'doubts' || voiceOf(a) === 'denies') ||
    (mayDiffer(event) && dateVersions(event).length > 1)
  );
}

/** The accounts of one source, in the order of the data. */
export const accountsBy = (accounts: readonly Account[], source: Id): readonly Account[] => accounts.filter((a) => a.source === source);
