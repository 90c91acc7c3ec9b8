import type {LabelSide} from '../model/types.js';
import {pointAt, type Curve, type Point} from './link-path.js';
import {around, contains, overlaps, pushInto, type Rect} from './rect.js';
import {RectGrid} from './rect-grid.js';
import {finish, type Steps} from './steps.js';

/** A name to be written beside a glyph, all in px. */
export interface NameJob {
  id: string;
  /** Box of the glyph. */
  glyph: Rect;
  /** Size of the name. */
  width: number;
  height: number;
  /** Where an editor wants it. */
  side?: LabelSide;
}

/** Where a name came to stand. `free` false: there was no room, and `box` is only where it may show alone. */
export interface PlacedName {
  box: Rect;
  anchor: 'start' | 'middle' | 'end';
  free: boolean;
}

export interface NameField {
  frame: Rect;
  /** What no name may cover beside the glyphs: heads of zones. */
  fixed: readonly Rect[];
  /** Points that lines run through: of several free places the one that covers the fewest is taken. */
  lines: readonly Point[];
  /** Between glyph and name. */
  gap: number;
  /** No more names than this find room; any number without it. */
  most?: number;
}

type Candidate = Pick<PlacedName, 'box' | 'anchor'>;

/**
 * Writes each name beside its glyph: on the side wished for if that is free,
 * else on the next of the sides, corners and slid or further places. No two free
 * names overlap, none covers a glyph or a fixed box, all lie in the frame.
 *
 * Names come in order of importance. One that finds no place may move an earlier
 * one that has another; what still finds none is returned with `free` false.
 */
export const placeNames = (jobs: readonly NameJob[], field: NameField): ReadonlyMap<string, PlacedName> =>
  finish(placingNames(jobs, field));

/** The same in steps of a few names each. */
export function* placingNames(jobs: readonly NameJob[], field: NameField): Steps<ReadonlyMap<string, PlacedName>> {
  const placed = new Map<string, PlacedName>();
  const names = new RectGrid<string>();
  const blockers = new RectGrid<string | undefined>();
  for (const job of jobs) blockers.add(job.glyph, job.id);
  for (const box of field.fixed) blockers.add(box, undefined);
  const lines = new RectGrid<Point>();
  if (jobs.some(({side}) => side === undefined)) for (const p of field.lines) lines.add({...p, width: 0, height: 0}, p);

  const isOpen = (job: NameJob, {box}: Candidate): boolean => contains(field.frame, box) && !blockers.hits(box, 1, (id) => id !== job.id);
  const openSides = (job: NameJob): readonly Candidate[] => {
    const open = sidesOf(job, field.gap).filter((candidate) => isOpen(job, candidate));
    return job.side === undefined ? byLines(open, lines) : open;
  };
  /** Most names stand where the editor wants them: their other places are never asked for. */
  const atWish = (job: NameJob): Candidate | undefined => {
    const wish = job.side === undefined ? undefined : beside(job, field.gap)[job.side];
    return wish !== undefined && !names.hits(wish.box, 1) && isOpen(job, wish) ? wish : undefined;
  };
  const known = new Map<NameJob, readonly Candidate[]>();
  const candidates = (job: NameJob): readonly Candidate[] => {
    const open = known.get(job) ?? openSides(job);
    known.set(job, open);
    return open;
  };
  const place = (id: string, {box, anchor}: Candidate): void => {
    const old = placed.get(id);
    if (old?.free === true) names.remove(old.box, id);
    names.add(box, id);
    placed.set(id, {box, anchor, free: true});
  };
  const jobById = new Map(jobs.map((job) => [job.id, job]));

  for (const [i, job] of jobs.entries()) {
    const asked = i < (field.most ?? Infinity);
    const free = asked ? (atWish(job) ?? candidates(job).find(({box}) => !names.hits(box, 1))) : undefined;
    if (free !== undefined) place(job.id, free);
    else if (!asked || !makeRoom(job)) {
      const [first] = sidesOf(job, field.gap);
      if (first !== undefined) placed.set(job.id, {...first, box: pushInto(field.frame, first.box), free: false});
    }
    if (i % 16 === 15) yield i / jobs.length;
  }
  return placed;

  /** Takes a place from one other name that can stand elsewhere. */
  function makeRoom(job: NameJob): boolean {
    for (const wish of candidates(job)) {
      const [id, ...more] = names.overlapping(wish.box, 1);
      const other = id === undefined || more.length > 0 ? undefined : jobById.get(id);
      if (other === undefined) continue;
      const way = candidates(other).find(({box}) => !overlaps(box, wish.box, 1) && !names.hits(box, 1, (name) => name !== id));
      if (way === undefined) continue;
      place(other.id, way);
      place(job.id, wish);
      return true;
    }
    return false;
  }
}

