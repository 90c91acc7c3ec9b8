/** A horizontal extent that wants a row of its own along its whole length. */
export interface Strip {
  start: number;
  end: number;
  /** First row that it may take; 0 unless given. */
  from?: number;
}

/**
 * Puts each strip in the first row where it keeps at least `gap` from every
 * strip that is there already, and returns row numbers in the order of the input.
 *
 * Strips come first that matter first: an earlier one is never moved for a later
 * one. Rows are bounded by `rows`; a strip that finds no room gets −1.
 */
export function packRows(strips: readonly Strip[], gap: number, rows = Infinity): readonly number[] {
  const taken: Strip[][] = [];
  return strips.map((strip) => {
    let row = strip.from ?? 0;
    while (row < rows && !isFree(taken[row], strip, gap)) row++;
    if (row >= rows) return -1;
    while (taken.length <= row) taken.push([]);
    taken[row]?.push(strip);
    return row;
  });
}

function isFree(row: readonly Strip[] | undefined, strip: Strip, gap: number): boolean {
  if (row === undefined) return true;
  // Input is mostly in order of time, so the last strips are the nearest.
  for (let i = row.length - 1; i >= 0; i--) {
    const other = row[i];
    if (other !== undefined && strip.start < other.end + gap && other.start < strip.end + gap) return false;
  }
  return true;
}

/** Number of rows that `packRows` used. */
export const countRows = (rows: readonly number[]): number => rows.reduce((most, row) => (row >= most ? row + 1 : most), 0);
