import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {pictureOf, pictureStates, type PictureState} from './states/pictures.js';

/** What a reader saves, and what `renderSvg` writes: pictures that need neither script nor style sheet. */
const meta: Meta<PictureState> = {
  title: 'Pictures as files',
  render: (state) => pictureOf(state),
  argTypes: {data: {control: false}, shows: {control: false}},
};
export default meta;

type Story = StoryObj<PictureState>;

export const Timeline: Story = {args: pictureStates.timeline};
export const TimelineColumn: Story = {args: pictureStates.timelineColumn};
export const TimelineForALink: Story = {args: pictureStates.timelineForALink};
export const TimelineForAPost: Story = {args: pictureStates.timelineForAPost};
export const TimelineAsOfInTheDark: Story = {args: pictureStates.timelineAsOfInTheDark};
export const TimelineOfOneSource: Story = {args: pictureStates.timelineOfOneSource};
export const Map: Story = {args: pictureStates.map};
export const MapForALink: Story = {args: pictureStates.mapForALink};
export const MapForAPost: Story = {args: pictureStates.mapForAPost};
export const MapOfTheRegion: Story = {args: pictureStates.mapOfTheRegion};
export const Grid: Story = {args: pictureStates.grid};
export const GridForALink: Story = {args: pictureStates.gridForALink};
export const GridForAPostInTheDark: Story = {args: pictureStates.gridForAPostInTheDark};
export const OtherData: Story = {args: pictureStates.otherData};
