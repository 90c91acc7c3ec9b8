import {seededChance} from '../../src/geometry/seeded-force.js';
import type {Account, Actor, ActorKind, Dataset, Family, Id, Relation} from '../../src/model/types.js';
import {at, says} from './foreign-accounts.js';
import {foreignWhole} from './foreign-whole.js';
import {foreign} from './foreign.js';

/** One state of the map, for stories and tests alike. Without `data` it shows the bundled set. */
export interface MapState {
  data?: unknown;
  attributes: Readonly<Record<string, string>>;
  /** Width of the container in px. */
  width: number;
  dark?: boolean;
}

const KINDS: readonly ActorKind[] = ['person', 'group', 'organisation', 'state', 'media'];
const FAMILIES: readonly Family[] = ['belongs', 'commands', 'backs', 'sends-troops', 'acts-against', 'speaks-to', 'deals'];
const TOWNS = ['Ostmark', 'Weir', 'Halden', 'Brack', 'Lindau', 'Fenn', 'Morrow', 'Tarn'];
const TRADES = ['Ferrymen', 'Masons', 'Court', 'Guild of Carters', 'Letter', 'Widow', 'Board', 'Treasurer of the bridge'];

/** An invented town of `n` actors in `camps` camps, with about 1.6 relations each; the same numbers always give the same town. */
export function town(n: number, camps: number, seed = 1): Dataset {
  const chance = seededChance(seed);
  const below = (m: number): number => Math.floor(chance() * m);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const {sources, meta} = foreign;
  const clusters = Array.from({length: camps}, (_, i) => ({
    id: `camp-${i + 1}`,
    label: `Camp of ${TOWNS[i % TOWNS.length] ?? ''}`,
    ground: i === 0,
  }));
  const some = () => sources.filter(() => below(2) === 0).map(({id}) => id);
  const account = (source: Id): Account => says(at(source, `p${1 + below(9)}`, 'an invented passage'), 'Tells it in one sentence.');
  const actors = Array.from({length: n}, (_, i): Actor => ({
    id: `actor-${i + 1}`,
    kind: pick(KINDS),
    cluster: clusters[below(camps)]?.id ?? 'all',
    name: `${pick(TRADES)} of ${pick(TOWNS)} ${i + 1}`,
    ...(below(3) === 0 ? {short: `${pick(TOWNS)} ${i + 1}`} : {}),
    aliases: [],
    role: 'Invented',
    ...(below(9) === 0 ? {identityDisputed: true} : {}),
    mentions: some().map((source) => at(source, `p${1 + below(9)}`, 'an invented passage')),
  }));
  const relations = Array.from({length: n < 2 ? 0 : Math.round(n * 1.6)}, (_, i): Relation => {
    const from = below(n);
    const to = (from + 1 + below(n - 1)) % n;
    return {
      id: `relation-${i + 1}`,
      from: `actor-${from + 1}`,
      to: `actor-${to + 1}`,
      family: pick(FAMILIES),
      type: 'ties',
      label: pick(['is tied to', 'wrote to', 'stands against', 'pays']),
      valence: 'neutral',
      status: below(7) === 0 ? 'alleged' : 'stated',
      ...(below(6) === 0 ? {disputed: true} : {}),
      accounts: [...new Set([pick(sources).id, ...some()])].map(account),
    };
  });
  return {meta: {...meta, clusters}, sources: sources.map((source) => ({...source, author: 'actor-1'})), actors, relations};
}

/** One actor that is tied to itself only. */
export const oneActor: Dataset = {
  ...foreign,
  events: [],
  claims: [],
  questions: [],
  stances: [],
  disputes: [],
  sources: foreign.sources.map((source) => ({...source, author: foreign.actors?.[0]?.id ?? ''})),
  actors: (foreign.actors ?? []).slice(0, 1),
  relations: (foreign.relations ?? [])
    .slice(0, 1)
    .map((r) => ({...r, from: foreign.actors?.[0]?.id ?? '', to: foreign.actors?.[0]?.id ?? ''})),
  places: foreign.places ?? [],
};

