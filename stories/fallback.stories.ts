import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {fallbackOf, fallbackStates, type FallbackState} from './states/fallback.js';

/** Plain markup: no script and no style sheet of the package has a part in what is seen. */
const meta: Meta<FallbackState> = {
  title: 'Without script',
  render: (state) => fallbackOf(state),
  argTypes: {data: {control: false}, shows: {control: false}, width: {control: {type: 'range', min: 280, max: 1200, step: 20}}},
};
export default meta;

type Story = StoryObj<FallbackState>;

export const Timeline: Story = {args: fallbackStates.timeline};
export const TimelineInShort: Story = {args: fallbackStates.timelineShort};
export const Map: Story = {args: fallbackStates.map};
export const MapInShortInTheDark: Story = {args: fallbackStates.mapShort};
export const Grid: Story = {args: fallbackStates.grid};
export const GridOnAPhone: Story = {args: fallbackStates.gridOnAPhone};
export const OtherData: Story = {args: fallbackStates.otherData};
export const FilteredToNothing: Story = {args: fallbackStates.filtered};
