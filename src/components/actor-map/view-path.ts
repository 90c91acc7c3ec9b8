import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {tiles, voicePrefix} from '../../element/accounts.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {Id} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {tellingAccount, type Route, type Step} from '../../query/routes.js';
import {isDisputed} from '../../query/tie-filter.js';
import {voicesOf} from '../../query/voices.js';
import type {MapContext} from './context.js';
import {actorPicture} from './glyphs.js';
import {drawnActors} from './layout-arrange.js';
import {rowOf} from './layout-list.js';
import {chainLine, type ChainLine, type LineEnd, type Routes} from './layout-path.js';
import {renderAccounts, wordBefore} from './view-ties.js';
import {nameRelation, sentenceOf} from './words.js';
import {whyNone} from './words-path.js';

export interface RouteActs {
  onClearFilters: () => void;
  onWhole: () => void;
  onOther: () => void;
}

/** Before the picture: the route in hand as a chain, or why there is none and a way out. */
export function renderRoute(routes: Routes, form: 'narrow' | 'column' | 'wide', ctx: MapContext, acts: RouteActs): TemplateResult {
  const {route} = routes;
  const inList = ctx.scene.picture === undefined;
  return html`<div class="route">
    ${route === undefined ? renderNone(routes, ctx, acts) : renderChain(routes, route, form === 'narrow' || (form === 'column' && route.steps.length > 2), ctx)}
    ${inList ? renderCaution(ctx) : nothing}
  </div>`;
}

function renderNone(routes: Routes, ctx: MapContext, acts: RouteActs): TemplateResult {
  const {view, own} = ctx;
  const {all, hidden} = routes;
  const [label, onAct] =
    all.length > 0
      ? [own.path.showAll(all.length, view.format.number(all.length)), acts.onWhole]
      : hidden > 0
        ? [view.words.clearFilters, acts.onClearFilters]
        : [own.path.askOther, acts.onOther];
  return html`<p class="left">
    <b>${whyNone(routes, view, own).join(' ')}</b>
    ${view.interactive ? html`<button type="button" class="word" @click=${onAct}>${label}</button>` : nothing}
  </p>`;
}

function renderChain({at, shown, from}: Routes, route: Route, upright: boolean, ctx: MapContext): TemplateResult {
  const {view, own, chosen} = ctx;
  const {number} = view.format;
  const open = ctx.opened ? route.steps.find(({relation}) => relation.id === chosen) : undefined;
  const drawn = new Set(drawnActors(view.model).map(({id}) => id));
  const beyond = ctx.scene.picture === undefined ? [] : [from, ...route.steps.map(({to}) => to)].filter((id) => !drawn.has(id));
  return html`<ol class="chain ${upright ? 'upright' : ''}" aria-label=${own.path.chainLabel(number(at + 1), number(shown.length))}>
      ${renderStop(from, ctx)}${route.steps.map((step) => html`${renderStep(step, route, upright, ctx)}${renderStop(step.to, ctx)}`)}
    </ol>
    ${open === undefined ? nothing : renderAccounts(open.relation, ctx)}
    ${beyond.length === 0 ? nothing : html`<p class="remark">${own.path.notDrawn(view.format.list(beyond.map(ctx.nameOf)))}</p>`}`;
}

function renderStop(id: Id, ctx: MapContext): TemplateResult {
  const actor = ctx.view.model.actorById.get(id);
  const row = actor && rowOf(actor, ctx.view.model);
  return html`<li class="stop">
    <span class="stop-name">${ctx.nameOf(id)}</span>${row === undefined ? nothing : actorPicture(row.glyph, row.hollow, true)}
  </li>`;
}

