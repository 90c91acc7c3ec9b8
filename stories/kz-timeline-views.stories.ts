import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define-kz-timeline.js';
import type {KzTimeline} from '../src/components/timeline/kz-timeline.js';
import {timelineViews, type ViewState} from './states/timeline-views.js';

type Arguments = Pick<KzTimeline, 'asOf' | 'story' | 'selected' | 'theme' | 'plain' | 'static'> & {
  width: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  data?: unknown;
};

/** A state as properties. */
const args = ({attributes = {}, story, ...state}: ViewState): Arguments => ({
  ...state,
  asOf: attributes['as-of'] ?? '',
  story: (story ?? (attributes.story === '' ? 'auto' : attributes.story) ?? '') as Arguments['story'],
  selected: attributes.selected ?? '',
  theme: attributes.theme ?? 'auto',
  plain: 'plain' in attributes,
  static: 'static' in attributes,
});

const render = ({width, dir, scheme, data, ...rest}: Arguments): TemplateResult =>
  html`<div
    dir=${dir ?? nothing}
    class=${scheme ?? nothing}
    style="max-inline-size: ${width}px; ${scheme === 'dark' ? 'background: #14171a; color-scheme: dark' : ''}"
  >
    <kz-timeline
      .data=${data}
      .asOf=${rest.asOf}
      .story=${rest.story}
      .selected=${rest.selected}
      .theme=${rest.theme}
      .plain=${rest.plain}
      .static=${rest.static}
    ></kz-timeline>
  </div>`;

const meta: Meta<Arguments> = {
  title: 'Timeline/As known on, and stories',
  component: 'kz-timeline',
  render,
  argTypes: {
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    width: {control: {type: 'range', min: 280, max: 1200, step: 20}},
    data: {control: false},
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const AsKnownOnADay: Story = {args: args(timelineViews.asOfDay)};
export const AsKnownInTheDark: Story = {args: args(timelineViews.asOfDayDark)};
export const AsKnownInAColumn: Story = {args: args(timelineViews.asOfDayColumn)};
export const AsKnownInTheNarrowList: Story = {args: args(timelineViews.asOfDayList)};
export const AsKnownInTheBackground: Story = {args: args(timelineViews.asOfBackground)};
export const AsKnownByAnAnalysis: Story = {args: args(timelineViews.asOfStatedAnalysis)};
export const AsKnownByAnAnalysisWithAnInferredDate: Story = {args: args(timelineViews.asOfInferredAnalysis)};
export const AsKnownWithALaterEventOpen: Story = {args: args(timelineViews.asOfSelected)};
export const AsKnownOnAWrongDay: Story = {args: args(timelineViews.asOfWrong)};
export const AsKnownStatic: Story = {args: args(timelineViews.asOfStatic)};
export const AsKnownRightToLeft: Story = {args: args(timelineViews.asOfRightToLeft)};
export const AsKnownInOtherData: Story = {args: args(timelineViews.asOfOtherData)};
export const AsKnownAmongAThousand: Story = {args: args(timelineViews.asOfMany)};
export const AsKnownAmongAThousandInTheNarrowList: Story = {args: args(timelineViews.asOfManyList)};
export const StoryOfFiveEvents: Story = {args: args(timelineViews.story)};
export const StoryInTheDark: Story = {args: args(timelineViews.storyDark)};
export const StoryInAColumn: Story = {args: args(timelineViews.storyColumn)};
export const StoryWithOwnTexts: Story = {args: args(timelineViews.storyOwnTexts)};
export const StoryInTheNarrowList: Story = {args: args(timelineViews.storyList)};
export const StoryBegunInTheNarrowList: Story = {args: args(timelineViews.storyListBegun)};
export const StoryOfTheKeyEvents: Story = {args: args(timelineViews.storyAuto)};
export const StoryWithWrongSteps: Story = {args: args(timelineViews.storyWrong)};
export const StoryInAPlainTimeline: Story = {args: args(timelineViews.storyPlain)};
export const StoryWithoutInteraction: Story = {args: args(timelineViews.storyStatic)};
export const StoryAsKnownOnADay: Story = {args: args(timelineViews.storyAsOf)};
export const StoryInOtherData: Story = {args: args(timelineViews.storyOtherData)};
