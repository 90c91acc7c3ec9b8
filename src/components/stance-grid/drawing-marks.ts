import type {Box} from '../../geometry/box.js';
import type {GroupItem, Item, PathItem, TextItem} from '../../geometry/drawing.js';
import {tileItem} from '../../geometry/drawn-parts.js';
import type {Paint} from '../../geometry/paints.js';
import {wrapText} from '../../geometry/wrap-text.js';
import type {Question} from '../../model/types.js';
import type {Voice} from '../../query/voices.js';
import type {GridContext} from './context.js';
import type {CellScene, Picture} from './layout-cells.js';
import {spreadPath, type Stack} from './layout-stack.js';
import {nameCell} from './words.js';

/** All that a drawing of the grid depends on beside its scene: what is selected, marked and switched off, and the words for it. */
export type GridLook = Pick<GridContext, 'view' | 'own' | 'selected' | 'question' | 'marked' | 'isOff'>;

/** With what the grid is drawn: px per design px, the font, what stands out. */
export interface Pen {
  scale: number;
  measure: Box['measure'];
  look: GridLook;
}

/** A part of a picture that flows from top to bottom: how high it is, and what it paints from `y` on. */
export interface Block {
  height: number;
  /** Whether it is a question, and no head. */
  row?: true;
  draw: (y: number) => readonly Item[];
}

/** Blocks one below the other, from `y` on. */
export function stacked(blocks: readonly Block[], y = 0): readonly Item[] {
  let top = y;
  return blocks.flatMap(({height, draw}) => {
    const items = draw(top);
    top += height;
    return items;
  });
}

export const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, {height}) => sum + height, 0);

/** Lines of text that were broken to a width. */
export interface Lines {
  texts: readonly string[];
  size: number;
  /** Px from one baseline to the next. */
  leading: number;
  weight: 400 | 600;
  width: number;
}

/** `size` and `leading` are design px. */
export function breakLines(
  text: string,
  room: number,
  {size, leading, weight = 400}: {size: number; leading: number; weight?: 400 | 600},
  {scale, measure}: Pen,
): Lines {
  const wide = (line: string): number => measure(line, size * scale, weight);
  const texts = wrapText(text, room, wide);
  return {texts, size: size * scale, leading: leading * scale, weight, width: Math.max(0, ...texts.map(wide))};
}

export const heightOfLines = ({texts, leading}: Lines): number => texts.length * leading;

/** Lines with their top at `y`, from, around or up to `x`. */
export const writeLines = (
  {texts, size, leading, weight}: Lines,
  {x, y, anchor}: {x: number; y: number; anchor?: 'middle' | 'end'},
  paint: Paint,
): readonly TextItem[] =>
  texts.map((text, i) => ({
    ...{text, x, y: y + (i + 0.5) * leading + 0.35 * size, size, paint},
    ...(weight === 600 && {weight}),
    ...(anchor !== undefined && {anchor}),
  }));

/** On whole and a half px thin lines are as thin as they are meant to be. */
export const crisp = (px: number): number => Math.floor(px) + 0.5;

export const ruleAt = (width: number, y: number, stroke: Paint, thick = 1): PathItem => ({
  d: `M0,${crisp(y)}h${width}`,
  stroke,
  width: thick,
});

const paints: Readonly<Record<Picture['shapes'][number]['kind'], Omit<PathItem, 'd'>>> = {
  rule: {stroke: 'mark-2'},
  dash: {stroke: 'mark-2', width: 1.5},
  dots: {stroke: 'mark-2', width: 2.4, cap: 'round'},
  ring: {stroke: 'mark', width: 1.3, dash: '2 1.6'},
  capsule: {stroke: 'mark', width: 1.3},
  query: {stroke: 'ink', width: 1.6, cap: 'round', join: 'round'},
  hatch: {stroke: 'mark-2'},
  hollow: {fill: 'surface', stroke: 'ink', width: 1.5, join: 'round'},
  full: {fill: 'ink', stroke: 'ink', width: 1.5, join: 'round'},
  half: {fill: 'ink'},
};

/** Mark and track of a cell, its middle at `x` and its top at `y`. */
export function trackItem({width, shapes}: Picture, {x, y}: {x: number; y: number}, selected: boolean): GroupItem {
  const items = shapes.map(({kind, d}): PathItem => {
    const item = {...paints[kind], d};
    if (!selected) return item;
    return {...item, ...(item.fill === 'ink' && {fill: 'accent'}), ...(kind !== 'query' && item.stroke === 'ink' && {stroke: 'accent'})};
  });
  return {x: crisp(x - width / 2), y: crisp(y), items};
}

/** Everybody on one scale, its left at `x` and its top at `y`; `mark` draws one of them. */
export function stackItem(
  stack: Stack,
  {x, y}: {x: number; y: number},
  isShown: (key: string) => boolean,
  mark: (placed: Stack['placed'][number]) => readonly Item[],
): GroupItem {
  const spread = spreadPath(stack, isShown);
  return {
    ...{x: crisp(x), y: crisp(y)},
    items: [
      {d: stack.rule, stroke: 'mark-2'},
      ...(spread === '' ? [] : [{d: spread, stroke: 'ink', width: 2.6} as const]),
      ...stack.placed.filter(({key}) => isShown(key)).flatMap(mark),
    ],
  };
}

/** An initial of a stack. */
export const initialItem = ({source, x, y}: Stack['placed'][number], {scale, look}: Pen, paint: Paint = 'ink'): TextItem => ({
  ...{text: look.view.model.initials.get(source) ?? '?', x, y, size: 12 * scale, weight: 600, anchor: 'middle', paint},
});

/** Tiles of sources in a row, the first with its left at `x`, their middle at `y`; and how wide a row of them is. */
export const tileRow = (sources: readonly string[], voice: Voice, {x, y}: {x: number; y: number}, {scale, look}: Pen): readonly Item[] =>
  sources.map((id, i) => tileItem(look.view.model.initials.get(id) ?? '?', voice, {x: x + i * tileStep * scale, y, unit: scale}));
export const tileStep = 20;

/** The two poles at the ends of a scale: the negative one at the left. Where they have no room beside each other the other one goes below. */
export function polesBlock({poles: {negative, positive}}: Question, {x, width}: {x: number; width: number}, paint: Paint, pen: Pen): Block {
  const {scale} = pen;
  const sign = 8 * scale;
  const [left, right] = [negative, positive].map((text) => breakLines(text, width - sign, {size: 12, leading: 15.6}, pen)) as [
    Lines,
    Lines,
  ];
  const beside = left.width + right.width + 2 * sign + 12 * scale <= width;
  const [high, low] = [heightOfLines(left), heightOfLines(right)];
  return {
    height: beside ? Math.max(high, low) : high + low,
    draw: (y) => {
      const second = beside ? y : y + high;
      return [
        arrowItem(x, y + left.leading / 2, -1, paint, scale),
        ...writeLines(left, {x: x + sign, y}, paint),
        ...writeLines(right, {x: x + width - sign, y: second, anchor: 'end'}, paint),
        arrowItem(x + width, second + right.leading / 2, 1, paint, scale),
      ];
    },
  };
}

/** A small triangle that points outwards, its tip at a place. */
function arrowItem(x: number, y: number, way: 1 | -1, fill: Paint, scale: number): PathItem {
  const [w, h] = [4.5 * scale * way, 3 * scale];
  return {d: `M${x},${y}L${x - w},${y - h}V${y + h}Z`, fill};
}

/** The name of a cell, for its title. */
export const titleOfCell = (cell: CellScene, question: Question, {look}: Pen): string => nameCell(cell, question, look.view, look.own);
