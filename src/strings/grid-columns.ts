/** What the grid says of its columns, and of what is drawn where not all of it has room. */
export interface ColumnWords {
  analyses: string;
  actors: string;
  /** Accessible name of the picture where columns are actors. */
  pictureLabel: string;
  /** Said when the columns change. */
  toAnalyses: string;
  toActors(n: number, count: string): string;
  /** `8 positions`, under an actor's name. */
  positions(n: number, count: string): string;
  /** In place of `silent`: no analysis says what an actor holds. */
  notReported: string;
  /** `Reported by Trenin and Clarke.` */
  reportedBy(names: string): string;
  /** Heads the tiles in the legend. */
  reportedKey: string;
  /** Heads the positions of the others in an open cell. */
  others: string;
  /** How many of the positions on record are answers, and how far apart they lie. */
  apart(parts: {count: number; answering: string; spread: number | undefined; steps: string}): string;
  /** Said instead of a picture. */
  noneReported: string;
  /** `Actors 1–7 of 26`. */
  span: Record<'analyses' | 'actors' | 'questions', (from: string, to: string, all: string) => string>;
  earlier: string;
  further: string;
  /** Accessible names that begin with the word above. */
  earlierOf: Record<'analyses' | 'actors' | 'questions', string>;
  furtherOf: Record<'analyses' | 'actors' | 'questions', string>;
  searchLabel: string;
}
