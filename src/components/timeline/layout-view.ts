import type {Stretch} from '../../geometry/crowd.js';
import type {Id} from '../../model/types.js';
import type {Item} from './layout-items.js';
import type {Window} from './layout-window.js';

/** The events of a lane that the picture has to show, each list in order. */
export interface LaneItems {
  /** Left of the hinge. */
  past: readonly Item[];
  /** Start in view. */
  inView: readonly Item[];
  /** Start before it and run on into it. */
  running: readonly Item[];
}

interface LaneField {
  before: readonly Item[];
  inside: readonly Item[];
  /** When each of `inside` is over, in a row of its own: a view asks it of all that began earlier. */
  until: Float64Array;
}

const known = new WeakMap<Window, ReadonlyMap<Id, LaneField>>();

/** The events of a window by lane, sorted once for all views. */
function fieldsOf(window: Window): ReadonlyMap<Id, LaneField> {
  let fields = known.get(window);
  if (fields === undefined) {
    const [before, inside] = [byLane(window.before), byLane(window.inside)];
    fields = new Map(
      [...new Set([...before.keys(), ...inside.keys()])].map((id) => {
        const own = inside.get(id) ?? [];
        return [id, {before: before.get(id) ?? [], inside: own, until: Float64Array.from(own, ({until}) => until)}];
      }),
    );
    known.set(window, fields);
  }
  return fields;
}

function byLane(items: readonly Item[]): ReadonlyMap<Id, Item[]> {
  const lanes = new Map<Id, Item[]>();
  for (const item of items) {
    const lane = lanes.get(item.lane);
    if (lane === undefined) lanes.set(item.lane, [item]);
    else lane.push(item);
  }
  return lanes;
}

/** The events of a lane as they stand to the view. */
export function laneInView(window: Window, view: Stretch, lane: Id, withPast: boolean): LaneItems {
  const {before = [], inside = [], until} = fieldsOf(window).get(lane) ?? {};
  const past = withPast ? before : [];
  if (view === window || until === undefined) return {past, inView: inside, running: []};
  const [first, end] = [firstFrom(inside, view.start), firstFrom(inside, view.end)];
  const running: Item[] = [];
  for (let i = 0; i < first; i++) {
    const item = (until[i] ?? 0) > view.start ? inside[i] : undefined;
    if (item !== undefined) running.push(item);
  }
  return {past, inView: inside.slice(first, end), running};
}

/** What of a window starts before the view and is not drawn in it, and what starts after it. */
export function beyondView({inside}: Window, view: Stretch, drawn: ReadonlySet<Item>): {earlier: readonly Item[]; later: readonly Item[]} {
  const earlier = inside.slice(0, firstFrom(inside, view.start));
  const running = new Set([...drawn].filter(({at}) => at < view.start));
  return {
    earlier: running.size === 0 ? earlier : earlier.filter((item) => !running.has(item)),
    later: inside.slice(firstFrom(inside, view.end)),
  };
}

/** The first of events in order, from `low` on, that starts on the day of `ms` or later; `ms` is the start of a day. */
export function firstFrom(items: readonly Item[], ms: number, low = 0): number {
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of what runs on into a lane with room, the most important, then what began last. */
export function fewRunning(running: readonly Item[], most: number): readonly Item[] {
  if (running.length <= most) return running;
  const chosen = new Set<Item>();
  for (const weight of [1, 2, 3]) {
    for (let i = running.length - 1; i >= 0 && chosen.size < most; i--) {
      const item = running[i];
      if (item?.weight === weight) chosen.add(item);
    }
  }
  return running.filter((item) => chosen.has(item));
}
