import type {Importance} from '../model/types.js';

/** What leaves nothing: names, empty or absent where nothing was asked for. */
export interface Silence {
  sources: string;
  oneSource: boolean;
  /** Labels of the lanes that are left, where these are not all. */
  lanes: readonly string[];
  actors: string;
  query: string;
  importance: Importance;
  disputed: boolean;
  /** Labels of what the legend has switched off. */
  off: string;
}

/** What the filters of the timeline say. Counts come formatted beside the number that picks the plural. */
export interface FilterWords {
  /** Toolbar: opens the row; what is set; the name of the sign that takes it back. */
  filter: string;
  filters: string;
  onlySources(names: string): string;
  onlyActors(names: string): string;
  onlyQuery(query: string): string;
  onlyLanes(labels: string): string;
  onlyDisputed: string;
  switchedOff: string;
  onlyImportance: Record<Importance, string>;
  takeBack(label: string): string;

  /** Row. */
  filterWords: string;
  clearWords: string;
  filterSources: string;
  filterActors: string;
  findActor: string;
  moreActors(n: number, count: string): string;
  noActor: string;
  filterImportance: string;
  importances: Record<Importance, string>;
  choice(label: string, count: string): string;
  left(n: number, count: string, total: string): string;

  /** Nothing is left: what was asked for, and ways out beside the one that takes all filters back. */
  silence(asked: Silence): string;
  or: string;
  showSources(names: string, n: number, count: string): string;
  without(label: string, n: number, count: string): string;
  changeFilters: string;
}
