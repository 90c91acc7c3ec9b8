import type {Id} from '../../model/types.js';
import type {Item} from './layout-items.js';
import type {RingScene} from './layout-marks.js';
import type {EdgeScene, MarkScene, PictureScene, PileScene} from './layout-picture.js';
import {pileRing} from './layout-piles.js';
import {holds} from './layout-tree.js';
import type {Shown} from './shown.js';

/** A stop of the picture: a mark, or something beside it that opens. */
export const markStop = (id: Id): string => `event:${id}`;
export const rowStop = (key: string): string => `row:${key}`;
export const pileStop = (key: string): string => `pile:${key}`;
/** The name of a source in the lane of publications or in the key to the ticks. */
export const sourceStop = (id: Id): string => `source:${id}`;
export const edgeStop = (key: EdgeScene['key']): string => `edge:${key}`;

/** What is drawn of the scene under a filter, and reached by keys: a mark, or a pile with what is left in it. One that is left alone stands for itself. */
export interface Stand {
  stop: string;
  lane: Id;
  x: number;
  /** What it stands for, in order; never empty. */
  items: readonly Item[];
  mark?: MarkScene;
  pile?: PileScene;
}

/** Marks and piles in the order of the list, a pile at the place of the first that is left in it. */
export function standsOf({marks, piles}: PictureScene, shown: Pick<Shown, 'ids' | 'of'>): readonly Stand[] {
  const stands: Stand[] = [];
  for (const mark of marks) {
    const {item, lane, x} = mark;
    if (shown.ids.has(item.id)) stands.push({stop: markStop(item.id), lane, x, items: [item], mark});
  }
  if (piles.length === 0) return stands;
  for (const pile of piles) {
    const items = shown.of(pile.items);
    const [first] = items;
    if (first === undefined) continue;
    const stop = items.length === 1 ? markStop(first.id) : pileStop(pile.key);
    stands.push({stop, lane: pile.lane, x: pile.x, items, pile});
  }
  return stands.sort((a, b) => (a.items[0]?.index ?? 0) - (b.items[0]?.index ?? 0));
}

/** What goes around a stand that is chosen. */
export const ringOf = ({mark, pile}: Stand): RingScene => mark?.ring ?? (pile ? pileRing(pile) : {x: 0, y: 0, width: 0, height: 0, rx: 0});

/** The most that stands in one pile, by which the height of all bars is told. */
export const highestOf = (stands: readonly Stand[]): number =>
  stands.reduce((most, {pile, items}) => (pile ? Math.max(most, items.length) : most), 1);

/** The mark of an event, or the pile that it stands in. */
export const standOf = (stands: readonly Stand[], item: Item): Stand | undefined =>
  stands.find((stand) => stand.mark?.item === item) ?? stands.find((stand) => stand.pile !== undefined && holds(stand.items, item));
