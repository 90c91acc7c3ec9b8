import {drawnActors, type Shape} from '../components/actor-map/layout-arrange.js';
import {arrangementOf} from '../components/actor-map/layout-places.js';
import type {Arrangement, Id, MapLayout} from '../model/types.js';
import type {Model} from '../query/model.js';
import {brokenLaws} from './map-laws.js';
import {drawnRelations} from './map-picture.js';
import {solveBends} from './solve-bends.js';
import {solveNodes} from './solve-nodes.js';

const shapes: readonly Shape[] = ['wide', 'tall'];

/**
 * Both arrangements of a data set's map. What its layout has stays where it is,
 * what is new gets a place, what is gone loses it; `anew` keeps only frames, zones and
 * pinned actors. Without a layout, frames and zones are those that the element
 * would make. Pure, and solving the outcome again changes nothing.
 */
export function solveLayout(model: Model, anew = false): MapLayout {
  const solved = shapes.map((shape) => {
    const frame = frameOf(model, shape);
    const start = anew ? pinnedIn(frame) : frame;
    const placed = {...start, nodes: solveNodes(model, shape, start)};
    return [shape, {...placed, links: solveBends(model, shape, placed)}] as const;
  });
  return Object.fromEntries(solved);
}

/** What the layout of a data set breaks, or lacks. */
export function checkLayout(model: Model): readonly string[] {
  return shapes.flatMap((shape) => {
    const stored = model.dataset.layout?.[shape];
    return stored === undefined ? [`map ${shape}: there is no such layout.`] : brokenLaws(model, shape, stored);
  });
}

/** The stored arrangement without what is no longer on the map, or an empty one. */
function frameOf(model: Model, shape: Shape): Arrangement {
  const stored = model.dataset.layout?.[shape];
  if (stored === undefined) return {...arrangementOf(model, shape), nodes: {}, links: {}};
  return {...stored, nodes: only(stored.nodes, drawnActors(model)), links: only(stored.links, drawnRelations(model))};
}

const only = <T>(entries: Readonly<Record<Id, T>>, records: readonly {id: Id}[]): Readonly<Record<Id, T>> => {
  const ids = new Set(records.map(({id}) => id));
  return Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
};

const pinnedIn = (arrangement: Arrangement): Arrangement => ({
  ...arrangement,
  nodes: Object.fromEntries(Object.entries(arrangement.nodes).filter(([, {pinned}]) => pinned === true)),
  links: {},
});
