import {directionAt, lengthOf, pointAt, type Curve, type Point} from '../geometry/link-path.js';
import {around, overlaps, type Rect} from '../geometry/rect.js';
import type {LinkMark, NodeMark} from '../components/actor-map/layout-scene.js';

/** A line: points about 5 px apart, both ends among them, with its direction there; and the box around them. */
export interface Track {
  samples: readonly Sample[];
  box: Rect;
}

interface Sample extends Point {
  way: Point;
}

export function trackOf(curve: Curve): Track {
  const steps = Math.max(2, Math.ceil(lengthOf(curve) / 5));
  const samples = Array.from({length: steps + 1}, (_, i): Sample => ({...pointAt(curve, i / steps), way: directionAt(curve, i / steps)}));
  const [xs, ys] = [samples.map((p) => p.x), samples.map((p) => p.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {samples, box: {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y}};
}

/** Px that a line keeps from the outline of a glyph, below zero inside; Infinity where it comes nowhere near. */
export function clearOf({samples, box}: Track, {x, y, r}: Pick<NodeMark, 'x' | 'y' | 'r'>): number {
  if (!overlaps(box, around(x, y, 2 * r, 2 * r), 20)) return Infinity;
  let least = Infinity;
  for (const p of samples) least = Math.min(least, (p.x - x) ** 2 + (p.y - y) ** 2);
  return Math.sqrt(least) - r;
}

/** A line this near to the outline of a glyph looks as if it ended there. */
const touching = 2;

/** The glyphs that the line of a link runs over, those at its ends apart. */
export const nodesUnder = ({from, to}: Pick<LinkMark, 'from' | 'to'>, track: Track, nodes: readonly NodeMark[]): readonly NodeMark[] =>
  nodes.filter((node) => node.id !== from && node.id !== to && clearOf(track, node) < touching);

/** About how many px of a line lie in the letters of a name; its box is higher than they are. */
export function pxIn({samples, box}: Track, name: Rect): number {
  if (!overlaps(box, name)) return 0;
  const {x, y, width, height} = name;
  return samples.filter((p) => p.x > x && p.x < x + width && p.y > y + 2 && p.y < y + height - 2).length * 5;
}

/** Px between two lines where they are farthest apart if they join the same two actors: at their middles. */
export const middleGap = (a: Curve, b: Curve): number => {
  const [p, q] = [pointAt(a, 0.5), pointAt(b, 0.5)];
  return Math.hypot(p.x - q.x, p.y - q.y);
};

/** Lines between the same actors whose middles are nearer than this read as one. */
export const merged = 7;

/** The same for the relations between the same two actors, whatever their direction. */
export const pairOf = ({from, to}: Pick<LinkMark, 'from' | 'to'>): string => [from, to].sort().join(' ');

/** Px within which two lines are hard to tell, and within which they are one. */
const close = 9;
const one = 4.5;

/** How far two lines run along each other: a point for each pair of samples that are one, less for those only close; the same for both orders. */
export function sharedRun(a: Track, b: Track): number {
  if (!overlaps(a.box, b.box, close)) return 0;
  const {x, y, width, height} = b.box;
  let run = 0;
  for (const p of a.samples) {
    if (p.x < x - close || p.x > x + width + close || p.y < y - close || p.y > y + height + close) continue;
    for (const q of b.samples) {
      const apart = Math.max(Math.abs(p.x - q.x), Math.abs(p.y - q.y));
      if (apart < close && Math.abs(p.way.x * q.way.y - p.way.y * q.way.x) < 0.3) run += apart < one ? 1 : 0.08;
    }
  }
  return run;
}
