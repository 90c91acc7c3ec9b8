import {directionAt, pointAt, type Point} from '../../geometry/link-path.js';
import {clockAngle, nearestIn, type Direction} from '../../geometry/nearest.js';
import type {Id} from '../../model/types.js';
import type {LinkMark, NodeMark, PictureScene} from './layout-scene.js';

export type WalkKey = Direction | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** What is on the picture now, and whose relations the arrows walk. */
export interface Walkable {
  actors: ReadonlySet<Id>;
  relations: ReadonlySet<Id>;
  focus: Id | undefined;
}

/**
 * Where a key leads on the picture. Stops are `actor:…`, `relation:…` and
 * `cluster:…`; undefined stays.
 *
 * Arrows lead to the nearest actor that way, from the topmost of a zone up to
 * its head; on the focused actor and its relations they go round these clockwise.
 * Home, End, Page up and Page down walk the list, so that they reach every actor;
 * on a head Page up and Page down walk the heads.
 */
export function nextOnPicture(scene: PictureScene, now: Walkable, from: string, key: WalkKey): string | undefined {
  const nodes = scene.nodes.filter(({id}) => now.actors.has(id));
  const [kind = '', id = ''] = splitStop(from);
  if (key === 'Home') return actorStop(nodes[0]);
  if (key === 'End') return actorStop(nodes.at(-1));
  if (key === 'PageUp' || key === 'PageDown') return turnPage(scene, nodes, now, [kind, id], key === 'PageDown' ? 1 : -1);
  if (now.focus !== undefined) {
    const ring = ringOf(now.focus, scene, now);
    const at = ring.indexOf(from);
    if (at >= 0 && ring.length > 1) return ring[(at + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : ring.length - 1)) % ring.length];
  }
  if (kind === 'cluster') return nextFromHead(id, key, scene, nodes);
  const here = kind === 'actor' ? nodes.find((n) => n.id === id) : middleOf(scene.links.find((l) => l.id === id));
  if (here === undefined) return actorStop(nodes[0]);
  const zone = kind === 'actor' ? scene.zones.find((z) => z.nodes.some((n) => n.id === id)) : undefined;
  const topmost = zone?.nodes.every((n) => n.id === id || !now.actors.has(n.id) || n.y >= here.y) === true;
  if (key === 'ArrowUp' && zone !== undefined && topmost && zone.title.length > 0) return `cluster:${zone.id}`;
  return actorStop(nearestIn(here, key, nodes));
}

/** The stops of the picture: actors, heads of zones, relations. */
export const stopsOnPicture = ({nodes, zones, links}: PictureScene, now: Pick<Walkable, 'actors' | 'relations'>): readonly string[] => [
  ...nodes.filter(({id}) => now.actors.has(id)).map(({id}) => `actor:${id}`),
  ...zones.filter(({title}) => title.length > 0).map(({id}) => `cluster:${id}`),
  ...links.filter(({id}) => now.relations.has(id)).map(({id}) => `relation:${id}`),
];

const actorStop = (node: {id: Id} | undefined): string | undefined => (node === undefined ? undefined : `actor:${node.id}`);

/** `actor:x` as kind and id. */
const splitStop = (stop: string): readonly [string, string] => [stop.slice(0, stop.indexOf(':')), stop.slice(stop.indexOf(':') + 1)];

const middleOf = (link: LinkMark | undefined): Point | undefined => (link === undefined ? undefined : pointAt(link.curve, 0.5));

/** An actor and its visible relations clockwise from twelve o'clock, as stops. */
export function ringOf(actor: Id, scene: PictureScene, now: Pick<Walkable, 'relations'>): readonly string[] {
  const angles = scene.links
    .filter(({id, from, to}) => now.relations.has(id) && (from === actor || to === actor))
    .map((link) => {
      const d = link.from === actor ? directionAt(link.curve, 0) : directionAt([link.curve[2], link.curve[1], link.curve[0]], 0);
      return {stop: `relation:${link.id}`, angle: clockAngle(d.x, d.y)};
    });
  return [`actor:${actor}`, ...angles.sort((a, b) => a.angle - b.angle).map(({stop}) => stop)];
}

function turnPage(
  scene: PictureScene,
  nodes: readonly NodeMark[],
  now: Walkable,
  [kind, id]: readonly [string, string],
  by: 1 | -1,
): string | undefined {
  if (kind === 'cluster') {
    const heads = scene.zones.filter(({title}) => title.length > 0);
    const next = heads[heads.findIndex((zone) => zone.id === id) + by];
    return next === undefined ? actorStop(by === 1 ? nodes[0] : nodes.at(-1)) : `cluster:${next.id}`;
  }
  const link = scene.links.find((l) => l.id === id);
  const actor = kind === 'actor' || link === undefined ? id : link.to === now.focus ? link.to : link.from;
  return actorStop(nodes[nodes.findIndex((n) => n.id === actor) + by]);
}

/** From a head down to the nearest actor of its zone, otherwise to the nearest actor or head. */
function nextFromHead(id: Id, key: Direction, scene: PictureScene, nodes: readonly NodeMark[]): string | undefined {
  const zone = scene.zones.find((z) => z.id === id);
  if (zone === undefined) return actorStop(nodes[0]);
  const here = headPlace(zone);
  const own = zone.nodes.filter((n) => nodes.includes(n));
  if (key === 'ArrowDown' && own.length > 0) {
    const distance = (n: NodeMark): number => Math.hypot(n.x - here.x, n.y - here.y);
    return actorStop(own.reduce((a, b) => (distance(b) < distance(a) ? b : a)));
  }
  const heads = scene.zones.filter((z) => z.id !== id && z.title.length > 0).map((z) => ({...headPlace(z), stop: `cluster:${z.id}`}));
  return nearestIn(here, key, [...heads, ...nodes.map(({x, y, id: node}) => ({x, y, stop: `actor:${node}`}))])?.stop;
}

const headPlace = ({titleBox}: PictureScene['zones'][number]): Point => ({
  x: titleBox.x + titleBox.width / 2,
  y: titleBox.y + titleBox.height / 2,
});

/** Along the stops of the list, in their order; Page up and Page down from actor or camp to the next one. */
export function nextInList(stops: readonly string[], from: string, key: WalkKey): string | undefined {
  const at = stops.indexOf(from);
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  const big = (stop: string): boolean => stop.startsWith('actor:') || stop.startsWith('cluster:');
  if (key === 'PageDown') return stops.slice(at + 1).find(big);
  if (key === 'PageUp') return stops.slice(0, Math.max(0, at)).findLast(big);
  return stops[at + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1)];
}
