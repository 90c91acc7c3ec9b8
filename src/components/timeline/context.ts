import type {nothing, TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {Stretch} from '../../geometry/crowd.js';
import type {WallClock} from '../../geometry/wall-clock.js';
import type {Id} from '../../model/types.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Known} from './known.js';
import type {Item} from './layout-items.js';
import {listRoot} from './layout-list.js';
import {branchesHolding, holds} from './layout-tree.js';
import type {TimelineScene} from './layout.js';
import type {Shown} from './shown.js';
import {pileStop, type Stand} from './stands.js';
import type {ZoomController} from './zoom.js';

/** What every part of the timeline's view needs. */
export interface TimelineContext {
  view: View;
  own: TimelineWords;
  roving: RovingController;
  lanesRoving: RovingController;
  shown: Shown;
  off: ReadonlySet<string>;
  /** The sources that are asked for; empty for all. */
  sources: ReadonlySet<Id>;
  /** Id of the selected event, and whether its detail is open. */
  selected: Id;
  opened: boolean;
  /** Refs that are marked for a selection in another element. */
  marked: ReadonlySet<string>;
  /** What is drawn of the picture, in the order of the list. */
  stands: readonly Stand[];
  zoom: ZoomController;
  itemById: ReadonlyMap<Id, Item>;
  /** The window of the scene, and the clock that dates of publications follow. */
  field: {window: Stretch; clock: WallClock};
  /** The event, or stop of a pile, under the pointer, and the one with the focus. */
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
  onSource: (id: Id) => void;
  onRow: (key: string) => void;
  onHover: (id: Id) => void;
  onFocus: (id: Id) => void;
  /** The panel of an event that stands in a list, if it is the open one. */
  detail: (item: Item) => TemplateResult | typeof nothing;
}

/** The pile whose events are listed under the picture. */
export const openPile = ({stands, zoom}: Pick<TimelineContext, 'stands' | 'zoom'>): Stand | undefined =>
  zoom.open === '' ? undefined : stands.find(({pile}) => pile?.key === zoom.open);

type Lists = Pick<TimelineContext, 'shown' | 'stands' | 'zoom' | 'own' | 'view'>;

/** The keys of the rows, groups and branches that hide an event until they open. */
export function rowsHolding({before, after, list}: TimelineScene, item: Item | undefined, ctx: Lists): readonly string[] {
  if (item === undefined || !ctx.shown.ids.has(item.id)) return [];
  const inside = (items: readonly Item[], root: string): readonly string[] =>
    branchesHolding(ctx.shown.of(items), root, item, ctx.own, ctx.view.format);
  const row = [before, after].find((r) => r !== undefined && holds(r.items, item));
  if (row !== undefined) return [row.key, ...inside(row.items, row.key)];
  if (list?.many !== undefined && holds(list.many, item)) return inside(list.many, listRoot);
  const pile = openPile(ctx);
  if (pile?.pile !== undefined && holds(pile.items, item)) return inside(pile.pile.items, pileStop(pile.pile.key));
  const group = list?.blocks.find((b) => b.kind === 'group' && b.more.includes(item));
  return group === undefined ? [] : [group.key];
}

/** Whether an event is shown as an entry of a list, where its detail opens under it. */
export function isBeside(item: Item, {list, before, after}: TimelineScene, ctx: Lists): boolean {
  if (!ctx.shown.ids.has(item.id)) return false;
  const pile = openPile(ctx);
  if (pile !== undefined && holds(pile.items, item)) return true;
  return list !== undefined || [before, after].some((row) => row !== undefined && holds(row.items, item));
}