/** Right or left of a glyph, lowered by `dy`, `far` px further off. */
function across({glyph, width, height}: NameJob, gap: number, way: 1 | -1, dy = 0, far = 0): Candidate {
  const x = way > 0 ? glyph.x + glyph.width + gap + far : glyph.x - gap - far - width;
  return {box: {x, y: glyph.y + glyph.height / 2 - height / 2 + dy, width, height}, anchor: way > 0 ? 'start' : 'end'};
}

/** Below or above a glyph, slid to the right, `far` px further off. */
function over({glyph, width, height}: NameJob, gap: number, way: 1 | -1, slide = 0, far = 0): Candidate {
  const y = way > 0 ? glyph.y + glyph.height + gap / 2 + far : glyph.y - gap / 2 - far - height;
  return {box: {x: glyph.x + glyph.width / 2 - width / 2 + slide, y, width, height}, anchor: 'middle'};
}

/** The places of a name straight beside its glyph, `gap` px from it (half of that above and below). */
export const beside = (job: NameJob, gap: number): Record<LabelSide, Candidate> => ({
  right: across(job, gap, 1),
  below: over(job, gap, 1),
  above: over(job, gap, -1),
  left: across(job, gap, -1),
});

/** The four sides, the one wished for first, then the corners, places slid along, and places further off. */
function sidesOf(job: NameJob, gap: number): readonly Candidate[] {
  const {side, width, height} = job;
  const sides = beside(job, gap);
  const first = side === undefined ? [] : [sides[side]];
  const rest = (Object.keys(sides) as LabelSide[]).filter((s) => s !== side).map((s) => sides[s]);
  const step = height * 0.45;
  const both = (dy: number): readonly Candidate[] => [
    across(job, gap, 1, -dy),
    across(job, gap, 1, dy),
    across(job, gap, -1, -dy),
    across(job, gap, -1, dy),
  ];
  const slid = [0.2, -0.2, 0.4, -0.4].flatMap((share) => [over(job, gap, 1, share * width), over(job, gap, -1, share * width)]);
  return [...first, ...rest, ...both(step), ...slid, ...both(2 * step), over(job, gap, 1, 0, gap * 1.5), over(job, gap, -1, 0, gap * 1.5)];
}

/** The first four places in the order of the lines that they cover; equals and the rest keep their order. */
function byLines(open: readonly Candidate[], lines: RectGrid<Point>): readonly Candidate[] {
  const scored = open.slice(0, 4).map((candidate) => ({candidate, n: lines.overlapping(candidate.box).size}));
  return [...scored.sort((a, b) => a.n - b.n).map(({candidate}) => candidate), ...open.slice(4)];
}

/**
 * The middle of a word on its curve: from the middle outwards in steps of 6 % of
 * the curve the first place inside the frame that `blocked` does not refuse.
 * Undefined where there is none.
 */
export function placeWord(
  curve: Curve,
  size: {width: number; height: number},
  frame: Rect,
  blocked: (box: Rect) => boolean,
): Point | undefined {
  for (let step = 0; step <= 7; step++) {
    for (const way of step === 0 ? [0] : [-1, 1]) {
      const p = pointAt(curve, 0.5 + way * step * 0.06);
      const box = around(p.x, p.y, size.width, size.height);
      if (contains(frame, box) && !blocked(box)) return p;
    }
  }
  return undefined;
}
