/** What the grid says on orders, on agreement and on what holds where something is left out. */
export interface AgreementWords {
  byDate: string;
  byLikeness: string;
  /** Instead of `sortBy` and `byDate`, `byLikeness` where room is short. */
  dateFirst: string;
  likenessFirst: string;
  firstAnsweredFirst: string;
  likeBesideLike: string;
  /** Heads the questions that one analysis was the first to answer. */
  firstAnsweredBy(source: string, date: string): string;
  answeredByNobody: string;
  /** What an order rests on. */
  orderNote: Record<'disagreement' | 'date', string>;
  /** Each a count where the order is exact. */
  likenessNote(parts: {questions: string; sources: string; exactQuestions: boolean; exactSources: boolean; limit: string}): string;
}
