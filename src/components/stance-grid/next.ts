import type {NavKey, NextStop} from '../../element/roving.js';
import type {GridScene} from './layout.js';

/** Stops of the table row by row: the column heads, then the cells. */
function rowsOf(scene: GridScene): readonly (readonly string[])[] {
  const heads = scene.form === 'table' ? [scene.sources.map((s) => headStop(s.id))] : [];
  return [...heads, ...scene.groups.flatMap((g) => g.rows.map((r) => r.cells.map((c) => c.key)))];
}

export const headStop = (source: string): string => `source:${source}`;

/**
 * Arrow keys walk the table; at the end of a row they go on with the next one.
 * Home and End go to the ends of the row, Page up and down to the first and last row.
 */
export function nextInGrid(scene: GridScene): NextStop {
  const rows = rowsOf(scene);
  const places = new Map(rows.flatMap((row, y) => row.map((stop, x) => [stop, {x, y}] as const)));
  return (from, key) => {
    const place = places.get(from);
    if (place === undefined) return rows[0]?.[0];
    return step(rows, place, key);
  };
}

function step(rows: readonly (readonly string[])[], {x, y}: {x: number; y: number}, key: NavKey): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return rows[y]?.[x - 1] ?? rows[y - 1]?.at(-1);
    case 'ArrowRight':
      return rows[y]?.[x + 1] ?? rows[y + 1]?.[0];
    case 'ArrowUp':
      return rows[y - 1]?.[x];
    case 'ArrowDown':
      return rows[y + 1]?.[x];
    case 'Home':
      return rows[y]?.[0];
    case 'End':
      return rows[y]?.at(-1);
    case 'PageUp':
      return rows[0]?.[x];
    case 'PageDown':
      return rows.at(-1)?.[x];
  }
}
