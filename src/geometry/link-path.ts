/** A place in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** A quadratic Bézier curve: start, control point, end. */
export type Curve = readonly [Point, Point, Point];

/** How far the outline of a drawn thing lies from its centre, in the direction `dx`, `dy` (of length 1). */
export type Outline = (dx: number, dy: number) => number;

/**
 * The curve between two points. Its control point stands off the middle by
 * `bend` × the distance, to the left-hand side of the way from `from` to `to`
 * for a positive bend (upwards on a way to the right).
 */
export function curveOf(from: Point, to: Point, bend: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  return [from, {x: (from.x + to.x) / 2 + bend * dy, y: (from.y + to.y) / 2 - bend * dx}, to];
}

export function pointAt([a, b, c]: Curve, t: number): Point {
  const u = 1 - t;
  return {x: u * u * a.x + 2 * u * t * b.x + t * t * c.x, y: u * u * a.y + 2 * u * t * b.y + t * t * c.y};
}

/** The direction of the way at `t`, of length 1; where the curve stands still, that from its start to its end. */
export function directionAt([a, b, c]: Curve, t: number): Point {
  const u = 1 - t;
  const d = {x: u * (b.x - a.x) + t * (c.x - b.x), y: u * (b.y - a.y) + t * (c.y - b.y)};
  return unit(d) ?? unit({x: c.x - a.x, y: c.y - a.y}) ?? {x: 1, y: 0};
}

const unit = ({x, y}: Point): Point | undefined => {
  const length = Math.hypot(x, y);
  return length < 1e-6 ? undefined : {x: x / length, y: y / length};
};

/** The piece of a curve between `t0` and `t1`, by de Casteljau's construction. */
export function pieceOf(curve: Curve, t0: number, t1: number): Curve {
  const [a, b, c] = curve;
  const mix = (p: Point, q: Point, t: number): Point => ({x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t});
  return [pointAt(curve, t0), mix(mix(a, b, t0), mix(b, c, t0), t1), pointAt(curve, t1)];
}

export interface Ends {
  /** Outline of what stands at the start and at the end, and the px to leave free before each. */
  from: Outline;
  to: Outline;
  gapFrom: number;
  gapTo: number;
}

/**
 * What is left of a curve outside the outlines at its two ends. Where nothing
 * would be left (things that touch), a tenth around the middle stays, so that
 * a link never vanishes.
 */
export function trimCurve(curve: Curve, ends: Ends): Curve {
  const t0 = leaves(curve, ends.from, ends.gapFrom, (s) => s);
  const t1 = 1 - leaves(curve, ends.to, ends.gapTo, (s) => 1 - s);
  return t1 - t0 < 0.1 ? pieceOf(curve, 0.45, 0.55) : pieceOf(curve, t0, t1);
}

/** The parameter, counted from one end, at which the curve leaves the outline there by `gap`. */
function leaves(curve: Curve, outline: Outline, gap: number, at: (s: number) => number): number {
  const centre = pointAt(curve, at(0));
  const outside = (s: number): boolean => {
    const p = pointAt(curve, at(s));
    const distance = Math.hypot(p.x - centre.x, p.y - centre.y);
    return distance > 1e-6 && distance >= outline((p.x - centre.x) / distance, (p.y - centre.y) / distance) + gap;
  };
  let hi = 0;
  while (hi < 1 && !outside(hi)) hi += 1 / 16;
  let lo = Math.max(0, hi - 1 / 16);
  for (let i = 0; i < 8; i++) {
    const middle = (lo + hi) / 2;
    if (outside(middle)) hi = middle;
    else lo = middle;
  }
  return Math.min(1, hi);
}

/** A number as it stands in a drawing: to a tenth of a px. */
export const round = (n: number): number => Math.round(n * 10) / 10 + 0;

/** `M… Q…` for a curve. */
export const pathOf = ([a, b, c]: Curve): string => `M${round(a.x)},${round(a.y)}Q${round(b.x)},${round(b.y)} ${round(c.x)},${round(c.y)}`;

/** Length of a curve in px, by chords. */
export function lengthOf(curve: Curve): number {
  let length = 0;
  let [p] = curve;
  for (let i = 1; i <= 8; i++) {
    const q = pointAt(curve, i / 8);
    length += Math.hypot(q.x - p.x, q.y - p.y);
    p = q;
  }
  return length;
}
