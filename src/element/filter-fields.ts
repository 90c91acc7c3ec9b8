import {html, nothing, type TemplateResult} from 'lit';
import type {Id} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import type {SiftWords} from '../strings/sift.js';
import {tile} from './accounts.js';
import type {View} from './view.js';

/** A field for words that what is shown must hold. */
export function renderWordsField(query: string, onQuery: (query: string) => void, own: SiftWords): TemplateResult {
  const clear = (e: Event): void => {
    (e.target as Element).closest('.field')?.querySelector('input')?.focus();
    onQuery('');
  };
  return html`<div class="field">
    <label for="sift-words">${own.filterWords}</label>
    <p>
      <input
        id="sift-words"
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${query}
        @input=${(e: Event) => onQuery((e.target as HTMLInputElement).value)}
      />
      ${query === '' ? nothing : html`<button type="button" class="word" aria-label=${own.clearWords} @click=${clear}>×</button>`}
    </p>
  </div>`;
}

/** The analyses, each with what it would leave; nothing where there is only one. */
export function renderSourcesField(
  {chosen, counts, onToggle}: {chosen: ReadonlySet<Id>; counts: ReadonlyMap<Id, number>; onToggle: (id: Id) => void},
  view: View,
  own: SiftWords,
): TemplateResult | typeof nothing {
  const {model} = view;
  if (model.sources.length < 2) return nothing;
  const entry = ({id}: {id: Id}, name: string): TemplateResult =>
    html`<li>${tile(id, 'attests', view)} ${choice(name, counts.get(id), {on: chosen.has(id), act: () => onToggle(id)}, view, own)}</li>`;
  return renderChoices(
    own.filterSources,
    model.sources.map((source) => entry(source, sourceName(source, model.actorById))),
  );
}

/** A field of words that switch. */
export const renderChoices = (label: string, entries: readonly TemplateResult[]): TemplateResult =>
  html`<div class="field" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    <ul>
      ${entries}
    </ul>
  </div>`;

/** A word that switches, with what it would leave. */
export const choice = (
  label: string,
  n = 0,
  {on, act}: {on: boolean; act: () => void},
  {format}: View,
  own: Pick<SiftWords, 'choice'>,
): TemplateResult =>
  html`<button type="button" class="word" aria-pressed=${on} @click=${act}>${own.choice(label, format.number(n))}</button>`;
