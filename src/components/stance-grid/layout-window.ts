import type {GridScene, RowScene} from './layout.js';

/** A run of rows or columns out of all. */
export interface Span {
  first: number;
  count: number;
  all: number;
}

/** Rows that are drawn at a time, and how many may stand before a window is needed at all. */
export const rowsAtATime = 50;
const rowsAtOnce = 75;

/**
 * The window of `size` that holds the place `at`. Windows start at multiples of
 * `size`, but the last is full, too, and so may repeat a few of the one before.
 */
export function spanHolding(at: number, size: number, all: number): Span {
  if (size >= all) return {first: 0, count: all, all};
  const wanted = Math.floor(Math.min(Math.max(at, 0), all - 1) / size) * size;
  return {first: Math.min(wanted, all - size), count: size, all};
}

/** What of a scene is drawn: a window of its rows, and in the table one of its columns. */
export interface Window {
  rows: Span;
  columns: Span;
}

export function windowHolding(scene: GridScene, at: {row: number; column: number}): Window {
  const rows = rowsOf(scene).length;
  return {
    rows: spanHolding(at.row, rows > rowsAtOnce ? rowsAtATime : rows, rows),
    columns: spanHolding(at.column, scene.fit, scene.sources.length),
  };
}

/** The scene without the rows and columns outside the window; themes without rows go. The scene itself where all is inside. */
export function cutOut(scene: GridScene, {rows, columns}: Window): GridScene {
  if (rows.count === rows.all && columns.count === columns.all) return scene;
  const slice = <T>(list: readonly T[], {first, count}: Span): readonly T[] => list.slice(first, first + count);
  let before = 0;
  const groups = scene.groups.map((group) => {
    const first = Math.max(0, rows.first - before);
    const cut = group.rows.slice(first, Math.max(first, rows.first + rows.count - before));
    before += group.rows.length;
    return {...group, rows: cut.map((row) => ({...row, cells: slice(row.cells, columns)}))};
  });
  return {...scene, sources: slice(scene.sources, columns), groups: groups.filter((g) => g.rows.length > 0)};
}

export const rowsOf = (scene: GridScene): readonly RowScene[] => scene.groups.flatMap((g) => g.rows);

/** Row and column of a cell (`question/source`) or of a column head (`source:id`); undefined where the scene has no such place. */
export function placeOf(scene: GridScene, stop: string): {row: number | undefined; column: number} | undefined {
  const [question, source] = stop.startsWith('source:') ? [undefined, stop.slice('source:'.length)] : stop.split('/', 2);
  const column = scene.sources.findIndex(({id}) => id === source);
  const row = question === undefined ? undefined : rowsOf(scene).findIndex((r) => r.question.id === question);
  return column < 0 || row === -1 ? undefined : {row, column};
}
