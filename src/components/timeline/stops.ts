import {alongList, type NextStop} from '../../element/roving.js';
import type {TimelineContext} from './context.js';
import type {Item} from './layout-items.js';
import type {OutsideScene} from './layout-list.js';
import type {TimelineScene} from './layout.js';
import {markStop, nextInPicture, rowStop} from './next.js';

/** The stops that are drawn, in the order of the page, and where the keys lead from each. */
export function stopsOf(scene: TimelineScene, ctx: TimelineContext): {stops: readonly string[]; next: NextStop} {
  const entries = (items: readonly Item[]): readonly string[] => items.filter(({id}) => ctx.shown.ids.has(id)).map(({id}) => markStop(id));
  const row = (r: OutsideScene | undefined): readonly string[] =>
    r === undefined ? [] : [rowStop(r.key), ...(ctx.isOpen(r.key) ? entries(r.items) : [])];
  const [above, below] = [row(scene.before), row(scene.after)];
  if (scene.picture !== undefined) {
    const marks = entries(scene.picture.marks.map(({item}) => item));
    return {stops: [...above, ...marks, ...below], next: nextInPicture(scene.picture, ctx.shown.ids, above, below)};
  }
  const groups = (scene.list?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'divider') return [];
    const more = entries(block.more);
    return [...entries(block.items), ...(more.length > 0 ? [rowStop(block.key)] : []), ...(ctx.isOpen(block.key) ? more : [])];
  });
  const stops = [...above, ...groups, ...below];
  return {stops, next: alongList(stops)};
}
