import type {Row} from './csv-rows.js';

/** What the cells of a table mean. Whatever they cannot mean stays as it is: the rules of data sets say what is wrong with it. */

/** A number, with a comma or a point and any sign of minus. */
export function numberIn(cell: string): number | string {
  const plain = cell.replace('−', '-').replace(',', '.');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : cell;
}

/** `yes`, `no` and the like. */
export const truthIn = (cell: string): boolean | string =>
  /^(?:true|yes|y|x|1)$/i.test(cell) ? true : /^(?:false|no|n|0)?$/i.test(cell) ? false : cell;

/** Parts of a cell, with semicolons or lines between. */
export const listIn = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** An EDTF date. `5.1.2022`, as many spreadsheets write a day, has one reading only; `5/1/2022` has two and stays. */
export function dateIn(cell: string): string {
  const [, day, month, year] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(cell) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? cell
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A date with what it rests on; undefined for an empty cell. */
export const whenIn = (edtf: string, basis: string, note = '') =>
  edtf === '' ? undefined : {edtf: dateIn(edtf), basis: basis || 'stated', ...(note && {note})};

/** A link without the passage that it leads to, and that passage: `https://…#:~:text=start,end`. */
export function linkIn(cell: string): {page: string; start: string; end: string} {
  if (!cell.includes(':~:text=')) return {page: cell, start: '', end: ''};
  const [, page = cell, directive = ''] = /^(.*?)#?:~:text=([^&]*)/s.exec(cell) ?? [];
  // A prefix ends with a hyphen, a suffix begins with one: neither is of the passage.
  const [start = '', end = ''] = directive
    .split(',')
    .filter((part) => !part.endsWith('-') && !part.startsWith('-'))
    .map(decode);
  return {page, start, end};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The passage that a row names: its source, paragraph (`3` is `p3`) and cue, which a link may tell. None without any of them. */
export function passagesIn(row: Row, source: string): readonly object[] {
  const link = linkIn(row.cell('link'));
  const start = row.cell('cue') || link.start;
  const end = row.cell('cue') === '' ? link.end : row.cell('cue-end');
  const paragraph = row.cell('paragraph').replace(/^¶?\s*(\d+)$/, 'p$1');
  if (paragraph === '' && row.cell('cue') === '') return [];
  const text = row.cell('passage');
  return [{source, paragraph, cue: {start, ...(end && {end})}, ...(text && {text})}];
}

/** The fields whose texts are not empty. */
export function filled(fields: Readonly<Record<string, unknown>>): object {
  const full: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== '' && value !== undefined && value !== false) full[name] = value;
  }
  return full;
}
