import type {Confidence, Id, Question} from '../model/types.js';
import type {Filter} from './filter.js';
import type {Model} from './model.js';
import {answering, answersTo, byDisagreement, disagreementOn, spreadOf, type Answers, type GridFilter} from './stances.js';

/** What the answers to a question come to: nobody or one alone answers; all alike; one step apart; two or more. */
export type Finding = 'nobody' | 'one' | 'alike' | 'close' | 'apart';

/** What is left out or singled out to see what holds then. */
export interface Trial {
  /** Answers whose evidence is weaker count as not coded. */
  floor: Confidence;
  /** Sources left out. */
  without: readonly Id[];
  /** The two that are compared. */
  compare: readonly [Id, Id] | undefined;
}

export const noTrial: Trial = {floor: 'low', without: [], compare: undefined};

/** What a trial asks to see, on top of a filter. */
export function tried(filter: Filter, {floor, without, compare}: Trial): GridFilter {
  return {
    ...filter,
    floor,
    sources: compare === undefined ? filter.sources : new Set(compare),
    exclude: without.length === 0 ? filter.exclude : new Set([...filter.exclude, ...without.map((id) => `source:${id}`)]),
  };
}

/** The finding of a question. A blank enters no count. */
export function findingOf(answers: Answers): Finding {
  const spread = spreadOf(answers);
  if (spread === undefined) return answering(answers) === 0 ? 'nobody' : 'one';
  return spread === 0 ? 'alike' : spread < 2 ? 'close' : 'apart';
}

export interface Changes {
  /** Questions looked at. */
  all: number;
  /** Answers that count no longer. */
  lost: number;
  /** Questions with another finding than before, in the order given. */
  findings: readonly {question: Question; before: Finding; after: Finding}[];
  /** The most disputed question, where that is another one than before; undefined for none. */
  most?: {before: Question | undefined; after: Question | undefined};
}

/** Which findings are others under `after` than under `before`. */
export function changesOf(questions: readonly Question[], model: Model, before: GridFilter, after: GridFilter): Changes {
  const both = questions.map((question) => ({
    question,
    before: answersTo(question.id, model, before),
    after: answersTo(question.id, model, after),
  }));
  const findings = both
    .map((row) => ({question: row.question, before: findingOf(row.before), after: findingOf(row.after)}))
    .filter((row) => row.before !== row.after);
  const lost = both.reduce((sum, row) => sum + answering(row.before) - answering(row.after), 0);
  const most = {before: mostDisputed(questions, model, before), after: mostDisputed(questions, model, after)};
  return {all: questions.length, lost, findings, ...(most.before !== most.after && {most})};
}

/** The question with the greatest disagreement, if there is any. */
function mostDisputed(questions: readonly Question[], model: Model, filter: GridFilter): Question | undefined {
  const [first] = byDisagreement(questions, model, filter);
  if (first === undefined) return undefined;
  return (disagreementOn(first, answersTo(first.id, model, filter)) ?? 0) > 0 ? first : undefined;
}
