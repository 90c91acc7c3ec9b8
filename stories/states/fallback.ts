import {bundled} from '../../src/bundled.js';
import type {ElementName} from '../../src/model/types.js';
import {fallbackHtml, type FallbackOptions} from '../../src/static.js';
import {foreign} from './foreign.js';

/** What stands inside a tag where no script runs, in a container of some width. */
export interface FallbackState {
  element: ElementName;
  /** Width of the container, CSS px. */
  width: number;
  data?: unknown;
  options?: FallbackOptions;
  scheme?: 'dark';
  /** Words that the state shows. */
  shows: string;
}

/** Every state by name; stories and tests share them. */
export const fallbackStates = {
  timeline: {element: 'timeline', width: 680, shows: 'Analyses: Trenin (T)'},
  timelineShort: {element: 'timeline', width: 680, options: {detail: 'short'}, shows: 'CSTO founded'},
  map: {element: 'actor-map', width: 680, shows: 'Tokayev asks for help CSTO'},
  mapShort: {element: 'actor-map', width: 360, options: {detail: 'short'}, scheme: 'dark', shows: 'Tokayev asks for help CSTO'},
  grid: {element: 'stance-grid', width: 680, shows: 'firmly towards'},
  gridOnAPhone: {element: 'stance-grid', width: 360, options: {detail: 'short'}, shows: 'silent'},
  otherData: {element: 'stance-grid', width: 680, data: foreign, shows: 'Haldane'},
  filtered: {element: 'timeline', width: 680, options: {query: 'nothing of the kind'}, shows: 'Nothing is left'},
} as const satisfies Readonly<Record<string, FallbackState>>;

/** The markup as a page has it that brings neither script nor style sheet. */
export function fallbackOf({element, width, data = bundled, options = {}, scheme}: FallbackState): HTMLElement {
  const page = document.createElement('div');
  page.style.maxInlineSize = `${width}px`;
  if (scheme === 'dark') page.style.cssText += 'background: Canvas; color: CanvasText; color-scheme: dark';
  page.innerHTML = fallbackHtml(element, data, options);
  return page;
}
