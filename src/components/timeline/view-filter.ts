import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {tile} from '../../element/accounts.js';
import type {View} from '../../element/view.js';
import type {Actor, Importance} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {findActors} from '../../query/tie-filter.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {actorsInEvents, type Facets, type Sieve} from './facets.js';
import type {FilterController} from './filter-controller.js';
import type {TimelineScene} from './layout.js';

const mostActors = 8;
const importances: readonly Importance[] = [1, 2, 3];

interface Row {
  control: FilterController;
  facets: Facets;
  sieve: Sieve;
  view: View;
  own: TimelineWords;
}

/** The row in which the reader sets filters; nothing while it is closed. */
export function renderFilterRow(
  control: FilterController,
  scene: TimelineScene,
  view: View,
  own: TimelineWords,
): TemplateResult | typeof nothing {
  if (!control.open || !view.interactive) return nothing;
  const {model, format} = view;
  const facets = control.facets(scene, model);
  const row: Row = {control, facets, sieve: control.sieve(model), view, own};
  return html`<div class="sift" role="group" aria-label=${own.filters} part="filter" @keydown=${control.handleKey}>
    ${renderWords(row)} ${model.sources.length < 2 ? nothing : renderSources(row)}
    ${actorsInEvents(model).length === 0 ? nothing : renderActors(row)} ${renderImportance(row)}
    <p class="left">${own.left(facets.left, format.number(facets.left), format.number(facets.all))}</p>
  </div>`;
}

const valueOf = (e: Event): string => (e.target as HTMLInputElement).value;

function renderWords({control, own}: Row): TemplateResult {
  const {query} = control.host;
  const clear = (e: Event): void => {
    (e.target as Element).closest('.field')?.querySelector('input')?.focus();
    control.set({query: ''});
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
        @input=${(e: Event) => control.set({query: valueOf(e)})}
      />
      ${query === '' ? nothing : html`<button type="button" class="word" aria-label=${own.clearWords} @click=${clear}>×</button>`}
    </p>
  </div>`;
}

function renderSources({control, facets, sieve, view, own}: Row): TemplateResult {
  const {model} = view;
  return html`<div class="field" role="group" aria-label=${own.filterSources}>
    <span aria-hidden="true">${own.filterSources}</span>
    <ul>
      ${model.sources.map((source) => {
        const {id} = source;
        const act = (): void => control.toggleId('sources', id);
        return html`<li>
          ${tile(id, 'attests', view)}
          ${choice(sourceName(source, model.actorById), facets.sources.get(id), {on: sieve.sources.has(id), act}, view, own)}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Actors that a search finds, or those of most events, in an order that no filter changes; what is chosen always stands there. */
function renderActors({control, facets, sieve, view, own}: Row): TemplateResult {
  const {model, format} = view;
  const all = actorsInEvents(model);
  const sought = control.seek.trim() !== '';
  const found = sought ? findActors(control.seek, model).filter(({id}) => model.eventsOf.has(id)) : all;
  const listed = found.slice(0, mostActors);
  const chosen = all.filter((actor) => sieve.actors.has(actor.id) && !listed.includes(actor));
  const more = found.length - listed.length - (sought ? 0 : chosen.length);
  const entry = (actor: Actor): TemplateResult => {
    const act = (): void => control.toggleId('actors', actor.id);
    return html`<li>${choice(actor.name, facets.actors.get(actor.id), {on: sieve.actors.has(actor.id), act}, view, own)}</li>`;
  };
  return html`<div class="field" role="group" aria-label=${own.filterActors}>
    <label for="sift-actor"><span aria-hidden="true">${own.filterActors}</span><span class="quiet">${own.findActor}</span></label>
    <div>
      <input
        id="sift-actor"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${control.seek}
        @input=${(e: Event) => control.seekActor(valueOf(e))}
      />
      <ul>
        ${repeat([...chosen, ...listed], ({id}) => id, entry)}
        <li class="gloss" aria-live="polite">
          ${found.length === 0 ? own.noActor : more > 0 ? own.moreActors(more, format.number(more)) : nothing}
        </li>
      </ul>
    </div>
  </div>`;
}

function renderImportance({control, facets, sieve, view, own}: Row): TemplateResult {
  return html`<div class="field" role="group" aria-label=${own.filterImportance}>
    <span aria-hidden="true">${own.filterImportance}</span>
    <ul>
      ${importances.map((importance) => {
        const act = (): void => control.setImportance(importance);
        const on = sieve.importance === importance;
        return html`<li>${choice(own.importances[importance], facets.importance[importance], {on, act}, view, own)}</li>`;
      })}
    </ul>
  </div>`;
}

/** A word that switches, with what it would leave. */
const choice = (label: string, n = 0, {on, act}: {on: boolean; act: () => void}, {format}: View, own: TimelineWords): TemplateResult =>
  html`<button type="button" class="word" aria-pressed=${on} @click=${act}>${own.choice(label, format.number(n))}</button>`;
