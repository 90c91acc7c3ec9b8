import {dsvFormat} from 'd3';

const delimiters = [',', ';', '\t'] as const;

/**
 * The rows of a text of CSV (RFC 4180), the first one first, each cell without
 * blanks around it. What spreadsheets save is read as well: a byte order mark,
 * line ends of any kind, `;` or a tab between cells (whichever the first line
 * has most of, outside quotes), a first line `sep=;`. Never throws.
 */
export function splitCsv(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\uFEFF/, '');
  const told = /^sep=(.)\r?\n/i.exec(bare);
  const body = told === null ? bare : bare.slice(told[0].length);
  return dsvFormat(told?.[1] ?? delimiterOf(body))
    .parseRows(body)
    .map((row) => row.map((cell) => unguarded(cell.trim())));
}

function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.trimStart())?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  return delimiters.reduce<string>((best, d) => (line.split(d).length > line.split(best).length ? d : best), ',');
}

/**
 * Rows as CSV: commas, CRLF, quotes where they are needed. A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it, which `splitCsv` takes off.
 */
export const joinCsv = (rows: readonly (readonly string[])[]): string =>
  `${dsvFormat(',')
    .formatRows(rows.map((row) => row.map((cell) => guarded(cell.replace(/\r\n?/g, '\n').trim()))))
    .replace(/("(?:[^"]|"")*")|\n/g, (part, quoted: string | undefined) => quoted ?? '\r\n')}\r\n`;

const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;
const guarded = (cell: string): string => (/^'*[=+\-@]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && /^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell);
