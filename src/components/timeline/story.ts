import {idsOf, wrong} from '../../element/attributes.js';
import type {Problem} from '../../model/problem.js';
import type {Id, Ref} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {Item} from './layout-items.js';

/** One step of a story: an event, with a text of its own instead of the event's summary. */
export interface StoryStep {
  event: Id;
  text?: string;
}

/** What a page may ask for: ids with spaces between, `auto` for the key events, steps, or nothing. */
export type StoryAsked = string | readonly (Id | StoryStep)[] | null | undefined;

/** A step whose event is on the page. */
export interface Step {
  item: Item;
  text?: string;
}

/** An attribute without a value asks for the key events. */
export const storyConverter = {
  fromAttribute: (value: string | null): string => (value === null ? '' : value.trim() === '' ? 'auto' : value),
};

interface Read {
  /** Steps as asked, each event once; undefined for the key events. */
  steps: readonly StoryStep[] | undefined;
  /** What names no event, by its place from 1; and events that come again. */
  bad: readonly number[];
  twice: readonly Id[];
}

/** Takes a story as the page gives it; a value of another type is one bad step. */
export function readStory(asked: unknown): Read {
  if (asked == null) return {steps: [], bad: [], twice: []};
  if (typeof asked === 'string' && asked.trim() === 'auto') return {steps: undefined, bad: [], twice: []};
  const entries: readonly unknown[] = typeof asked === 'string' ? idsOf(asked) : Array.isArray(asked) ? asked : [asked];
  const steps = new Map<Id, StoryStep>();
  const bad: number[] = [];
  const twice: Id[] = [];
  entries.forEach((entry, i) => {
    const step = toStep(entry);
    if (step === undefined) bad.push(i + 1);
    else if (steps.has(step.event)) twice.push(step.event);
    else steps.set(step.event, step);
  });
  return {steps: [...steps.values()], bad, twice};
}

function toStep(entry: unknown): StoryStep | undefined {
  if (typeof entry === 'string') return entry === '' ? undefined : {event: entry};
  if (typeof entry !== 'object' || entry === null || !('event' in entry) || typeof entry.event !== 'string') return undefined;
  const text = 'text' in entry && typeof entry.text === 'string' && entry.text !== '' ? entry.text : undefined;
  return {event: entry.event, ...(text !== undefined && {text})};
}

/**
 * The steps that can be shown: in the order of the page, or the key events in
 * order of time. Events that the data set does not have, that `lanes` or
 * `importance` leave out, or that the page excludes are skipped.
 */
export function findStory(asked: unknown, items: readonly Item[], exclude: ReadonlySet<string>): readonly Step[] {
  const {steps} = readStory(asked);
  if (steps?.length === 0) return [];
  const open = items.filter(({ref}) => !exclude.has(ref));
  if (steps === undefined) return open.filter(({weight}) => weight === 1).map((item) => ({item}));
  const byId = new Map(open.map((item) => [item.id, item]));
  return steps.flatMap(({event, text}) => {
    const item = byId.get(event);
    return item === undefined ? [] : [{item, ...(text !== undefined && {text})}];
  });
}

/** What is wrong with a story: steps that name no event, or one a second time. */
export function storyProblems(asked: unknown, {eventById, events}: Model): readonly Problem[] {
  const {steps, bad, twice} = readStory(asked);
  const [example] = eventById.keys();
  const remedy = `Name events of the data set${example === undefined ? '' : `, for example ${example}`}; the step is left out.`;
  if (steps === undefined) {
    return events.some(({importance}) => importance === 1)
      ? []
      : [wrong('story', 'no event of importance 1: "auto"', 'Name the events of the story.')];
  }
  return [
    ...bad.map((place) => wrong('story', `step ${place} names no event`, remedy)),
    ...steps.filter(({event}) => !eventById.has(event)).map(({event}) => wrong('story', `no event: "${event}"`, remedy)),
    ...twice.map((event) => wrong('story', `twice in the story: "${event}"`, 'Name it once; the first place counts.')),
  ];
}

/**
 * The step that `by` leads to from the place kept, or undefined at an end. Where
 * the selection has left the story, a step back returns to the place.
 */
export function targetStep(steps: readonly Step[], at: number, selected: string, by: 1 | -1): number | undefined {
  const here: Ref | undefined = steps[at]?.item.ref;
  const to = by === -1 && here !== undefined && selected !== here ? at : at + by;
  return to >= 0 && to < steps.length ? to : undefined;
}
