import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define-kz-timeline.js';
import {filterStates, type FilterState} from './states/timeline-filter.js';

const show = ({width, data, dir, scheme, attributes = {}}: FilterState): TemplateResult => {
  const {sources = '', actors = '', query = '', lanes = '', importance = '3', theme = 'auto'} = attributes;
  return html`<div
    dir=${dir ?? nothing}
    style="max-inline-size: ${width}px; ${scheme === 'dark' ? 'background: #14171a; color-scheme: dark' : ''}"
  >
    <kz-timeline
      .data=${data?.()}
      .sources=${sources}
      .actors=${actors}
      .query=${query}
      .lanes=${lanes}
      .importance=${importance}
      .theme=${theme}
      ?disputed=${'disputed' in attributes}
      ?plain=${'plain' in attributes}
      ?static=${'static' in attributes}
    ></kz-timeline>
  </div>`;
};

/** Presses “Filter…”. */
const press: NonNullable<StoryObj['play']> = async ({canvasElement}) => {
  const timeline = canvasElement.querySelector('kz-timeline');
  await timeline?.updateComplete;
  timeline?.shadowRoot?.querySelector<HTMLButtonElement>('[data-stop="tool:filter"]')?.click();
};

const meta: Meta = {title: 'Timeline/Filters', component: 'kz-timeline'};
export default meta;

const story = (state: FilterState): StoryObj => ({render: () => show(state), ...(state.open === true && {play: press})});

export const Row: StoryObj = story(filterStates.row);
export const RowInTheDark: StoryObj = story(filterStates.rowDark);
export const RowInAColumn: StoryObj = story(filterStates.rowColumn);
export const RowInTheNarrowList: StoryObj = story(filterStates.rowNarrow);
export const RowRightToLeft: StoryObj = story(filterStates.rowRightToLeft);
export const RowInOtherData: StoryObj = story(filterStates.rowOtherData);
export const RowAmongAThousand: StoryObj = story(filterStates.rowThousand);
export const Searched: StoryObj = story(filterStates.searched);
export const ByActor: StoryObj = story(filterStates.byActor);
export const ByEverything: StoryObj = story(filterStates.byAll);
export const ByEverythingInTheNarrowList: StoryObj = story(filterStates.byAllList);
export const ASourceIsSilent: StoryObj = story(filterStates.silentSource);
export const NothingIsLeftByEverything: StoryObj = story(filterStates.silentEverything);
export const NothingIsLeftByWords: StoryObj = story(filterStates.silentWords);
export const NothingIsLeftStatic: StoryObj = story(filterStates.silentStatic);
export const NothingIsLeftPlain: StoryObj = story(filterStates.silentPlain);
