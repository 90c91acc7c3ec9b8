import type {NextStop} from '../../element/roving.js';
import type {PictureScene} from './layout-picture.js';
import type {Stand} from './stands.js';

/**
 * Left and right walk a lane by date, up and down go to the nearest date in the
 * next lane that shows anything, Page up and down walk the order of the list
 * over all lanes, Home and End go to its ends. `above` and `below` are stops
 * before and after the picture.
 */
export function nextInPicture(
  scene: Pick<PictureScene, 'lanes'>,
  stands: readonly Stand[],
  above: readonly string[],
  below: readonly string[],
): NextStop {
  const lanes = scene.lanes.map(({id}) => stands.filter(({lane}) => lane === id)).filter((lane) => lane.length > 0);
  const list = [...above, ...stands.map(({stop}) => stop), ...below];
  const places = new Map(lanes.flatMap((lane, row) => lane.map((stand, i) => [stand.stop, {row, i, x: stand.x}] as const)));
  return (from, key) => {
    const at = list.indexOf(from);
    if (at < 0) return list[0];
    if (key === 'Home') return list[0];
    if (key === 'End') return list.at(-1);
    const place = places.get(from);
    const back = key === 'ArrowUp' || key === 'ArrowLeft' || key === 'PageUp';
    if (place === undefined || key === 'PageUp' || key === 'PageDown') return list[at + (back ? -1 : 1)];
    if (key === 'ArrowLeft' || key === 'ArrowRight') return lanes[place.row]?.[place.i + (back ? -1 : 1)]?.stop;
    const lane = lanes[place.row + (back ? -1 : 1)];
    return lane === undefined ? (back ? above.at(-1) : below[0]) : nearest(lane, place.x)?.stop;
  };
}

const nearest = (lane: readonly Stand[], x: number): Stand | undefined =>
  lane.reduce<Stand | undefined>(
    (best, stand) => (best === undefined || Math.abs(stand.x - x) < Math.abs(best.x - x) ? stand : best),
    undefined,
  );
