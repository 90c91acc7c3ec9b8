import {html, nothing, type TemplateResult} from 'lit';
import {barPicture, wordVoices} from '../../element/source-bar.js';
import {tiesOf} from '../../query/ties.js';
import type {MapContext} from './context.js';
import {actorPicture} from './glyphs.js';
import type {ActorRow, Camp} from './layout-scene.js';
import {isTooLarge} from './layout-arrange.js';
import {partsOf, splitList, type RowPart} from './layout-list.js';
import {renderTie} from './view-ties.js';
import {countRelations, introduceActor, wordMarked} from './words.js';

/** Camps as headings, actors as rows that open their best attested relations. */
export function renderList(camps: readonly Camp[], level: number, ctx: MapContext): TemplateResult {
  const {view, own, roving} = ctx;
  return html`<div
    class="camps"
    part="list"
    role="group"
    aria-label=${own.listLabel}
    data-roving="picture"
    @keydown=${view.interactive ? roving.handleKey : nothing}
    @focusin=${view.interactive ? roving.handleFocus : nothing}
  >
    ${isTooLarge(view.model) ? html`<p class="hint">${tooManyWords(ctx)}</p>` : nothing}
    ${camps.map((camp) => renderCamp(camp, isBare(camps), level, ctx))}
  </div>`;
}

/** The stops of the list, in its order, as far as it stands open. */
export function listStops(camps: readonly Camp[], ctx: MapContext): readonly string[] {
  return camps.flatMap((camp) => {
    const {rows, more, open, moreOpen} = shownOf(camp, ctx);
    if (rows.length + more.length === 0) return [];
    const stops = isBare(camps) ? [] : [`cluster:${camp.id}`];
    if (!open) return stops;
    return [
      ...stops,
      ...rowsStops(rows, `cluster:${camp.id}`, ctx),
      ...(more.length === 0 ? [] : [`more:${camp.id}`]),
      ...(moreOpen ? rowsStops(more, `more:${camp.id}`, ctx) : []),
    ];
  });
}

/** A single camp without a name needs no heading, and has no stop of its own. */
const isBare = (camps: readonly Camp[]): boolean => camps.length === 1 && camps[0]?.label === '';

function shownOf(camp: Camp, ctx: MapContext) {
  const there = (row: ActorRow): boolean => ctx.actors.has(row.id);
  const rows = camp.rows.filter(there);
  const more = camp.more.filter(there);
  const still = !ctx.view.interactive;
  return {rows, more, open: still || ctx.isOpen(`cluster:${camp.id}`), moreOpen: still || ctx.isOpen(`more:${camp.id}`)};
}

const rowsStops = (rows: readonly ActorRow[], key: string, ctx: MapContext): readonly string[] =>
  partsOf(rows, key)?.flatMap((part) => [part.key, ...(isPartOpen(part, ctx) ? rowsStops(part.rows, part.key, ctx) : [])]) ??
  rows.flatMap((row) => rowStops(row, ctx));

/** A part that nobody has touched stands open where it holds the actor in focus. */
const isPartOpen = ({key, rows}: RowPart<ActorRow>, ctx: MapContext): boolean =>
  ctx.isOpen(key, () => rows.some(({id}) => id === ctx.focus));

function rowStops(row: ActorRow, ctx: MapContext): readonly string[] {
  if (ctx.focus !== row.id || !ctx.opened) return [`actor:${row.id}`];
  const {shown, long} = tiesShown(row.id, ctx);
  return [`actor:${row.id}`, ...shown.map((tie) => `relation:${tie.relation.id}`), ...(long ? [`all:${row.id}`] : [])];
}

function tiesShown(id: string, ctx: MapContext) {
  const ties = tiesOf(id, ctx.view.model).filter(({relation}) => ctx.relations.has(relation.id));
  return {ties, ...splitList(ties, ctx.all || !ctx.view.interactive, (tie) => tie.relation.id === ctx.chosen)};
}

function renderCamp(camp: Camp, bare: boolean, level: number, ctx: MapContext): TemplateResult | typeof nothing {
  const {view, own} = ctx;
  const {rows, more, open, moreOpen} = shownOf(camp, ctx);
  const count = rows.length + more.length;
  if (count === 0) return nothing;
  const moreLabel = own.moreActors(more.length, view.format.number(more.length));
  return html`<section class="camp" aria-label=${camp.label || own.otherActors}>
    ${bare ? nothing : renderCampHead(camp, count, open, level, ctx)} ${open ? renderRows(rows, `cluster:${camp.id}`, ctx) : nothing}
    ${open && more.length > 0 ? html`${ctx.view.interactive ? html`<p>${opener(`more:${camp.id}`, moreOpen, moreLabel, 'camp-more', ctx)}</p>` : nothing}` : nothing}
    ${open && moreOpen && more.length > 0 ? renderRows(more, `more:${camp.id}`, ctx) : nothing}
  </section>`;
}

