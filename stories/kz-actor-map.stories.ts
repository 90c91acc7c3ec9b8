import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define-kz-actor-map.js';
import {mapStates, type MapState} from './states/actor-map.js';

const meta: Meta<MapState> = {
  title: 'Actor map',
  component: 'kz-actor-map',
  parameters: {controls: {disable: true}},
  render: ({data, attributes, width, dark}) => {
    const box = document.createElement('div');
    box.style.cssText = `width: ${width}px; max-width: 100%;${dark === true ? ' background: #14171a; padding: 16px;' : ''}`;
    const map = document.createElement('kz-actor-map');
    for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
    map.data = data;
    box.append(map);
    return box;
  },
};
export {meta as default};

const story = (state: MapState): StoryObj<MapState> => ({args: state});

/** As it stands on a page: forty-five actors, the words of the firm relations. */
export const Wide = story(mapStates.wide);
export const Dark = story(mapStates.dark);
/** Beside running text: the tall arrangement. */
export const Column = story(mapStates.column);
/** On a phone: a list of camps. */
export const Narrow = story(mapStates.narrow);
/** The list where there is room for the picture. */
export const List = story(mapStates.list);
/** One actor in focus, its relations below, the best attested first. */
export const Focused = story(mapStates.focused);
export const FocusedNarrow = story(mapStates.focusedNarrow);
/** A relation selected by itself, with the account of every source. */
export const Relation = story(mapStates.relation);
/** A relation opened among those of its actor. */
export const RelationInFocus = story(mapStates.relationInFocus);
/** Only what the accounts differ on. */
export const DisputedOnly = story(mapStates.disputed);
/** Families and camps chosen by the page. */
export const Families = story(mapStates.families);
/** Only what one source tells. */
export const OneSource = story(mapStates.oneSource);
/** A filter that leaves nothing. */
export const NothingLeft = story(mapStates.nothingLeft);
export const Plain = story(mapStates.plain);
export const Static = story(mapStates.static);
export const StaticNarrow = story(mapStates.staticNarrow);
/** Another story: three sources, no camps, no stored places. */
export const Foreign = story(mapStates.foreign);
export const ForeignFocused = story(mapStates.foreignFocused);
/** The same with camps and places of its own. */
export const ForeignWhole = story(mapStates.foreignWhole);
export const ForeignWholeInAColumn = story(mapStates.foreignWholeColumn);
/** Sixty invented actors in four camps, placed by the seeded simulation. */
export const Camps = story(mapStates.camps);
/** A hundred and fifty actors. */
export const Many = story(mapStates.many);
export const OneActor = story(mapStates.oneActor);
export const Empty = story(mapStates.empty);
export const Broken = story(mapStates.broken);
/** Contingents from their countries, strengths in words, places with what is told of them. */
export const Geo = story(mapStates.geo);
export const GeoDark = story(mapStates.geoDark);
export const GeoInAColumn = story(mapStates.geoColumn);
/** On a phone the list stands in its place. */
export const GeoNarrow = story(mapStates.geoNarrow);
export const GeoSelected = story(mapStates.geoSelected);
/** A place opened: what happened there by the account of every source. */
export const GeoPlace = story(mapStates.geoPlace);
export const GeoStatic = story(mapStates.geoStatic);
/** Places without outlines. */
export const GeoForeign = story(mapStates.geoForeign);
/** With outlines of its own. */
export const GeoForeignWhole = story(mapStates.geoForeignWhole);
/** How two are tied: one analysis draws a whole line. */
export const Path = story(mapStates.path);
/** Only by joining what two analyses say. */
export const PathAcross = story(mapStates.pathAcross);
export const PathDark = story(mapStates.pathDark);
/** One relation ties the two. */
export const PathDirect = story(mapStates.pathDirect);
export const PathOfThreeSteps = story(mapStates.pathThree);
export const PathInAColumn = story(mapStates.pathColumn);
/** On a phone: fields and chain above the list. */
export const PathNarrow = story(mapStates.pathNarrow);
/** A step opened: the account of every source. */
export const PathOpened = story(mapStates.pathOpened);
export const PathOpenedNarrow = story(mapStates.pathOpenedNarrow);
/** A relation that is reported, and stated by nobody. */
export const PathUnstated = story(mapStates.pathUnstated);
/** No route of up to three steps. */
export const PathNone = story(mapStates.pathNone);
/** An actor without relations. */
export const PathIsolated = story(mapStates.pathIsolated);
/** Filters leave no route. */
export const PathFiltered = story(mapStates.pathFiltered);
export const PathStatic = story(mapStates.pathStatic);
export const PathPlain = story(mapStates.pathPlain);
export const PathForeign = story(mapStates.pathForeign);
/** Attributes that are no good fall back and are listed. */
export const WrongAttributes = story(mapStates.wrongAttributes);
