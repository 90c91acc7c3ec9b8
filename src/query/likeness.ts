import type {Question, Source} from '../model/types.js';
import type {Model} from './model.js';
import {seriate, type Distances, type Seriation} from './seriate.js';
import {answering, answersTo, firmest, sourcesShown, type Answers, type GridFilter} from './stances.js';

/** Questions and sources with like beside like. */
export interface Likeness {
  questions: readonly Question[];
  sources: readonly Source[];
  /** Whether no other order of the questions, and none of the sources, is better. */
  exact: {questions: boolean; sources: boolean};
}

/** The answers to one question as shares of its scale, NaN for a blank. */
function sharesOf(question: Question, answers: Answers): Float64Array {
  const most = firmest(question);
  return Float64Array.from(answers, (a) => (typeof a?.value === 'number' ? a.value / (2 * most) : NaN));
}

/** The mean of what two rows differ by where both have a number; 1, the most there is, where they have none in common. */
function meanGap(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const gap = (a[i] ?? NaN) - (b[i] ?? NaN);
    if (gap !== gap) continue;
    sum += gap < 0 ? -gap : gap;
    count++;
  }
  return count === 0 ? 1 : sum / count;
}

function between(rows: readonly Float64Array[]): Distances {
  const distances = rows.map(() => rows.map(() => 0));
  rows.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const gap = meanGap(a, rows[j] ?? a);
      const [one, other] = [distances[i], distances[j]];
      if (one !== undefined) one[j] = gap;
      if (other !== undefined) other[i] = gap;
    }
  });
  return distances;
}

/** Mean distance of two sources over the questions that both answer, as a share of the scale. A blank enters no count. */
export const sourceDistances = (questions: readonly Question[], answers: readonly Answers[]): Distances => {
  const shares = questions.map((q, i) => sharesOf(q, answers[i] ?? []));
  return between(Array.from(shares[0] ?? [], (_, column) => Float64Array.from(shares, (row) => row[column] ?? NaN)));
};

/**
 * How differently two questions divide the sources: the distance of each pair of
 * sources on the one and on the other, compared over the pairs that answer both.
 * Poles of different questions have nothing in common, so which side a source
 * stands on is no part of it. A blank enters no count.
 */
export const questionDistances = (questions: readonly Question[], answers: readonly Answers[]): Distances =>
  between(questions.map((q, i) => pairGaps(sharesOf(q, answers[i] ?? []))));

function pairGaps(shares: Float64Array): Float64Array {
  const gaps = new Float64Array((shares.length * (shares.length - 1)) / 2);
  let at = 0;
  for (let i = 0; i < shares.length; i++) {
    for (let j = i + 1; j < shares.length; j++) {
      const gap = (shares[i] ?? NaN) - (shares[j] ?? NaN);
      gaps[at++] = gap < 0 ? -gap : gap;
    }
  }
  return gaps;
}

const known = new WeakMap<Model, {key: string; likeness: Likeness}>();

/**
 * Puts like beside like, questions and sources each. What cannot be compared
 * keeps its order at the end: a question with fewer than two answers, a source
 * without any. The last result of a model is kept, since a layout asks again
 * with each new width.
 */
export function byLikeness(questions: readonly Question[], model: Model, filter: GridFilter): Likeness {
  const sources = sourcesShown(model, filter);
  const answers = questions.map((q) => answersTo(q.id, model, filter));
  const key = JSON.stringify([
    questions.map((q) => q.id),
    sources.map((s) => s.id),
    answers.map((row) => row.map((a) => a?.value ?? null)),
  ]);
  const kept = known.get(model);
  if (kept?.key === key) return kept.likeness;
  const likeness = compare(questions, sources, answers);
  known.set(model, {key, likeness});
  return likeness;
}

function compare(questions: readonly Question[], sources: readonly Source[], answers: readonly Answers[]): Likeness {
  const rows = questions.map((question, i) => ({question, answers: answers[i] ?? []}));
  const columns = sources.map((source, i) => ({source, answers: answers.map((row) => row[i])}));
  const asked = rows.filter((r) => answering(r.answers) >= 2);
  const heard = columns.filter((c) => answering(c.answers) > 0);
  const rowOrder = seriate(
    questionDistances(
      asked.map((r) => r.question),
      asked.map((r) => r.answers),
    ),
  );
  const columnOrder = seriate(
    sourceDistances(
      questions,
      answers.map((row) => row.filter((_, i) => answering(columns[i]?.answers ?? []) > 0)),
    ),
  );
  return {
    questions: arranged(asked, rowOrder, rows).map((r) => r.question),
    sources: arranged(heard, columnOrder, columns).map((c) => c.source),
    exact: {questions: rowOrder.exact, sources: columnOrder.exact},
  };
}

/** The compared ones in their order, then the rest of `all` as it was. */
function arranged<T extends object>(compared: readonly T[], {order}: Seriation, all: readonly T[]): readonly T[] {
  const found = order.map((i) => compared[i]).filter((item) => item !== undefined);
  const done = new Set(found);
  return [...found, ...all.filter((item) => !done.has(item))];
}
