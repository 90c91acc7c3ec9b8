import type {Point} from '../geometry/link-path.js';
import type {Rect} from '../geometry/rect.js';

export type Line = readonly Point[];

/** The rectangle around lines; without any an empty one at 0,0. */
export function boundsOf(lines: readonly Line[]): Rect {
  const [xs, ys] = [lines.flatMap((line) => line.map(({x}) => x)), lines.flatMap((line) => line.map(({y}) => y))];
  if (xs.length === 0) return {x: 0, y: 0, width: 0, height: 0};
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}

/** Closed rings as one path of whole px; islands of less than a few px² go. */
export const outlineOf = (rings: readonly Line[]): string =>
  rings
    .filter((ring) => Math.abs(areaOf(ring)) >= 24)
    .map((ring) => `${steps(ring)}Z`)
    .join('');

/** The pieces of lines whose points all `keeps` lets stand, as one path of whole px. */
export function piecesOf(lines: readonly Line[], keeps: (p: Point) => boolean): string {
  const pieces: Point[][] = [];
  for (const line of lines) {
    let piece: Point[] = [];
    for (const p of [...line, undefined]) {
      if (p !== undefined && keeps(p)) piece.push(p);
      else {
        if (piece.length > 1) pieces.push(piece);
        piece = [];
      }
    }
  }
  return pieces.map(steps).join('');
}

/** `M12,40l3-2 5,1`: a start, then steps; points that fall on the one before are left out, and a line of nothing else is empty. */
function steps(line: Line): string {
  const whole = line.map(({x, y}) => ({x: Math.round(x), y: Math.round(y)}));
  const moves = whole.slice(1).map((p, i) => [p.x - (whole[i]?.x ?? 0), p.y - (whole[i]?.y ?? 0)] as const);
  const text = moves
    .filter(([dx, dy]) => dx !== 0 || dy !== 0)
    .map(([dx, dy]) => `${dx}${dy < 0 ? '' : ','}${dy}`)
    .reduce((path, move) => `${path}${path === '' || move.startsWith('-') ? '' : ' '}${move}`, '');
  return text === '' ? '' : `M${whole[0]?.x ?? 0},${whole[0]?.y ?? 0}l${text}`;
}

const areaOf = (ring: Line): number =>
  ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p;
    return sum + (p.x * q.y - q.x * p.y) / 2;
  }, 0);

/**
 * The point inside of rings and frame that is farthest from every line, where px
 * along the line of writing count half: a name is wider than high. `room` are the px
 * above and below it. Undefined where nothing of the rings is kept.
 */
export function roomiestIn(
  rings: readonly Line[],
  frame: Rect,
  keeps: (p: Point) => boolean,
): {x: number; y: number; room: number} | undefined {
  let best: {x: number; y: number; room: number} | undefined;
  const bounds = boundsOf(rings);
  const [left, top] = [Math.ceil(Math.max(frame.x, bounds.x)), Math.ceil(Math.max(frame.y, bounds.y))];
  const right = Math.min(frame.x + frame.width, bounds.x + bounds.width);
  const foot = Math.min(frame.y + frame.height, bounds.y + bounds.height);
  if (left > right || top > foot) return undefined;
  const edges = rings.flatMap((ring) => ring.map((p, i) => [p, ring[(i + 1) % ring.length] ?? p] as const));
  for (let y = top; y <= foot; y += 4) {
    for (let x = left; x <= right; x += 4) {
      if (!keeps({x, y}) || !isInside({x, y}, edges)) continue;
      const sides = [(x - frame.x) / 2, (frame.x + frame.width - x) / 2, y - frame.y, frame.y + frame.height - y];
      const room = edges.reduce(
        (least, edge) => (least <= (best?.room ?? 1) ? least : Math.min(least, distance({x, y}, edge))),
        Math.min(...sides),
      );
      if (room > (best?.room ?? 1)) best = {x, y, room: Math.round(room)};
    }
  }
  return best;
}

type Edge = readonly [Point, Point];

const isInside = ({x, y}: Point, edges: readonly Edge[]): boolean =>
  edges.filter(([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)).length % 2 === 1;

function distance({x, y}: Point, [a, b]: Edge): number {
  const [dx, dy, px, py] = [(b.x - a.x) / 2, b.y - a.y, (x - a.x) / 2, y - a.y];
  const along = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - along * dx, py - along * dy);
}
