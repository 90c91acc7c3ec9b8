import type {Question, Source} from '../model/types.js';
import type {Model} from './model.js';
import {seriate, type Distances, type Seriation} from './seriate.js';
import {answering, answersTo, disagreementOn, firmest, sourcesShown, type Answers, type GridFilter} from './stances.js';

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
  const shares = new Float64Array(answers.length);
  answers.forEach((a, i) => (shares[i] = typeof a?.value === 'number' ? a.value / (2 * most) : NaN));
  return shares;
}

/**
 * The mean of what two rows differ by where both have a number; 1, the most there is, where they have none in common.
 * A weight of nothing stands for a blank: millions of comparisons are made, and a question each time takes longer.
 */
function between(rows: readonly (readonly number[])[]): Distances {
  const n = rows.length;
  const width = rows[0]?.length ?? 0;
  const values = new Float64Array(n * width);
  const weights = new Float64Array(n * width);
  rows.forEach((row, i) =>
    row.forEach((value, k) => {
      if (value !== value) return;
      values[i * width + k] = value;
      weights[i * width + k] = 1;
    }),
  );
  const distances = rows.map(() => new Float64Array(n));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      let sum = 0;
      let count = 0;
      for (let k = 0, a = i * width, b = j * width; k < width; k++, a++, b++) {
        const weight = (weights[a] as number) * (weights[b] as number);
        sum += weight * Math.abs((values[a] as number) - (values[b] as number));
        count += weight;
      }
      const mean = count === 0 ? 1 : sum / count;
      (distances[i] as Float64Array)[j] = mean;
      (distances[j] as Float64Array)[i] = mean;
    }
  }
  return distances;
}

/** Mean distance of two sources over the questions that both answer, as a share of the scale. A blank enters no count. */
export const sourceDistances = (questions: readonly Question[], answers: readonly Answers[]): Distances => {
  const shares = questions.map((q, i) => sharesOf(q, answers[i] ?? []));
  return between(Array.from(shares[0] ?? [], (_, column) => shares.map((row) => row[column] ?? NaN)));
};

/** So many pairs of sources say how a question divides them; of more, as many are taken, spread evenly. */
export const pairLimit = 120;

/**
 * How differently two questions divide the sources: the distance of each pair of
 * sources on the one and on the other, compared over the pairs that answer both.
 * Poles of different questions have nothing in common, so which side a source
 * stands on is no part of it. A blank enters no count. Of more than 16 sources
 * not all pairs are taken, but each source is in as many of them.
 */
export function questionDistances(questions: readonly Question[], answers: readonly Answers[]): Distances {
  const pairs = pairsAmong(answers[0]?.length ?? 0);
  return between(
    questions.map((q, i) => {
      const shares = sharesOf(q, answers[i] ?? []);
      return pairs.map(([a, b]) => Math.abs((shares[a] ?? NaN) - (shares[b] ?? NaN)));
    }),
  );
}

/** Pairs of `n` things: all, or each thing with those at a few distances from it in the ring of all. */
export function pairsAmong(n: number): readonly (readonly [number, number])[] {
  const numbers = Array.from({length: n}, (_, i) => i);
  if ((n * (n - 1)) / 2 <= pairLimit) return numbers.flatMap((i) => numbers.slice(i + 1).map((j) => [i, j] as const));
  const reach = Math.floor((n - 1) / 2);
  const steps = Math.max(1, Math.floor(pairLimit / n));
  return Array.from({length: steps}, (_, k) => 1 + Math.floor((k * reach) / steps)).flatMap((far) =>
    numbers.map((i) => [i, (i + far) % n] as const),
  );
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
  const key = [questions, sources].map((list) => list.map(({id}) => id).join(' ')).join('|') + answers.map(valuesIn).join('|');
  const kept = known.get(model);
  if (kept?.key === key) return kept.likeness;
  const likeness = compare(questions, sources, answers);
  known.set(model, {key, likeness});
  return likeness;
}

const valuesIn = (row: Answers): string => row.map((a) => a?.value ?? '').join();

function compare(questions: readonly Question[], sources: readonly Source[], answers: readonly Answers[]): Likeness {
  const rows = questions.map((question, i) => ({question, answers: answers[i] ?? []}));
  const columns = sources.map((source, i) => ({source, answers: answers.map((row) => row[i])}));
  const asked = rows.filter((r) => answering(r.answers) >= 2);
  const isHeard = columns.map((c) => answering(c.answers) > 0);
  const heard = columns.filter((_, i) => isHeard[i]);
  const rowOrder = orderRows(asked);
  const columnOrder = seriate(
    sourceDistances(
      questions,
      answers.map((row) => row.filter((_, i) => isHeard[i])),
    ),
  );
  return {
    questions: arranged(asked, rowOrder, rows).map((r) => r.question),
    sources: arranged(heard, columnOrder, columns).map((c) => c.source),
    exact: {questions: rowOrder.exact, sources: columnOrder.exact},
  };
}

interface Row {
  question: Question;
  answers: Answers;
}

const rowDistances = (rows: readonly Row[]): Distances =>
  questionDistances(
    rows.map((r) => r.question),
    rows.map((r) => r.answers),
  );

/** So many questions are held against one another at a time, for the work grows with the square of their number. */
export const stretch = 100;

/**
 * Like questions beside like. Of more than a stretch those that divide the
 * sources about as much are taken together, the most disputed first; each
 * stretch is put in order by itself and begins with the end that is more like
 * the one before it.
 */
function orderRows(rows: readonly Row[]): Seriation {
  const n = rows.length;
  if (n <= stretch) return seriate(rowDistances(rows));
  const dispute = rows.map(({question, answers}) => disagreementOn(question, answers) ?? 0);
  const ranked = rows.map((_, i) => i).sort((a, b) => (dispute[b] ?? 0) - (dispute[a] ?? 0));
  const size = Math.ceil(n / Math.ceil(n / stretch));
  const order: number[] = [];
  for (let from = 0; from < n; from += size) {
    const part = ranked.slice(from, from + size);
    const found = seriate(rowDistances(part.map((i) => rows[i] as Row))).order.map((i) => part[i] as number);
    const ends = [order.at(-1), found[0], found.at(-1)].map((i) => (i === undefined ? undefined : rows[i])).filter((r) => r !== undefined);
    const [near, far] = [1, 2].map((i) => rowDistances(ends)[0]?.[i] ?? 0);
    order.push(...((far ?? 0) < (near ?? 0) ? found.reverse() : found));
  }
  return {order, exact: false};
}

/** The compared ones in their order, then the rest of `all` as it was. */
function arranged<T extends object>(compared: readonly T[], {order}: Seriation, all: readonly T[]): readonly T[] {
  const found = order.map((i) => compared[i]).filter((item) => item !== undefined);
  const done = new Set(found);
  return [...found, ...all.filter((item) => !done.has(item))];
}
