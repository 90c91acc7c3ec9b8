import type {Id, Question, Source} from '../../model/types.js';
import {byLikeness, type Likeness} from '../../query/likeness.js';
import type {Model} from '../../query/model.js';
import {answersTo, byDisagreement, sourcesShown, type GridFilter} from '../../query/stances.js';

export const sorts = ['theme', 'disagreement', 'date', 'likeness'] as const;
export type Sort = (typeof sorts)[number];

export interface OrderedGroup {
  id: Id;
  /** Of a theme; empty where the order knows no themes. */
  label: string;
  /** Sorted by date: the source that answered these questions first, null for none. */
  first?: Id | null;
  questions: readonly Question[];
}

export interface GridOrder {
  /** The columns: in the fixed order, or like beside like. */
  sources: readonly Source[];
  /** No group is empty. */
  groups: readonly OrderedGroup[];
  /** Sorted by likeness: whether there is no better order. */
  exact?: Likeness['exact'];
}

/**
 * Rows in groups, and columns, in one of four orders: themes as the data has
 * them; the most disputed first; by the analysis that answered first, in order
 * of publication; like beside like. Each is a permutation of `questions` and of
 * the sources shown.
 */
export function orderGrid(sort: Sort, questions: readonly Question[], model: Model, filter: GridFilter): GridOrder {
  const sources = sourcesShown(model, filter);
  const single = (list: readonly Question[]): readonly OrderedGroup[] => (list.length === 0 ? [] : [{id: '', label: '', questions: list}]);
  switch (sort) {
    case 'theme':
      return {sources, groups: byTheme(questions, model)};
    case 'disagreement':
      return {sources, groups: single(byDisagreement(questions, model, filter))};
    case 'date':
      return {sources, groups: byFirst(questions, sources, model, filter)};
    case 'likeness': {
      const likeness = byLikeness(questions, model, filter);
      return {sources: likeness.sources, groups: single(likeness.questions), exact: likeness.exact};
    }
  }
}

function byTheme(questions: readonly Question[], model: Model): readonly OrderedGroup[] {
  const {themes} = model.dataset.meta;
  const themed = themes.map(({id, label}) => ({id, label, questions: questions.filter((q) => q.theme === id)}));
  const known = new Set(themes.map((t) => t.id));
  const rest = questions.filter((q) => !known.has(q.theme));
  return [...themed, {id: '', label: '', questions: rest}].filter((group) => group.questions.length > 0);
}

function byFirst(questions: readonly Question[], sources: readonly Source[], model: Model, filter: GridFilter): readonly OrderedGroup[] {
  const firsts = questions.map((q) => answersTo(q.id, model, filter).findIndex((a) => typeof a?.value === 'number'));
  const group = (index: number, first: Id | null): OrderedGroup => ({
    id: first === null ? '' : `first:${first}`,
    label: '',
    first,
    questions: questions.filter((_, i) => firsts[i] === index),
  });
  return [...sources.map(({id}, i) => group(i, id)), group(-1, null)].filter((g) => g.questions.length > 0);
}
