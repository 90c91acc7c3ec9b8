import {choiceOr, choiceProblem, idProblems, idsOf, wrong} from '../../element/attributes.js';
import type {Problem} from '../../model/problem.js';
import type {Id} from '../../model/types.js';
import type {Trial} from '../../query/findings.js';
import type {Model} from '../../query/model.js';

/** Attributes of the grid that leave something out or single something out. */
export interface TrialAttributes {
  compare: string;
  floor: string;
  without: string;
}

/** From all evidence to the strongest alone. */
export const floors = ['low', 'medium', 'high'] as const;

/** Who is compared, in the order of the columns: two different ones, or nobody. */
function comparedIn(compare: string, model: Model): readonly [Id, Id] | undefined {
  const asked = new Set(idsOf(compare));
  const [a, b, third] = model.sources.filter(({id}) => asked.has(id));
  return a === undefined || b === undefined || third !== undefined ? undefined : [a.id, b.id];
}

/** What the attributes ask for; what they get wrong asks for nothing. Whoever is compared is not left out. */
export function trialOf({compare, floor, without}: TrialAttributes, model: Model): Trial {
  const compared = comparedIn(compare, model);
  const named = new Set(idsOf(without));
  const left = model.sources.map((s) => s.id).filter((id) => named.has(id) && compared?.includes(id) !== true);
  return {compare: compared, floor: choiceOr(floor, floors), without: left.length < model.sources.length ? left : []};
}

/** What is wrong with them. */
export function trialProblems({compare, floor, without}: TrialAttributes, model: Model, actors = false): readonly Problem[] {
  const known = new Map(model.sources.map((s) => [s.id, s]));
  const ids = [...known.keys()];
  const [a = 'one', b = 'another'] = ids;
  const trial = trialOf({compare, floor, without}, model);
  const unknown = idProblems('compare', 'column', compare, known);
  const two =
    compare.trim() === '' || trial.compare !== undefined || unknown.length > 0
      ? []
      : [wrong('compare', `not two columns: "${compare}"`, `Write two ids with a space between, for example ${a} ${b}.`)];
  const named = idsOf(without).filter((id) => known.has(id));
  const all =
    named.length > 0 && ids.every((id) => named.includes(id))
      ? [wrong('without', `leaves nobody: "${without}"`, `Leave at least one out of this list, for example ${a}.`)]
      : [];
  const kept = named.filter((id) => trial.compare?.includes(id));
  const both = kept.map((id) => wrong('without', `left out and compared: "${id}"`, 'Name it in one of the two; it is compared now.'));
  const wrongFloor = choiceProblem('floor', floor, floors);
  const ofActors = actors ? Object.entries({compare, without}).filter(([, list]) => list.trim() !== '') : [];
  return [
    ...ofActors.map(([name]) => wrong(name, 'not of actors, which are the columns now', 'Leave it out, or write columns="analyses".')),
    ...unknown,
    ...two,
    ...(wrongFloor === undefined ? [] : [wrongFloor]),
    ...idProblems('without', 'column', without, known),
    ...all,
    ...both,
  ];
}
