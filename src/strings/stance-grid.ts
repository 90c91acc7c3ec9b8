/** What the grid says beside the common words. */
export interface GridWords {
  /** Accessible name of the whole picture. */
  pictureLabel: string;
  sortBy: string;
  byTheme: string;
  byDisagreement: string;
  onlyDiffering: string;
  grid: string;
  cards: string;
  questionHead: string;
  mostDisputedFirst: string;
  allTogether: string;
  directionKey: string;
  confidenceKey: Record<'high' | 'medium' | 'low', string>;
  blanksKey: string;
  blankTitle: string;
  /** `firmly towards “decisive”`; `step` 1 up to `most`. */
  towards(pole: string, step: number, most: number): string;
  between(neutral: string): string;
  /** Accessible name of a cell. */
  cell(parts: {source: string; question: string; word: string; position: string; confidence: string}): string;
  blankCell(parts: {source: string; question: string; blank: string; lean: string}): string;
  leans(pole: string): string;
  /** All together, in words. */
  spread(parts: {low: string; high: string}): string;
  /** `Silent: Michta. Unclear: Trenin.` */
  blankList(blank: string, names: string): string;
  verdict(source: string, word: string): string;
  /** `Confidence: medium.` and why. */
  confidence: Record<'high' | 'medium' | 'low', string>;
  coded(value: string): string;
  restsOn(names: string): string;
  evidence: string;
  noEvidence: string;
  others: string;
  hiddenRows(n: number, count: string): string;
  sorted(how: string): string;
  noneDiffer: string;
}
