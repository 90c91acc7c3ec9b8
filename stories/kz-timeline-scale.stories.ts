import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define-kz-timeline.js';
import {scaleStates, type ScaleState} from './states/timeline-scale.js';

/** The data is no argument: it is made when the story is shown, and does not travel through the controls. */
const show = ({width, data, scheme, attributes = {}}: ScaleState): TemplateResult => {
  const {zoom = '', query = '', theme = 'auto'} = attributes;
  const dark = scheme === 'dark' ? 'background: #14171a; color-scheme: dark' : '';
  return html`<div style="max-inline-size: ${width}px; ${dark}">
    <kz-timeline .data=${data()} .zoom=${zoom} .query=${query} .theme=${theme} ?static=${'static' in attributes}></kz-timeline>
  </div>`;
};

const meta: Meta = {title: 'Timeline at scale', component: 'kz-timeline'};
export default meta;

const story = (state: ScaleState): StoryObj => ({render: () => show(state)});

export const Thousand: StoryObj = story(scaleStates.thousand);
export const ThousandInTheDark: StoryObj = story(scaleStates.thousandDark);
export const ThousandInAColumn: StoryObj = story(scaleStates.thousandColumn);
export const ThousandInTheNarrowList: StoryObj = story(scaleStates.thousandList);
export const ThousandZoomed: StoryObj = story(scaleStates.thousandZoomed);
export const ThousandSearched: StoryObj = story(scaleStates.thousandSearched);
export const ThousandStatic: StoryObj = story(scaleStates.thousandStatic);
export const HundredThousand: StoryObj = story(scaleStates.hundredThousand);
export const HundredThousandInAColumn: StoryObj = story(scaleStates.hundredThousandColumn);
export const HundredThousandInTheNarrowList: StoryObj = story(scaleStates.hundredThousandList);
export const AllAtOneInstant: StoryObj = story(scaleStates.atOnce);
export const AllAtOneInstantInTheNarrowList: StoryObj = story(scaleStates.atOnceList);
export const AllYears: StoryObj = story(scaleStates.allYears);
export const AllYearsInTheNarrowList: StoryObj = story(scaleStates.allYearsList);
