import type {LabelSide} from '../model/types.js';
import {pointAt, type Curve, type Point} from './link-path.js';
import {around, contains, overlaps, pushInto, type Rect} from './rect.js';

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
export function placeNames(jobs: readonly NameJob[], field: NameField): ReadonlyMap<string, PlacedName> {
  const placed = new Map<string, PlacedName>();
  const candidates = new Map<string, readonly Candidate[]>();
  for (const job of jobs) {
    const blockers = [...field.fixed, ...jobs.filter((other) => other !== job).map((other) => other.glyph)];
    const open = sidesOf(job, field.gap).filter(({box}) => contains(field.frame, box) && !blockers.some((b) => overlaps(box, b, 1)));
    candidates.set(job.id, job.side === undefined ? byLines(open, field.lines) : open);
  }
  const inTheWay = (box: Rect, but?: string): string[] =>
    [...placed].filter(([id, name]) => id !== but && name.free && overlaps(name.box, box, 1)).map(([id]) => id);
  const place = (id: string, {box, anchor}: Candidate): void => void placed.set(id, {box, anchor, free: true});

  for (const job of jobs) {
    const open = candidates.get(job.id) ?? [];
    const free = open.find(({box}) => inTheWay(box).length === 0);
    if (free !== undefined) place(job.id, free);
    else if (!makeRoom(job.id, open)) {
      const [first] = sidesOf(job, field.gap);
      if (first !== undefined) placed.set(job.id, {...first, box: pushInto(field.frame, first.box), free: false});
    }
  }
  return placed;

  /** Takes a place from one other name that can stand elsewhere. */
  function makeRoom(id: string, open: readonly Candidate[]): boolean {
    for (const wish of open) {
      const [other, ...more] = inTheWay(wish.box);
      if (other === undefined || more.length > 0) continue;
      const way = candidates.get(other)?.find(({box}) => !overlaps(box, wish.box, 1) && inTheWay(box, other).length === 0);
      if (way === undefined) continue;
      place(other, way);
      place(id, wish);
      return true;
    }
    return false;
  }
}

/** The four sides, the one wished for first, then the corners, places slid along, and places further off. */
function sidesOf({glyph, width, height, side}: NameJob, gap: number): readonly Candidate[] {
  const x = glyph.x + glyph.width / 2;
  const y = glyph.y + glyph.height / 2;
  const beside = (way: 1 | -1, dy = 0, far = 0): Candidate => ({
    box: {x: way > 0 ? glyph.x + glyph.width + gap + far : glyph.x - gap - far - width, y: y - height / 2 + dy, width, height},
    anchor: way > 0 ? 'start' : 'end',
  });
  const over = (way: 1 | -1, slide = 0, far = 0): Candidate => ({
    box: {x: x - width / 2 + slide, y: way > 0 ? glyph.y + glyph.height + gap / 2 + far : glyph.y - gap / 2 - far - height, width, height},
    anchor: 'middle',
  });
  const sides: Record<LabelSide, Candidate> = {right: beside(1), below: over(1), above: over(-1), left: beside(-1)};
  const first = side === undefined ? [] : [sides[side]];
  const rest = (Object.keys(sides) as LabelSide[]).filter((s) => s !== side).map((s) => sides[s]);
  const step = height * 0.45;
  const corners = [beside(1, -step), beside(1, step), beside(-1, -step), beside(-1, step)];
  const slid = [0.2, -0.2, 0.4, -0.4].flatMap((share) => [over(1, share * width), over(-1, share * width)]);
  const far = [beside(1, -2 * step), beside(1, 2 * step), beside(-1, -2 * step), beside(-1, 2 * step), over(1, 0, gap * 1.5), over(-1, 0, gap * 1.5)];
  return [...first, ...rest, ...corners, ...slid, ...far];
}

/** The first four places in the order of the lines that they cover; equals and the rest keep their order. */
function byLines(open: readonly Candidate[], lines: readonly Point[]): readonly Candidate[] {
  const covered = ({box}: Candidate): number =>
    lines.reduce((n, p) => n + (p.x > box.x && p.x < box.x + box.width && p.y > box.y && p.y < box.y + box.height ? 1 : 0), 0);
  const scored = open.slice(0, 4).map((candidate) => ({candidate, n: covered(candidate)}));
  return [...scored.sort((a, b) => a.n - b.n).map(({candidate}) => candidate), ...open.slice(4)];
}

/**
 * The middle of a word on its curve: from the middle outwards in steps of 6 % of
 * the curve the first place inside the frame that `blocked` does not refuse.
 * Undefined where there is none.
 */
export function placeWord(curve: Curve, size: {width: number; height: number}, frame: Rect, blocked: (box: Rect) => boolean): Point | undefined {
  for (let step = 0; step <= 7; step++) {
    for (const way of step === 0 ? [0] : [-1, 1]) {
      const p = pointAt(curve, 0.5 + way * step * 0.06);
      const box = around(p.x, p.y, size.width, size.height);
      if (contains(frame, box) && !blocked(box)) return p;
    }
  }
  return undefined;
}
