import {foreign} from './foreign.js';

/** A page with several elements and running text, and what a reader then does on it. */
export interface SeveralState {
  /** Paragraphs, each in order of the page; references as `[words](event:appeal)`, a step after `|`. */
  text?: readonly string[];
  elements: readonly {
    tag: 'kz-timeline' | 'kz-actor-map' | 'kz-stance-grid';
    attributes?: Readonly<Record<string, string>>;
    data?: unknown;
  }[];
  /** References that the reader opens, by their words. */
  opens?: readonly string[];
  /** Buttons that the reader presses in the first element, by their words. */
  presses?: readonly string[];
  /** Words that the state shows, in whichever element. */
  shows: string;
  scheme?: 'dark';
}

const three: SeveralState['elements'] = [{tag: 'kz-timeline'}, {tag: 'kz-actor-map'}, {tag: 'kz-stance-grid'}];
const selecting = (first: Readonly<Record<string, string>>): SeveralState['elements'] => [
  {tag: 'kz-timeline', attributes: first},
  ...three.slice(1),
];

/** Every state by name; stories and tests share them. */
export const severalStates = {
  event: {elements: selecting({selected: 'event:appeal'}), shows: 'Shown for: Tokayev appeals to the CSTO'},
  eventDark: {elements: selecting({selected: 'event:appeal'}), scheme: 'dark', shows: 'Shown for: Tokayev appeals to the CSTO'},
  actor: {
    elements: [
      {tag: 'kz-actor-map', attributes: {actor: 'tokayev'}},
      {tag: 'kz-timeline'},
      {tag: 'kz-timeline', attributes: {view: 'list'}},
    ],
    shows: 'Shown for: Tokayev',
  },
  cell: {
    elements: [{tag: 'kz-stance-grid', attributes: {selected: 'stance:initiative/trenin'}}, {tag: 'kz-timeline'}, {tag: 'kz-actor-map'}],
    shows: 'Shown for: Trenin',
  },
  apart: {
    elements: [
      {tag: 'kz-timeline', attributes: {selected: 'event:appeal', group: 'none'}},
      {tag: 'kz-actor-map'},
      {tag: 'kz-timeline', attributes: {group: 'bridge', selected: 'event:crack'}, data: foreign},
      {tag: 'kz-actor-map', attributes: {group: 'bridge'}, data: foreign},
    ],
    shows: 'Shown for:',
  },
  reference: {
    text: [
      'On the fifth the president [asked the alliance for help](event:appeal), and the first soldiers left the next day. [The Kremlin](actor:kremlin) agreed at once; [one of the five](stance:initiative/galeotti) holds that it was his own idea.',
    ],
    elements: three.slice(0, 1),
    opens: ['asked the alliance for help'],
    shows: 'Tokayev appeals to the CSTO',
  },
  steps: {
    text: [
      'It began with the price of gas.|select:event:price-rise',
      'Within days the president asked for help.|select:event:appeal; as-of:2022-01-07',
    ],
    elements: three,
    shows: 'How to read.',
  },
  languages: {
    elements: [
      {tag: 'kz-timeline', attributes: {lang: 'de', group: 'de', dir: 'rtl'}},
      {tag: 'kz-timeline', attributes: {lang: 'en', group: 'en', view: 'list'}, data: foreign},
    ],
    shows: 'How to read.',
  },
  share: {elements: three.slice(0, 1), presses: ['Share'], shows: 'Copy link to this view'},
} as const satisfies Readonly<Record<string, SeveralState>>;

/** The page of a state, not yet in a document. Its addresses stay as they are. */
export function severalOf({text = [], elements, scheme}: SeveralState): HTMLElement {
  const page = document.createElement('main');
  page.lang = 'en';
  page.style.maxWidth = '1000px';
  if (scheme) Object.assign(page.style, {colorScheme: scheme, background: '#14171a', color: '#eef0f2'});
  for (const paragraph of text) page.append(paragraphOf(paragraph));
  for (const {tag, attributes = {}, data} of elements) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({'state-key': 'none', ...attributes})) element.setAttribute(name, value);
    if (data !== undefined) Object.assign(element, {data});
    page.append(element);
  }
  return page;
}

function paragraphOf(paragraph: string): HTMLElement {
  const [text = '', step] = paragraph.split('|');
  const p = document.createElement('p');
  if (step !== undefined) p.dataset['kzStep'] = step;
  for (const [, before = '', words, to = ''] of text.matchAll(/([^[]*)(?:\[([^\]]*)\]\(([^)]*)\))?/g)) {
    p.append(before);
    if (words !== undefined) p.append(Object.assign(document.createElement('kz-ref'), {to, textContent: words}));
  }
  return p;
}

/** Does what the reader does, once the page is drawn. */
export function actOn(page: HTMLElement, {opens = [], presses = []}: SeveralState): void {
  for (const ref of page.querySelectorAll('kz-ref')) {
    if (opens.includes(ref.textContent)) ref.shadowRoot?.querySelector<HTMLElement>('[role=button]')?.click();
  }
  const buttons = [...(page.querySelector('kz-timeline, kz-actor-map, kz-stance-grid')?.shadowRoot?.querySelectorAll('button') ?? [])];
  for (const words of presses) buttons.find((button) => button.textContent.trim() === words)?.click();
}