/** A relation to an actor that is not there, and an actor of a kind that is none. */
export const brokenMap: unknown = {
  ...foreign,
  actors: [...(foreign.actors ?? []), {...foreign.actors?.[0], id: 'shadow', kind: 'ghost'}],
  relations: [...(foreign.relations ?? []), {...foreign.relations?.[0], id: 'to-nobody', to: 'nobody'}],
};

/** Every state of the map that is looked at and checked. */
export const mapStates = {
  wide: {attributes: {}, width: 1100},
  dark: {attributes: {theme: 'dark'}, width: 1100, dark: true},
  column: {attributes: {}, width: 680},
  narrow: {attributes: {}, width: 360},
  list: {attributes: {view: 'list'}, width: 900},
  focused: {attributes: {actor: 'tokayev'}, width: 1100},
  focusedNarrow: {attributes: {actor: 'tokayev'}, width: 360},
  relation: {attributes: {selected: 'relation:tokayev-asks-csto'}, width: 1100},
  relationInFocus: {attributes: {actor: 'tokayev', selected: 'relation:tokayev-asks-csto'}, width: 680},
  disputed: {attributes: {disputed: ''}, width: 1100},
  families: {attributes: {families: 'sends-troops backs', clusters: 'csto russia kz-state'}, width: 1100},
  oneSource: {attributes: {sources: 'michta'}, width: 680},
  nothingLeft: {attributes: {query: 'no such name anywhere'}, width: 680},
  plain: {attributes: {plain: ''}, width: 680},
  static: {attributes: {static: '', actor: 'tokayev'}, width: 1100},
  staticNarrow: {attributes: {static: ''}, width: 360},
  foreign: {data: foreign, attributes: {}, width: 1100},
  foreignWhole: {data: foreignWhole, attributes: {}, width: 1100},
  foreignWholeColumn: {data: foreignWhole, attributes: {}, width: 680},
  foreignFocused: {data: foreign, attributes: {actor: 'town-council'}, width: 680},
  camps: {data: town(60, 4), attributes: {}, width: 1100},
  many: {data: town(150, 5), attributes: {}, width: 1100},
  oneActor: {data: oneActor, attributes: {}, width: 680},
  empty: {data: {meta: foreign.meta, sources: foreign.sources}, attributes: {}, width: 680},
  broken: {data: brokenMap, attributes: {}, width: 680},
  wrongAttributes: {attributes: {layout: 'radial', actor: 'nobody', families: 'loves', path: 'tokayev nobody'}, width: 680},
  path: {attributes: {path: 'nazarbayev china'}, width: 1100},
  pathAcross: {attributes: {path: 'massimov putin'}, width: 1100},
  pathDark: {attributes: {path: 'massimov putin', theme: 'dark'}, width: 1100, dark: true},
  pathDirect: {attributes: {path: 'tokayev putin'}, width: 1100},
  pathThree: {attributes: {path: 'tokayev west'}, width: 1100},
  pathColumn: {attributes: {path: 'tokayev west'}, width: 680},
  pathNarrow: {attributes: {path: 'massimov putin'}, width: 360},
  pathOpened: {attributes: {path: 'massimov putin', selected: 'relation:tokayev-arrests-massimov'}, width: 1100},
  pathOpenedNarrow: {attributes: {path: 'massimov putin', selected: 'relation:tokayev-arrests-massimov'}, width: 360},
  pathUnstated: {attributes: {path: 'russia ethnic-russians'}, width: 680},
  pathNone: {attributes: {path: 'tokayev kremlin'}, width: 1100},
  pathIsolated: {attributes: {path: 'lukashenko putin'}, width: 360},
  pathFiltered: {attributes: {path: 'massimov putin', families: 'belongs'}, width: 680},
  pathStatic: {attributes: {path: 'massimov putin', static: ''}, width: 680},
  pathPlain: {attributes: {path: 'massimov putin', plain: ''}, width: 360},
  pathForeign: {data: foreign, attributes: {path: 'traders northspan'}, width: 680},
} satisfies Record<string, MapState>;
