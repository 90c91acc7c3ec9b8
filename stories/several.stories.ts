import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import {actOn, severalOf, severalStates, type SeveralState} from './states/several.js';

const meta: Meta<SeveralState> = {
  title: 'Several on one page',
  render: (state) => severalOf(state),
  argTypes: {elements: {control: false}, text: {control: false}, shows: {control: false}},
  play: async ({canvasElement, args}) => {
    const elements = [...canvasElement.querySelectorAll<HTMLElement & {updateComplete?: Promise<boolean>}>('main *')];
    for (const element of elements) await element.updateComplete;
    actOn(canvasElement, args);
  },
};
export default meta;

type Story = StoryObj<SeveralState>;

export const AnEventAndItsActorsAndQuestions: Story = {args: severalStates.event};
export const AnEventInTheDark: Story = {args: severalStates.eventDark};
export const AnActorAndItsEvents: Story = {args: severalStates.actor};
export const ACellAndWhatItsPassagesTellOf: Story = {args: severalStates.cell};
export const GroupsApart: Story = {args: severalStates.apart};
export const AReferenceInTheText: Story = {args: severalStates.reference};
export const StepsOfThePage: Story = {args: severalStates.steps};
/** A language without words of its own has English ones, marked as English. */
export const TwoLanguagesAndDataSets: Story = {args: severalStates.languages};
export const Share: Story = {args: severalStates.share};
