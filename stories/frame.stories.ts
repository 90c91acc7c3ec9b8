import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import {frameOf, frameStates, pressAll, type FrameState} from './states/frame.js';
import './states/kz-waiting.js';

const meta: Meta<FrameState> = {
  title: 'Frame and states',
  render: (state) => frameOf(state).page,
  argTypes: {data: {control: false}, shows: {control: false}},
  play: async ({canvasElement, args}) => {
    const element = canvasElement.querySelector<HTMLElement & {updateComplete: Promise<boolean>}>(args.tag);
    if (element === null) return;
    await element.updateComplete;
    pressAll(element, args);
  },
};
export default meta;

type Story = StoryObj<FrameState>;

export const Usual: Story = {args: frameStates.usual};
export const UsualGrid: Story = {args: frameStates.grid};
export const OtherData: Story = {args: frameStates.otherData};
export const OtherDataInTheGrid: Story = {args: frameStates.otherDataInTheGrid};
export const Table: Story = {args: frameStates.table};
export const TableOfRelations: Story = {args: frameStates.tableOfRelations};
export const TableOfStances: Story = {args: frameStates.tableOfStances};
export const TableWithFaults: Story = {args: frameStates.tableWithFaults};
export const OneSource: Story = {args: frameStates.oneSource};
export const LoadingWithThePagesOwnList: Story = {args: frameStates.loading};
export const LoadFailed: Story = {args: frameStates.loadFailed};
export const NoDataSet: Story = {args: frameStates.noDataSet};
export const BadData: Story = {args: frameStates.badData};
export const Empty: Story = {args: frameStates.empty};
export const EmptyGrid: Story = {args: frameStates.emptyGrid};
export const FilteredToNothing: Story = {args: frameStates.filteredToNothing};
export const WrongAttributes: Story = {args: frameStates.wrongAttributes};
export const PanelsOpen: Story = {args: frameStates.panelsOpen};
export const KeyboardHelp: Story = {args: frameStates.keyboardHelp};
export const Download: Story = {args: frameStates.download};
export const Detail: Story = {args: frameStates.detail};
export const DetailInTheDark: Story = {args: frameStates.detailInTheDark};
export const DetailOfOtherData: Story = {args: frameStates.detailOfOtherData};
export const Dark: Story = {args: frameStates.dark};
export const LargeText: Story = {args: frameStates.largeText};
export const RightToLeft: Story = {args: frameStates.rightToLeft};
export const Slots: Story = {args: frameStates.slots};
export const Plain: Story = {args: frameStates.plain};
export const Static: Story = {args: frameStates.static};
