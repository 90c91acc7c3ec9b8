import {bundled} from '../../src/bundled.js';
import type {ElementName} from '../../src/model/types.js';
import {renderSvg, type SvgOptions} from '../../src/static.js';
import {foreign} from './foreign.js';

/** A picture as it is saved. `shows` is a piece of text that it must hold. */
export interface PictureState {
  element: ElementName;
  options?: SvgOptions;
  data?: unknown;
  shows: string;
}

const link = {size: '1200x630', address: 'https://example.org/story', date: '5 November 2026'} as const;
const post = {...link, size: '1080x1350'} as const;
const asOf = {selected: 'event:appeal', 'as-of': 'trenin'};

export const pictureStates = {
  timeline: {element: 'timeline', shows: 'Tokayev appeals to the CSTO'},
  timelineColumn: {element: 'timeline', options: {width: 680}, shows: 'Before: 1991–2021'},
  timelineForALink: {element: 'timeline', options: link, shows: 'Only key events'},
  timelineForAPost: {element: 'timeline', options: post, shows: 'Without minor events'},
  timelineAsOfInTheDark: {element: 'timeline', options: {theme: 'dark', attributes: asOf}, shows: 'dated after this analysis'},
  timelineOfOneSource: {element: 'timeline', options: {...post, attributes: {sources: 'michta'}}, shows: 'Only Michta.'},
  map: {element: 'actor-map', shows: 'Nazarbayev'},
  mapForALink: {element: 'actor-map', options: link, shows: 'Nazarbayev'},
  mapForAPost: {element: 'actor-map', options: post, shows: 'Nazarbayev'},
  mapOfTheRegion: {element: 'actor-map', options: {attributes: {layout: 'geo'}}, shows: 'Natural Earth'},
  grid: {element: 'stance-grid', shows: 'Trenin'},
  gridForALink: {element: 'stance-grid', options: link, shows: 'Trenin'},
  gridForAPostInTheDark: {element: 'stance-grid', options: {...post, theme: 'dark'}, shows: 'Trenin'},
  otherData: {element: 'timeline', data: foreign, shows: 'Haldane'},
} as const satisfies Readonly<Record<string, PictureState>>;

export const pictureFile = ({element, options = {}, data = bundled}: PictureState): string => renderSvg(element, data, options);

/** The picture in a page; there its letters are those of the story, which may be wider or narrower than what was measured. */
export function pictureOf(state: PictureState): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = pictureFile(state);
  return page;
}
