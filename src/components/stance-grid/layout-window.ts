import type {CellScene, GridScene, GroupScene, RowScene} from './layout.js';

/** A run of rows or columns out of all. */
export interface Span {
  first: number;
  count: number;
  all: number;
}

/** Cells that are drawn at a time, in rows that are whole, and how many may stand before a window is needed at all. */
const atATime = {cells: 300, rows: 50};
const atOnce = {cells: 400, rows: 75};

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
  const columns = spanHolding(at.column, scene.fit, scene.sources.length);
  const whole = rows <= atOnce.rows && rows * columns.count <= atOnce.cells;
  const size = Math.max(4, Math.min(atATime.rows, Math.floor(atATime.cells / Math.max(1, columns.count))));
  return {rows: spanHolding(at.row, whole ? rows : size, rows), columns};
}

/** The window that everything is inside. */
export function windowOfAll(scene: GridScene): Window {
  const all = (n: number): Span => ({first: 0, count: n, all: n});
  return {rows: all(rowsOf(scene).length), columns: all(scene.sources.length)};
}

/** The scene without the rows and columns outside the window; themes without rows go. The scene itself where all is inside. */
export function cutOut(scene: GridScene, {rows, columns}: Window): GridScene {
  if (rows.count === rows.all && columns.count === columns.all) return scene;
  const slice = <T>(list: readonly T[], {first, count}: Span): readonly T[] => list.slice(first, first + count);
  let before = 0;
  let line = 1;
  const groups = scene.groups.map((group) => {
    const first = Math.max(0, rows.first - before);
    const cut = group.rows.slice(first, Math.max(first, rows.first + rows.count - before));
    before += group.rows.length;
    const head = line + (isHeaded(group) ? 1 : 0);
    line = head + group.rows.length;
    return {...group, line: head, rows: cut.map((row, i) => ({...row, cells: slice(row.cells, columns), line: head + first + i + 1}))};
  });
  const whole = {lines: line, columns: scene.sources.length + 1, before: columns.first};
  return {...scene, whole, sources: slice(scene.sources, columns), groups: groups.filter((g) => g.rows.length > 0)};
}

/** Whether a group of rows stands under a head of its own. */
export const isHeaded = ({label, first}: Pick<GroupScene, 'label' | 'first'>): boolean => label !== '' || first !== undefined;

export const rowsOf = (scene: GridScene): readonly RowScene[] => scene.groups.flatMap((g) => g.rows);

/** Row and column of a cell (`question/source`) or of a column head (`source:id`); undefined where the scene has no such place. */
export function placeOf(scene: GridScene, stop: string): {row: number | undefined; column: number} | undefined {
  const [question, source] = stop.startsWith('source:') ? [undefined, stop.slice('source:'.length)] : stop.split('/', 2);
  const column = scene.sources.findIndex(({id}) => id === source);
  const row = question === undefined ? undefined : rowsOf(scene).findIndex((r) => r.question.id === question);
  return column < 0 || row === -1 ? undefined : {row, column};
}

/** A cell by its key; undefined where the scene has none. */
export function cellAt(scene: GridScene, key: string): CellScene | undefined {
  const place = placeOf(scene, key);
  return place?.row === undefined ? undefined : rowsOf(scene)[place.row]?.cells[place.column];
}

/** The how-manieth of all cells one is, in reading order. */
export function countTo(scene: GridScene, key: string): {at: number; all: number} {
  const {row = 0, column = 0} = placeOf(scene, key) ?? {};
  const each = scene.sources.length;
  return {at: row * each + column + 1, all: rowsOf(scene).length * each};
}
