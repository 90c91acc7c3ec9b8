import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {Source} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import type {TimelineContext} from './context.js';
import {splitAt} from './known.js';
import type {Item} from './layout-items.js';
import {layoutMany, type DividerScene, type GroupScene, type ListScene, type OutsideScene} from './layout-list.js';
import type {BranchScene} from './layout-tree.js';
import {rowStop, sourceStop} from './stands.js';
import {renderEntries} from './view-entries.js';
import {withDivide} from './view-known.js';
import {renderBranch, renderTree} from './view-tree.js';

/** The list: what came before in a closed row, groups by day, publications in their place, what came after. */
export function renderList(list: ListScene, ctx: TimelineContext): TemplateResult {
  return html`<div class="list" part="list" role="group" aria-label=${ctx.own.listLabel}>
    ${renderTicks(ctx)} ${list.before === undefined ? nothing : renderOutside(list.before, ctx)}
    ${list.many === undefined ? withDivide(list.blocks, (block) => renderBlock(block, ctx), ctx) : renderMany(ctx.shown.of(list.many), ctx)}
    ${list.after === undefined ? nothing : renderOutside(list.after, ctx)}
  </div>`;
}

/** Which tick stands for which source; the names switch what each tells. */
function renderTicks({view, own, sources, lanesRoving: roving, onSource}: TimelineContext): TemplateResult {
  const all = view.model.sources;
  const acts = view.interactive && all.length > 1;
  const on = ({id}: Source): boolean => sources.size === 0 || sources.has(id);
  const name = (source: Source): TemplateResult =>
    html`${tile(source.id, on(source) ? 'attests' : 'silent', view)} ${sourceName(source, view.model.actorById)}`;
  const entry = (source: Source): TemplateResult =>
    html`<button
      type="button"
      class="key"
      part="filter"
      data-stop=${sourceStop(source.id)}
      tabindex=${roving.tabIndex(sourceStop(source.id))}
      aria-pressed=${on(source)}
      @click=${() => onSource(source.id)}
    >
      ${name(source)}
    </button>`;
  return html`<div
    class="ticks"
    role="group"
    aria-label=${own.publications}
    data-roving="lanes"
    @keydown=${acts ? roving.handleKey : nothing}
    @focusin=${acts ? roving.handleFocus : nothing}
  >
    <span>${own.ticksInOrder}</span> ${all.map((source) => (acts ? entry(source) : html`<span>${name(source)}</span>`))}
  </div>`;
}

/** Many events in branches by time, publications in their places between them. */
function renderMany(items: readonly Item[], ctx: TimelineContext): TemplateResult | typeof nothing {
  const {window, clock} = ctx.field;
  const blocks = layoutMany(items, {window, clock, sources: ctx.view.model.sources, words: ctx.own, format: ctx.view.format});
  // Few enough to be told are parted by the line alone.
  const parts = blocks ?? splitAt(items, ctx.known).map((part): BranchScene => ({kind: 'branch', key: '', heading: '', items: part}));
  const drawn = withDivide(
    parts,
    (block) => (blocks === undefined && block.kind === 'branch' ? renderEntries(block.items, ctx, true) : renderBlock(block, ctx)),
    ctx,
  );
  return blocks === undefined
    ? html`${drawn}`
    : html`<ul class="tree">
        ${drawn.map((block) => html`<li>${block}</li>`)}
      </ul>`;
}

const renderBlock = (block: GroupScene | BranchScene | DividerScene, ctx: TimelineContext): TemplateResult | typeof nothing =>
  block.kind === 'group' ? renderGroup(block, ctx) : block.kind === 'branch' ? renderBranch(block, ctx) : renderDivider(block, ctx);

/** A row with a count that opens to the events before or after the window; always open where nothing can be opened. */
export function renderOutside(row: OutsideScene, ctx: TimelineContext): TemplateResult {
  const {view, own, shown} = ctx;
  const items = shown.of(row.items);
  const open = ctx.isOpen(row.key) || !view.interactive;
  const count = own.events(items.length, view.format.number(items.length));
  const stop = rowStop(row.key);
  const label = html`<b>${row.heading}</b> <span>${count}<span class="plus" aria-hidden="true">${open ? '−' : '+'}</span></span>`;
  return html`<div class="outside" role="group" aria-label=${row.heading}>
    ${
      view.interactive
        ? html`<button
            type="button"
            class="opener"
            data-stop=${stop}
            tabindex=${ctx.roving.tabIndex(stop)}
            aria-expanded=${open}
            @click=${() => ctx.onRow(row.key)}
          >
            ${label}
          </button>`
        : html`<p class="opener">${label}</p>`
    }
    ${open ? renderTree(items, row.key, ctx) : nothing}
  </div>`;
}

function renderGroup(group: GroupScene, ctx: TimelineContext): TemplateResult | typeof nothing {
  const {view, own, shown} = ctx;
  const items = shown.of(group.items);
  const more = shown.of(group.more);
  if (items.length + more.length === 0) return nothing;
  const stop = rowStop(group.key);
  const open = ctx.isOpen(group.key) || !view.interactive;
  const count = (group.day ? own.moreThisDay : own.moreHere)(more.length, view.format.number(more.length));
  // A heading over nothing but a count is one line that opens.
  if (items.length === 0 && view.interactive) {
    const events = own.events(more.length, view.format.number(more.length));
    return html`<section>
      <p role="heading" aria-level=${ctx.level}>
        <button
          type="button"
          class="opener branch"
          data-stop=${stop}
          tabindex=${ctx.roving.tabIndex(stop)}
          aria-expanded=${open}
          @click=${() => ctx.onRow(group.key)}
        >
          <b>${group.heading}</b> <span>${events}<span class="plus" aria-hidden="true">${open ? '−' : '+'}</span></span>
        </button>
      </p>
      ${open ? renderEntries(more, ctx, false) : nothing}
    </section>`;
  }
  return html`<section>
    <p class="heading" role="heading" aria-level=${ctx.level}>${group.heading}</p>
    ${renderEntries(items, ctx, false)}
    ${
      more.length === 0 || !view.interactive
        ? nothing
        : html`<p class="more">
            <button
              type="button"
              class="word"
              data-stop=${stop}
              tabindex=${ctx.roving.tabIndex(stop)}
              aria-expanded=${open}
              @click=${() => ctx.onRow(group.key)}
            >
              ${count}
            </button>
          </p>`
    }
    ${open ? renderEntries(more, ctx, false) : nothing}
  </section>`;
}

/** Analyses that appeared here, on a band over the whole width. */
function renderDivider(divider: DividerScene, {view, own}: TimelineContext): TemplateResult {
  return html`<ul class="divider">
    ${divider.sources.map(({id, date, inferred}) => {
      const source = view.model.sourceById.get(id);
      const name = source === undefined ? id : sourceName(source, view.model.actorById);
      return html`<li>
        ${tile(id, inferred ? 'reports' : 'attests', view)} <span>${own.isOut(name, inferred ? `${date}, ${own.inferred}` : date)}</span>
      </li>`;
    })}
  </ul>`;
}
