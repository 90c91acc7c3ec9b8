import type {Problem} from '../model/problem.js';
import {readAsOf} from '../query/as-of.js';
import type {Filter} from '../query/filter.js';
import type {Model} from '../query/model.js';
import {parseRef} from '../selection/ref.js';
import type {CommonAttributes} from './common-attributes.js';
import {bundledZone, knowsZone} from './zone.js';

/** An attribute with a fixed set of words: a wrong one is listed, and the default is used. */
export function choiceProblem(name: string, value: string, allowed: readonly string[]): Problem | undefined {
  if (allowed.includes(value)) return undefined;
  return wrong(name, `unknown value: "${value}"`, `Use ${allowed.join(', ')}; ${allowed[0] ?? 'nothing'} is used now.`);
}

/** `value` if it is one of `allowed`, else the first of them. */
export const choiceOr = <T extends string>(value: string, allowed: readonly [T, ...T[]]): T =>
  allowed.find((word) => word === value) ?? allowed[0];

/** Ids of a list attribute. */
export const idsOf = (list: string): readonly string[] => list.split(/[\s,]+/).filter(Boolean);

/** Ids that the data set has, as a map or a set. */
interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** The ids of a list attribute that the data set has; the others ask for nothing. */
export const knownIds = (list: string, known: Known): ReadonlySet<string> => new Set(idsOf(list).filter((id) => known.has(id)));

type Asking = Pick<CommonAttributes, 'sources' | 'actors' | 'exclude' | 'query' | 'disputed'>;

/** What the attributes ask to see. An id that the data set does not have asks for nothing. */
export function filterOf({sources, actors, exclude, query, disputed}: Asking, model: Model): Filter {
  return {
    sources: knownIds(sources, model.sourceById),
    actors: knownIds(actors, model.actorById),
    exclude: new Set(idsOf(exclude)),
    query,
    disputed,
  };
}

/** 1 to 6, or 2. */
export function headingLevel(text: string): number {
  const level = Number(text);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** Level of the headings under a headline whose level is `text`: one deeper, 6 at most. */
export const subLevel = (text: string): number => Math.min(headingLevel(text) + 1, 6);

/** One thing wrong with an attribute: fact first, value last, then what to do. */
export const wrong = (record: string, fact: string, remedy: string): Problem => ({
  code: 'attribute',
  collection: 'attribute',
  record,
  fact,
  remedy,
  dropped: false,
});

/** The ids of a list attribute that the data set does not have; `kind` is what they should name, in one word. */
export function idProblems(name: string, kind: string, list: string, known: Known): readonly Problem[] {
  const example = [...known.keys()][0];
  const remedy = `Write ids of the data set with spaces between${example === undefined ? '' : `, for example ${example}`}.`;
  return idsOf(list)
    .filter((id) => !known.has(id))
    .map((id) => wrong(name, `no ${kind}: "${id}"`, remedy));
}

type Checked = Pick<CommonAttributes, 'theme' | 'view' | 'selected' | 'headlineLevel' | 'tz' | 'sources' | 'actors' | 'exclude' | 'asOf'>;

/** A day that is none, or a source whose date has no start. */
function asOfProblem(text: string, model: Model): Problem | undefined {
  if (text === '' || readAsOf(text, model, (ms) => ms) !== undefined) return undefined;
  const [example] = model.sourceById.keys();
  const remedy = `Write a day such as 2022-01-07${example === undefined ? '' : `, or the id of a source, for example ${example}`}.`;
  return wrong(
    'as-of',
    model.sourceById.has(text) ? `a source without an earliest day: "${text}"` : `no day and no source: "${text}"`,
    remedy,
  );
}

const zoneProblem = (name: string, zone: string): Problem | undefined =>
  zone === '' || knowsZone(zone) ? undefined : wrong(name, `unknown zone: "${zone}"`, `Write an IANA zone, for example ${bundledZone}.`);

/** What is wrong with the attributes that every element has. */
export function checkAttributes(host: Checked, model: Model): readonly Problem[] {
  const refs = (name: string, list: readonly string[], remedy: string) =>
    list.filter((ref) => parseRef(ref) === undefined).map((ref) => wrong(name, `no ref: "${ref}"`, remedy));
  const one = host.selected === '' ? [] : [host.selected];
  return [
    choiceProblem('theme', host.theme, ['auto', 'light', 'dark']),
    choiceProblem('view', host.view, ['auto', 'picture', 'list']),
    choiceProblem('headline-level', String(host.headlineLevel), ['2', '1', '3', '4', '5', '6']),
    ...refs('selected', one, 'Write a kind, a colon and an id, for example event:appeal.'),
    ...refs('exclude', idsOf(host.exclude), 'Write refs with spaces between, for example event:appeal.'),
    ...idProblems('sources', 'source', host.sources, model.sourceById),
    ...idProblems('actors', 'actor', host.actors, model.actorById),
    asOfProblem(host.asOf, model),
    zoneProblem('tz', host.tz),
    zoneProblem('meta.tz', model.dataset.meta.tz ?? ''),
  ].filter((p) => p !== undefined);
}
