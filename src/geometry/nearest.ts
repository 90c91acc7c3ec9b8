import type {Point} from './link-path.js';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Record<Direction, Point> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};

/**
 * The nearest place in a direction: among those within 60° of it the one with
 * the least distance, where px across the direction count two and a half times.
 * Undefined where nothing lies that way. Of equals the first stays.
 */
export function nearestIn<T extends Point>(from: Point, direction: Direction, places: readonly T[]): T | undefined {
  const way = ways[direction];
  let nearest: T | undefined;
  let least = Infinity;
  for (const place of places) {
    const along = (place.x - from.x) * way.x + (place.y - from.y) * way.y;
    const across = Math.abs((place.x - from.x) * way.y - (place.y - from.y) * way.x);
    if (along <= 0 || across > along * Math.sqrt(3)) continue;
    const distance = along + 2.5 * across;
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}

/** The angle of a direction clockwise from twelve o'clock, 0 ≤ angle < 2π (y grows downwards). */
export const clockAngle = (dx: number, dy: number): number => (Math.atan2(dx, -dy) + 2 * Math.PI) % (2 * Math.PI);
