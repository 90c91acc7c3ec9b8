import type {nothing, TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Known} from './known.js';
import type {Item} from './layout-items.js';
import type {TimelineScene} from './layout.js';
import type {Shown} from './shown.js';

/** What every part of the timeline's view needs. */
export interface TimelineContext {
  view: View;
  own: TimelineWords;
  roving: RovingController;
  lanesRoving: RovingController;
  shown: Shown;
  off: ReadonlySet<string>;
  /** Id of the selected event, and whether its detail is open. */
  selected: Id;
  opened: boolean;
  /** The event under the pointer, and the one with the focus. */
  hover: Id;
  focused: Id;
  /** What lies after the day that is set. */
  known?: Known | undefined;
  tz: string;
  /** Widths of text in the picture. */
  measure: (text: string, weight: 400 | 600) => number;
  /** Level of the headings inside. */
  level: number;
  /** Groups that are open, by key. */
  isOpen: (key: string) => boolean;
  nameOf: (item: Item) => string;
  onMark: (id: Id) => void;
  onLane: (id: Id) => void;
  onRow: (key: string) => void;
  onHover: (id: Id) => void;
  onFocus: (id: Id) => void;
  /** The panel of an event that stands in a list, if it is the open one. */
  detail: (item: Item) => TemplateResult | typeof nothing;
}

/** The key of the row or group that hides an event until it opens. */
export function rowHolding({before, after, list}: TimelineScene, item: Item | undefined): string | undefined {
  if (item === undefined) return undefined;
  const row = [before, after].find((r) => r?.items.includes(item) === true);
  if (row !== undefined) return row.key;
  return list?.blocks.find((b) => b.kind === 'group' && b.more.includes(item))?.key;
}

/** Whether an event is shown as an entry of a list, where its detail opens under it. */
export function isBeside(item: Item, {list, before, after}: TimelineScene, {shown}: Pick<TimelineContext, 'shown'>): boolean {
  if (!shown.ids.has(item.id)) return false;
  return list !== undefined || [before, after].some((row) => row?.items.includes(item) === true);
}
