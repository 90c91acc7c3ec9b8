import type {Confidence, Id, Question, Source, Stance} from '../model/types.js';
import {everything, matches, type Filter} from './filter.js';
import {stanceKey, type Model} from './model.js';

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

const isBelow = ({value, confidence}: Stance, floor: Confidence): boolean => value !== null && strength[confidence] < strength[floor];

/** The columns: the sources that the filter names and does not leave out; all where it names no known one. */
export function sourcesShown(model: Model, filter: Filter): readonly Source[] {
  if (filter.exclude.size === 0 && filter.sources.size === 0) return model.sources;
  const kept = model.sources.filter(({id}) => !filter.exclude.has(`source:${id}`));
  const named = kept.filter(({id}) => filter.sources.has(id));
  return named.length > 0 ? named : kept;
}

const records = new WeakMap<Model, ReadonlyMap<Id, Answers>>();

/** What is on record for each question, in the fixed order of the sources; put together once, since orders and counts ask again and again. */
function recordsOf(model: Model): ReadonlyMap<Id, Answers> {
  let known = records.get(model);
  if (known === undefined) {
    const column = new Map(model.sources.map(({id}, i) => [id, i]));
    const rows = new Map(model.questions.map(({id}) => [id, model.sources.map((): Stance | undefined => undefined)]));
    for (const stance of model.stanceByKey.values()) {
      const at = column.get(stance.source ?? stance.actor ?? '');
      const row = rows.get(stance.question);
      if (at !== undefined && row !== undefined) row[at] = stance;
    }
    records.set(model, (known = rows));
  }
  return known;
}

/** What each shown source answers. A stance that an editor leaves out, or whose evidence is below the floor, is not on record. */
export function answersTo(question: Id, model: Model, filter: GridFilter = everything): Answers {
  const all = recordsOf(model).get(question) ?? model.sources.map(() => undefined);
  const sources = sourcesShown(model, filter);
  const {exclude, floor = 'low'} = filter;
  const shown = sources === model.sources ? all : all.filter((_, i) => sources.includes(model.sources[i] as Source));
  if (exclude.size === 0 && floor === 'low') return shown;
  return shown.map((stance) =>
    stance === undefined || exclude.has(`stance:${stanceKey(stance)}`) || isBelow(stance, floor) ? undefined : stance,
  );
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
  const values = [...valuesOf(answers)].sort((a, b) => a - b);
  const n = values.length;
  if (n < 2) return undefined;
  // In order, the i-th value is the greater one in i of its pairs and the smaller one in the others.
  const sum = values.reduce((total, value, i) => total + (2 * i - n + 1) * value, 0);
  const pairs = (n * (n - 1)) / 2;
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
