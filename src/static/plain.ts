import {escapeMarkup} from '../strings/tag.js';

/** Markup that is ready; whatever else is put between tags is text and is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = Markup | string | number | undefined | readonly Piece[];

/** `` plain`<p>${text}</p>` ``: texts are escaped, markup stands as it is, lists are joined, undefined is nothing. */
export const plain = (strings: TemplateStringsArray, ...values: readonly Piece[]): Markup =>
  new Markup(strings.reduce((text, part, i) => text + print(values[i - 1]) + part));

function print(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  return typeof piece === 'object' ? piece.map(print).join('') : escapeMarkup(String(piece));
}

/** Pieces with a space between; empty ones are left out. */
export const spaced = (...pieces: readonly Piece[]): Markup =>
  new Markup(
    pieces
      .map(print)
      .filter((text) => text !== '')
      .join(' '),
  );

/** A list without marks of its own order; nothing for no entries. */
export function listOf(entries: readonly (Markup | undefined)[]): Markup | undefined {
  const there = entries.filter((entry) => entry !== undefined);
  return there.length === 0 ? undefined : plain`<ul>${there.map((entry) => plain`<li>${entry}</li>`)}</ul>`;
}
