import {bundled} from '../../bundled.js';
import {KzActorMap, KzStanceGrid, KzTimeline} from '../../index.js';
import {nearest} from '../../model/report.js';
import type {Dataset, ElementName} from '../../model/types.js';
import {indexDataset} from '../../query/model.js';
import {elementNames} from '../../static/markup.js';
import {Failure} from './failure.js';
import {note} from './output.js';
import type {Given, Option} from './options.js';
import {packaged} from './package.js';
import {readStory, soundOf} from './story.js';

interface Attribute {
  name: string;
  fieldName: string;
  type: {text: string};
  description: string;
}

const classes = {timeline: KzTimeline, 'actor-map': KzActorMap, 'stance-grid': KzStanceGrid} as const;

/** Attributes of each element, as the manifest tells them. */
const attributes: Readonly<Record<ElementName, readonly Attribute[]>> = (() => {
  const {modules} = JSON.parse(packaged('custom-elements.json')) as {
    modules: {declarations: {tagName?: string; attributes: Attribute[]}[]}[];
  };
  const described = modules.flatMap(({declarations}) => declarations);
  const of = (name: ElementName) => described.find(({tagName}) => tagName === `kz-${name}`)?.attributes ?? [];
  return {timeline: of('timeline'), 'actor-map': of('actor-map'), 'stance-grid': of('stance-grid')};
})();

const holders = (name: string): readonly ElementName[] =>
  elementNames.filter((element) => attributes[element].some((a) => a.name === name));

/** The elements that the words name: `timeline`, `kz-timeline`, `all`; nothing means all where `otherwise` says so. */
export function elementsNamed(words: readonly string[], otherwise: readonly ElementName[] = []): readonly ElementName[] {
  const all = [...elementNames, 'all'];
  const named = words.flatMap((word): readonly ElementName[] => {
    const name = word.replace(/^kz-/, '');
    if (name === 'all') return elementNames;
    const element = elementNames.find((known) => known === name);
    if (element !== undefined) return [element];
    const near = nearest(name, all);
    throw new Failure(`There is no element ${word}. ${near === undefined ? `There are ${all.join(', ')}.` : `Did you mean ${near}?`}`);
  });
  const elements = named.length === 0 ? otherwise : [...new Set(named)];
  if (elements.length === 0) throw new Failure(`Name an element: ${all.join(', ')}.`);
  return elements;
}

/** The attributes of the elements as options, but for those of `taken`. */
export function attributeOptions(taken: readonly string[] = []): readonly Option[] {
  const known = new Map(elementNames.flatMap((element) => attributes[element].map((attribute) => [attribute.name, attribute] as const)));
  return [...known.values()]
    .filter(({name}) => !taken.includes(name))
    .map(({name, type, description}) => {
      const where = holders(name);
      const about = description.replace(/\s+/g, ' ');
      return {
        name,
        ...(type.text !== 'boolean' && {value: 'TEXT'}),
        about: where.length === elementNames.length ? about : `${where.map((element) => `kz-${element}`).join(', ')}: ${about}`,
      };
    });
}

export type Attributes = Partial<Record<ElementName, Record<string, string>>>;

/**
 * The attributes that were given, by element: each goes to the elements that
 * have it. Throws a `Failure` for one that none of them has and, where the data
 * are known, for a wrong value.
 */
export function attributesOf({options}: Given, elements: readonly ElementName[], dataset: Dataset | undefined): Attributes {
  const given = [...options].filter(([name]) => holders(name).length > 0);
  for (const [name] of given) {
    const where = holders(name);
    if (!where.some((element) => elements.includes(element)))
      throw new Failure(
        `${elements.map((element) => `kz-${element}`).join(', ')}: no attribute ${name}; kz-${where.join(', kz-')} has it.`,
      );
  }
  const said: Attributes = Object.fromEntries(
    elements.map((element) => [element, Object.fromEntries(given.filter(([name]) => holders(name).includes(element)))]),
  );
  if (dataset !== undefined) for (const element of elements) checkValues(element, said[element] ?? {}, dataset);
  return said;
}

function checkValues(element: ElementName, said: Readonly<Record<string, string>>, dataset: Dataset): void {
  const made = new classes[element]();
  const properties = made as unknown as Record<string, unknown>;
  for (const {name, fieldName, type} of attributes[element])
    if (said[name] !== undefined) properties[fieldName] = type.text === 'boolean' ? true : said[name];
  const [problem] = made.wrongWith(indexDataset(dataset)).filter(({record}) => record !== undefined && said[record] !== undefined);
  // An element goes on with its default; a command does not.
  if (problem !== undefined)
    throw new Failure(`--${problem.record ?? ''}: ${problem.fact}. ${problem.remedy.replace(/; \S+ is used now\.$/, '.')}`);
}

/** What is drawn: the data of `--data`, or the bundled ones; as they were given, and what is sound of them. */
export function storyOf({options}: Given): {input: unknown; dataset: Dataset; own: boolean} {
  const file = options.get('data');
  if (file === undefined) return {input: bundled, dataset: bundled, own: false};
  const story = readStory(file, options.get('collection'));
  if (story.kept === 0) throw new Failure(`${file}: nothing in it can be drawn. kz-elements check tells why.`);
  if (story.problems.length > 0) note(`${file}: ${soundOf(story)}; kz-elements check lists them.`);
  return {input: story.input, dataset: story.dataset, own: true};
}

/** What each element is called; the headline of data that are not at hand is not known. */
export const headlinesOf = (
  dataset: Dataset | undefined,
  elements: readonly ElementName[],
  headline?: string,
): Partial<Record<ElementName, string>> =>
  Object.fromEntries(elements.map((element) => [element, headline ?? dataset?.meta.headlines[element]?.headline ?? `kz-${element}`]));
