import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Id} from '../../model/types.js';
import {namesOf} from '../../query/filter.js';
import {findActors} from '../../query/tie-filter.js';
import type {MapContext} from './context.js';
import type {Asked} from './layout-path.js';
import type {PathController} from './path-controller.js';

export interface AskActs {
  onChoose: (end: keyof Asked, id: Id) => void;
  onMiss: (text: string) => void;
  onSwap: () => void;
  onStep: (by: 1 | -1) => void;
  onWhole: () => void;
  onClose: () => void;
}

/** Two fields for actors in any spelling, and the way through the routes between them. */
export function renderAsk(state: PathController, ctx: MapContext, acts: AskActs): TemplateResult {
  const {view, own, askable} = ctx;
  const {path} = own;
  const {routes} = state;
  const {number} = view.format;
  const handleKey = (e: KeyboardEvent): void => {
    // What stands open in the chain or below the map closes first, as everywhere.
    if (e.key !== 'Escape' || e.defaultPrevented || ((ctx.chosen ?? ctx.focus) !== undefined && ctx.opened)) return;
    e.preventDefault();
    acts.onClose();
  };
  const total = routes?.shown.length ?? 0;
  return html`<div class="ask" role="group" aria-label=${path.askLabel} @keydown=${handleKey}>
    <span class="ends"
      >${renderField('from', path.from, state.ends.from, ctx, acts)} ${renderField('to', path.to, state.ends.to, ctx, acts)}</span
    >
    <button type="button" class="word" @click=${acts.onSwap}>${path.swap}</button>
    ${
      routes === undefined || total === 0
        ? nothing
        : html`<span class="turns"
            ><span>${path.routeOf(number(routes.at + 1), number(total))}</span>${
              total === 1
                ? nothing
                : html`<button type="button" class="word" aria-label=${path.previousRoute} @click=${() => acts.onStep(-1)}>
                      ${view.words.previous}</button
                    ><button type="button" class="word" aria-label=${path.nextRoute} @click=${() => acts.onStep(1)}>
                      ${view.words.next}
                    </button>`
            }</span
          >`
    }
    ${
      routes === undefined || routes.all.length === 0
        ? nothing
        : html`<button type="button" class="word" aria-pressed=${routes.wholeOnly} @click=${acts.onWhole}>
            ${path.wholeOnly(number(routes.whole))}
          </button>`
    }
    <button type="button" class="word shut" @click=${acts.onClose}>${view.words.close}</button>
    <p class="gloss" aria-live="polite">${remarkOn(state, ctx)}</p>
    <datalist id="spellings">
      ${askable.flatMap((actor) => [...new Set(namesOf(actor))].map((name) => html`<option value=${name}></option>`))}
    </datalist>
  </div>`;
}

/** What the fields still lack. */
function remarkOn({ends: {from, to}, unknown}: PathController, {own, nameOf}: MapContext): string {
  if (unknown !== '') return own.path.unknown(unknown);
  if (from === '' && to === '') return '';
  if (from === to) return own.path.same;
  return from === '' || to === '' ? own.path.chooseOther(nameOf(from === '' ? to : from)) : '';
}

function renderField(end: keyof Asked, label: string, id: Id, ctx: MapContext, acts: AskActs): TemplateResult {
  const name = id === '' ? '' : ctx.nameOf(id);
  const undo = (e: KeyboardEvent): void => {
    const input = e.target as HTMLInputElement;
    if (e.key !== 'Escape' || input.value === name) return;
    e.preventDefault();
    input.value = name;
    input.select();
  };
  const take = (input: HTMLInputElement): void => {
    const text = input.value.trim();
    const actor = actorCalled(text, ctx);
    if (actor !== undefined || text === '') acts.onChoose(end, actor?.id ?? '');
    else acts.onMiss(text);
    // The draw leaves the field alone where its actor is the one it had.
    if (actor !== undefined) input.value = ctx.nameOf(actor.id);
    // What is typed next is another name.
    input.select();
  };
  return html`<label for=${end}>${label}</label
    ><input
      id=${end}
      class=${id === '' ? '' : 'named'}
      list="spellings"
      size=${Math.max(8, Math.min(24, name.length + 1))}
      autocomplete="off"
      spellcheck="false"
      .value=${name}
      @focus=${(e: Event) => (e.target as HTMLInputElement).select()}
      @keydown=${undo}
      @change=${(e: Event) => take(e.target as HTMLInputElement)}
    />`;
}

/** Who is meant: the one of exactly this spelling, else the first whose names hold it. */
function actorCalled(text: string, {view, askable}: MapContext): Actor | undefined {
  const sought = text.toLowerCase();
  const exact = askable.find((actor) => namesOf(actor).some((name) => name.toLowerCase() === sought));
  return exact ?? findActors(text, view.model).find((actor) => askable.includes(actor));
}
