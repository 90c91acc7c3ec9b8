import type {Id, Question, Stance} from '../model/types.js';
import type {Model} from './model.js';

/** The firmest value of a question's scale: 2 for five steps. */
export const firmest = (question: Question): number => ((question.steps ?? 5) - 1) / 2;

/** The stances of the sources on a question, in the fixed order; undefined where none is on record. */
export const answersTo = (question: Id, model: Model): readonly (Stance | undefined)[] =>
  model.sources.map(({id}) => model.stanceByKey.get(`${question}/${id}`));

const valuesOf = (answers: readonly (Stance | undefined)[]): readonly number[] =>
  answers.map((a) => a?.value).filter((value) => typeof value === 'number');

/** Steps between the outermost answers; undefined for fewer than two. A blank enters no count. */
export function spreadOf(answers: readonly (Stance | undefined)[]): number | undefined {
  const values = valuesOf(answers);
  return values.length < 2 ? undefined : Math.max(...values) - Math.min(...values);
}

/**
 * Mean distance over all pairs that answer, as a share of the scale (0 to 1), so
 * that scales of different length compare; undefined for fewer than two answers.
 */
export function disagreementOn(question: Question, answers: readonly (Stance | undefined)[]): number | undefined {
  const values = valuesOf(answers);
  if (values.length < 2) return undefined;
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      sum += Math.abs((values[i] ?? 0) - (values[j] ?? 0));
      pairs++;
    }
  }
  return sum / pairs / (2 * firmest(question));
}

/** Most disputed first; ties: more answers first, then the order given; fewer than two answers last. */
export function byDisagreement(questions: readonly Question[], model: Model): readonly Question[] {
  const rank = new Map(
    questions.map((question) => {
      const answers = answersTo(question.id, model);
      return [question.id, {score: disagreementOn(question, answers) ?? -1, count: valuesOf(answers).length}] as const;
    }),
  );
  const of = (q: Question) => rank.get(q.id) ?? {score: -1, count: 0};
  return [...questions].sort((a, b) => of(b).score - of(a).score || of(b).count - of(a).count);
}
