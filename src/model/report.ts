import type {Problem, ProblemCode} from './problem.js';

/** What to say about one field: fact first, then what to do. */
export interface Finding {
  code: ProblemCode;
  field?: string;
  fact: string;
  remedy: string;
}

/** Collects the problems of a data set; `at` names the record that the following findings belong to. */
export class Report {
  readonly problems: Problem[] = [];
  #collection: Problem['collection'] = 'dataset';
  #record: string | undefined;

  at(collection: Problem['collection'], record?: string): this {
    this.#collection = collection;
    this.#record = record;
    return this;
  }

  /** Lists a finding about a record that stays. */
  note(finding: Finding): void {
    this.#add(finding, false);
  }

  /** Lists a finding about a record that is left out because of it. */
  drop(finding: Finding): undefined {
    this.#add(finding, true);
  }

  /** The nearest of `words` as a remedy; unasked where the list of problems or of words is so long that nobody could read the answers. */
  suggest(word: string, words: Iterable<string> & {size?: number; length?: number}): string | undefined {
    if (this.problems.length > 200 || (words.size ?? words.length ?? 0) > 2000) return undefined;
    const near = nearest(word, words);
    return near === undefined ? undefined : `Did you mean "${near}"?`;
  }

  #add({code, field, fact, remedy}: Finding, dropped: boolean): void {
    this.problems.push({
      code,
      collection: this.#collection,
      ...(this.#record === undefined ? {} : {record: this.#record}),
      ...(field === undefined ? {} : {field}),
      fact,
      remedy,
      dropped,
    });
  }
}

/** A value in few words, whatever it is: texts in quotes and cut at 60 characters. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The word at the least edit distance, the first of equals; undefined if more than a third of the letters differ. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of words) {
    if (word.length > 60 || Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to change, add, leave out or swap with the next: the optimal string alignment distance, by rows. */
function editDistance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const same = a[i] === b[j] ? 0 : 1;
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? (above[j - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + same, swapped));
    }
    [above, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
