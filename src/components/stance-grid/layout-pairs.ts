import type {Pair} from '../../query/agreement.js';

/** A square per question: those on which two agree, those on which they part, then a dash for each that one or both leave open. */
export interface Squares {
  width: number;
  height: number;
  filled: string;
  open: string;
  dashes: string;
  /** On the filled squares of agreement that is borrowed. */
  dots: string;
}

const side = 9;
const step = 12;
/** Above this many questions a row of squares says less than its words. */
const most = 40;

/** The squares of a pair, px at `scale`; undefined where they would be too many to read. */
export function layoutSquares({questions, agree, borrowings, addressed}: Pair, scale: number): Squares | undefined {
  if (questions === 0 || questions > most) return undefined;
  const s = side * scale;
  const at = (i: number): number => i * step * scale;
  const range = (from: number, to: number, draw: (x: number) => string): string =>
    Array.from({length: to - from}, (_, i) => draw(at(from + i))).join('');
  return {
    width: at(questions - 1) + s,
    height: s,
    filled: range(0, agree, (x) => `M${x},0h${s}v${s}h${-s}Z`),
    open: range(agree, addressed, (x) => `M${x + 0.75},0.75h${s - 1.5}v${s - 1.5}h${1.5 - s}Z`),
    dashes: range(addressed, questions, (x) => `M${x + s * 0.2},${s / 2}h${s * 0.6}`),
    dots: range(agree - borrowings.length, agree, (x) => `M${x + s / 2},${s / 2}h0`),
  };
}

/** So many pairs are shown in full; of more, the two ends. */
const inFull = 28;
const atEachEnd = 10;

/** The pairs that are shown of all, which are sorted. */
export const shownPairs = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.length <= inFull ? pairs : [...pairs.slice(0, atEachEnd), ...pairs.slice(-atEachEnd)];
