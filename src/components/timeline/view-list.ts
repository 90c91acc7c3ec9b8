import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import {glyphPicture} from '../../element/date-glyph.js';
import {barPicture} from '../../element/source-bar.js';
import {sourceName} from '../../query/initials.js';
import type {TimelineContext} from './context.js';
import type {DividerScene, GroupScene, ListScene, OutsideScene} from './layout-list.js';
import type {Item} from './layout-items.js';
import {hollowForm, standingClass} from './known.js';
import {markStop, rowStop} from './next.js';
import {withDivide} from './view-known.js';
import {laneLabel, qualifyItem, wordDate} from './words.js';
import {wordStanding} from './words-known.js';

/** The list: what came before in a closed row, groups by day, publications in their place, what came after. */
export function renderList(list: ListScene, ctx: TimelineContext): TemplateResult {
  return html`<div class="list" part="list" role="group" aria-label=${ctx.own.listLabel}>
    ${renderTicks(ctx)} ${list.before === undefined ? nothing : renderOutside(list.before, ctx)}
    ${withDivide(
      list,
      list.blocks.map((block) => (block.kind === 'group' ? renderGroup(block, ctx) : renderDivider(block, ctx))),
      ctx,
    )}
    ${list.after === undefined ? nothing : renderOutside(list.after, ctx)}
  </div>`;
}

/** Which tick stands for which source. */
const renderTicks = ({view, own}: TimelineContext): TemplateResult =>
  html`<p class="ticks">
    <span>${own.ticksInOrder}</span>
    ${view.model.sources.map((source) => html`<span>${tile(source.id, 'attests', view)} ${sourceName(source, view.model.actorById)}</span>`)}
  </p>`;

/** A row with a count that opens to the events before or after the window; always open where nothing can be opened. */
export function renderOutside(row: OutsideScene, ctx: TimelineContext): TemplateResult {
  const {view, own, shown} = ctx;
  const items = row.items.filter(({id}) => shown.ids.has(id));
  const open = ctx.isOpen(row.key) || !view.interactive;
  const count = own.events(items.length, view.format.number(items.length));
  const stop = rowStop(row.key);
  const label = html`<b>${row.heading}</b><span>${count}<span class="plus" aria-hidden="true">${open ? '−' : '+'}</span></span>`;
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
    ${open ? renderEntries(items, ctx, true) : nothing}
  </div>`;
}

function renderGroup(group: GroupScene, ctx: TimelineContext): TemplateResult | typeof nothing {
  const {view, own, shown} = ctx;
  const items = group.items.filter(({id}) => shown.ids.has(id));
  const more = group.more.filter(({id}) => shown.ids.has(id));
  if (items.length + more.length === 0) return nothing;
  const stop = rowStop(group.key);
  const open = ctx.isOpen(group.key) || !view.interactive;
  const count = (group.day ? own.moreThisDay : own.moreHere)(more.length, view.format.number(more.length));
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

const renderEntries = (items: readonly Item[], ctx: TimelineContext, withYear: boolean): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<ol class="entries">
        ${items.map((item) => renderEntry(item, ctx, withYear))}
      </ol>`;

function renderEntry(item: Item, ctx: TimelineContext, withYear: boolean): TemplateResult {
  const {view, own} = ctx;
  const chosen = ctx.selected === item.id;
  const stop = markStop(item.id);
  const later = standingClass(item, ctx.known);
  const form = later === '' ? item.versions[0].form : hollowForm(item.versions[0].form);
  const kind = `entry w${item.weight}${later}${chosen ? ' chosen' : ''}`;
  const date = wordDate(item, view, own, {short: true, year: withYear});
  const body = html`${glyphPicture(form, item.weight, {width: 24, length: 20, ring: chosen})}
    <span class="what"
      ><b part="label">${item.label}${item.differ ? html` <span class="unequal" aria-hidden="true">≠</span>` : nothing}</b>
      <span class="when">${laneLabel(item.lane, view)} · ${date}</span
      ><span class="quiet">${qualifyItem(item, view) + wordStanding(item, ctx.known, own)}</span></span
    >
    ${barPicture(item.voices)}`;
  return html`<li>
    ${
      view.interactive
        ? html`<button
            type="button"
            class=${kind}
            part="mark"
            data-id=${item.id}
            data-stop=${stop}
            tabindex=${ctx.roving.tabIndex(stop)}
            aria-expanded=${chosen && ctx.opened}
            @click=${() => ctx.onMark(item.id)}
          >
            ${body}
          </button>`
        : html`<div class=${kind} part="mark" data-id=${item.id}>${body}</div>`
    }
    ${chosen ? ctx.detail(item) : nothing}
  </li>`;
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
