import {fixture, waitUntil} from '@open-wc/testing';
import {html} from 'lit';
import {bundled} from '../../src/bundled.js';
import {KzActorMap} from '../../src/components/actor-map/kz-actor-map.js';
import {KzStanceGrid} from '../../src/components/stance-grid/kz-stance-grid.js';
import {KzTimeline} from '../../src/components/timeline/kz-timeline.js';
import {defineElement} from '../../src/element/define.js';
import type {GroupMessage} from '../../src/element/group-member.js';
import type {KzElement} from '../../src/element/kz-element.js';

/** How often each element laid out and drew. */
const counts = new WeakMap<object, {layouts: number; draws: number}>();

/** Counts what an element class does, without a change to it. */
function counting<C extends abstract new (...args: never[]) => KzElement<unknown>>(element: C): C {
  const proto = element.prototype as unknown as Record<'layoutScene' | 'update', (...args: unknown[]) => unknown>;
  for (const [method, key] of [
    ['layoutScene', 'layouts'],
    ['update', 'draws'],
  ] as const) {
    const own = proto[method];
    proto[method] = function (this: object, ...args: unknown[]) {
      const count = counts.get(this) ?? {layouts: 0, draws: 0};
      count[key]++;
      counts.set(this, count);
      return own.apply(this, args);
    };
  }
  return element;
}

defineElement('kz-timeline', counting(KzTimeline), bundled);
defineElement('kz-actor-map', counting(KzActorMap), bundled);
defineElement('kz-stance-grid', counting(KzStanceGrid), bundled);

export {bundled};

export type Any = KzTimeline | KzActorMap | KzStanceGrid;
export interface Page {
  page: HTMLElement;
  timeline: KzTimeline;
  map: KzActorMap;
  grid: KzStanceGrid;
}

/** What a page of three says on each tag. */
export type Written = Readonly<Partial<Record<'timeline' | 'map' | 'grid', Readonly<Record<string, string>>>>>;

export const tags = {timeline: 'kz-timeline', map: 'kz-actor-map', grid: 'kz-stance-grid'} as const;

/** An element with attributes, not yet on a page. */
export function tag<T extends keyof HTMLElementTagNameMap>(
  name: T,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[T] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/** A page of 900 px with the three, drawn and at rest. */
export async function three(written: Written = {}): Promise<Page> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.style.width = '900px';
  const [timeline, map, grid] = [
    tag('kz-timeline', written.timeline),
    tag('kz-actor-map', written.map),
    tag('kz-stance-grid', written.grid),
  ];
  page.append(timeline, map, grid);
  await rest(timeline, map, grid);
  return {page, timeline, map, grid};
}

/** Nothing is on its way any more: two tasks later every update and what it told is done. */
export async function rest(...elements: readonly Any[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of elements) await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

export const countOf = (element: Any): {layouts: number; draws: number} => ({...(counts.get(element) ?? {layouts: 0, draws: 0})});
export const root = (element: Element): ShadowRoot => element.shadowRoot ?? new ShadowRoot();
export const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** `Shown for: …`, or nothing. */
export const shownFor = (element: Any): string => textOf(root(element).querySelector('.shown-for'));
/** The button of an event, an actor or a cell. */
export function mark(element: Any, id: string): Element {
  const found = root(element).querySelector(`[data-id="${CSS.escape(id)}"]`);
  if (found === null) throw new Error(`not drawn: "${id}"`);
  return found;
}
export const press = (element: Any, id: string): boolean =>
  mark(element, id).dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

/** What is marked in an element, by the words that assistive tech is told. */
export const markedIn = (element: Any): readonly string[] =>
  [...root(element).querySelectorAll('[data-id][aria-label*="belongs to what is selected beside"]')].map(
    (e) => e.getAttribute('data-id') ?? '',
  );
export const markedQuestions = (grid: KzStanceGrid): number =>
  [...root(grid).querySelectorAll('.chosen .short .quiet')].filter((e) => e.textContent.includes('belongs to')).length;

/** Every message of the groups from now on. */
export function overhear(): {messages: GroupMessage[]; stop: () => void} {
  const messages: GroupMessage[] = [];
  const hear = (e: Event): unknown => messages.push((e as CustomEvent<GroupMessage>).detail);
  document.addEventListener('kz-group', hear);
  return {messages, stop: () => document.removeEventListener('kz-group', hear)};
}

export const until = (what: () => boolean, says: string): Promise<void> => waitUntil(what, says);
