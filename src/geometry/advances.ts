import type {Measure} from './box.js';

/** The letters that share a width, by that width in thousandths of the size. */
export type Advances = Readonly<Record<string, string>>;

/**
 * Adds up the widths of letters by a table for each weight. A letter with a mark is as wide as
 * the letter where the table does not have it; marks take no room; other letters take `unknown` thousandths.
 */
export function measureBy(regular: Advances, semibold: Advances, unknown: number): Measure {
  const widths = {400: byLetter(regular), 600: byLetter(semibold)};
  return (text, size, weight) => {
    const known = widths[weight];
    let sum = 0;
    for (const letter of text) sum += known.get(letter) ?? known.get(baseOf(letter)) ?? (/\p{M}/u.test(letter) ? 0 : unknown);
    return (sum / 1000) * size;
  };
}

const baseOf = (letter: string): string => letter.normalize('NFD').charAt(0);

const byLetter = (advances: Advances): ReadonlyMap<string, number> =>
  new Map(Object.entries(advances).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)])));
