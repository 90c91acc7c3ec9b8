import {nearestIn} from '../../geometry/nearest.js';
import {placeStands, type Standing} from './looks.js';
import type {PictureScene} from './layout-scene.js';
import {ringOf, type Walkable, type WalkKey} from './layout-walk.js';

/** What is on the geographic form now, and whose arrows the keys walk. */
export type GeoWalkable = Walkable & Pick<Standing, 'told'>;

/** The stops of the geographic form in the order of the list: actors, places of which something is told, arrows. */
export const stopsOnGeo = ({geo, links}: PictureScene, now: Omit<GeoWalkable, 'focus'>): readonly string[] => [
  ...(geo?.marks ?? [])
    .filter(({ref, id, mute, records}) => !mute && (ref === 'place' ? placeStands({records}, now) : now.actors.has(id)))
    .map(({ref, id}) => `${ref}:${id}`),
  ...links.filter(({id}) => now.relations.has(id)).map(({id}) => `relation:${id}`),
];

/**
 * Where a key leads on the geographic form; undefined stays. Arrows lead to the
 * nearest actor or place that way, on the actor in focus and its arrows round
 * these clockwise. Home, End, Page up and Page down walk the list and reach all.
 */
export function nextOnGeo(scene: PictureScene, now: GeoWalkable, from: string, key: WalkKey): string | undefined {
  const stops = stopsOnGeo(scene, now);
  const at = stops.indexOf(from);
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  if (key === 'PageUp' || key === 'PageDown') return stops[at + (key === 'PageDown' ? 1 : -1)];
  const ring = now.focus === undefined ? [] : ringOf(now.focus, scene, now);
  const turn = ring.indexOf(from);
  if (turn >= 0 && ring.length > 1) return ring[(turn + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : ring.length - 1)) % ring.length];
  const marks = (scene.geo?.marks ?? []).map(({ref, id, x, y}) => ({stop: `${ref}:${id}`, x, y})).filter(({stop}) => stops.includes(stop));
  const link = scene.links.find(({id}) => from === `relation:${id}`);
  const here = link === undefined ? marks.find(({stop}) => stop === from) : link.curve[1];
  return here === undefined
    ? stops[0]
    : nearestIn(
        here,
        key,
        marks.filter(({stop}) => stop !== from),
      )?.stop;
}
