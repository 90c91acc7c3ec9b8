import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {Turn} from './grid-window.js';
import type {GridScene} from './layout.js';
import type {Span, Window} from './layout-window.js';

export interface WindowParts {
  scene: GridScene;
  window: Window;
  query: string;
  onTurn: (turn: Turn, said: string) => void;
  onSearch: (query: string) => void;
}

type What = 'analyses' | 'actors' | 'questions';

/** Which columns and rows are drawn, with ways to the others, and a search where rows are many; nothing where all is drawn. */
export function renderWindow(parts: WindowParts, view: View, own: GridWords): TemplateResult | typeof nothing {
  const {scene, window, query, onSearch} = parts;
  const rowsCut = isCut(window.rows);
  const columnsCut = isCut(window.columns) && scene.form === 'table';
  const searching = query !== '';
  if (!view.interactive || (!rowsCut && !columnsCut && !searching)) return nothing;
  return html`<div class="windows">
    ${columnsCut ? renderSpan(scene.actors ? 'actors' : 'analyses', window.columns, parts, view, own) : nothing}
    ${
      rowsCut || searching
        ? html`<label class="seek"
            ><span>${own.columns.searchLabel}</span>
            <input
              type="search"
              autocomplete="off"
              spellcheck="false"
              .value=${query}
              @input=${(e: Event) => onSearch((e.target as HTMLInputElement).value)}
          /></label>`
        : nothing
    }
    ${renderRowSpan(parts, view, own)}
  </div>`;
}

/** Which rows are drawn, once more below them. */
export const renderRowSpan = (parts: WindowParts, view: View, own: GridWords): TemplateResult | typeof nothing =>
  isCut(parts.window.rows) && view.interactive ? renderSpan('questions', parts.window.rows, parts, view, own) : nothing;

function renderSpan(what: What, span: Span, {onTurn}: WindowParts, {format: {number}}: View, {columns}: GridWords): TemplateResult {
  const {first, count, all} = span;
  const said = ({first, count}: Pick<Span, 'first' | 'count'>): string =>
    columns.span[what](number(first + 1), number(first + count), number(all));
  const to = (at: number, label: string, name: string, can: boolean): TemplateResult =>
    html`<button
      type="button"
      class="word"
      aria-label=${name}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => {
        if (!can) return;
        const start = Math.min(Math.max(0, at), all - count);
        onTurn(what === 'questions' ? {row: at} : {column: at}, said({first: start, count}));
      }}
    >
      ${label}
    </button>`;
  return html`<p class="span">
    <span>${said(span)}</span>
    ${to(first - 1, columns.earlier, columns.earlierOf[what], first > 0)}
    ${to(first + count, columns.further, columns.furtherOf[what], first + count < all)}
  </p>`;
}

const isCut = ({count, all}: Span): boolean => count < all;
