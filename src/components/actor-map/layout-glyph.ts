import {round, type Outline, type Point} from '../../geometry/link-path.js';
import type {ActorKind, Family} from '../../model/types.js';
import type {HeadMark, LineGlyph} from './layout-scene.js';

const radii = [5, 6.2, 7.6, 9, 10.6];
const widths = [1, 1.35, 1.8, 2.2, 2.6];

/** Reads a five-step table at `n` of `total`; other totals than five are spread over the same range. */
function stepOf(table: readonly number[], n: number, total: number): number {
  const last = table.length - 1;
  const at = total <= 1 ? last / 2 : (Math.max(0, Math.min(n, total) - 1) / (total - 1)) * last;
  const low = Math.floor(at);
  const a = table[low] ?? 0;
  const b = table[Math.min(last, low + 1)] ?? a;
  return a + (b - a) * (at - low);
}

/** Radius of an actor that `n` of `total` sources name, in design px. */
export const radiusOf = (n: number, total: number): number => stepOf(radii, n, total);

/** Width of a link that `n` of `total` sources attest, in design px; sent troops are drawn 1 px wider. */
export const widthOf = (n: number, total: number, family: Family): number => stepOf(widths, n, total) + (family === 'sends-troops' ? 1 : 0);

const point = (x: number, y: number): string => `${round(x)},${round(y)}`;
const circle = (x: number, y: number, r: number): string =>
  `M${point(x - r, y)}a${round(r)},${round(r)} 0 1 0 ${round(2 * r)},0a${round(r)},${round(r)} 0 1 0 ${round(-2 * r)},0Z`;
const polygon = (points: readonly Point[]): string => `M${points.map(({x, y}) => point(x, y)).join('L')}Z`;

/** The shape of a kind around 0,0: circle, square, hexagon, three circles that touch, speech bubble. */
export function glyphOf(kind: ActorKind, r: number): string {
  switch (kind) {
    case 'person':
      return circle(0, 0, r);
    case 'state': {
      const s = 0.92 * r;
      return polygon([
        {x: -s, y: -s},
        {x: s, y: -s},
        {x: s, y: s},
        {x: -s, y: s},
      ]);
    }
    case 'organisation': {
      const s = 1.14 * r;
      const h = (s * Math.sqrt(3)) / 2;
      return polygon([
        {x: s, y: 0},
        {x: s / 2, y: h},
        {x: -s / 2, y: h},
        {x: -s, y: 0},
        {x: -s / 2, y: -h},
        {x: s / 2, y: -h},
      ]);
    }
    case 'group': {
      const part = 0.57 * r;
      const down = (part * Math.sqrt(3)) / 2;
      return circle(0, -down, part) + circle(-part, down, part) + circle(part, down, part);
    }
    case 'media': {
      const w = 1.05 * r;
      const top = -0.85 * r;
      const foot = 0.5 * r;
      return polygon([
        {x: -w, y: top},
        {x: w, y: top},
        {x: w, y: foot},
        {x: -0.15 * r, y: foot},
        {x: -0.7 * r, y: 1.15 * r},
        {x: -0.7 * r, y: foot},
        {x: -w, y: foot},
      ]);
    }
  }
}

/** How far the shape of a kind reaches from its centre. */
export function outlineOf(kind: ActorKind, r: number): Outline {
  if (kind === 'state') return (dx, dy) => (0.92 * r) / Math.max(Math.abs(dx), Math.abs(dy));
  if (kind === 'person') return () => r;
  return () => 1.12 * r;
}

export interface Head {
  mark: Omit<HeadMark, 'stroke'>;
  /** How much earlier the line has to end, in design px. */
  back: number;
}

/** The head of a family at `tip`, for a line that arrives in the direction `way`; `unit` px per design px. */
export function headOf(family: Family, tip: Point, way: Point, unit: number): Head {
  const at = (along: number, across: number): Point => ({
    x: tip.x + (along * way.x - across * way.y) * unit,
    y: tip.y + (along * way.y + across * way.x) * unit,
  });
  const line = (...points: readonly Point[]): string => `M${points.map(({x, y}) => point(x, y)).join('L')}`;
  const chevron = (back = 0): string => line(at(-6.5 - back, -4.2), at(-back, 0), at(-6.5 - back, 4.2));
  switch (family) {
    case 'belongs': {
      const centre = at(-2.6, 0);
      return {mark: {d: circle(centre.x, centre.y, 2.6 * unit), fill: 'hollow'}, back: 5.2};
    }
    case 'commands':
      return {mark: {d: `${line(at(-8, -3.8), at(0, 0), at(-8, 3.8))}Z`, fill: 'solid'}, back: 7};
    case 'sends-troops':
      return {mark: {d: chevron() + chevron(5), fill: 'none'}, back: 0.5};
    case 'acts-against':
      return {mark: {d: line(at(0, -5.2), at(0, 5.2)), fill: 'none'}, back: 0};
    case 'deals':
      return {mark: {d: line(at(-6.5, -4.2), at(0, 0)), fill: 'none'}, back: 0};
    case 'backs':
    case 'speaks-to':
      return {mark: {d: chevron(), fill: 'none'}, back: 0.5};
  }
}

/** Px of the lines of a head on a line of `width` px. */
export const headStroke = (width: number, unit: number): number => Math.min(width, 1.9 * unit);

/** Dashes of a line: an allegation's, else the family's; undefined for a solid line. */
export function dashOf(family: Family, alleged: boolean, unit: number): string | undefined {
  const parts = alleged ? [5, 3.5] : family === 'speaks-to' ? [1.2, 3.2] : family === 'deals' ? [9, 3] : undefined;
  return parts?.map((n) => round(n * unit)).join(' ');
}

export interface LineStyle {
  family: Family;
  alleged?: boolean;
  /** Px of the line; 1.6 unless told. */
  stroke?: number;
  /** Whether it arrives at the left end. */
  incoming?: boolean;
  width?: number;
}

/** The line of a family from left to right, or for an incoming relation from right to left. */
export function lineGlyph({family, alleged = false, stroke = 1.6, incoming = false, width = 40}: LineStyle): LineGlyph {
  const height = 12;
  const tip = {x: incoming ? 1 : width - 1, y: height / 2};
  const start = {x: incoming ? width - 1 : 1, y: height / 2};
  const way = incoming ? -1 : 1;
  const head = headOf(family, tip, {x: way, y: 0}, 1);
  const tail = family === 'deals' ? headOf(family, start, {x: -way, y: 0}, 1).mark.d : '';
  const end = tip.x - way * head.back;
  return {
    width,
    height,
    d: `M${point(start.x, start.y)}L${point(end, tip.y)}`,
    stroke,
    dash: dashOf(family, alleged, 1),
    head: {...head.mark, d: head.mark.d + tail, stroke: headStroke(stroke, 1)},
  };
}

/** Counts that show what a size means: the least, the middle and the most of `total`. */
export const exampleCounts = (total: number): readonly number[] => [...new Set([1, Math.ceil((total + 1) / 2), total])];