/** A step: its word, its line with the head in its true direction, who attests it, and the account that tells it. It opens the account of every source. */
function renderStep(step: Step, route: Route, upright: boolean, ctx: MapContext): TemplateResult {
  const {view, own} = ctx;
  const {relation} = step;
  const {model} = view;
  const word = html`${relation.label}${isDisputed(relation, model) ? html` <span aria-hidden="true">≠</span>` : nothing}`;
  return html`<li class="step">
    <span class="step-word"
      >${
        view.interactive
          ? html`<button
              type="button"
              class="word"
              aria-expanded=${ctx.chosen === relation.id && ctx.opened}
              aria-label=${sentenceOf(relation, view, own)}
              @click=${() => ctx.onRelation(relation.id)}
            >
              ${word}
            </button>`
          : html`<b>${word}</b>`
      }</span
    >
    ${linePicture(chainLine(step, model.sources.length, upright), upright)}
    <span class="step-told"
      ><span class="quiet">${nameRelation(relation, view, own)}.</span>${tiles(voicesOf(relation.accounts, model.sources), view)}
      <span class="gloss">${wordBefore(relation, ctx)}${renderTold(step, route, ctx)}</span></span
    >
  </li>`;
}

/** `Clarke ¶8: Tokayev has his former security chief arrested` */
function renderTold(step: Step, route: Route, {view}: MapContext): TemplateResult | typeof nothing {
  const account = tellingAccount(step, route, view.model);
  if (account === undefined) return nothing;
  const source = view.model.sourceById.get(account.source);
  const name = source === undefined ? account.source : sourceName(source, view.model.actorById);
  return html`${name}${evidenceMarks(account.evidence, view)}: ${voicePrefix(account, view)}${account.text}`;
}

/** A line as long as its box, from left to right or downwards. */
function linePicture({stroke, dash, round, start, end}: ChainLine, upright: boolean): TemplateResult {
  const head = ({head}: LineEnd, x: string, y: string): SVGTemplateResult | typeof nothing =>
    head === undefined
      ? nothing
      : svg`<svg x=${x} y=${y} overflow="visible"><path class="tip ${head.fill}" d=${head.d} stroke-width=${head.stroke} /></svg>`;
  const from = start.back + end.back;
  const wire = upright
    ? svg`<svg x="6" y=${-end.back} overflow="visible"><line class="wire" y1=${from} y2="100%" stroke-width=${stroke} stroke-dasharray=${dash ?? nothing} /></svg>`
    : svg`<svg x=${-end.back} y="6" overflow="visible"><line class="wire" x1=${from} x2="100%" stroke-width=${stroke} stroke-dasharray=${dash ?? nothing} /></svg>`;
  return html`<svg class="reach ${round ? 'dots' : ''}" aria-hidden="true" overflow="visible">
    ${wire}${upright ? head(start, '6', '0') : head(start, '0', '6')}${upright ? head(end, '6', '100%') : head(end, '100%', '6')}
  </svg>`;
}

/** Under the picture: the route after the one in hand, in a line, and what a route does not say. */
export function renderBeneath(routes: Routes, ctx: MapContext): TemplateResult | typeof nothing {
  const {at, shown} = routes;
  if (ctx.scene.picture === undefined) return nothing;
  const next = (at + 1) % Math.max(1, shown.length);
  const route = next === at ? undefined : shown[next];
  const {view, own} = ctx;
  return html`${
    route === undefined
      ? nothing
      : html`<p class="remark">
          <b>${own.path.otherRoute(view.format.number(next + 1))}</b> ${route.steps.map(
            (step, i) => html`${i === 0 ? nothing : '; '}${sentenceOf(step.relation, view, own)} (${renderPlace(step, route, ctx)})`,
          )}.
        </p>`
  }${renderCaution(ctx)}`;
}

/** `Clarke ¶8` */
function renderPlace(step: Step, route: Route, {view}: MapContext): TemplateResult | typeof nothing {
  const account = tellingAccount(step, route, view.model);
  const source = account && view.model.sourceById.get(account.source);
  if (account === undefined || source === undefined) return nothing;
  return html`${sourceName(source, view.model.actorById)}${evidenceMarks(account.evidence, view)}`;
}

const renderCaution = ({own}: MapContext): TemplateResult => html`<p class="remark"><b>${own.path.caution}</b> ${own.path.cautionText}</p>`;
