import type {Actor, EventRecord, Id} from '../model/types.js';
import {accountsDiffer} from './dates.js';
import type {Model} from './model.js';

/** What the page or the reader asks to see. Empty lists ask nothing. */
export interface Filter {
  /** Only what at least one of these sources tells. */
  sources: ReadonlySet<Id>;
  actors: ReadonlySet<Id>;
  /** Refs that an editor leaves out. */
  exclude: ReadonlySet<string>;
  /** Free text, matched without case and accents over titles, names, aliases, places and accounts; every word must occur. */
  query: string;
  disputed: boolean;
}

export const everything: Filter = {sources: new Set(), actors: new Set(), exclude: new Set(), query: '', disputed: false};

/** Whether an event passes the filter. */
export const eventPasses = (event: EventRecord, model: Model, filter: Filter): boolean => eventFilter(model, filter)(event);

/** The question whether an event passes, for many events: what the filter asks is made out once. */
export function eventFilter(model: Model, filter: Filter): (event: EventRecord) => boolean {
  const {exclude, disputed, sources, actors} = filter;
  const words = searchWords(filter.query);
  return (event) => {
    if (exclude.size > 0 && exclude.has(`event:${event.id}`)) return false;
    if (disputed && !accountsDiffer(event, model)) return false;
    if (sources.size > 0 && !event.accounts.some((a) => sources.has(a.source))) return false;
    if (actors.size > 0 && !event.actors.some((id) => actors.has(id))) return false;
    if (words.length === 0) return true;
    const text = searchText(event, model);
    return words.every((word) => text.includes(word));
  };
}

const texts = new WeakMap<Model, Map<EventRecord, string>>();

/** All that a query may find of an event, folded; kept, since a reader who types asks again with each letter. */
export function searchText(event: EventRecord, model: Model): string {
  let known = texts.get(model);
  if (known === undefined) texts.set(model, (known = new Map<EventRecord, string>()));
  let text = known.get(event);
  if (text === undefined) {
    const names = event.actors.flatMap((id) => namesOf(model.actorById.get(id)));
    const place = event.place === undefined ? undefined : model.placeById.get(event.place)?.name;
    text = fold([event.title, event.short, event.summary, place, ...names, ...event.accounts.map((a) => a.text)].join('\n'));
    known.set(event, text);
  }
  return text;
}

/** Lower case, without accents: *Erdogan* finds *Erdoğan*. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have no accents, and there may be 100,000 of them.
  return /[^\0-\x7f]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
}

/** The words of a query, folded like the texts that it is asked of. */
export const searchWords = (query: string): readonly string[] => fold(query).split(/\s+/).filter(Boolean);

/** Every spelling of an actor's name. */
export const namesOf = (actor: Actor | undefined): readonly string[] =>
  actor === undefined ? [] : [actor.name, ...(actor.short === undefined ? [] : [actor.short]), ...actor.aliases];

/** Whether every word of `query` occurs in one of the texts, without case and accents. An empty query matches. */
export function matches(query: string, texts: () => readonly (string | undefined)[]): boolean {
  const words = searchWords(query);
  if (words.length === 0) return true;
  const haystack = fold(texts().join('\n'));
  return words.every((word) => haystack.includes(word));
}
