import {broken, empty, oneSource} from './datasets.js';
import {foreign} from './foreign.js';
import {eventTable, faultyTable, relationTable, stanceTable} from './tables.js';

/** One state of what the elements share: a tag, what a page writes on it and in it, and what a reader then does. */
export interface FrameState {
  /** `kz-waiting` is a grid that has no data of its own. */
  tag: 'kz-timeline' | 'kz-actor-map' | 'kz-stance-grid' | 'kz-waiting';
  /** Width of the container, CSS px. */
  width: number;
  attributes?: Readonly<Record<string, string>>;
  /** Without `data` and `src` the bundled set is drawn. */
  data?: unknown;
  /** The page's own list inside the tag: question and answers. */
  fallback?: readonly (readonly [term: string, text: string])[];
  /** Texts for slots, by name. */
  slots?: Readonly<Record<string, string>>;
  scheme?: 'dark';
  dir?: 'rtl';
  lang?: string;
  /** Font size of the page, CSS px. */
  size?: number;
  /** Buttons that the reader presses, by their words. */
  presses?: readonly string[];
  /** Words that the state shows. */
  shows: string;
}

const fallback = [
  ['How dangerous was the bridge?', 'Haldane: grave danger. Hemmer: some danger. Kestrel: none.'],
  ['Who decided to close it?', 'Haldane: the council. Hemmer: the mayor alone. Kestrel says nothing of it.'],
] as const;
const nowhere = 'data:application/json,{"meta":';

/** Every state by name; stories and tests share them. */
export const frameStates = {
  usual: {tag: 'kz-timeline', width: 1100, shows: 'How to read.'},
  grid: {tag: 'kz-stance-grid', width: 1100, shows: 'How to read.'},
  otherData: {tag: 'kz-timeline', width: 1100, data: foreign, shows: 'Two years without a bridge'},
  otherDataInTheGrid: {tag: 'kz-stance-grid', width: 1100, data: foreign, shows: 'Three answers to six questions'},
  table: {tag: 'kz-timeline', width: 900, data: {events: eventTable}, attributes: {selected: 'event:ferry-stops'}, shows: 'Harbour Radio'},
  tableOfRelations: {tag: 'kz-actor-map', width: 900, data: {relations: relationTable}, shows: 'Boat owners'},
  tableOfStances: {tag: 'kz-stance-grid', width: 680, data: {stances: stanceTable}, shows: 'at a price'},
  tableWithFaults: {tag: 'kz-timeline', width: 680, data: {events: faultyTable}, shows: 'events row 7'},
  oneSource: {tag: 'kz-timeline', width: 680, data: oneSource, shows: 'Haldane'},
  loading: {tag: 'kz-waiting', width: 680, fallback, shows: 'grave danger'},
  loadFailed: {
    tag: 'kz-stance-grid',
    width: 680,
    fallback,
    attributes: {src: nowhere},
    shows: 'The data is not complete, valid JSON or CSV.',
  },
  noDataSet: {tag: 'kz-stance-grid', width: 680, data: 'no data set', fallback, shows: 'The data is not a data set that can be drawn.'},
  badData: {tag: 'kz-timeline', width: 680, data: broken, shows: 'could not be read.'},
  empty: {tag: 'kz-timeline', width: 680, data: empty, shows: 'No events yet.'},
  emptyGrid: {tag: 'kz-stance-grid', width: 680, data: empty, shows: 'No questions yet.'},
  filteredToNothing: {tag: 'kz-timeline', width: 1100, attributes: {query: 'nothing of the kind'}, shows: 'Clear filters'},
  wrongAttributes: {
    tag: 'kz-timeline',
    width: 680,
    attributes: {theme: 'sepia', tz: 'Mars', sources: 'nobody'},
    shows: 'notes on the data or settings.',
  },
  panelsOpen: {tag: 'kz-timeline', width: 1100, presses: ['Data and method'], shows: 'Licence:'},
  keyboardHelp: {tag: 'kz-stance-grid', width: 680, presses: ['Keyboard'], shows: 'this help'},
  download: {tag: 'kz-timeline', width: 680, presses: ['Download'], shows: 'Calendar (ICS)'},
  detail: {tag: 'kz-timeline', width: 1100, attributes: {selected: 'event:deployment'}, shows: 'Trenin'},
  detailInTheDark: {tag: 'kz-timeline', width: 1100, scheme: 'dark', attributes: {selected: 'event:appeal'}, shows: 'Trenin'},
  detailOfOtherData: {tag: 'kz-timeline', width: 680, data: foreign, attributes: {selected: 'event:crack'}, shows: 'Kestrel'},
  dark: {tag: 'kz-timeline', width: 1100, scheme: 'dark', shows: 'How to read.'},
  largeText: {tag: 'kz-timeline', width: 900, size: 32, shows: 'How to read.'},
  rightToLeft: {tag: 'kz-timeline', width: 680, dir: 'rtl', attributes: {selected: 'event:appeal'}, shows: 'Trenin'},
  slots: {
    tag: 'kz-timeline',
    width: 680,
    slots: {headline: 'Our headline', description: 'Our description.', byline: 'By our desk', actions: 'Tell us'},
    shows: 'How to read.',
  },
  plain: {tag: 'kz-stance-grid', width: 680, attributes: {plain: ''}, shows: ''},
  static: {tag: 'kz-timeline', width: 1100, attributes: {static: '', selected: 'event:appeal'}, shows: 'Trenin'},
} as const satisfies Readonly<Record<string, FrameState>>;

/** The element of a state on a page of its own, not yet in a document. */
export function frameOf(state: FrameState): {page: HTMLElement; element: HTMLElement} {
  const element = document.createElement(state.tag);
  for (const [name, value] of Object.entries(state.attributes ?? {})) element.setAttribute(name, value);
  if (state.data !== undefined) Object.assign(element, {data: state.data});
  if (state.fallback) element.append(listOf(state.fallback));
  for (const [slot, textContent] of Object.entries(state.slots ?? {}))
    element.append(Object.assign(document.createElement('span'), {slot, textContent}));
  const page = document.createElement('main');
  page.append(element);
  page.dir = state.dir ?? 'ltr';
  page.lang = state.lang ?? 'en';
  page.style.maxWidth = `${state.width}px`;
  if (state.size) page.style.fontSize = `${state.size}px`;
  if (state.scheme) Object.assign(page.style, {colorScheme: state.scheme, background: '#14171a', color: '#eef0f2'});
  return {page, element};
}

function listOf(rows: NonNullable<FrameState['fallback']>): HTMLElement {
  const list = document.createElement('dl');
  for (const [term, text] of rows) {
    list.append(
      Object.assign(document.createElement('dt'), {textContent: term}),
      Object.assign(document.createElement('dd'), {textContent: text}),
    );
  }
  return list;
}

/** Does what the reader does in a state, once the element is drawn. */
export function pressAll(element: HTMLElement, state: FrameState): void {
  for (const words of state.presses ?? []) {
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((button) => button.textContent.trim() === words)?.click();
  }
}
