import {nice, ticks} from 'd3';
import type {Figure, Id} from '../model/types.js';
import type {Measure} from './box.js';
import {circle} from './date-glyph.js';
import {linearScale} from './linear-scale.js';

/** What one source says in numbers of one measure. */
export interface FigureRow {
  source: Id;
  figures: readonly Figure[];
  /** Said instead of figures: that it gives none, or does not mention the matter. */
  words: string;
  silent: boolean;
}

export interface FigureShape {
  d: string;
  hollow: boolean;
}

/** One figure in its row. All in px from the top left of the chart. */
export interface FigureMark {
  y: number;
  /** A dot: its place and shape. */
  dot?: {x: number; shape: FigureShape};
  /** A range: a bar with caps. */
  range?: {x0: number; x1: number};
  /** `some say more` (1), `at most` (−1): an arrow from the number on. */
  arrow?: {x: number; way: 1 | -1};
  number?: {text: string; x: number; anchor: 'start' | 'end'};
  /** The figure as a reader is told it, below. */
  words: {text: string; x: number; y: number}[];
  /** Dots that lead the eye from the tile. */
  lead?: {x0: number; x1: number};
}

export interface FiguresChart {
  width: number;
  height: number;
  ticks: readonly {x: number; text: string; anchor: 'start' | 'middle' | 'end'}[];
  /** Top and bottom of the lines through the rows. */
  top: number;
  bottom: number;
  rows: readonly {source: Id; y: number; silent: boolean; words?: {text: string; x: number}; marks: readonly FigureMark[]}[];
  /** Shapes of the scopes that have dots. */
  scopes: readonly {label: string; shape: FigureShape}[];
  unit: string;
}

export interface FiguresOptions {
  width: number;
  /** Px per unit: 1 at 16 px type. */
  unit: number;
  measure: Measure;
  /** A number in the language of the page, with its bound: `at least 160`. */
  number: (n: number) => string;
  bounded: (figure: Figure, n: string) => string;
}

const tileRoom = 30;
const line = 40;
const flat = 26;

/**
 * Figures of one measure on a common scale from zero, a row per source. Scopes
 * never share a shape: the one that most sources count by is the filled dot.
 * Figures of one row that would touch get lines of their own; nothing is averaged.
 */
export function layoutFigures(rows: readonly FigureRow[], options: FiguresOptions): FiguresChart {
  const {width, unit: u, measure, number} = options;
  const all = rows.flatMap(({figures}) => figures);
  const most = all.reduce((max, f) => Math.max(max, f.value ?? f.range?.[1] ?? 0), 0);
  const widest = all.reduce(
    (max, f) => Math.max(max, f.value === undefined ? 0 : measure(options.bounded(f, number(f.value)), 14 * u, 600)),
    0,
  );
  const scaleTo = (end: number): ((n: number) => number) => linearScale([0, end], [tileRoom * u, width - 12 * u]);
  let end = nice(0, most === 0 ? 1 : most, 4)[1];
  // The last number and its arrow need room right of the greatest figure.
  for (let grown = 0; grown < 6 && scaleTo(end)(most) + widest + 34 * u > width; grown++) end = nice(0, end * 1.15, 4)[1];
  const scale = scaleTo(end);
  const shapes = shapesOf(rows);
  const top = 22 * u;
  let y = top;
  const scenes = rows.map((row) => {
    const marks = placeFigures(row.figures, y, {...options, scale, shapes});
    const height = marks.length === 0 ? flat * u : marks.reduce((end, m) => Math.max(end, m.y + (line - 14) * u), y + line * u) - y;
    const scene = {
      source: row.source,
      y: y + 14 * u,
      silent: row.silent,
      marks,
      ...(marks.length === 0 && {words: {text: row.words, x: tileRoom * u}}),
    };
    y += height;
    return scene;
  });
  const numbers = ticks(0, end, Math.max(2, Math.min(5, Math.floor(width / (80 * u)))));
  return {
    ...{width, height: y + 4 * u, top, bottom: y, rows: scenes},
    ticks: numbers.map((value) => ({
      x: scale(value),
      text: number(value),
      anchor: anchorAt(scale(value), measure(number(value), 12 * u, 400), width),
    })),
    scopes: [...shapes.values()],
    unit: all[0]?.unit ?? '',
  };
}

const anchorAt = (x: number, textWidth: number, width: number): 'start' | 'middle' | 'end' =>
  x + textWidth / 2 > width ? 'end' : 'middle';

