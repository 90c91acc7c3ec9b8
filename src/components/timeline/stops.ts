import {alongList, type NextStop} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import {openPile, type TimelineContext} from './context.js';
import type {Item} from './layout-items.js';
import {listRoot, type OutsideScene} from './layout-list.js';
import {layoutBranches} from './layout-tree.js';
import type {TimelineScene} from './layout.js';
import {nextInPicture} from './next.js';
import {laneToggle} from './shown.js';
import {edgeStop, markStop, pileStop, rowStop, sourceStop} from './stands.js';

/** The stops of what switches beside the legend: sources, and in a picture the lanes. */
export function headStops({picture, lanes}: TimelineScene, {model}: View): readonly string[] {
  const sources = model.sources.length < 2 ? [] : model.sources.map(({id}) => sourceStop(id));
  return [...sources, ...(picture === undefined ? [] : lanes.map(({id}) => laneToggle(id)))];
}

/** The stops that are drawn, in the order of the page, and where the keys lead from each. */
export function stopsOf(scene: TimelineScene, ctx: TimelineContext): {stops: readonly string[]; next: NextStop} {
  const entries = (items: readonly Item[]): readonly string[] => ctx.shown.of(items).map(({id}) => markStop(id));
  const tree = (items: readonly Item[], key: string): readonly string[] => {
    const branches = layoutBranches(items, key, ctx.own, ctx.view.format);
    if (branches === undefined) return entries(items);
    return branches.flatMap((b) => [rowStop(b.key), ...(ctx.isOpen(b.key) ? tree(b.items, b.key) : [])]);
  };
  const row = (r: OutsideScene | undefined): readonly string[] =>
    r === undefined ? [] : [rowStop(r.key), ...(ctx.isOpen(r.key) ? tree(ctx.shown.of(r.items), r.key) : [])];
  const [above, below] = [row(scene.before), row(scene.after)];
  const {picture, list} = scene;
  if (picture !== undefined) {
    const {stands} = ctx;
    const edge = (key: 'earlier' | 'later'): readonly string[] =>
      picture.edges.filter((e) => e.key === key && ctx.shown.of(e.items).length > 0).map((e) => edgeStop(e.key));
    const pile = openPile(ctx);
    const piled = pile?.pile === undefined ? [] : tree(pile.items, pileStop(pile.pile.key));
    const [first, last] = [
      [...above, ...edge('earlier')],
      [...edge('later'), ...piled, ...below],
    ];
    return {stops: [...first, ...stands.map(({stop}) => stop), ...last], next: nextInPicture(picture, stands, first, last)};
  }
  const groups = (list?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'divider') return [];
    const more = entries(block.more);
    return [...entries(block.items), ...(more.length > 0 ? [rowStop(block.key)] : []), ...(ctx.isOpen(block.key) ? more : [])];
  });
  const many = list?.many === undefined ? [] : tree(ctx.shown.of(list.many), listRoot);
  const stops = [...above, ...groups, ...many, ...below];
  return {stops, next: alongList(stops)};
}
