import type {Picture, Room} from '../geometry/drawing.js';
import type {StaticView} from './words.js';

/** Draws what the attributes ask for; undefined where the data set has nothing for the element. */
export type Draw = (attributes: Readonly<Record<string, string>>, view: StaticView) => ((room: Room) => Picture) | undefined;