const builders: readonly ((r: number) => string)[] = [
  (r) => circle(0, 0, r),
  (r) => `M${-r},${-r}H${r}V${r}H${-r}Z`,
  (r) => `M0,${-r * 1.2}L${r * 1.1},${r * 0.8}H${-r * 1.1}Z`,
  (r) => `M0,${-r * 1.25}L${r * 1.25},0L0,${r * 1.25}L${-r * 1.25},0Z`,
];

/** A shape per scope that has a number: by how many sources count so, then by appearance. */
function shapesOf(rows: readonly FigureRow[]): ReadonlyMap<Id, {label: string; shape: FigureShape}> {
  const counts = new Map<Id, {label: string; n: number}>();
  for (const {figures} of rows) {
    for (const {scope, value} of figures) {
      if (value === undefined) continue;
      const known = counts.get(scope.id);
      if (known === undefined) counts.set(scope.id, {label: scope.label, n: 1});
      else known.n++;
    }
  }
  const ranked = [...counts].sort((a, b) => b[1].n - a[1].n);
  return new Map(
    ranked.map(([id, {label}], i) => {
      const hollow = i % 2 === 1;
      const build = builders[Math.floor(i / 2) % builders.length] ?? builders[0];
      return [id, {label, shape: {d: build?.(hollow ? 4.9 : 5.8) ?? '', hollow}}];
    }),
  );
}

interface Placing extends FiguresOptions {
  scale: (n: number) => number;
  shapes: ReadonlyMap<Id, {shape: FigureShape}>;
}

/** Figures of one source from the left; each takes the first line where it touches no other. */
function placeFigures(figures: readonly Figure[], y: number, placing: Placing): readonly FigureMark[] {
  const {unit: u} = placing;
  const lines: {start: number; end: number}[][] = [];
  const sorted = [...figures].sort((a, b) => (a.range?.[0] ?? a.value ?? 0) - (b.range?.[0] ?? b.value ?? 0));
  return sorted.map((figure) => {
    const {start, end, mark} = placeFigure(figure, placing);
    let row = 0;
    while (lines[row]?.some((other) => start < other.end + 8 * u && other.start < end + 8 * u)) row++;
    (lines[row] ??= []).push({start, end});
    const middle = y + (14 + row * line) * u;
    return {...mark, y: middle, words: mark.words.map((w) => ({...w, y: middle + w.y}))};
  });
}

function placeFigure(
  figure: Figure,
  {scale, shapes, unit: u, measure, width, number, bounded}: Placing,
): {start: number; end: number; mark: FigureMark} {
  const zero = scale(0);
  const textWidth = measure(figure.word, 12 * u, 400);
  const below = (x: number): FigureMark['words'] => [{text: figure.word, x, y: 16 * u}];
  const fit = (x: number): number => Math.max(zero, Math.min(x, width - textWidth));
  if (figure.range !== undefined) {
    const [x0, x1] = [scale(figure.range[0]), Math.max(scale(figure.range[1]), scale(figure.range[0]) + 4 * u)];
    const x = fit(x0);
    return {
      start: Math.min(x, x0),
      end: Math.max(x1, x + textWidth),
      mark: {y: 0, range: {x0, x1}, words: below(x), lead: {x0: zero, x1: x0}},
    };
  }
  if (figure.value === undefined) {
    return {start: zero, end: zero + textWidth, mark: {y: 0, words: [{text: figure.word, x: zero, y: 4 * u}]}};
  }
  const at = scale(figure.value);
  const text = bounded(figure, number(figure.value));
  const numberWidth = measure(text, 14 * u, 600);
  const numberEnd = at + 10 * u + numberWidth;
  const arrowEnd = figure.bound === 'least' ? numberEnd + 28 * u : numberEnd;
  const x = fit(at - 6 * u - textWidth);
  const shape = shapes.get(figure.scope.id)?.shape ?? {d: circle(0, 0, 5.8), hollow: false};
  return {
    start: Math.min(x, at - 6 * u),
    end: Math.max(arrowEnd, x + textWidth),
    mark: {
      y: 0,
      dot: {x: at, shape},
      number: {text, x: at + 10 * u, anchor: 'start'},
      ...(figure.bound === 'least' && {arrow: {x: numberEnd + 3 * u, way: 1}}),
      words: below(x),
      lead: {x0: zero, x1: at - 8 * u},
    },
  };
}
