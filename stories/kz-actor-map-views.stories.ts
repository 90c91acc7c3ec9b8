import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define-kz-actor-map.js';
import {viewStates, type ViewState} from './states/actor-map-views.js';

const meta: Meta<ViewState> = {
  title: 'Actor map/Filters and pages',
  component: 'kz-actor-map',
  parameters: {controls: {disable: true}},
  render: ({data, attributes, width, dark, rtl}) => {
    const box = document.createElement('div');
    box.style.cssText = `width: ${width}px; max-width: 100%;${dark === true ? ' background: #14171a; padding: 16px;' : ''}`;
    box.dir = rtl === true ? 'rtl' : 'ltr';
    const map = document.createElement('kz-actor-map');
    for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
    map.data = data;
    box.append(map);
    return box;
  },
};
export {meta as default};

const story = (state: ViewState): StoryObj<ViewState> => ({args: state});

/** Only what one analysis tells, without memberships: both stand in the toolbar, each with the way back. */
export const Filtered = story(viewStates.filtered);
/** Filters that leave nothing: the sentence names the silence, and leads out to those who do tell of it. */
export const Silent = story(viewStates.silent);
export const SilentNarrow = story(viewStates.silentNarrow);
/** As known on 5 January: what is dated later is drawn faint, what carries no date stays as it is. */
export const AsKnown = story(viewStates.known);
export const AsKnownNarrow = story(viewStates.knownNarrow);
export const FocusedDark = story(viewStates.focusedDark);
export const FocusedInAColumn = story(viewStates.focusedColumn);
/** Only routes that one analysis states in full. */
export const PathWhole = story(viewStates.wholeOnly);
/** Actors without a relation between them. */
export const NoRelations = story(viewStates.noRelations);
/** On a page that is read from right to left: the drawing keeps its sides, the text does not. */
export const RightToLeft = story(viewStates.rightToLeft);
export const RightToLeftList = story(viewStates.rightToLeftList);
export const RightToLeftPath = story(viewStates.rightToLeftPath);
/** To be seen in a browser with forced colours; the tests of the stories force them. */
export const ForcedColors: StoryObj<ViewState> = {args: viewStates.forcedColors, tags: ['forced-colors']};
export const ForcedColorsOnTheGround: StoryObj<ViewState> = {args: viewStates.forcedColorsGeo, tags: ['forced-colors']};
/** Allegations and groups are switched off in the legend. */
export const SwitchedOff = story(viewStates.switched);
/** What one analysis tells of places stays where it stood. */
export const GeoFiltered = story(viewStates.geoFiltered);
/** What is dated later stands back, at places too. */
export const GeoAsKnown = story(viewStates.geoKnown);
export const RightToLeftGeo = story(viewStates.rightToLeftGeo);
/** To be seen where less motion is asked for. */
export const ReducedMotion = story(viewStates.reducedMotion);
/** To be printed: the focus stays open, toolbar and fields stay away. */
export const Print = story(viewStates.print);
