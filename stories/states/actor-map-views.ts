import {bundled} from '../../src/bundled.js';
import type {MapState} from './actor-map.js';

/** A state of the map with the direction of the page that it stands on. */
export interface ViewState extends MapState {
  rtl?: boolean;
}

/** Filters, the day, and the pages on which the map stands. */
export const viewStates = {
  filtered: {attributes: {sources: 'clarke', families: 'commands backs sends-troops acts-against speaks-to deals'}, width: 1100},
  silent: {attributes: {sources: 'michta', families: 'belongs', clusters: 'west china-turkey'}, width: 680},
  silentNarrow: {attributes: {sources: 'michta', families: 'belongs', clusters: 'west china-turkey'}, width: 360},
  known: {attributes: {'as-of': '2022-01-05'}, width: 1100},
  knownNarrow: {attributes: {'as-of': '2022-01-05', actor: 'tokayev'}, width: 360},
  focusedDark: {attributes: {actor: 'csto-force', theme: 'dark'}, width: 1100, dark: true},
  focusedColumn: {attributes: {actor: 'nazarbayev'}, width: 680},
  wholeOnly: {attributes: {path: 'nazarbayev china', whole: ''}, width: 1100},
  noRelations: {data: {...bundled, relations: []}, attributes: {}, width: 1100},
  rightToLeft: {attributes: {actor: 'tokayev'}, width: 1100, rtl: true},
  rightToLeftList: {attributes: {actor: 'tokayev'}, width: 360, rtl: true},
  rightToLeftPath: {attributes: {path: 'massimov putin'}, width: 680, rtl: true},
  forcedColors: {attributes: {path: 'massimov putin', actor: 'tokayev'}, width: 1100},
  switched: {attributes: {off: 'alleged kind:group'}, width: 1100},
  geoFiltered: {attributes: {layout: 'geo', sources: 'umarov'}, width: 1100},
  geoKnown: {attributes: {layout: 'geo', 'as-of': '2022-01-05'}, width: 1100},
  rightToLeftGeo: {attributes: {layout: 'geo', selected: 'place:almaty'}, width: 1100, rtl: true},
  forcedColorsGeo: {attributes: {layout: 'geo', selected: 'place:almaty'}, width: 1100},
  reducedMotion: {attributes: {actor: 'csto'}, width: 680},
  print: {attributes: {actor: 'csto'}, width: 680},
} satisfies Record<string, ViewState>;
