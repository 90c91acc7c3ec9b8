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
  /** Free text, matched without case over titles, names, aliases and accounts; every word must occur. */
  query: string;
  disputed: boolean;
}

export const everything: Filter = {sources: new Set(), actors: new Set(), exclude: new Set(), query: '', disputed: false};

/** Whether an event passes the filter. */
export const eventPasses = (event: EventRecord, model: Model, filter: Filter): boolean => eventFilter(model, filter)(event);

/** The question whether an event passes, for many events: what the filter asks is made out once. */
export function eventFilter(model: Model, filter: Filter): (event: EventRecord) => boolean {
  const {exclude, disputed, sources, actors} = filter;
  const words = wordsOf(filter.query);
  return (event) => {
    if (exclude.size > 0 && exclude.has(`event:${event.id}`)) return false;
    if (disputed && !accountsDiffer(event, model)) return false;
    if (sources.size > 0 && !event.accounts.some((a) => sources.has(a.source))) return false;
    if (actors.size > 0 && !event.actors.some((id) => actors.has(id))) return false;
    if (words.length === 0) return true;
    const text = textOf(event, model);
    return words.every((word) => text.includes(word));
  };
}

const texts = new WeakMap<Model, Map<EventRecord, string>>();

/** All that a query may find of an event, in lower case; kept, since a reader who types asks again with each letter. */
function textOf(event: EventRecord, model: Model): string {
  let known = texts.get(model);
  if (known === undefined) texts.set(model, (known = new Map<EventRecord, string>()));
  let text = known.get(event);
  if (text === undefined) {
    const names = event.actors.flatMap((id) => namesOf(model.actorById.get(id)));
    text = [event.title, event.short, event.summary, ...names, ...event.accounts.map((a) => a.text)].join('\n').toLowerCase();
    known.set(event, text);
  }
  return text;
}

const wordsOf = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** Every spelling of an actor's name. */
export const namesOf = (actor: Actor | undefined): readonly string[] =>
  actor === undefined ? [] : [actor.name, ...(actor.short === undefined ? [] : [actor.short]), ...actor.aliases];

/** Whether every word of `query` occurs in one of the texts, without case. An empty query matches. */
export function matches(query: string, texts: () => readonly (string | undefined)[]): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return true;
  const haystack = texts().join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
}
