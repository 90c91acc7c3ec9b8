import type {SiftWords} from './sift.js';

/** What leaves nothing: names and labels, empty where nothing was asked for. */
export interface MapSilence {
  sources: string;
  oneSource: boolean;
  /** Labels of the families and clusters that are left, where these are not all. */
  families: readonly string[];
  clusters: readonly string[];
  actors: string;
  query: string;
  disputed: boolean;
  /** Whether all relations are missing, or all actors as well. */
  nobody: boolean;
  /** Labels of what the legend has switched off beside families and clusters. */
  off: string;
}

/** What the filters of the map say, and the day as of which it is drawn. Counts come formatted beside the number that picks the plural. */
export interface ActorFilterWords extends SiftWords {
  onlyActors(names: string): string;
  /** What of several is on, or off where most are on. */
  only(labels: string): string;
  allBut(labels: string): string;
  noFamily: string;
  noCluster: string;
  onlyDisputed: string;
  switchedOff: string;

  /** Row. */
  filterFamilies: string;
  filterClusters: string;
  left(n: number, count: string, total: string): string;
  silence(asked: MapSilence): string;
  without(label: string, n: number, count: string): string;

  /** As known on a day; `analysis` where the day is that of a source. */
  datedAfter(n: number, count: string, asked: {date: string; analysis: boolean}): string;
  undated(n: number, count: string): string;
  knownCleared: string;
  /** Before the words of an account. */
  laterGloss: string;
}
