import type {View} from '../../element/view.js';
import type {Id, Source} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {FilterKind, Sieve} from './facets.js';
import type {TimelineScene} from './layout.js';
import {laneLabel} from './words.js';
import {differToggle, laneToggle} from './shown.js';

/** Names of sources, as in a sentence. */
export const nameSources = (sources: readonly Source[], {model, format}: View): string =>
  format.list(sources.map((source) => sourceName(source, model.actorById)));

const known = (ids: ReadonlySet<Id>, {model}: View): readonly Source[] => model.sources.filter(({id}) => ids.has(id));

const nameActors = (ids: ReadonlySet<Id>, {model, format}: View): string =>
  format.list(
    Array.from(ids, (id) => {
      const actor = model.actorById.get(id);
      return actor?.short ?? actor?.name ?? id;
    }),
  );

/** What is set, in as few words as a toolbar has room for. */
export function wordFilter(kind: FilterKind, sieve: Sieve, view: View, own: TimelineWords): string {
  switch (kind) {
    case 'sources':
      return own.onlySources(nameSources(known(sieve.sources, view), view));
    case 'actors':
      return own.onlyActors(nameActors(sieve.actors, view));
    case 'query':
      return own.onlyQuery(sieve.query.trim());
    case 'lanes':
      return own.onlyLanes(view.format.list(Array.from(sieve.lanes, (id) => laneLabel(id, view))));
    case 'importance':
      return own.onlyImportance[sieve.importance];
    case 'disputed':
      return own.onlyDisputed;
    case 'off':
      return own.switchedOff;
  }
}

/** One sentence that names every filter that leaves nothing. */
export function wordSilence({lanes}: TimelineScene, sieve: Sieve, view: View, own: TimelineWords): string {
  const told = known(sieve.sources, view);
  const {off} = sieve;
  const on = lanes.filter(({id}) => !off.has(laneToggle(id)));
  const offLanes = lanes.filter(({id}) => off.has(laneToggle(id)));
  const forms = Object.entries(own.forms).filter(([key]) => off.has(`form:${key}`));
  // Where one lane is left the sentence names it; else it is shorter to name those that are gone.
  const named = on.length === 1 || sieve.lanes.size > 0 ? on : [];
  const gone = [...(named === on ? [] : offLanes.map(({label}) => label)), ...forms.map(([, label]) => label)];
  return own.silence({
    sources: nameSources(told, view),
    oneSource: told.length === 1,
    lanes: named.map(({label}) => label),
    actors: nameActors(sieve.actors, view),
    query: sieve.query.trim(),
    importance: sieve.importance,
    disputed: sieve.disputed,
    off: view.format.list([...gone, ...(off.has(differToggle) ? [own.differ] : [])]),
  });
}
