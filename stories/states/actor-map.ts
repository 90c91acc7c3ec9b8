import type {Dataset} from '../../src/model/types.js';
import {foreignWhole} from './foreign-whole.js';
import {foreign} from './foreign.js';
import {town} from './network.js';

export {town};

/** One state of the map, for stories and tests alike. Without `data` it shows the bundled set. */
export interface MapState {
  data?: unknown;
  attributes: Readonly<Record<string, string>>;
  /** Width of the container in px. */
  width: number;
  dark?: boolean;
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
  geo: {attributes: {layout: 'geo'}, width: 1100},
  geoDark: {attributes: {layout: 'geo', theme: 'dark'}, width: 1100, dark: true},
  geoColumn: {attributes: {layout: 'geo'}, width: 680},
  geoNarrow: {attributes: {layout: 'geo'}, width: 360},
  geoSelected: {attributes: {layout: 'geo', actor: 'russia'}, width: 1100},
  geoPlace: {attributes: {layout: 'geo', selected: 'place:almaty'}, width: 1100},
  geoStatic: {attributes: {layout: 'geo', static: ''}, width: 1100},
  geoForeign: {data: foreign, attributes: {layout: 'geo'}, width: 1100},
  geoForeignWhole: {data: foreignWhole, attributes: {layout: 'geo'}, width: 1100},
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
