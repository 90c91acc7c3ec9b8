import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {bundled} from '../../../src/bundled.js';
import {KzActorMap} from '../../../src/components/actor-map/kz-actor-map.js';
import type {MapScene} from '../../../src/components/actor-map/layout-scene.js';
import {defineElement} from '../../../src/element/define.js';
import type {KzEventMap} from '../../../src/element/events.js';
import type {Box, Measure} from '../../../src/geometry/box.js';
import type {Steps} from '../../../src/geometry/steps.js';
import type {Model} from '../../../src/query/model.js';
import type {MapState} from '../../../stories/states/actor-map.js';

/** Counts how often it lays out, and how often its layout measures text. */
class CountingMap extends KzActorMap {
  layouts = 0;
  measured = 0;
  protected override layoutScene(model: Model, box: Box): MapScene {
    this.layouts++;
    const measure: Measure = (...text) => {
      this.measured++;
      return box.measure(...text);
    };
    return super.layoutScene(model, {...box, measure});
  }
  protected override layoutSlowly(model: Model, box: Box): Steps<MapScene> | undefined {
    const steps = super.layoutSlowly(model, box);
    if (steps !== undefined) this.layouts++;
    return steps;
  }
}

defineElement('kz-actor-map', CountingMap, bundled);

export {bundled};
export type ActorMap = CountingMap;

/** A map in a state, drawn. */
export async function drawn(state: Partial<MapState> & {dir?: string} = {}): Promise<ActorMap> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.style.width = `${state.width ?? 1100}px`;
  page.dir = state.dir ?? 'ltr';
  if (state.dark === true) Object.assign(page.style, {background: '#14171a', colorScheme: 'dark'});
  const map = document.createElement('kz-actor-map') as ActorMap;
  // Each alone: what one is told in a test is nothing to the next.
  [map.group, map.stateKey] = ['none', 'none'];
  for (const [name, value] of Object.entries(state.attributes ?? {})) map.setAttribute(name, value);
  if (state.data !== undefined) map.data = state.data;
  page.append(map);
  await map.updateComplete;
  return map;
}

export const all = <E extends Element = HTMLElement>(map: ActorMap, selector: string): E[] => [
  ...(map.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The first of what a selector finds inside; fails where there is nothing. */
export function inside<E extends Element = HTMLElement>(map: ActorMap, selector: string): E {
  const [found] = all<E>(map, selector);
  if (found === undefined) throw new Error(`nothing matches: "${selector}"`);
  return found;
}

export const idsIn = (map: ActorMap, selector = '[data-id]'): string[] => all(map, selector).map((e) => e.getAttribute('data-id') ?? '');
export const mark = (map: ActorMap, id: string): SVGElement => inside<SVGElement>(map, `[data-id="${id}"]`);
export const stop = (map: ActorMap, name: string): HTMLElement => inside(map, `[data-roving="picture"] [data-stop="${name}"]`);
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Name of the stop that has focus. */
export const focused = (map: ActorMap): string | null => map.shadowRoot?.activeElement?.getAttribute('data-stop') ?? null;

export function tool(map: ActorMap, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(map, 'button').find((b) => textOf(b).startsWith(label));
  if (found === undefined) throw new Error(`no button: "${label}"`);
  return found;
}

/** Does something and waits until it is drawn. */
export async function act(map: ActorMap, what: () => void): Promise<void> {
  what();
  await map.updateComplete;
}

export const click = (map: ActorMap, element: Element): Promise<void> =>
  act(map, () => void element.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})));

/** Where every mark stands. */
export const places = (map: ActorMap): ReadonlyMap<string, string> =>
  new Map(
    all<SVGGElement>(map, '[part="node"]').map((node) => [
      node.getAttribute('data-id') ?? '',
      node.querySelector('.glyph')?.getAttribute('transform') ?? '',
    ]),
  );

/** Details of one kind of event from now on. */
export function listen<K extends keyof KzEventMap>(map: ActorMap, type: K): KzEventMap[K]['detail'][] {
  const heard: KzEventMap[K]['detail'][] = [];
  map.addEventListener(type, (e) => heard.push((e as KzEventMap[K]).detail));
  return heard;
}
