import type {Point} from './link-path.js';
import {around, overlaps, pushInto, type Rect} from './rect.js';
import {RectGrid} from './rect-grid.js';

/** A text to be set near a point, in px. */
export interface CalloutJob {
  id: string;
  at: Point;
  /** Kept free around the point. */
  clear: number;
  /** How far off the text may stand. */
  reach: number;
  /** Its sizes, the fullest first; a lesser one is taken where the one before finds no place. */
  sizes: readonly {width: number; height: number}[];
  /** Whether a line leads to a text that stands off. */
  leads: boolean;
  /** Whether it rather keeps off the points of `kept`. */
  shuns?: boolean;
}

/** Where a text came to stand, at which of its sizes, and the line that leads to it. */
export interface Callout {
  box: Rect;
  size: number;
  leader: readonly [Point, Point] | undefined;
}

export interface CalloutField {
  frame: Rect;
  /** What no text may cover. */
  blocked: readonly Rect[];
  /** What texts rather keep off. */
  lines: readonly Point[];
  /** Points that some rather keep off. */
  kept?: readonly Point[];
  /** Beyond this distance a line leads to the text. */
  near: number;
}

const ways = Array.from({length: 16}, (_, i) => ({x: Math.cos((i * Math.PI) / 8), y: Math.sin((i * Math.PI) / 8)}));

/**
 * Sets texts around their points, in the order given: each at the place that is
 * nearest and covers the fewest lines, inside the frame, over nothing that is
 * blocked, over no text before it and over no leading line. A job without a place at
 * any of its sizes is not in the outcome. The same input gives the same places.
 */
export function placeCallouts(jobs: readonly CalloutJob[], field: CalloutField): ReadonlyMap<string, Callout> {
  const taken = new RectGrid<undefined>();
  for (const box of field.blocked) taken.add(box, undefined);
  const texts = new RectGrid<undefined>();
  const lines = new RectGrid<Point>();
  for (const p of field.lines) lines.add({...p, width: 0, height: 0}, p);
  const kept = new RectGrid<Point>();
  for (const p of field.kept ?? []) kept.add({...p, width: 0, height: 0}, p);
  const placed = new Map<string, Callout>();
  for (const job of jobs) {
    const found = findPlace(job, {...field, taken, texts, lines, kept});
    if (found === undefined) continue;
    placed.set(job.id, found);
    taken.add(found.box, undefined);
    texts.add(found.box, undefined);
    for (const p of found.leader === undefined ? [] : alongLine(found.leader)) taken.add(around(p.x, p.y, 2, 2), undefined);
  }
  return placed;
}

type Ground = Pick<CalloutField, 'frame' | 'near'> &
  Record<'taken' | 'texts', RectGrid<undefined>> &
  Record<'lines' | 'kept', RectGrid<Point>>;

function findPlace(job: CalloutJob, ground: Ground): Callout | undefined {
  const own = around(job.at.x, job.at.y, 2 * job.clear, 2 * job.clear);
  for (const [size, {width, height}] of job.sizes.entries()) {
    let best: {callout: Callout; cost: number} | undefined;
    for (let r = job.clear + 2; r <= job.reach && r < (best?.cost ?? Infinity); r += 6 + r / 8) {
      for (const [i, way] of ways.entries()) {
        const box = pushInto(ground.frame, beside(job.at, way, r, {width, height}));
        // A text at the side of its point reads best, then one below it.
        const soft = 5 * ground.lines.overlapping(box).size + (job.shuns === true ? 20 * ground.kept.overlapping(box).size : 0);
        const cost = r + soft + (way.x < -0.1 ? 3 : 0) + i / 100;
        if (cost >= (best?.cost ?? Infinity) || !isInside(box, ground.frame) || overlaps(box, own) || ground.taken.hits(box, 2)) continue;
        const leader = leaderTo(box, job, ground.near);
        const under = leader === undefined ? [] : alongLine(leader).map((p) => around(p.x, p.y, 2, 2));
        if (under.some((p) => ground.texts.hits(p))) continue;
        // A line that leads over others is harder to follow.
        const whole = cost + 12 * under.slice(2).filter((p) => ground.taken.hits(p)).length;
        if (whole < (best?.cost ?? Infinity)) best = {callout: {box, size, leader}, cost: whole};
      }
    }
    if (best !== undefined) return best.callout;
  }
  return undefined;
}

const isInside = (box: Rect, frame: Rect): boolean =>
  box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;

/** A box whose nearest side or corner lies `r` px from a point. */
function beside(at: Point, way: Point, r: number, {width, height}: {width: number; height: number}): Rect {
  const half = (share: number): number => Math.max(-1, Math.min(1, share * 1.5)) / 2;
  return around(at.x + way.x * r + half(way.x) * width, at.y + way.y * r + half(way.y) * height, width, height);
}

function leaderTo(box: Rect, {at, clear, leads}: CalloutJob, near: number): Callout['leader'] {
  const to = {x: Math.max(box.x, Math.min(at.x, box.x + box.width)), y: Math.max(box.y, Math.min(at.y, box.y + box.height))};
  const far = Math.hypot(to.x - at.x, to.y - at.y);
  if (!leads || far <= clear + near) return undefined;
  const share = (px: number): Point => ({x: at.x + ((to.x - at.x) * px) / far, y: at.y + ((to.y - at.y) * px) / far});
  return [share(clear), share(far - 3)];
}

const alongLine = ([a, b]: readonly [Point, Point]): readonly Point[] => {
  const n = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6);
  return Array.from({length: n}, (_, i) => ({x: a.x + ((b.x - a.x) * (i + 0.5)) / n, y: a.y + ((b.y - a.y) * (i + 0.5)) / n}));
};
