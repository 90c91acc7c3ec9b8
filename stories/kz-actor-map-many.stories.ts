import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define-kz-actor-map.js';
import {manyStates, type ManyState} from './states/actor-map-many.js';

/** The data is no argument: it is made when the story is shown, and does not travel through the controls. */
const show = ({width, data, dark, attributes}: ManyState): TemplateResult => {
  const {actor = '', theme = 'auto'} = attributes;
  return html`<div style="max-inline-size: ${width}px; ${dark === true ? 'background: #14171a; color-scheme: dark' : ''}">
    <kz-actor-map .data=${data()} .actor=${actor} .theme=${theme} ?static=${'static' in attributes}></kz-actor-map>
  </div>`;
};

const meta: Meta = {title: 'Actor map at scale', component: 'kz-actor-map'};
export default meta;

const story = (state: ManyState): StoryObj => ({render: () => show(state)});
/** An audit of thousands of marks takes longer than anybody waits; hundreds are drawn by the same templates. */
const unaudited = (state: ManyState): StoryObj => ({...story(state), parameters: {a11y: {test: 'off'}}});

/** Positions come from the seeded simulation. */
export const Few: StoryObj = story(manyStates.few);
/** Placed in slices: the page is never held up. */
export const Hundreds: StoryObj = story(manyStates.hundreds);
export const HundredsInTheDark: StoryObj = story(manyStates.hundredsDark);
export const HundredsInAColumn: StoryObj = story(manyStates.hundredsColumn);
export const HundredsWithAFocus: StoryObj = story(manyStates.hundredsFocused);
export const HundredsStatic: StoryObj = story(manyStates.hundredsStatic);
export const HundredsInCamps: StoryObj = story(manyStates.hundredsInCamps);
/** A camp of more than sixty opens part by part. */
export const HundredsInTheNarrowList: StoryObj = story(manyStates.hundredsList);
/** The names of the heaviest; the others show in focus. */
export const Thousand: StoryObj = unaudited(manyStates.thousand);
export const ThousandWithAFocus: StoryObj = unaudited(manyStates.thousandFocused);
/** No picture, a sentence, and the list. */
export const TooMany: StoryObj = story(manyStates.tooMany);
export const TooManyStatic: StoryObj = story(manyStates.tooManyStatic);
/** Parts that nothing ties to one another have areas of their own. */
export const DisconnectedParts: StoryObj = story(manyStates.parts);
export const NoRelations: StoryObj = story(manyStates.unlinked);
export const OneActorAlone: StoryObj = story(manyStates.alone);
export const TwoHundredNeighbours: StoryObj = story(manyStates.neighbours);
export const TwoHundredNeighboursInFocus: StoryObj = story(manyStates.neighboursFocused);
/** Long names, loops, up to seven relations between the same two. */
export const LongNamesAndLoops: StoryObj = story(manyStates.knots);
export const LongNamesAndLoopsInAColumn: StoryObj = story(manyStates.knotsColumn);
