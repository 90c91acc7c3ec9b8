import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {defineElement} from '../../src/element/define.js';
import type {KzEventMap} from '../../src/element/events.js';
import {foreign} from '../../stories/states/foreign.js';
import {KzSample} from './kz-sample.js';

defineElement('kz-sample', KzSample, foreign);

export {foreign, KzSample};

/** An element on a page of `width` px, drawn. `attributes` as in markup. */
export async function drawn(attributes: Readonly<Record<string, string>> = {}, width = 700): Promise<KzSample> {
  const element = document.createElement('kz-sample');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const page = await sized(width);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** An empty block of `width` px. */
export async function sized(width: number, content: TemplateResult | string = ''): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
  page.style.width = `${width}px`;
  return page;
}

export const root = (element: KzSample): ShadowRoot => element.shadowRoot ?? new ShadowRoot();

/** The first of what a selector finds inside; fails where there is nothing. */
export function inside<E extends Element = HTMLElement>(element: KzSample, selector: string): E {
  const found = root(element).querySelector<E>(selector);
  if (found === null) throw new Error(`nothing matches: "${selector}"`);
  return found;
}

export const has = (element: KzSample, selector: string): boolean => root(element).querySelector(selector) !== null;
export const textOf = (element: KzSample, selector: string): string => inside(element, selector).textContent.replace(/\s+/g, ' ').trim();
export const marks = (element: KzSample): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>('[data-id]')];
export const button = (element: KzSample, label: string): HTMLButtonElement => {
  const found = [...root(element).querySelectorAll('button')].find((b) => b.textContent.trim() === label);
  if (found === undefined) throw new Error(`no button: "${label}"`);
  return found;
};

/** The element's own events from now on, as `[type, detail]`. */
export function listen(target: EventTarget): [string, never][] {
  const heard: [string, never][] = [];
  for (const type of ['kz-ready', 'kz-select', 'kz-filter-change', 'kz-error'] satisfies (keyof KzEventMap)[]) {
    target.addEventListener(type, (e) => heard.push([type, (e as CustomEvent<never>).detail]));
  }
  return heard;
}

/** Presses a key on whatever has focus inside, as a page would see it. */
export function press(target: EventTarget, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const e = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init});
  target.dispatchEvent(e);
  return e;
}

/** What holds the focus inside the element. */
export const focused = (element: KzSample): Element | null => root(element).activeElement;
