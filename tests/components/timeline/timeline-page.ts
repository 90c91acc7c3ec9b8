import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {bundled} from '../../../src/bundled.js';
import {KzTimeline} from '../../../src/components/timeline/kz-timeline.js';
import type {TimelineScene} from '../../../src/components/timeline/layout.js';
import {defineElement} from '../../../src/element/define.js';
import type {Box} from '../../../src/geometry/box.js';
import type {Model} from '../../../src/query/model.js';
import type {TimelineState} from '../../../stories/states/timeline.js';

/** Counts how often it lays out. */
class CountingTimeline extends KzTimeline {
  layouts = 0;
  protected override layoutScene(model: Model, box: Box): TimelineScene {
    this.layouts++;
    return super.layoutScene(model, box);
  }
}

defineElement('kz-timeline', CountingTimeline, bundled);

export type Timeline = CountingTimeline;

export const eventIds: readonly string[] = (bundled.events ?? []).map(({id}) => id);

/** A timeline in a state, drawn. */
export async function drawn(state: TimelineState): Promise<Timeline> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.style.width = `${state.width}px`;
  page.dir = state.dir ?? 'ltr';
  if (state.scheme === 'dark') Object.assign(page.style, {background: '#14171a', colorScheme: 'dark'});
  const timeline = document.createElement('kz-timeline') as Timeline;
  // Each alone: what one is told in a test is nothing to the next.
  [timeline.group, timeline.stateKey] = ['none', 'none'];
  for (const [name, value] of Object.entries(state.attributes ?? {})) timeline.setAttribute(name, value);
  if (state.data !== undefined) timeline.data = state.data;
  page.append(timeline);
  await timeline.updateComplete;
  return timeline;
}

export const all = <E extends Element = HTMLElement>(timeline: Timeline, selector: string): E[] => [
  ...(timeline.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The first of what a selector finds inside; fails where there is nothing. */
export function inside<E extends Element = HTMLElement>(timeline: Timeline, selector: string): E {
  const [found] = all<E>(timeline, selector);
  if (found === undefined) throw new Error(`nothing matches: "${selector}"`);
  return found;
}

/** The stop of an event: a button, or a group in the drawing that acts as one. */
export const mark = (timeline: Timeline, id: string): SVGElement & HTMLElement => inside(timeline, `[data-stop="event:${id}"]`);
/** Ids of what is drawn, in the order of the page, each once. */
export const idsIn = (timeline: Timeline): string[] => [...new Set(all(timeline, '[data-id]').map((e) => e.getAttribute('data-id') ?? ''))];
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
export const status = (timeline: Timeline): string => textOf(inside(timeline, '[role="status"]'));

/** The stop that has focus. */
export const focused = (timeline: Timeline): string | null => timeline.shadowRoot?.activeElement?.getAttribute('data-stop') ?? null;

export function tool(timeline: Timeline, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(timeline, 'button').find((b) => textOf(b).startsWith(label));
  if (found === undefined) throw new Error(`no button: "${label}"`);
  return found;
}

/** Does something and waits until it is drawn. */
export async function act(timeline: Timeline, what: () => void): Promise<void> {
  what();
  await timeline.updateComplete;
}

/** A click on something of the drawing, which has no `click()`. */
export const click = (target: Element): void => void target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));

/** Opens everything that is closed. */
export async function openAll(timeline: Timeline): Promise<void> {
  for (let closed = all(timeline, '[data-stop^="row:"][aria-expanded="false"]'); closed.length > 0;) {
    await act(timeline, () => closed.forEach((b) => b.click()));
    closed = all(timeline, '[data-stop^="row:"][aria-expanded="false"]');
  }
}
