import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import {bundled} from '../../../src/bundled.js';
import {KzStanceGrid} from '../../../src/components/stance-grid/kz-stance-grid.js';
import type {GridScene} from '../../../src/components/stance-grid/layout.js';
import {defineElement} from '../../../src/element/define.js';
import type {Box} from '../../../src/geometry/box.js';
import type {Model} from '../../../src/query/model.js';
import type {GridState} from '../../../stories/states/stance-grid.js';

/** Counts how often it lays out. */
class CountingGrid extends KzStanceGrid {
  layouts = 0;
  protected override layoutScene(model: Model, box: Box): GridScene {
    this.layouts++;
    return super.layoutScene(model, box);
  }
}

defineElement('kz-stance-grid', CountingGrid, bundled);

export type Grid = CountingGrid;

/** A grid in a state, drawn. */
export async function drawn(state: GridState): Promise<Grid> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.style.width = `${state.width}px`;
  page.dir = state.dir ?? 'ltr';
  if (state.scheme === 'dark') Object.assign(page.style, {background: '#14171a', colorScheme: 'dark'});
  const grid = document.createElement('kz-stance-grid') as Grid;
  // Each alone: what one is told in a test is nothing to the next.
  [grid.group, grid.stateKey] = ['none', 'none'];
  for (const [name, value] of Object.entries(state.attributes ?? {})) grid.setAttribute(name, value);
  if (state.data !== undefined) grid.data = state.data;
  page.append(grid);
  await grid.updateComplete;
  return grid;
}

export const all = <E extends Element = HTMLElement>(grid: Grid, selector: string): E[] => [
  ...(grid.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The first of what a selector finds inside; fails where there is nothing. */
export function inside<E extends Element = HTMLElement>(grid: Grid, selector: string): E {
  const [found] = all<E>(grid, selector);
  if (found === undefined) throw new Error(`nothing matches: "${selector}"`);
  return found;
}

export const cell = (grid: Grid, key: string): HTMLElement => inside(grid, `[data-id="${key}"]`);
export const idsIn = (grid: Grid): string[] => all(grid, '[data-id]').map((e) => e.getAttribute('data-id') ?? '');
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
export const status = (grid: Grid): string => textOf(inside(grid, '[role="status"]'));

/** Id of the stop that has focus. */
export const focused = (grid: Grid): string | null => grid.shadowRoot?.activeElement?.getAttribute('data-stop') ?? null;

export function tool(grid: Grid, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(grid, 'button').find((b) => textOf(b).startsWith(label));
  if (found === undefined) throw new Error(`no button: "${label}"`);
  return found;
}

/** Does something and waits until it is drawn. */
export async function act(grid: Grid, what: () => void): Promise<void> {
  what();
  await grid.updateComplete;
}
