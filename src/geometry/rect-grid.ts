import {overlaps, type Rect} from './rect.js';

/** Rectangles with what they stand for, in square cells, so that a question is asked of neighbours only. */
export class RectGrid<T> {
  readonly #cells = new Map<number, {rect: Rect; item: T}[]>();

  /** `cell`: side in px; about the size of what is put in. */
  constructor(private readonly cell = 64) {}

  add(rect: Rect, item: T): void {
    const entry = {rect, item};
    for (const key of this.#keys(rect)) {
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [entry]);
      else cell.push(entry);
    }
  }

  remove(rect: Rect, item: T): void {
    for (const key of this.#keys(rect)) {
      const cell = this.#cells.get(key);
      const at = cell?.findIndex((entry) => entry.item === item) ?? -1;
      if (at >= 0) cell?.splice(at, 1);
    }
  }

  /** Whether something that `counts` overlaps `rect` or comes closer than `gap` px. */
  hits(rect: Rect, gap = 0, counts: (item: T) => boolean = () => true): boolean {
    for (const key of this.#keys(rect, gap)) {
      for (const entry of this.#cells.get(key) ?? []) if (overlaps(rect, entry.rect, gap) && counts(entry.item)) return true;
    }
    return false;
  }

  /** Everything that overlaps `rect` or comes closer than `gap` px, each once. */
  overlapping(rect: Rect, gap = 0): ReadonlySet<T> {
    const found = new Set<T>();
    for (const key of this.#keys(rect, gap)) {
      for (const entry of this.#cells.get(key) ?? []) if (overlaps(rect, entry.rect, gap)) found.add(entry.item);
    }
    return found;
  }

  *#keys({x, y, width, height}: Rect, gap = 0): Generator<number> {
    const {cell} = this;
    for (let row = Math.floor((y - gap) / cell); row <= Math.floor((y + height + gap) / cell); row++) {
      for (let column = Math.floor((x - gap) / cell); column <= Math.floor((x + width + gap) / cell); column++) yield row * 8192 + column;
    }
  }
}
