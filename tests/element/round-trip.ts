import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {render, type ReactiveElement} from 'lit';
import type {KzElement} from '../../src/element/kz-element.js';
import {takeConsole} from '../tools/silent-console.js';

type Any = KzElement<unknown>;
type Value = string | boolean;

/** A file of stories, as far as a page needs it: its default export and the stories by name. */
interface Story {
  args?: object;
  render?: (args: object, context: object) => unknown;
  play?: (context: {canvasElement: HTMLElement; args: object}) => Promise<void>;
}
type File = Readonly<Record<string, Story & {title?: string}>>;

/** What only the page says: it is on the tag after a reload as before. */
const pages = new Set('src group theme exclude headline headline-level tz plain static story'.split(' '));

const later = globalThis.setTimeout;
/** How long an element waits before it writes. */
const pause = 300;

/** Properties that hold a state, with their attributes. */
function fieldsOf(element: Any): readonly (readonly [property: string, attribute: string])[] {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  return [...elementProperties].flatMap(([property, {attribute, state}]) => {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    return attribute === false || state === true || name === 'state-key' || pages.has(name) ? [] : [[String(property), name] as const];
  });
}

/** A page with a story as a host would write it: without what a reader could have set, which is returned apart. */
function bare({render: draw, args = {}}: Story): {page: HTMLElement; elements: readonly Any[]; asked: readonly Map<string, Value>[]} {
  const page = document.createElement('div');
  const drawn = draw?.(args, {});
  if (drawn instanceof Node) page.append(drawn);
  else render(drawn, page);
  const elements = [...page.querySelectorAll<Any>('kz-timeline, kz-actor-map, kz-stance-grid, kz-waiting')];
  const asked = elements.map((element) => {
    const fresh = document.createElement(element.localName);
    return new Map(
      fieldsOf(element).flatMap(([property, attribute]) => {
        const [value, first] = [element, fresh].map((each) => Reflect.get(each, property) as Value);
        element.removeAttribute(attribute);
        Reflect.set(element, property, first);
        return value === undefined || value === first ? [] : [[property, value]];
      }),
    );
  });
  // Each keeps its state under a key of its own.
  for (const element of elements) element.removeAttribute('state-key');
  document.body.append(page);
  return {page, elements, asked};
}

/** Nothing is on its way any more, and what was to be written is written. */
async function rest(elements: readonly Any[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of elements) await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
  await new Promise((done) => later(done));
}

/** What an element shows: its properties, every mark in its order with its words, and the words of what is open. */
function shownBy(element: Any): object {
  const root = element.shadowRoot;
  const texts = (query: string): readonly string[] =>
    [...(root?.querySelectorAll(query) ?? [])].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  return {
    ...Object.fromEntries(fieldsOf(element).map(([property]) => [property, Reflect.get(element, property) as unknown])),
    off: [...(Reflect.get(element, 'off') as ReadonlySet<string>)].sort(),
    marks: [...(root?.querySelectorAll('[data-id]') ?? [])].map((mark) =>
      ['data-id', 'aria-label', 'aria-expanded'].map((name) => mark.getAttribute(name)).join(' '),
    ),
    detail: texts('[part~="detail"]'),
    beside: texts('.shown-for'),
  };
}

/** Tests that each story whose title fits comes back from the address as it was. To be awaited before the tests begin. */
export async function checkRoundTrips(fits: (title: string) => boolean): Promise<void> {
  const files = await executeServerCommand<string[], undefined>('stories');
  const all = await Promise.all(files.map((file) => import(`/stories/${file}`) as Promise<File>));
  for (const {default: meta = {}, ...stories} of all.filter((file) => fits(file['default']?.title ?? ''))) {
    describe(`the state of a story comes back from the address: ${meta.title}`, () => {
      for (const [name, story] of Object.entries(stories)) {
        it(name, async function () {
          // A ceiling for what hangs: the largest data set is laid out twice.
          this.timeout(60_000);
          await comesBack({...meta, ...story, args: {...meta.args, ...story.args}});
        });
      }
    });
  }
}

async function comesBack(story: Story & {args: object}): Promise<void> {
  // Nobody waits between two acts here.
  globalThis.setTimeout = ((act: () => void, ms?: number) => later(act, ms === pause ? 0 : ms)) as typeof setTimeout;
  const before = bare(story);
  try {
    await rest(before.elements);
    before.elements.forEach((element, i) => {
      element.dispatchEvent(new MouseEvent('click'));
      for (const [property, value] of before.asked[i] ?? []) Reflect.set(element, property, value);
    });
    await rest(before.elements);
    await story.play?.({canvasElement: before.page, args: story.args});
    // What is on paper is no state.
    dispatchEvent(new Event('afterprint'));
    await rest(before.elements);
    const shown = before.elements.map(shownBy);
    before.page.remove();
    const after = bare(story);
    try {
      await rest(after.elements);
      expect(after.elements.map(shownBy), location.hash).to.deep.equal(shown);
    } finally {
      after.page.remove();
    }
  } finally {
    before.page.remove();
    globalThis.setTimeout = later;
    // Stories of broken data say so.
    takeConsole();
  }
}
