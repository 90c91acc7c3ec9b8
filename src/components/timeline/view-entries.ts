import {html, nothing, type TemplateResult} from 'lit';
import {glyphPicture} from '../../element/date-glyph.js';
import {barPicture} from '../../element/source-bar.js';
import type {TimelineContext} from './context.js';
import type {Item} from './layout-items.js';
import {hollowForm, standingClass} from './known.js';
import {markStop} from './stands.js';
import {laneLabel, qualifyItem, wordDate} from './words.js';
import {isMarked, wordMarked} from './view-marked.js';
import {wordStanding} from './words-known.js';

/** Events as entries of a list, `withYear` where no heading says the year. */
export const renderEntries = (items: readonly Item[], ctx: TimelineContext, withYear: boolean): TemplateResult | typeof nothing =>
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
  const body = html`${glyphPicture(form, item.weight, {width: 24, length: 20, ring: chosen || isMarked([item], ctx)})}
    <span class="what"
      ><b part="label">${item.label}${item.differ ? html` <span class="unequal" aria-hidden="true">≠</span>` : nothing}</b>
      <span class="when">${laneLabel(item.lane, view)} · ${date}</span
      ><span class="quiet">${qualifyItem(item, view) + wordStanding(item, ctx.known, own) + wordMarked([item], ctx)}</span></span
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
