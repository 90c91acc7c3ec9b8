import {columnName, TABLES, type TableName} from './csv-columns.js';
import {splitCsv} from './csv-text.js';
import {nearest, show, type Report} from './report.js';

/** One telling of one record: a line of the table, or what one source's columns of a line hold. */
export interface Row {
  /** As a spreadsheet counts: the heads are row 1. */
  n: number;
  /** The cell of a column; empty where the table lacks it. */
  cell: (column: string) => string;
}

/**
 * The rows of a table. A line with columns per source (`account: Trenin`) is
 * one row with its other columns, and one more for each source with a cell of
 * its own. What the heads lack or have too much of is reported; a table
 * without the columns that it needs has no rows.
 */
export function readRows(name: TableName, text: string, report: Report): readonly Row[] {
  const [heads = [], ...lines] = splitCsv(text);
  const {columns, needed, perSource} = TABLES[name];
  report.at(name, 'row 1');
  const shared = new Map<string, number>();
  const bySource = new Map<string, Map<string, number>>();
  heads.forEach((head, i) => {
    const [, before = head, source] = /^([^:]+):(.*)$/s.exec(head) ?? [];
    const column = columnName(before);
    const known: readonly string[] = source === undefined ? columns : perSource;
    const place = source === undefined ? shared : (bySource.get(source.trim()) ?? new Map<string, number>());
    if (!known.includes(column)) {
      if (head !== '' || lines.some((line) => (line[i] ?? '') !== '')) report.note(unknownColumn(head, column, known));
    } else if (place.has(column)) {
      report.note({code: 'duplicate', field: head, fact: 'second column of this name', remedy: 'The first one stays.'});
    } else {
      place.set(column, i);
      if (source !== undefined) bySource.set(source.trim(), place);
    }
  });
  const missing = needed.filter((column) => !shared.has(column));
  for (const column of missing) {
    report.drop({
      code: 'missing',
      field: column,
      fact: 'no column of this name',
      remedy: `Write ${column} in the first row, above its cells.`,
    });
  }
  if (missing.length > 0) return [];
  return lines.flatMap((line, i) => rowsOf(line, i + 2, shared, bySource));
}

function rowsOf(
  line: readonly string[],
  n: number,
  shared: ReadonlyMap<string, number>,
  bySource: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Row[] {
  if (line.every((cell) => cell === '')) return [];
  const at = (column: string): string => line[shared.get(column) ?? -1] ?? '';
  if (bySource.size === 0) return [{n, cell: at}];
  const told = [...bySource].flatMap(([source, own]): Row[] => {
    if (Array.from(own.values(), (i) => line[i] ?? '').every((cell) => cell === '')) return [];
    const tells = TABLES.events.perSource.concat(TABLES.stances.perSource);
    return [
      {
        n,
        cell: (column) =>
          column === 'source'
            ? source
            : column === 'actor'
              ? ''
              : tells.includes(column)
                ? (line[own.get(column) ?? -1] ?? '')
                : at(column),
      },
    ];
  });
  // A line that only its sources' columns tell is no answer of nobody.
  return told.length > 0 && at('source') === '' ? told : [{n, cell: at}, ...told];
}

function unknownColumn(head: string, column: string, known: readonly string[]) {
  const near = nearest(column, known);
  return {
    code: 'shape',
    field: head,
    fact: `no column of this name: ${show(head)}`,
    remedy: near === undefined ? `It is left out; the columns are ${known.join(', ')}.` : `Did you mean "${near}"?`,
  } as const;
}

/** Rows of one record, in order, and what they say of it. */
export interface Draft {
  rows: readonly Row[];
  /** The first that is not empty. */
  cell: (column: string) => string;
}

/** Puts rows together by `key`; one that has none goes with the row above. Columns that tell different things of one record are reported. */
export function gather(name: TableName, rows: readonly Row[], key: (row: Row) => string, report: Report): readonly Draft[] {
  const drafts = new Map<string, Row[]>();
  let last = '';
  for (const row of rows) {
    last = key(row) || last;
    const draft = drafts.get(last);
    if (draft === undefined) drafts.set(last, [row]);
    else draft.push(row);
  }
  return Array.from(drafts.values(), (all) => draftOf(name, all, report));
}

function draftOf(name: TableName, rows: readonly Row[], report: Report): Draft {
  const [first, ...more] = rows;
  // Most records of a long table have a row to themselves.
  if (first === undefined || more.length === 0) return {rows, cell: first?.cell ?? (() => '')};
  for (const column of TABLES[name].once) {
    let before = first.cell(column);
    for (const row of more) {
      const told = row.cell(column);
      if (told !== '' && before !== '' && told !== before) {
        report.at(name, `row ${row.n}`).note({
          code: 'duplicate',
          field: column,
          fact: `row ${first.n} has another ${column}: ${show(before)}`,
          remedy: 'The first one stays.',
        });
      }
      before ||= told;
    }
  }
  const cell = (column: string): string => {
    for (const row of rows) {
      const told = row.cell(column);
      if (told !== '') return told;
    }
    return '';
  };
  return {rows, cell};
}
