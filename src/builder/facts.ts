import type {Dataset, ElementName} from '../model/types.js';
import type {Integrity} from '../static/markup.js';

export interface Attribute {
  name: string;
  /** There or not there, without a value. */
  isSwitch: boolean;
  /** The value that stands for saying nothing. */
  initial: string;
  description: string;
}

/** What the build knows of the package: the manifest, and the hash of each file. */
export interface Facts extends Integrity {
  elements: readonly {name: ElementName; summary: string; attributes: readonly Attribute[]}[];
}

/** The attributes of some elements, each once, in the order of the manifest. */
export function attributesOf(facts: Facts, names: readonly ElementName[]): readonly Attribute[] {
  const all = facts.elements.filter(({name}) => names.includes(name)).flatMap(({attributes}) => attributes);
  return [...new Map(all.map((attribute) => [attribute.name, attribute])).values()];
}

/** What an attribute may be: one of some words, or some of what the data have. */
export type Choices =
  | {kind: 'switch'}
  | {kind: 'words'; words: readonly string[]}
  | {kind: 'ids'; ids: readonly (readonly [id: string, label: string])[]}
  | {kind: 'text'; near: readonly (readonly [value: string, label: string])[]};

/** Words of an attribute that has a fixed set, its default first. */
const words: Readonly<Record<string, readonly string[]>> = {
  theme: ['auto', 'light', 'dark'],
  view: ['auto', 'picture', 'list'],
  'headline-level': ['2', '1', '3', '4', '5', '6'],
  importance: ['3', '2', '1'],
  layout: ['network', 'geo'],
  sort: ['theme', 'disagreement', 'date', 'likeness'],
  columns: ['analyses', 'actors'],
  floor: ['low', 'medium', 'high'],
};

type Pair = readonly [id: string, label: string];

const named = (records: readonly {id: string; label: string}[] = []): readonly Pair[] => records.map(({id, label}) => [id, label]);

/** Ids that an attribute lists, with what the data call them; of few enough to be ticked. */
const ids: Readonly<Record<string, (data: Dataset) => readonly Pair[]>> = {
  sources: (data) => nameSources(data),
  without: (data) => nameSources(data),
  lanes: ({meta}) => named(meta.lanes),
  clusters: ({meta}) => named(meta.clusters),
  families: ({relations = []}) => [...new Set(relations.map(({family}) => family))].sort().map((id) => [id, id]),
  questions: ({questions = []}) => questions.map(({id, short}) => [id, short]),
};

function nameSources({sources, actors = []}: Dataset): readonly Pair[] {
  const names = new Map(actors.map(({id, name}) => [id, name]));
  return sources.map(({id, author}) => [id, names.get(author) ?? id]);
}

/** Records whose refs or ids are offered while a text is typed. */
const near: Readonly<Record<string, (data: Dataset) => readonly Pair[]>> = {
  actor: ({actors = []}) => actors.map(({id, name}) => [id, name]),
  'as-of': (data) => nameSources(data),
  selected: ({events = []}) => events.map(({id, title}) => [`event:${id}`, title]),
};

/** How an attribute is chosen, for a data set; nothing is offered where it is not known. */
export function choicesOf({name, isSwitch}: Attribute, data: Dataset | undefined): Choices {
  if (isSwitch) return {kind: 'switch'};
  const fixed = words[name];
  if (fixed !== undefined) return {kind: 'words', words: fixed};
  const offered = data && ids[name]?.(data);
  if (offered !== undefined && offered.length > 0) return {kind: 'ids', ids: offered};
  return {kind: 'text', near: (data && near[name]?.(data)) ?? []};
}
