import {circle} from '../../geometry/date-glyph.js';
import type {GroupItem, Item, PathItem, TextItem} from '../../geometry/drawing.js';
import type {Paint} from '../../geometry/paints.js';
import type {Id} from '../../model/types.js';
import type {LinkMark, NodeMark, TextLine} from './layout-scene.js';
import {lookOfLink, lookOfNode, type LinkLook, type MapLook, type NodeLook} from './looks.js';
import {nameActor, nameRelation, wordMarked} from './words.js';

/** With what marks are drawn: px per design px, whether each has its name in words, and what stands out. */
export interface Pen {
  unit: number;
  named: boolean;
  look: MapLook;
}

/** A line of text with its ground around the letters. */
export const haloed = ({text, x, y}: TextLine, size: number, ground: boolean): Omit<TextItem, 'paint'> => ({
  ...{text, x, y, size, halo: 3.5},
  ...(ground && {ground: 'band'}),
});

/** A relation: its line and its head. `more` is added to its name. */
export function drawLink(link: LinkMark, {named, look}: Pen, more = ''): GroupItem {
  const {id, d, dash, width, head, family} = link;
  const now = lookOfLink(link, look);
  const stroke = paintOfLink(link, now);
  const wire: PathItem = {
    ...{d, stroke, width: now.marked ? 3 : width},
    ...(dash !== undefined && {dash}),
    ...(family === 'speaks-to' && {cap: 'round'}),
  };
  const tip: PathItem =
    head.fill === 'solid'
      ? {d: head.d, fill: stroke}
      : {d: head.d, stroke, width: head.stroke, ...(head.fill === 'hollow' && {fill: 'surface'})};
  return {id, ...(named && {title: titleOfLink(id, now, look) + more}), items: [wire, tip]};
}

function paintOfLink({strong}: LinkMark, {chosen, marked, onRoute, dim, later, mine}: LinkLook): Paint {
  if (chosen || marked || onRoute) return 'accent';
  if (dim || later) return 'rule';
  return strong || mine ? 'mark' : 'mark-2';
}

function titleOfLink(id: Id, {marked, later}: LinkLook, {view, own}: MapLook): string {
  const relation = view.model.relationById.get(id);
  const name = relation === undefined ? id : nameRelation(relation, view, own);
  return `${name}${wordMarked(marked, {view})}${later ? `, ${own.laterMark}` : ''}`;
}

/** An actor: ring, glyph, and its name where it has room or stands out. */
export function drawNode(node: NodeMark, near: ReadonlySet<Id> | undefined, {unit, named, look}: Pen): GroupItem {
  const {id, strong, spare, ground, anchor} = node;
  const now = lookOfNode(node, near, look);
  const {chosen, onRoute, marked, dim} = now;
  const size = (strong ? 13 : 12) * unit;
  const heavy = strong || chosen || onRoute;
  const name = node.name.map((line): TextItem => ({
    ...haloed(line, size, ground),
    ...{paint: chosen ? 'accent' : dim ? 'ink-3' : 'ink', ...(heavy && {weight: 600})},
    ...(anchor !== 'start' && {anchor}),
  }));
  const items: readonly Item[] = [
    ...(chosen || onRoute || marked ? [ringOf(node)] : []),
    ...glyphItems(node, now),
    ...(spare && !chosen && !onRoute ? [] : name),
  ];
  return {id, ...(named && {title: titleOfNode(id, marked, look)}), items};
}

export const titleOfNode = (id: Id, marked: boolean, look: MapLook): string => nameActor(id, look) + wordMarked(marked, look);

/** Around an actor in focus, on a route or marked. */
export const ringOf = ({x, y, ring}: NodeMark): PathItem => ({d: circle(x, y, ring), stroke: 'accent', width: 2.2});

/** The glyph of an actor at its place; none where its country is its mark. */
export function glyphItems({x, y, glyph, hollow, strong}: NodeMark, {chosen, onRoute, dim}: NodeLook): readonly GroupItem[] {
  if (glyph === '') return [];
  const paint: Paint = dim ? 'mark-2' : chosen || onRoute ? 'accent' : strong && !hollow ? 'ink' : 'mark';
  return [{x, y, items: [hollow ? {d: glyph, fill: 'surface', stroke: paint, width: 1.4, dash: '2.4 1.8'} : {d: glyph, fill: paint}]}];
}
