import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {glyphShapes} from '../../element/date-glyph.js';
import {openPile, type TimelineContext} from './context.js';
import {laterClass} from './known.js';
import type {Item} from './layout-items.js';
import {aloneGlyph, pileBar, pileRing} from './layout-piles.js';
import type {EdgeScene, PictureScene, PileScene} from './layout-picture.js';
import {interval} from './layout-zoom.js';
import {edgeStop, pileStop, type Stand} from './stands.js';
import {renderTree} from './view-tree.js';
import {laneLabel} from './words.js';
import {drawRing, wordMarked} from './view-marked.js';
import {wordLater} from './words-known.js';

/** A pile: a bar as high as the root of its count, with the count over it. One that is left alone in it opens at once. */
export function drawPile(
  {stop, pile, items}: Stand & {pile: PileScene},
  {unit: u}: PictureScene,
  highest: number,
  ctx: TimelineContext,
): SVGTemplateResult {
  const {view, roving, zoom, selected} = ctx;
  const {hit, x} = pile;
  const [first] = items;
  const only = items.length === 1 ? first : undefined;
  const bar = pileBar(pile, items.length / highest, u);
  const open = only === undefined ? zoom.open === pile.key : selected === only.id && ctx.opened;
  const chosen = only !== undefined && selected === only.id;
  return svg`<g class=${`${only === undefined ? 'pile' : `mark w${only.weight}`}${laterClass(items, ctx.known)}${chosen ? ' chosen' : ''}`} part="mark" role=${view.interactive ? 'button' : 'img'} data-count=${only === undefined ? items.length : nothing}
    data-id=${only?.id ?? nothing} data-stop=${view.interactive ? stop : nothing} tabindex=${view.interactive ? roving.tabIndex(stop) : nothing}
    aria-label=${(only === undefined ? namePile(items, pile, ctx) : ctx.nameOf(only)) + wordLater(items, ctx.known, ctx.own) + wordMarked(items, ctx)} aria-expanded=${view.interactive && (only !== undefined || open) ? String(open) : nothing}
  ><rect class="hit" x=${hit.x + 1} y=${hit.y} width=${hit.width - 2} height=${hit.height} rx="3" />${
    only === undefined
      ? svg`<path d=${bar.d} /><text
          aria-hidden="true" x=${x} y=${bar.top - 3 * u} text-anchor="middle">${view.format.number(items.length)}</text>`
      : drawAlone(only, pile, u)
  }</g>`;
}

/** The date of an event that is left alone in a pile. */
function drawAlone(item: Item, pile: PileScene, u: number): unknown {
  const {glyph, x, y} = aloneGlyph(item, pile, u);
  return glyphShapes(glyph, x, y, u);
}

/** How many, from when to when, and the lane. */
export function namePile(items: Stand['items'], {lane}: PileScene, ctx: TimelineContext): string {
  const {own, view} = ctx;
  return `${own.pile(items.length, view.format.number(items.length), datesOf(items, ctx))}, ${laneLabel(lane, view)}`;
}

/** From the first to the last start; what starts at an unknown time counts as the first that is known. */
function datesOf(items: Stand['items'], {view, own}: TimelineContext): string {
  const [first, last] = [items.find(({at}) => Number.isFinite(at))?.at, items.at(-1)?.at];
  if (first === undefined || last === undefined) return own.startUnknown;
  return view.format.date(interval(Math.min(first, last), Math.max(first, last) + 1), {year: true});
}

/** What a pile says while it is pointed at or has the focus: beside its count, to the side with more room. */
export function drawPileTip(
  {items, pile}: Stand & {pile: PileScene},
  {width, unit: u}: PictureScene,
  ctx: TimelineContext,
  one?: {text: string; chosen: boolean},
): SVGTemplateResult {
  const {hit} = pile;
  const end = pile.x > width / 2;
  const text = one?.text ?? ctx.own.pile(items.length, ctx.view.format.number(items.length), datesOf(items, ctx));
  const kind = one?.chosen === true ? ' chosen' : '';
  return svg`${drawRing(kind === '' ? 'ring' : 'ring chosen', pileRing(pile))}<g class=${`tip w2${kind}`}><text class="label"
    x=${end ? hit.x - 4 * u : hit.x + hit.width + 4 * u} y=${hit.y - u} text-anchor=${end ? 'end' : 'start'}>${text}</text></g>`;
}

/** The count of what is out of view at one end; it leads there. */
export function drawEdge({key, items, x, y, hit}: EdgeScene, ctx: TimelineContext): SVGTemplateResult | typeof nothing {
  const {view, own, roving, shown} = ctx;
  const n = shown.of(items).length;
  if (n === 0) return nothing;
  const count = view.format.number(n);
  const stop = edgeStop(key);
  return svg`<g class="beyond" role=${view.interactive ? 'button' : 'img'} data-count=${n} data-stop=${view.interactive ? stop : nothing}
    tabindex=${view.interactive ? roving.tabIndex(stop) : nothing} aria-label=${own.edge[key](n, count)}
  ><rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} rx="3" /><text aria-hidden="true" x=${x} y=${y} text-anchor=${key === 'earlier' ? 'start' : 'end'}
    >${own.edgeMark[key](count)}</text></g>`;
}

/** The events of the open pile, listed under the picture. */
export function renderPileList(ctx: TimelineContext): TemplateResult | typeof nothing {
  const stand = openPile(ctx);
  if (stand?.pile === undefined) return nothing;
  const {pile, items} = stand;
  return html`<section class="pile-list">
    <p class="heading" role="heading" aria-level=${ctx.level}>
      <span>${namePile(items, pile, ctx)}</span>
      <button type="button" class="word" @click=${() => ctx.zoom.close()}>${ctx.view.words.close}</button>
    </p>
    ${renderTree(items, pileStop(pile.key), ctx)}
  </section>`;
}
