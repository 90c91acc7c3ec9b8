import {choiceProblem, idProblems, knownIds, wrong} from '../../element/attributes.js';
import type {Weight} from '../../geometry/date-glyph.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Problem} from '../../model/problem.js';
import type {Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {lanesOf} from './layout-items.js';
import {storyProblems} from './story.js';

/** What a page writes on the tag, beside what every element has. */
export interface TimelineAttributes {
  from: string;
  to: string;
  zoom: string;
  lanes: string;
  importance: string;
  story: unknown;
}

/** Ids of known lanes that a list names. */
export const lanesNamed = (list: string, model: Model): ReadonlySet<Id> => knownIds(list, laneIds(model));

const laneIds = (model: Model): ReadonlySet<Id> => new Set(lanesOf(model, new Set()).map(({id}) => id));

/** 1, 2 or 3, or 3 for anything else. */
export function importanceOf(text: unknown): Weight {
  const n = Number(text);
  return n === 1 || n === 2 ? n : 3;
}

/** What is wrong with the attributes of the element itself. */
export function timelineProblems({from, to, zoom, lanes, importance, story}: TimelineAttributes, model: Model): readonly Problem[] {
  const day = (name: string, edtf: string): readonly Problem[] =>
    edtf === '' || parseEdtf(edtf) !== undefined ? [] : [wrong(name, `"${edtf}" is no EDTF date`, 'Write a day such as 2022-01-05.')];
  const [start, end] = [parseEdtf(from)?.start, parseEdtf(to)?.end];
  return [
    ...day('from', from),
    ...day('to', to),
    ...day('zoom', zoom),
    ...(start !== undefined && end !== undefined && start >= end
      ? [wrong('to', `${to} is before ${from}`, 'Write a later day; the data decides now.')]
      : []),
    ...idProblems('lanes', 'lane', lanes, laneIds(model)),
    choiceProblem('importance', String(importance), ['3', '2', '1']),
    ...storyProblems(story, model),
  ].filter((p) => p !== undefined);
}
