import {overlaps, type Rect} from './rect.js';

/** Rectangles with what they stand for, in square cells, so that a question is asked of neighbours only. */
export class RectGrid<T> {
  readonly #cells = new Map<number, {rect: Rect; item: T}[]>();

  /** `cell`: side in px; about the size of what is put in. */
  constructor(private readonly cell = 64) {}

  add(rect: Rect, item: T): void {
    const entry = {rect, item};
    this.#visit(rect, 0, (key) => {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [entry]);
      else cell.push(entry);
      return false;
    });
  }

  remove(rect: Rect, item: T): void {
    this.#visit(rect, 0, (key) => {
      const cell = this.#cells.get(key);
      const at = cell?.findIndex((entry) => entry.item === item) ?? -1;
      if (at >= 0) cell?.splice(at, 1);
      return false;
    });
  }

  /** Whether something that `counts` overlaps `rect` or comes closer than `gap` px. */
  hits(rect: Rect, gap = 0, counts: (item: T) => boolean = () => true): boolean {
    return this.#visit(
      rect,
      gap,
      (key) => this.#cells.get(key)?.some((entry) => overlaps(rect, entry.rect, gap) && counts(entry.item)) === true,
    );
  }

  /** Everything that overlaps `rect` or comes closer than `gap` px, each once. */
  overlapping(rect: Rect, gap = 0): ReadonlySet<T> {
    const found = new Set<T>();
    this.#visit(rect, gap, (key) => {
      for (const entry of this.#cells.get(key) ?? []) if (overlaps(rect, entry.rect, gap)) found.add(entry.item);
      return false;
    });
    return found;
  }

  /** Goes through the cells that a rectangle touches until one answers true. */
  #visit({x, y, width, height}: Rect, gap: number, visit: (key: number) => boolean): boolean {
    const {cell} = this;
    const right = Math.floor((x + width + gap) / cell);
    const foot = Math.floor((y + height + gap) / cell);
    for (let row = Math.floor((y - gap) / cell); row <= foot; row++) {
      for (let column = Math.floor((x - gap) / cell); column <= right; column++) if (visit(row * 8192 + column)) return true;
    }
    return false;
  }
}
