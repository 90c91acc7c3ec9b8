import type {View} from '../../element/view.js';
import type {Family, Id, Source} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {actorName} from '../../query/ties.js';
import type {ActorWords} from '../../strings/actor-map.js';
import {isOff, knownIn, type FilterKind, type Sieve} from './switches.js';

export const nameSources = (sources: readonly Source[], {model, format}: View): string =>
  format.list(sources.map((source) => sourceName(source, model.actorById)));

const asked = (ids: ReadonlySet<Id>, {model}: View): readonly Source[] => model.sources.filter(({id}) => ids.has(id));

const nameActors = (ids: ReadonlySet<Id>, {model, format}: View): string => format.list(Array.from(ids, (id) => actorName(id, model)));

/** Labels of the families or clusters that are on, and of those that are off. */
function labelsOf(list: 'families' | 'clusters', sieve: Sieve, {model}: View, own: ActorWords): Record<'on' | 'off', readonly string[]> {
  const clusters = new Map(model.dataset.meta.clusters.map(({id, label}) => [id, label]));
  const label = (id: Id): string => (list === 'families' ? own.family[id as Family] : (clusters.get(id) ?? id));
  const off = (id: Id): boolean => isOff(`${list === 'families' ? 'family' : 'cluster'}:${id}`, sieve, model);
  const known = knownIn(list, model);
  return {on: known.filter((id) => !off(id)).map(label), off: known.filter(off).map(label)};
}

/** What is on, or what is off where that is shorter. */
function wordList(list: 'families' | 'clusters', sieve: Sieve, view: View, own: ActorWords): string {
  const {on, off} = labelsOf(list, sieve, view, own);
  if (on.length === 0) return list === 'families' ? own.noFamily : own.noCluster;
  return off.length < on.length ? own.allBut(view.format.list(off)) : own.only(view.format.list(on));
}

/** What is set, in as few words as a toolbar has room for. */
export function wordFilter(kind: FilterKind, sieve: Sieve, view: View, own: ActorWords): string {
  switch (kind) {
    case 'sources':
      return own.onlySources(nameSources(asked(sieve.sources, view), view));
    case 'actors':
      return own.onlyActors(nameActors(sieve.actors, view));
    case 'query':
      return own.onlyQuery(sieve.query.trim());
    case 'families':
    case 'clusters':
      return wordList(kind, sieve, view, own);
    case 'disputed':
      return own.onlyDisputed;
    case 'off':
      return own.switchedOff;
  }
}

/** One sentence that names every filter that leaves nothing. */
export function wordSilence(sieve: Sieve, nobody: boolean, view: View, own: ActorWords): string {
  const told = asked(sieve.sources, view);
  const labels: Record<string, string> = {alleged: own.alleged, disputed: own.disputed, identity: own.identityDisputed};
  for (const [kind, label] of Object.entries(own.kind)) labels[`kind:${kind}`] = label;
  const some = (list: 'families' | 'clusters'): readonly string[] => {
    const {on, off} = labelsOf(list, sieve, view, own);
    return off.length === 0 ? [] : on;
  };
  return own.silence({
    sources: nameSources(told, view),
    oneSource: told.length === 1,
    ...{families: some('families'), clusters: some('clusters')},
    actors: nameActors(sieve.actors, view),
    query: sieve.query.trim(),
    disputed: sieve.disputed,
    nobody,
    off: view.format.list([...sieve.off].map((key) => labels[key]).filter((label) => label !== undefined)),
  });
}
