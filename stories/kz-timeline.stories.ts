import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define-kz-timeline.js';
import type {KzTimeline} from '../src/components/timeline/kz-timeline.js';
import {timelineStates, type TimelineState} from './states/timeline.js';

type Arguments = Partial<
  Pick<
    KzTimeline,
    | 'from'
    | 'to'
    | 'lanes'
    | 'importance'
    | 'selected'
    | 'sources'
    | 'actors'
    | 'exclude'
    | 'query'
    | 'disputed'
    | 'asOf'
    | 'theme'
    | 'view'
    | 'tz'
    | 'plain'
    | 'static'
  >
> & {
  width: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  data?: unknown;
};

/** The attributes of a state as properties: a bare attribute switches on. */
const args = ({attributes = {}, ...state}: TimelineState): Arguments => ({
  ...state,
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name === 'as-of' ? 'asOf' : name, value === '' ? true : value])),
});

const render = ({width, dir, scheme, data, ...rest}: Arguments): TemplateResult =>
  html`<div
    dir=${dir ?? nothing}
    class=${scheme ?? nothing}
    style="max-inline-size: ${width}px; ${scheme === 'dark' ? 'background: #14171a; color-scheme: dark' : ''}"
  >
    <kz-timeline
      .data=${data}
      .from=${rest.from ?? ''}
      .to=${rest.to ?? ''}
      .lanes=${rest.lanes ?? ''}
      .importance=${rest.importance ?? '3'}
      .selected=${rest.selected ?? ''}
      .sources=${rest.sources ?? ''}
      .actors=${rest.actors ?? ''}
      .exclude=${rest.exclude ?? ''}
      .query=${rest.query ?? ''}
      .disputed=${rest.disputed ?? false}
      .asOf=${rest.asOf ?? ''}
      .theme=${rest.theme ?? 'auto'}
      .view=${rest.view ?? 'auto'}
      .tz=${rest.tz ?? ''}
      .plain=${rest.plain ?? false}
      .static=${rest.static ?? false}
    ></kz-timeline>
  </div>`;

const meta: Meta<Arguments> = {
  title: 'Timeline',
  component: 'kz-timeline',
  render,
  argTypes: {
    importance: {control: 'inline-radio', options: ['1', '2', '3']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    view: {control: 'inline-radio', options: ['auto', 'picture', 'list']},
    width: {control: {type: 'range', min: 280, max: 1200, step: 20}},
    data: {control: false},
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Usual: Story = {args: args(timelineStates.usual)};
export const Dark: Story = {args: args(timelineStates.dark)};
export const Column: Story = {args: args(timelineStates.column)};
export const Narrow: Story = {args: args(timelineStates.narrow)};
export const List: Story = {args: args(timelineStates.list)};
export const Selected: Story = {args: args(timelineStates.selected)};
export const SelectedInTheDark: Story = {args: args(timelineStates.selectedDark)};
export const SelectedInAColumn: Story = {args: args(timelineStates.selectedColumn)};
export const SelectedInTheNarrowList: Story = {args: args(timelineStates.selectedNarrow)};
export const RivalDates: Story = {args: args(timelineStates.rivalDates)};
export const SelectedBackground: Story = {args: args(timelineStates.selectedBefore)};
export const TwoLanes: Story = {args: args(timelineStates.twoLanes)};
export const KeyEventsAlone: Story = {args: args(timelineStates.keyEvents)};
export const OneWeek: Story = {args: args(timelineStates.oneWeek)};
export const OnlyWhereAccountsDiffer: Story = {args: args(timelineStates.onlyDiffering)};
export const FilteredToNothing: Story = {args: args(timelineStates.silence)};
export const OtherData: Story = {args: args(timelineStates.foreign)};
export const OtherDataInAColumn: Story = {args: args(timelineStates.foreignColumn)};
export const OtherDataInTheNarrowList: Story = {args: args(timelineStates.foreignNarrow)};
/** Years before and around the year 0, and a hinge. */
export const OtherDataWithFarYears: Story = {args: args(timelineStates.farYears)};
export const OtherDataWithFarYearsNarrow: Story = {args: args(timelineStates.farYearsNarrow)};
/** Every way in which a date can be known. */
export const EveryForm: Story = {args: args(timelineStates.everyForm)};
export const EveryFormInAColumn: Story = {args: args(timelineStates.everyFormColumn)};
export const EveryFormInTheNarrowList: Story = {args: args(timelineStates.everyFormNarrow)};
/** Hours on the chosen clock. */
export const OneDay: Story = {args: args(timelineStates.oneDay)};
export const OneDayInAColumn: Story = {args: args(timelineStates.oneDayColumn)};
export const FromBeforeChrist: Story = {args: args(timelineStates.beforeChrist)};
export const OneEvent: Story = {args: args(timelineStates.oneEvent)};
export const OneSource: Story = {args: args(timelineStates.oneSource)};
export const ManyEvents: Story = {args: args(timelineStates.many)};
export const BrokenData: Story = {args: args(timelineStates.broken)};
/** Two ranges end before they start: they are left out, and listed. */
export const RangesThatEndBeforeTheyStart: Story = {args: args(timelineStates.reversed)};
export const RangesThatEndBeforeTheyStartNarrow: Story = {args: args(timelineStates.reversedNarrow)};
export const Empty: Story = {args: args(timelineStates.empty)};
/** To be seen in a browser with forced colours; the tests of the stories force them. */
export const ForcedColors: Story = {args: args(timelineStates.forcedColors), tags: ['forced-colors']};
/** To be seen in a browser that asks for less motion; the tests of the stories ask for it. */
export const ReducedMotion: Story = {args: args(timelineStates.reducedMotion)};
export const RightToLeft: Story = {args: args(timelineStates.rightToLeft)};
export const Static: Story = {args: args(timelineStates.static)};
export const StaticList: Story = {args: args(timelineStates.staticNarrow)};
export const Plain: Story = {args: args(timelineStates.plain)};
