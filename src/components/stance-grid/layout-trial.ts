import type {Question} from '../../model/types.js';
import {pairsOf, type Pair} from '../../query/agreement.js';
import type {Filter} from '../../query/filter.js';
import {changesOf, noTrial, tried, type Changes, type Trial} from '../../query/findings.js';
import type {Model} from '../../query/model.js';
import type {Sort} from './layout-order.js';

/** What is left out or singled out, and what that comes to. */
export interface TrialScene {
  trial: Trial;
  /** Over which questions all is counted, and with what filter before anything is left out. */
  asked: {questions: readonly Question[]; filter: Filter};
  /** The two that are compared. */
  pair: Pair | undefined;
  /** Sorted by disagreement or likeness: who agrees with whom. */
  pairs: readonly Pair[];
  /** Set where answers are left out: what that changes among all columns, or among the two that are compared. */
  changes: Changes | undefined;
}

export interface TrialOptions {
  sort: Sort;
  /** What is asked for before anything is left out. */
  filter: Filter;
  trial: Trial;
  /** Columns are actors: what is reported of them is not counted as agreement. */
  actors?: boolean;
}

/** Counts of agreement, and what a trial changes, over the questions asked. */
export function layoutTrial(questions: readonly Question[], model: Model, {sort, filter, trial, actors = false}: TrialOptions): TrialScene {
  const comparing = trial.compare !== undefined;
  const counting = !actors && (sort === 'disagreement' || sort === 'likeness' || comparing);
  const pairs = counting ? pairsOf(questions, model, tried(filter, trial)) : [];
  const leaving = trial.floor !== 'low' || trial.without.length > 0;
  return {
    trial,
    asked: {questions, filter},
    pair: comparing ? pairs[0] : undefined,
    pairs: comparing ? [] : pairs,
    changes: leaving ? changesOf(questions, model, tried(filter, {...noTrial, compare: trial.compare}), tried(filter, trial)) : undefined,
  };
}
