import {rulePath, trackOf} from '../../geometry/stance-track.js';
import type {Id, Question, Stance} from '../../model/types.js';
import {firmest} from '../../query/stances.js';

/** An initial (its baseline's middle) or a tile (its top's middle) at its stop, px. */
export interface Placed {
  key: string;
  source: Id;
  x: number;
  y: number;
}

/** One scale with everybody who answers stacked at the stops, in the fixed order from below. Blanks are absent. */
export interface Stack {
  width: number;
  height: number;
  /** Height of the scale. */
  base: number;
  rule: string;
  placed: readonly Placed[];
  /** Side of a tile. */
  tile: number;
  /** The focus ring around it: side, and top measured from the tile's. */
  ring: {size: number; y: number};
}

export interface StackBox {
  /** Tiles instead of plain initials. */
  tiles: boolean;
  width: number;
  scale: number;
}

const letters = {line: 12, gap: 5, pad: 7, foot: 5, head: 3};
const tiles = {line: 24, gap: 4, pad: 11, foot: 6, head: 0};
const tileSize = 22;

/** Places the answers of one question. A stack that reaches three high is 43 px (letters) or 82 px (tiles) high at 16 px type. */
export function layoutStack(
  question: Question,
  answers: readonly {key: string; source: Id; stance: Stance | undefined}[],
  {tiles: asTiles, width, scale}: StackBox,
): Stack {
  const size = asTiles ? tiles : letters;
  const track = trackOf(2 * firmest(question) + 1, width, 0, size.pad * scale);
  const heights = new Map<number, number>();
  const levels: {key: string; source: Id; x: number; level: number}[] = [];
  for (const {key, source, stance} of answers) {
    const x = typeof stance?.value === 'number' ? track.stops[stance.value + firmest(question)] : undefined;
    if (x === undefined) continue;
    const level = heights.get(x) ?? 0;
    heights.set(x, level + 1);
    levels.push({key, source, x, level});
  }
  const base = (size.head + Math.max(1, ...heights.values()) * size.line + size.gap - (asTiles ? 2 : 3)) * scale;
  const bottom = base - size.gap * scale;
  return {
    width,
    height: base + size.foot * scale,
    base,
    rule: rulePath(track, base, scale),
    placed: levels.map(({key, source, x, level}) => ({
      key,
      source,
      x,
      y: bottom - (asTiles ? level * size.line + tileSize : level * size.line) * scale,
    })),
    tile: tileSize * scale,
    ring: {size: tileSize * scale + 6, y: -3},
  };
}

/** The line from the first to the last of the answers that pass `shown`; empty for fewer than two. */
export function spreadPath({placed, base}: Stack, shown: (key: string) => boolean): string {
  const xs = placed.filter((p) => shown(p.key)).map((p) => p.x);
  return xs.length < 2 ? '' : `M${Math.min(...xs)},${base}H${Math.max(...xs)}`;
}
