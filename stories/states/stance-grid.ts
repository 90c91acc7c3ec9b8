import {allBlank, broken, empty, oneQuestion, oneSource, withOutcome} from './datasets.js';
import {foreign} from './foreign.js';
import {foreignWhole} from './foreign-whole.js';
import {largeGrid} from './large-grid.js';

/** One state of `<kz-stance-grid>`: what a page writes on the tag, and around it. Without `data` the bundled set is drawn. */
export interface GridState {
  /** Width of the container, CSS px. */
  width: number;
  attributes?: Readonly<Record<string, string>>;
  data?: unknown;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

const openActor = {columns: 'actors', selected: 'stance:unrest/tokayev'};
const open = {selected: 'stance:russia-balance/michta'};

/** Every state by name; stories, accessibility audits and pictures share them. */
export const gridStates = {
  usual: {width: 1100},
  dark: {width: 1100, scheme: 'dark', attributes: {theme: 'dark'}},
  column: {width: 680},
  narrow: {width: 360},
  cellOpen: {width: 1100, attributes: open},
  cellOpenColumn: {width: 680, attributes: open},
  cellOpenNarrow: {width: 360, attributes: open},
  cellOpenDark: {width: 1100, scheme: 'dark', attributes: {...open, theme: 'dark'}},
  byDisagreement: {width: 1100, attributes: {sort: 'disagreement'}},
  onlyDiffering: {width: 1100, attributes: {differ: ''}},
  byPublication: {width: 1100, attributes: {sort: 'date'}},
  byLikeness: {width: 1100, attributes: {sort: 'likeness'}},
  byLikenessNarrow: {width: 360, attributes: {sort: 'likeness'}},
  pairwiseColumn: {width: 680, attributes: {sort: 'disagreement'}},
  pairwiseNarrow: {width: 360, attributes: {sort: 'disagreement'}},
  compareTwo: {width: 1100, attributes: {compare: 'galeotti clarke'}},
  compareTwoColumn: {width: 680, attributes: {compare: 'trenin umarov'}},
  compareTwoNarrow: {width: 360, attributes: {compare: 'galeotti clarke'}},
  compareTwoDark: {width: 1100, scheme: 'dark', attributes: {compare: 'galeotti clarke', sort: 'disagreement', theme: 'dark'}},
  confidenceFloor: {width: 1100, attributes: {floor: 'medium'}},
  onlyClearEvidence: {width: 680, attributes: {floor: 'high', sort: 'disagreement'}},
  withoutOne: {width: 1100, attributes: {without: 'clarke', sort: 'disagreement'}},
  withoutOneNarrow: {width: 360, attributes: {without: 'clarke', floor: 'medium'}},
  compareRightToLeft: {width: 1100, dir: 'rtl', attributes: {compare: 'galeotti clarke', without: 'michta'}},
  compareStatic: {width: 1100, attributes: {compare: 'galeotti clarke', floor: 'medium', static: ''}},
  twoSources: {width: 1100, attributes: {sources: 'trenin galeotti'}},
  filteredToNothing: {width: 1100, attributes: {query: 'nothing of the kind'}},
  oneQuestion: {width: 1100, data: oneQuestion},
  oneSource: {width: 1100, data: oneSource},
  allBlank: {width: 1100, data: allBlank},
  foreign: {width: 1100, data: foreign},
  foreignNarrow: {width: 360, data: foreign},
  disputable: {width: 1100, data: foreignWhole, attributes: {selected: 'stance:danger/kestrel'}},
  broken: {width: 1100, data: broken},
  empty: {width: 1100, data: empty},
  rightToLeft: {width: 1100, dir: 'rtl', attributes: open},
  static: {width: 1100, attributes: {...open, static: ''}},
  staticNarrow: {width: 360, attributes: {static: ''}},
  plain: {width: 1100, attributes: {plain: ''}},
  actors: {width: 1100, attributes: {columns: 'actors'}},
  actorsOpen: {width: 1100, attributes: openActor},
  actorsColumn: {width: 680, attributes: openActor},
  actorsNarrow: {width: 360, attributes: openActor},
  actorsDark: {width: 1100, scheme: 'dark', attributes: {...openActor, theme: 'dark'}},
  actorsStatic: {width: 1100, attributes: {columns: 'actors', static: ''}},
  actorsRightToLeft: {width: 1100, dir: 'rtl', attributes: openActor},
  forecasts: {width: 1100, attributes: {forecasts: ''}},
  forecastsColumn: {width: 680, attributes: {forecasts: ''}},
  forecastsNarrow: {width: 360, attributes: {forecasts: ''}},
  forecastsDark: {width: 1100, scheme: 'dark', attributes: {forecasts: '', theme: 'dark', selected: 'claim:galeotti-stay-open'}},
  forecastsStatic: {width: 1100, attributes: {forecasts: '', static: ''}},
  forecastsRightToLeft: {width: 1100, dir: 'rtl', attributes: {forecasts: ''}},
  outcome: {width: 1100, attributes: {forecasts: ''}, data: withOutcome},
  noForecasts: {width: 1100, attributes: {forecasts: '', query: 'nothing of the kind'}},
  large: {width: 1100, data: largeGrid(500, 50)},
  largeNarrow: {width: 360, data: largeGrid(500, 50)},
  paperLarge: {width: 1100, data: largeGrid(120, 20)},
  forcedColors: {width: 1100, attributes: {...open, sort: 'disagreement'}},
  reducedMotion: {width: 680, attributes: open},
  paper: {width: 700},
  threeSteps: {width: 1100, data: largeGrid(4, 5, 3)},
  sevenSteps: {width: 1100, data: largeGrid(6, 5, 7)},
  sevenStepsNarrow: {width: 360, data: largeGrid(6, 5, 7)},
  nineSteps: {width: 680, data: largeGrid(4, 5, 9)},
  noActors: {width: 1100, attributes: {columns: 'actors'}, data: oneQuestion},
} as const satisfies Readonly<Record<string, GridState>>;

export type GridStateName = keyof typeof gridStates;
