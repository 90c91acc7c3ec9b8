import type {AgreementWords} from './stance-agreement.js';

import type {ForecastWords} from './forecasts.js';
import type {ColumnWords} from './grid-columns.js';

/** What the grid says beside the common words. */
export interface GridWords {
  columns: ColumnWords;
  forecasts: ForecastWords;
  /** Accessible name of the whole picture. */
  pictureLabel: string;
  sortBy: string;
  byTheme: string;
  /** Instead of `sortBy` and `byTheme` where room is short. */
  themeFirst: string;
  byDisagreement: string;
  /** With the number of such questions. */
  onlyDiffering(count: string): string;
  grid: string;
  cards: string;
  questionHead: string;
  mostDisputedFirst: string;
  allTogether: string;
  directionKey: string;
  confidenceKey: Record<'high' | 'medium' | 'low', string>;
  blanksKey: string;
  /** `firmly towards “decisive”`; `step` 1 up to `most`. */
  towards(pole: string, step: number, most: number): string;
  between(neutral: string): string;
  /** Accessible name of a cell. */
  cell(parts: {source: string; question: string; word: string; position: string; confidence: string}): string;
  blankCell(parts: {source: string; question: string; blank: string; lean: string}): string;
  leans(pole: string): string;
  /** All together, in words. */
  spread(parts: {low: string; high: string}): string;
  /** Said instead of `spread` where nobody answers. */
  nobody: string;
  /** `Silent:`, before names. */
  blankList(blank: string): string;
  verdict(source: string, word: string): string;
  /** `Confidence: medium.` and why. */
  confidence: Record<'high' | 'medium' | 'low', string>;
  coded(value: string): string;
  restsOn(names: string): string;
  evidence: string;
  noEvidence: string;
  /** What stands behind an answer: what its source claims and predicts on the question, and records. */
  linked: {head: string} & Record<'claims' | 'forecasts' | 'events' | 'actors' | 'relations', (n: number, count: string) => string>;
  /** On paper, under the picture. */
  /** Head of the notes on paper. */
  notesHead: string;
  others: string;
  /** How many answer, and how many steps the outermost lie apart; `spread` undefined for fewer than two. */
  apart(parts: {count: number; answering: string; all: string; spread: number | undefined; steps: string}): string;
  /** `6 of 75.`, the place of a cell. */
  place(n: string, all: string): string;
  hiddenRows(n: number, count: string): string;
  sorted(how: string): string;
  /** What a picture as a file leaves out: forecasts, the scale of all together, poles (with the head of a column that has none), questions, columns. */
  left: {
    forecasts: string;
    head: string;
    together: string;
    poles: string;
    questions(shown: string, all: string): string;
    columns(shown: string, all: string): string;
  };
  /** A column, confidence or blank was switched on or off. */
  switched(label: string, on: boolean): string;
  noneDiffer: string;
  noneMatch(query: string): string;
  noneRest(actors: string): string;
  agreement: AgreementWords;
}
