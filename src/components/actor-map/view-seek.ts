import {html, nothing, type TemplateResult} from 'lit';
import {findActors} from '../../query/tie-filter.js';
import type {MapContext} from './context.js';

export interface SeekActs {
  onInput: (text: string) => void;
  onClose: () => void;
}

const most = 8;

/** A field for the name of an actor in any spelling, with what it finds below it, in the flow. */
export function renderSeek(text: string, ctx: MapContext, acts: SeekActs): TemplateResult {
  const {view, own} = ctx;
  const found = findActors(text, view.model).filter((actor) => ctx.there.has(actor.id));
  const handleKey = (e: KeyboardEvent): void => {
    const [first] = found;
    if (e.key === 'Escape') acts.onClose();
    else if (e.key === 'Enter' && first !== undefined) ctx.onFollow(first.id);
    else return;
    e.preventDefault();
  };
  return html`<div class="seek">
    <label for="seek">${own.searchLabel}</label>
    <input
      id="seek"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${text}
      @input=${(e: Event) => acts.onInput((e.target as HTMLInputElement).value)}
      @keydown=${handleKey}
    />
    <p class="gloss" aria-live="polite">
      ${text.trim() === '' ? nothing : own.searchFound(found.length, view.format.number(found.length))}
    </p>
    <ul>
      ${found.slice(0, most).map(
        (actor) =>
          html`<li>
            <button type="button" class="word" @click=${() => ctx.onFollow(actor.id)}>${actor.name}</button>
            <span class="gloss">${actor.role}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
