import type {Problem} from '../model/problem.js';
import type {Ref} from '../model/types.js';

/** The first picture of a data set is drawn. */
export interface ReadyDetail {
  records: number;
  problems: readonly Problem[];
}

/** The reader selected a record, or cleared the selection (`ref` null). */
export interface SelectDetail {
  ref: Ref | null;
  /** Tag of the element where the reader acted. */
  origin: string;
  group: string;
  /** `id@version` of the data set. */
  dataset: string;
}

/** The reader changed what is shown. */
export interface FilterDetail {
  /** Keys of the legend entries that are switched off. */
  off: readonly string[];
  sources: string;
  actors: string;
  query: string;
  disputed: boolean;
  /** The day, or the source, as of which timeline and map are drawn; empty for none. */
  asOf: string;
  /** Ids of the lanes that are shown, empty for all, and the least importance; of the timeline alone. */
  lanes?: string;
  importance?: string;
  /** Families and clusters that are shown, the two actors that are asked about, whether only routes that one source states in full; of the map alone. */
  families?: string;
  clusters?: string;
  path?: string;
  whole?: boolean;
  /** Order, columns, questions, what is compared, counted and left out; of the grid alone. */
  sort?: string;
  columns?: string;
  forecasts?: boolean;
  questions?: string;
  differ?: boolean;
  compare?: string;
  floor?: string;
  without?: string;
}

/** Data could not be loaded (`network`, `status`, `timeout`, `syntax`, `shape`) or only in part (`partial`). */
export interface ErrorDetail {
  code: 'network' | 'status' | 'timeout' | 'syntax' | 'shape' | 'partial';
  message: string;
  problems: readonly Problem[];
}

/** The reader's acts changed what the address tells of an element: the text under its key in the hash, empty for nothing. */
export interface StateDetail {
  key: string;
  state: string;
}

export interface KzEventMap {
  'kz-ready': CustomEvent<ReadyDetail>;
  'kz-select': CustomEvent<SelectDetail>;
  'kz-filter-change': CustomEvent<FilterDetail>;
  'kz-error': CustomEvent<ErrorDetail>;
  'kz-state': CustomEvent<StateDetail>;
}

declare global {
  // eslint wants interfaces of our own here; this one belongs to the platform.
  interface GlobalEventHandlersEventMap extends KzEventMap {}
}

/** Dispatches one of the elements' events; they bubble and cross shadow roots. */
export function fire<K extends keyof KzEventMap>(host: EventTarget, type: K, detail: KzEventMap[K]['detail']): void {
  host.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
}
