/** What is said where an element stands as plain markup. Counts come formatted beside the number that picks the plural. */
export interface FallbackWords {
  /** What stands below, in one sentence. */
  contents: {
    timeline(n: number, count: string, dates: string): string;
    'actor-map'(actors: number, relations: number, count: (n: number) => string): string;
    'stance-grid'(n: number, count: string): string;
  };
  /** Who the initials stand for. */
  initials(list: string): string;
  initial(name: string, initial: string): string;
  /** Before the names of those that do not mention a record. */
  silent(names: string): string;
  /** Before rival dates and figures, each with its owner. */
  dates: string;
  figures: string;
  differ: string;
  /** A matter whose versions stand further up. */
  told(topic: string): string;
  /** What stands before relations that lead to an actor, told where they begin. */
  towards: string;
  /** Heads of the columns of the table. */
  who: string;
  answer: string;
  poles(negative: string, positive: string): string;
  sources: string;
  /** Name and version of the data set. */
  dataset(id: string, version: string): string;
}
