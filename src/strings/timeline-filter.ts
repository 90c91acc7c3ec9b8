import type {Importance} from '../model/types.js';
import type {SiftWords} from './sift.js';

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

/** What the filters of the timeline say beside what all filters do. Counts come formatted beside the number that picks the plural. */
export interface FilterWords extends SiftWords {
  /** Toolbar: what is set. */
  onlyActors(names: string): string;
  onlyLanes(labels: string): string;
  onlyDisputed: string;
  switchedOff: string;
  onlyImportance: Record<Importance, string>;

  /** Row. */
  filterActors: string;
  findActor: string;
  moreActors(n: number, count: string): string;
  noActor: string;
  filterImportance: string;
  importances: Record<Importance, string>;
  left(n: number, count: string, total: string): string;

  /** Nothing is left: what was asked for, and a way out. */
  silence(asked: Silence): string;
  without(label: string, n: number, count: string): string;
}
