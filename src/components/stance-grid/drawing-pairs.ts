import type {Item} from '../../geometry/drawing.js';
import {breakLines, heightOf, heightOfLines, ruleAt, stacked, writeLines, type Block, type Pen} from './drawing-marks.js';
import type {GridScene} from './layout.js';
import {layoutSquares, shownPairs} from './layout-pairs.js';
import {wordPair, wordsBorrowed} from './view-pairs.js';
import {nameOf} from './words.js';

/** Who agrees with whom, a row per pair, in two columns where these have room; empty where the order asks for none. */
export function pairsBlock({trial, width, scale}: GridScene, pen: Pen): Block {
  const {own, view} = pen.look;
  const pairs = shownPairs(trial.pairs);
  if (pairs.length === 0) return {height: 0, draw: () => []};
  const count = width >= 760 * scale ? 2 : 1;
  const gap = 24 * scale;
  const wide = (width - (count - 1) * gap) / count;
  const head = breakLines(own.agreement.pairsHead, width, {size: 14, leading: 19, weight: 600}, pen);
  const why = breakLines(own.agreement.pairsCaption, Math.min(width, 800 * scale), {size: 13, leading: 18}, pen);
  const rows = pairs.map((pair) => {
    const names = breakLines(
      own.agreement.names(nameOf(pair.a.id, view), nameOf(pair.b.id, view)),
      150 * scale,
      {size: 13, leading: 17, weight: 600},
      pen,
    );
    const squares = layoutSquares(pair, scale);
    const second = 158 * scale;
    const third = second + (squares === undefined ? 0 : squares.width + 12 * scale);
    const told = breakLines(wordPair(pair, view, own), wide - third, {size: 12, leading: 16}, pen);
    const borrowed = breakLines(wordsBorrowed(pair, view, own), wide - second, {size: 12, leading: 16}, pen);
    const first = Math.max(heightOfLines(names), heightOfLines(told), 18 * scale);
    const height = Math.ceil(first + heightOfLines(borrowed) + 13 * scale);
    const draw = (y: number): readonly Item[] => {
      const middle = y + 6 * scale + first / 2;
      return [
        ...writeLines(names, {x: 0, y: middle - heightOfLines(names) / 2}, 'ink'),
        ...(squares === undefined
          ? []
          : [
              {
                ...{x: second, y: middle - squares.height / 2},
                items: [
                  {d: squares.filled, fill: 'mark'},
                  {d: squares.open, stroke: 'mark', width: 1.5},
                  {d: squares.dashes, stroke: 'mark-2', width: 1.5},
                  {d: squares.dots, stroke: 'surface', width: 4.4, cap: 'round'},
                ],
              } as const,
            ]),
        ...writeLines(told, {x: third, y: middle - heightOfLines(told) / 2}, 'ink'),
        ...writeLines(borrowed, {x: second, y: y + 6 * scale + first}, 'ink-2'),
        ruleAt(wide, y + height - 1, 'rule'),
      ];
    };
    return {height, draw};
  });
  const half = Math.ceil(rows.length / count);
  const columns = Array.from({length: count}, (_, i) => rows.slice(i * half, (i + 1) * half));
  const top = 16 * scale + heightOfLines(head) + heightOfLines(why) + 8 * scale;
  return {
    height: top + Math.max(...columns.map(heightOf)),
    draw: (y) => [
      ...writeLines(head, {x: 0, y: y + 16 * scale}, 'ink'),
      ...writeLines(why, {x: 0, y: y + 16 * scale + heightOfLines(head)}, 'ink'),
      ...columns.map((some, i): Item => ({x: i * (wide + gap), items: stacked(some, y + top)})),
    ],
  };
}
