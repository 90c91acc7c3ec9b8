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
export function eventPasses(event: EventRecord, model: Model, filter: Filter): boolean {
  if (filter.exclude.has(`event:${event.id}`)) return false;
  if (filter.disputed && !accountsDiffer(event, model)) return false;
  if (filter.sources.size > 0 && !event.accounts.some((a) => filter.sources.has(a.source))) return false;
  if (filter.actors.size > 0 && !event.actors.some((id) => filter.actors.has(id))) return false;
  return matches(filter.query, () => [
    event.title,
    event.short,
    event.summary,
    ...event.actors.flatMap((id) => namesOf(model.actorById.get(id))),
    ...event.accounts.map((a) => a.text),
  ]);
}

/** Every spelling of an actor's name. */
export const namesOf = (actor: Actor | undefined): readonly string[] =>
  actor === undefined ? [] : [actor.name, ...(actor.short === undefined ? [] : [actor.short]), ...actor.aliases];

/** Whether every word of `query` occurs in one of the texts, without case. An empty query matches. */
export function matches(query: string, texts: () => readonly (string | undefined)[]): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const haystack = texts().join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
}
