import {roomiest} from '../../geometry/seeded-force.js';
import {finish, shared, type Steps} from '../../geometry/steps.js';
import type {Actor, Arrangement, Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {drawnActors, inside, type Shape} from './layout-arrange.js';
import {frameFor, simulate} from './layout-simulate.js';

const known = new WeakMap<Model, Map<Shape, () => Steps<Arrangement>>>();

/**
 * Where everything stands, in px of the arrangement's own frame: the data's
 * stored positions, or for data without any those of a seeded simulation. The
 * same data set always gives the same arrangement, which is computed once: who
 * asks while another is at it goes on with the steps that are left.
 */
export function arranging(model: Model, shape: Shape): Steps<Arrangement> {
  const byShape = known.get(model) ?? new Map<Shape, () => Steps<Arrangement>>();
  known.set(model, byShape);
  let steps = byShape.get(shape);
  if (steps === undefined) byShape.set(shape, (steps = shared(arrange(model, shape))));
  return steps();
}

/** Width and height of the arrangement. */
export const frameOf = (model: Model, shape: Shape): {width: number; height: number} =>
  model.dataset.layout?.[shape] ?? frameFor(drawnActors(model).length, shape);

/** Where everything stands, at once. */
export const arrangementOf = (model: Model, shape: Shape): Arrangement => finish(arranging(model, shape));

function* arrange(model: Model, shape: Shape): Steps<Arrangement> {
  const stored = model.dataset.layout?.[shape];
  return stored === undefined ? yield* simulate(model, shape) : complete(stored, drawnActors(model));
}

/** Gives actors without a stored position the place with most room in their zone. */
function complete(stored: Arrangement, actors: readonly Actor[]): Arrangement {
  if (actors.every(({id}) => stored.nodes[id] !== undefined)) return stored;
  const nodes: Record<Id, Arrangement['nodes'][Id]> = {...stored.nodes};
  for (const {id, cluster} of actors) {
    if (nodes[id] !== undefined) continue;
    const zone = stored.zones[cluster] ?? {x: 0, y: 0, width: stored.width, height: stored.height};
    nodes[id] = roomiest(inside(zone), Object.values(nodes));
  }
  return {...stored, nodes};
}
