import type {Stretch} from '../../geometry/crowd.js';
import type {Id, Label} from '../../model/types.js';
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

export interface ViewItems {
  lanes: ReadonlyMap<Id, LaneItems>;
  /** In the window, but over before the view begins, or begun after it ends. */
  earlier: Item[];
  later: readonly Item[];
}

/** Sorts the events of a window by lane and by where they stand to the view. */
export function itemsInView(window: Window, view: Stretch, lanes: readonly Label[], withPast: boolean): ViewItems {
  const sorted = new Map<Id, {past: Item[]; inView: Item[]; running: Item[]}>(
    lanes.map(({id}) => [id, {past: [], inView: [], running: []}]),
  );
  const earlier: Item[] = [];
  const later: Item[] = [];
  if (withPast) for (const item of window.before) sorted.get(item.lane)?.past.push(item);
  for (const item of window.inside) {
    if (view === window || (item.at >= view.start && item.at < view.end)) sorted.get(item.lane)?.inView.push(item);
    else if (item.at >= view.end) later.push(item);
    else if (item.versions.some(({end}) => end > view.start)) sorted.get(item.lane)?.running.push(item);
    else earlier.push(item);
  }
  return {lanes: sorted, earlier, later};
}

/** Of what runs on into a lane with room, the most important, then what began last; the rest counts as earlier. */
export function fewRunning(running: readonly Item[], most: number): {drawn: readonly Item[]; left: readonly Item[]} {
  if (running.length <= most) return {drawn: running, left: []};
  const chosen = new Set<Item>();
  for (const weight of [1, 2, 3]) {
    for (let i = running.length - 1; i >= 0 && chosen.size < most; i--) {
      const item = running[i];
      if (item?.weight === weight) chosen.add(item);
    }
  }
  return {drawn: running.filter((item) => chosen.has(item)), left: running.filter((item) => !chosen.has(item))};
}
