import {roomiest, settle, type Body} from '../../geometry/seeded-force.js';
import type {Rect} from '../../geometry/rect.js';
import {splitRect} from '../../geometry/split-rect.js';
import type {Actor, Arrangement, Cluster, Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {actorName} from '../../query/ties.js';

export type Shape = 'wide' | 'tall';

const known = new WeakMap<Model, Map<Shape, Arrangement>>();

/** The actors that the map draws: those marked as pictured, or all where none is. */
export function drawnActors(model: Model): readonly Actor[] {
  const pictured = model.actors.filter((actor) => actor.pictured === true);
  return pictured.length > 0 ? pictured : model.actors;
}

/** The clusters that have actors, in the order of the data, and after them one for actors of none. */
export function usedClusters(model: Model, actors: readonly Actor[]): readonly Cluster[] {
  const {clusters} = model.dataset.meta;
  const used = new Set(actors.map((a) => a.cluster));
  const listed = clusters.filter(({id}) => used.delete(id));
  return used.size === 0 ? listed : [...listed, {id: '', label: ''}];
}

/**
 * Where everything stands, in px of the arrangement's own frame: the data's
 * stored positions, or for data without any those of a seeded simulation. The
 * same data set always gives the same arrangement, which is computed once.
 */
export function arrangementOf(model: Model, shape: Shape): Arrangement {
  const byShape = known.get(model) ?? new Map<Shape, Arrangement>();
  known.set(model, byShape);
  let arrangement = byShape.get(shape);
  if (arrangement === undefined) {
    const stored = model.dataset.layout?.[shape];
    const actors = drawnActors(model);
    arrangement = stored === undefined ? simulate(model, actors, shape) : complete(stored, actors);
    byShape.set(shape, arrangement);
  }
  return arrangement;
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

/** The part of a zone where glyphs may stand: below its title, off its edges. */
export const inside = ({x, y, width, height}: Rect): Rect => ({
  x: x + 16,
  y: y + 36,
  width: Math.max(1, width - 32),
  height: Math.max(1, height - 56),
});

function simulate(model: Model, actors: readonly Actor[], shape: Shape): Arrangement {
  const width = shape === 'wide' ? 1068 : 640;
  const room = shape === 'wide' ? 16_000 : 14_000;
  const height = Math.round(Math.min(2400, Math.max(160 + 16 * Math.min(10, actors.length), (actors.length * room) / width)));
  const zones = zonesOf(model, actors, {x: 0, y: 0, width, height});
  const whole: Rect = {x: 4, y: 4, width: width - 8, height: height - 8};
  const bodies = actors.map((actor): Body => {
    const zone = zones[actor.cluster];
    const text = actorName(actor.id, model).length * 6.6;
    return {id: actor.id, width: Math.max(26, text) + 10, height: 48, home: zone === undefined ? whole : inside(zone)};
  });
  const nodes = Object.fromEntries(settle(bodies, model.relations));
  return {width, height, nodes, links: {}, zones};
}

/** One zone per cluster, sized by its actors; none where there is only one cluster. */
function zonesOf(model: Model, actors: readonly Actor[], frame: Rect): Readonly<Record<Id, Rect>> {
  const clusters = usedClusters(model, actors).filter(({id}) => id !== '');
  if (clusters.length < 2) return {};
  const weights = clusters.map(({id}) => actors.filter((a) => a.cluster === id).length + 1.5);
  const parts = splitRect(frame, weights, 28);
  return Object.fromEntries(clusters.map(({id}, i) => [id, parts[i] ?? frame]));
}
