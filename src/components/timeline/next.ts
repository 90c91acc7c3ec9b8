import type {NextStop} from '../../element/roving.js';
import type {Id} from '../../model/types.js';
import type {MarkScene, PictureScene} from './layout-picture.js';

/** A stop of the picture: a mark, or something beside it that opens. */
export const markStop = (id: Id): string => `event:${id}`;
export const rowStop = (key: string): string => `row:${key}`;

/**
 * Left and right walk a lane by date, up and down go to the nearest date in the
 * next lane that shows anything, Page up and down walk the order of the list
 * over all lanes, Home and End go to its ends. `above` and `below` are stops
 * before and after the picture.
 */
export function nextInPicture(scene: PictureScene, shown: ReadonlySet<Id>, above: readonly string[], below: readonly string[]): NextStop {
  const marks = scene.marks.filter(({item}) => shown.has(item.id));
  const lanes = scene.lanes.map(({id}) => marks.filter(({lane}) => lane === id)).filter((lane) => lane.length > 0);
  const list = [...above, ...marks.map(({item}) => markStop(item.id)), ...below];
  const places = new Map(lanes.flatMap((lane, row) => lane.map((mark, i) => [markStop(mark.item.id), {row, i, mark}] as const)));
  return (from, key) => {
    const at = list.indexOf(from);
    if (at < 0) return list[0];
    if (key === 'Home') return list[0];
    if (key === 'End') return list.at(-1);
    const place = places.get(from);
    const back = key === 'ArrowUp' || key === 'ArrowLeft' || key === 'PageUp';
    if (place === undefined || key === 'PageUp' || key === 'PageDown') return list[at + (back ? -1 : 1)];
    if (key === 'ArrowLeft' || key === 'ArrowRight') return stopOf(lanes[place.row]?.[place.i + (back ? -1 : 1)]);
    const lane = lanes[place.row + (back ? -1 : 1)];
    return lane === undefined ? (back ? above.at(-1) : below[0]) : stopOf(nearest(lane, place.mark.x));
  };
}

const stopOf = (mark: MarkScene | undefined): string | undefined => mark && markStop(mark.item.id);

const nearest = (lane: readonly MarkScene[], x: number): MarkScene | undefined =>
  lane.reduce<MarkScene | undefined>(
    (best, mark) => (best === undefined || Math.abs(mark.x - x) < Math.abs(best.x - x) ? mark : best),
    undefined,
  );
