import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineContext} from './context.js';
import {laterClass} from './known.js';
import type {Item} from './layout-items.js';
import {layoutBranches, type BranchScene} from './layout-tree.js';
import {rowStop} from './stands.js';
import {renderEntries} from './view-entries.js';

/** Events as entries, or, where they are many, in branches by time that open; `items` are what the filters leave. */
export function renderTree(items: readonly Item[], key: string, ctx: TimelineContext): TemplateResult | typeof nothing {
  const branches = layoutBranches(items, key, ctx.own, ctx.view.format);
  if (branches === undefined) return renderEntries(items, ctx, true);
  return html`<ul class="tree">
    ${branches.map((branch) => html`<li>${renderBranch(branch, ctx)}</li>`)}
  </ul>`;
}

/** A heading with its count that opens; where nothing can be opened, the heading alone. */
export function renderBranch({key, heading, items}: BranchScene, ctx: TimelineContext): TemplateResult {
  const {view, own} = ctx;
  const count = own.events(items.length, view.format.number(items.length));
  if (!view.interactive) return html`<p class="opener branch"><b>${heading}</b> <span>${count}</span></p>`;
  const open = ctx.isOpen(key);
  const stop = rowStop(key);
  return html`<button
      type="button"
      class=${`opener branch${laterClass(items, ctx.known)}`}
      data-stop=${stop}
      data-count=${items.length}
      tabindex=${ctx.roving.tabIndex(stop)}
      aria-expanded=${open}
      @click=${() => ctx.onRow(key)}
    >
      <b>${heading}</b> <span>${count}<span class="plus" aria-hidden="true">${open ? '−' : '+'}</span></span>
    </button>
    ${open ? renderTree(items, key, ctx) : nothing}`;
}