/** Rows of actors, or of parts of them that open; where nothing opens a part tells its names. */
function renderRows(rows: readonly ActorRow[], key: string, ctx: MapContext): TemplateResult {
  const {view, own} = ctx;
  const parts = partsOf(rows, key);
  if (parts === undefined) {
    return html`<ul>
      ${rows.map((row) => renderActor(row, ctx))}
    </ul>`;
  }
  return html`<ul>
    ${parts.map((part) => {
      const open = isPartOpen(part, ctx);
      const label = own.scale.fromTo(part.rows[0]?.name ?? '', part.rows.at(-1)?.name ?? '');
      const sign = html`<span>${label}</span><span class="count">${view.format.number(part.rows.length)}</span>`;
      if (!view.interactive) return html`<li class="camp-part">${view.format.list(part.rows.map(({name}) => name))}</li>`;
      return html`<li>${opener(part.key, open, sign, 'camp-part', ctx)}${open ? renderRows(part.rows, part.key, ctx) : nothing}</li>`;
    })}
  </ul>`;
}

/** Why there is no picture. */
const tooManyWords = ({view: {model, format}, own}: MapContext): string =>
  own.scale.tooMany(format.number(model.actors.length), format.number(model.relations.length));

function renderCampHead(camp: Camp, count: number, open: boolean, level: number, ctx: MapContext): TemplateResult {
  const {view, own} = ctx;
  const label = camp.label || own.otherActors;
  const sign = html`<span>${label}</span
    >${open ? nothing : html`<span class="count">${view.format.number(count)}<span aria-hidden="true"> +</span></span>`}`;
  return html`<div class="camp-head ${open ? 'open' : ''}" role="heading" aria-level=${level}>
    ${view.interactive ? opener(`cluster:${camp.id}`, open, sign, 'camp-name', ctx) : html`<span class="camp-name">${sign}</span>`}
  </div>`;
}

const opener = (key: string, open: boolean, label: TemplateResult | string, css: string, {roving, onOpen}: MapContext): TemplateResult =>
  html`<button
    type="button"
    class=${css}
    aria-expanded=${open}
    data-stop=${key}
    tabindex=${roving.tabIndex(key)}
    @click=${() => onOpen(key, !open)}
  >
    ${label}
  </button>`;

function renderActor(row: ActorRow, ctx: MapContext): TemplateResult {
  const {view, own, roving} = ctx;
  const chosen = ctx.focus === row.id;
  const onRoute = ctx.routes?.actors.has(row.id) === true;
  const marked = ctx.marked.has(`actor:${row.id}`);
  const open = chosen && ctx.opened;
  const stop = `actor:${row.id}`;
  const {number} = view.format;
  const {ties, shown, long} = open ? tiesShown(row.id, ctx) : {ties: [], shown: [], long: false};
  const count = countRelations(row.id, ctx);
  const sub = open && shown.length < ties.length ? `${count} · ${own.bestAttested(shown.length, number(shown.length))}` : count;
  const body = html`${actorPicture(row.glyph, row.hollow, chosen || onRoute, chosen || onRoute || marked)}<span class="who"
      ><b>${row.name}</b><span class="gloss">${sub}</span></span
    >${barPicture(row.voices)}<span class="quiet"
      >${introduceActor(row.id, view, own)} ${wordVoices(row.voices, view)}${wordMarked(marked, ctx)}</span
    >`;
  return html`<li class="actor ${chosen ? 'chosen' : ''} ${onRoute ? 'on-route' : ''}" part="row" data-id=${row.id}>
    ${
      view.interactive
        ? html`<button
            type="button"
            class="actor-row"
            aria-expanded=${open}
            data-stop=${stop}
            tabindex=${roving.tabIndex(stop)}
            @click=${() => ctx.onActor(row.id)}
          >
            ${body}
          </button>`
        : html`<div class="actor-row">${body}</div>`
    }
    ${
      open
        ? html`<div class="actor-open" part="detail">
            <p class="gloss">${view.model.actorById.get(row.id)?.role ?? nothing}</p>
            <ul>
              ${shown.map((tie) => renderTie(tie, ctx, {inList: true}))}
            </ul>
            ${
              long && view.interactive
                ? html`<p>
                    <button
                      type="button"
                      class="word"
                      aria-expanded=${ctx.all}
                      data-stop=${`all:${row.id}`}
                      tabindex=${roving.tabIndex(`all:${row.id}`)}
                      @click=${ctx.onAll}
                    >
                      ${ctx.all ? own.showFewer : own.allRelations(ties.length, number(ties.length))}
                    </button>
                  </p>`
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`;
}
