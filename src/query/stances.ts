import type {Confidence, Id, Question, Source, Stance} from '../model/types.js';
import {everything, matches, type Filter} from './filter.js';
import type {Model} from './model.js';

/** The stances of the shown sources on one question, in the fixed order; undefined where none is on record. */
export type Answers = readonly (Stance | undefined)[];

/** The firmest value of a question's scale: 2 for five steps. */
export const firmest = (question: Question): number => ((question.steps ?? 5) - 1) / 2;

/** What the grid asks to see. */
export interface GridFilter extends Filter {
  /** Answers whose evidence is weaker count as not coded; all count without it. A blank stays the blank it is. */
  floor?: Confidence;
}

const strength: Readonly<Record<Confidence, number>> = {low: 0, medium: 1, high: 2};

const isBelow = ({value, confidence}: Stance, floor: Confidence = 'low'): boolean =>
  value !== null && strength[confidence] < strength[floor];

/** The columns: the sources that the filter names and does not leave out; all where it names no known one. */
export function sourcesShown(model: Model, filter: Filter): readonly Source[] {
  const kept = model.sources.filter(({id}) => !filter.exclude.has(`source:${id}`));
  const named = kept.filter(({id}) => filter.sources.has(id));
  return named.length > 0 ? named : kept;
}

/** What each shown source answers. A stance that an editor leaves out, or whose evidence is below the floor, is not on record. */
export function answersTo(question: Id, model: Model, filter: GridFilter = everything): Answers {
  const sources = filter === everything ? model.sources : sourcesShown(model, filter);
  return sources.map(({id}) => {
    const key = `${question}/${id}`;
    const stance = model.stanceByKey.get(key);
    return stance === undefined || filter.exclude.has(`stance:${key}`) || isBelow(stance, filter.floor) ? undefined : stance;
  });
}

/**
 * Whether a question passes: it is not left out, its words or those of its answers
 * match the query, one of the answers rests on one of the actors (or is one of
 * theirs), and, with `disputed`, its answers lie at least two steps apart.
 */
export function questionPasses(question: Question, model: Model, filter: GridFilter): boolean {
  const answers = answersTo(question.id, model, filter);
  if (filter.exclude.has(`question:${question.id}`)) return false;
  if (filter.disputed && !differs(answers)) return false;
  if (filter.actors.size > 0 && !touches(question, answers, model, filter.actors)) return false;
  const {positive, neutral, negative} = question.poles;
  return matches(filter.query, () => [
    ...[question.text, question.short, negative, neutral, positive],
    ...answers.flatMap((a) => [a?.word, a?.rationale]),
  ]);
}

const touches = (question: Question, answers: Answers, model: Model, actors: ReadonlySet<Id>): boolean =>
  answers.some((a) => a?.restsOn?.some((id) => actors.has(id))) || [...actors].some((id) => model.stanceByKey.has(`${question.id}/${id}`));

const valuesOf = (answers: Answers): readonly number[] => answers.map((a) => a?.value).filter((value) => typeof value === 'number');

/** How many answer. A blank enters no count. */
export const answering = (answers: Answers): number => valuesOf(answers).length;

/** Steps between the outermost answers; undefined for fewer than two. A blank enters no count. */
export function spreadOf(answers: Answers): number | undefined {
  const values = valuesOf(answers);
  return values.length < 2 ? undefined : Math.max(...values) - Math.min(...values);
}

/** Whether answers lie at least two steps apart. */
export const differs = (answers: Answers): boolean => (spreadOf(answers) ?? 0) >= 2;

/**
 * Mean distance over all pairs that answer, as a share of the scale (0 to 1), so
 * that scales of different length compare; undefined for fewer than two answers.
 */
export function disagreementOn(question: Question, answers: Answers): number | undefined {
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
export function byDisagreement(questions: readonly Question[], model: Model, filter: GridFilter = everything): readonly Question[] {
  const ranked = questions.map((question) => {
    const answers = answersTo(question.id, model, filter);
    return {question, score: disagreementOn(question, answers) ?? -1, count: answering(answers)};
  });
  return ranked.sort((a, b) => b.score - a.score || b.count - a.count).map(({question}) => question);
}
