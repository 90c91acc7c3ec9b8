import type {Box} from './box.js';
import type {Paint} from './paints.js';
import type {Rect} from './rect.js';

/** A path: filled, stroked, or both. `width` of the stroke is in px, 1 if not given. */
export interface PathItem {
  d: string;
  fill?: Paint;
  stroke?: Paint;
  width?: number;
  /** As SVG writes it: `5 3.5`. */
  dash?: string;
  cap?: 'round';
  join?: 'round';
}

/** One line of text, its anchor on the baseline. `size` is in px. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  size: number;
  paint: Paint;
  weight?: 600;
  anchor?: 'middle' | 'end';
  /** The ground around the letters, this many px wide in all. */
  halo?: number;
  /** The colour of that ground, if not the surface. */
  ground?: Paint;
  /** A line through it: switched off. */
  struck?: boolean;
}

/** Items that belong together; what moves them holds for all of them, in the order `x y`, `rotate`, `scale`. */
export interface GroupItem {
  items: readonly Item[];
  /** Id of the record that is drawn, as `data-id` has it in the page. */
  id?: string;
  /** How many records a mark stands for, where it has no id. */
  count?: number;
  /** Its name in words. */
  title?: string;
  x?: number;
  y?: number;
  /** Degrees, clockwise. */
  rotate?: number;
  scale?: number;
  /** Nothing outside of it is seen. */
  clip?: Rect;
}

export type Item = PathItem | TextItem | GroupItem;

/**
 * A picture as a list of what is painted, the last on top: numbers, strings and names of colours, which a palette
 * resolves when it is painted. The same drawing becomes SVG or is painted on a canvas. All in CSS px.
 */
export interface Drawing {
  width: number;
  height: number;
  items: readonly Item[];
}

/** What a picture for a file is laid out in. */
export interface Room {
  box: Box;
  /** Px at most, or Infinity. */
  height: number;
}

/** A drawing for a room of its own. A box too narrow for any picture gives a wider one. */
export interface Picture extends Drawing {
  /** Sentences on what it shows, for whoever cannot see it. */
  says: readonly string[];
  /** Sentences that stand under it: what has been filtered out, and what had no room. */
  notes: readonly string[];
  /** How much had no room, to compare pictures of one element: 0, or nothing, where all had. */
  loss?: number;
  /** What it says now, in place of the words of the data set or the page. */
  headline?: string;
  description?: string;
}

/** A rectangle as path data, with corners of radius `most` as far as it has room for them. */
export function rectPath({x, y, width, height}: Rect, most = 0): string {
  const r = Math.min(most, width / 2, height / 2);
  if (r <= 0) return `M${x},${y}h${width}v${height}h${-width}Z`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number): string => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return `M${x + r},${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}Z`;
}

/** All texts of a drawing, in the order they are painted. */
export const textsOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) => ('items' in item ? textsOf(item.items) : 'text' in item ? [item] : []));
