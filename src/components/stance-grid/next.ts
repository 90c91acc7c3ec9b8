import type {NavKey, NextStop} from '../../element/roving.js';
import type {GridScene} from './layout.js';

/** Stops row by row: the column heads of the table, then the cells. */
const rowsOf = (scene: GridScene): readonly (readonly string[])[] => [
  ...(scene.form === 'table' ? [scene.sources.map((s) => headStop(s.id))] : []),
  ...scene.groups.flatMap((g) => g.rows.map(({question}) => scene.sources.map((s) => `${question.id}/${s.id}`))),
];

export const headStop = (source: string): string => `source:${source}`;

/**
 * Arrow keys walk the table; at the end of a row they go on with the next one.
 * Home and End go to the ends of the row, Page up and down to the first and last
 * row. A stop whose mark has left (`has` says no) is passed over.
 */
export function nextInGrid(scene: GridScene, has: (stop: string) => boolean): NextStop {
  let rows: readonly (readonly string[])[] | undefined;
  return (from, key) => {
    rows ??= rowsOf(scene);
    return rows.flatMap((row, y) => (row.includes(from) ? waysFrom(rows ?? [], row.indexOf(from), y, key) : [])).find(has);
  };
}

/** The stops in the direction of a key, nearest first. */
function waysFrom(rows: readonly (readonly string[])[], x: number, y: number, key: NavKey): readonly string[] {
  const row = rows[y] ?? [];
  const column = rows.map((r) => r[x] ?? '');
  switch (key) {
    case 'ArrowLeft':
      return [...rows.slice(0, y).flat(), ...row.slice(0, x)].reverse();
    case 'ArrowRight':
      return [...row.slice(x + 1), ...rows.slice(y + 1).flat()];
    case 'ArrowUp':
      return column.slice(0, y).reverse();
    case 'ArrowDown':
      return column.slice(y + 1);
    case 'Home':
      return row;
    case 'End':
      return [...row].reverse();
    case 'PageUp':
      return column;
    case 'PageDown':
      return column.reverse();
  }
}
