import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {choice, renderChoices, renderSourcesField, renderWordsField} from '../../element/filter-fields.js';
import type {View} from '../../element/view.js';
import type {Actor, Id, Importance} from '../../model/types.js';
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
  const sources = {chosen: row.sieve.sources, counts: facets.sources, onToggle: (id: Id) => control.toggleId('sources', id)};
  return html`<div class="sift" role="group" aria-label=${own.filters} part="filter" @keydown=${control.handleKey}>
    ${renderWordsField(control.host.query, (query) => control.set({query}), own)} ${renderSourcesField(sources, view, own)}
    ${actorsInEvents(model).length === 0 ? nothing : renderActors(row)} ${renderImportance(row)}
    <p class="left">${own.left(facets.left, format.number(facets.left), format.number(facets.all))}</p>
  </div>`;
}

const valueOf = (e: Event): string => (e.target as HTMLInputElement).value;

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
  const entry = (importance: Importance): TemplateResult => {
    const act = (): void => control.setImportance(importance);
    const on = sieve.importance === importance;
    return html`<li>${choice(own.importances[importance], facets.importance[importance], {on, act}, view, own)}</li>`;
  };
  return renderChoices(own.filterImportance, importances.map(entry));
}
