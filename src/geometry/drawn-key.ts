import type {Measure} from './box.js';
import type {Item} from './drawing.js';

/** What a mark means: its shapes with their left at 0 and their middle at y 0, how wide they are in px, and the words. */
export interface KeyEntry {
  items: readonly Item[];
  width: number;
  label: string;
}

/** A key under a picture, its entries in as many rows as they need. `unit` is px per design px. */
export function layoutKey(
  entries: readonly KeyEntry[],
  {width, unit, measure}: {width: number; unit: number; measure: Measure},
): {height: number; items: readonly Item[]} {
  const size = 12 * unit;
  let [x, row] = [0, 0];
  const items = entries.map(({items: shapes, width: wide, label}): Item => {
    const lead = wide === 0 ? 0 : wide + 6 * unit;
    const taken = lead + measure(label, size, 400);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const at = {x, y: (row + 0.5) * 21 * unit};
    x += taken + 18 * unit;
    return {...at, items: [...shapes, {text: label, x: lead, y: 0.35 * size, size, paint: 'ink-2'}]};
  });
  return {height: entries.length === 0 ? 0 : (row + 1) * 21 * unit, items};
}
