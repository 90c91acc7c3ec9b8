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
  /** Says of the questions and of the analyses whether the order is exact; `limit` is how many can be put in the exact one. */
  likenessNote(parts: {
    questions: string;
    sources: string;
    exactQuestions: boolean;
    exactSources: boolean;
    limit: string;
    actors: boolean;
    /** The questions are put in order in parts, the most disputed first. */
    inParts: boolean;
  }): string;
  /** The order is exact, or a good one. */
  sortedByLikeness(exact: boolean): string;

  /** `Clarke rests on Galeotti`. */
  restsHere(from: string, on: string): string;
  bothRestHere(voice: string): string;
  /** `On 2 of these Clarke rests on Galeotti.` */
  onSoMany(n: number, count: string, what: string): string;
  /** Before the tile of whom an answer rests on. */
  via: string;

  pairsHead: string;
  /** Says what a square, and what to agree, means. */
  pairsCaption: string;
  /** Where pairs are many: so many of either end are shown. */
  pairsLeftOut(each: string, all: string): string;
  names(a: string, b: string): string;
  comparePair(a: string, b: string): string;
  /** `agree on 6 of the 7 that both address`; `count` is how many both address. */
  agree(parts: {agree: string; addressed: string; count: number}): string;
  pairSentence(a: string, b: string, agree: string): string;
  agreeMeans: string;

  compareTwo: string;
  compareWhom: string;
  /** Heads what stands between the two that are compared. */
  between: string;
  steps(n: number, count: string): string;
  onlyAnswers(name: string): string;
  neither: string;

  /** Why actors are neither compared nor left out. */
  notOfActors: string;

  leaveOutWeak: string;
  /** Which evidence counts: all, all but the weak, the clear alone. */
  counted: string;
  floor: Record<'low' | 'medium' | 'high', string>;
  leaveOneOut: string;
  leaveOutWhom: string;
  /** What a floor leaves out, in a list after names. */
  below: Record<'medium' | 'high', string>;
  withoutThese(list: string): string;
  changes(parts: {without: string; n: number; count: string; all: string}): string;
  lost(n: number, count: string): string;
  finding: Record<'nobody' | 'one' | 'alike' | 'close' | 'apart', string>;
  before(finding: string): string;
  now(finding: string): string;
  moreChanges(count: string): string;
  mostDisputed: string;
  none: string;
  findingMeans: string;
  countAll: string;
  allCount: string;
}
