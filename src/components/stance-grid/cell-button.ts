import {html, type TemplateResult} from 'lit';
import type {GridContext} from './context.js';
import type {CellScene} from './layout.js';

/** How a cell is shown in one form of the grid: `name` is all it says, `body` what is drawn, `look` its class. */
export interface CellLook {
  name: string;
  body: unknown;
  look: string;
}

/** A cell as a button, in table, card or line: a stop of the keys that opens its answer. */
export function cellButton({key}: CellScene, {name, body, look}: CellLook, {roving, selected, opened}: GridContext): TemplateResult {
  const chosen = key === selected;
  return html`<button
    type="button"
    class="${look} ${chosen ? 'selected' : ''}"
    part="cell"
    data-id=${key}
    data-stop=${key}
    tabindex=${roving.tabIndex(key)}
    aria-label=${name}
    aria-expanded=${chosen && opened}
  >
    ${body}
  </button>`;
}
