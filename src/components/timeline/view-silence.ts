import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {FilterController} from './filter-controller.js';
import type {TimelineScene} from './layout.js';
import {nameSources, wordFilter, wordSilence} from './words-filter.js';

interface Way {
  label: string;
  onAct: () => void;
}

/** A sentence that names the silence, and two ways out: all filters back, and what brings most while it changes least. */
export function renderSilence(scene: TimelineScene, control: FilterController, view: View, own: TimelineWords): TemplateResult {
  const sentence = html`<b>${wordSilence(scene, control.sieve(view.model), view, own)}</b>`;
  if (!view.interactive) return html`<p class="nothing-left">${sentence}</p>`;
  const second = secondWay(scene, control, view, own);
  const way = ({label, onAct}: Way): TemplateResult => html`<button type="button" class="word" @click=${onAct}>${label}</button>`;
  return html`<p class="nothing-left">
    ${sentence} ${way({label: view.words.clearFilters, onAct: control.clear})}
    ${second === undefined ? nothing : html`${own.or} ${way(second)}`}
  </p>`;
}

/** Other sources that do tell of it, or the one kind of filter without which most is left, or the filters themselves. */
function secondWay(scene: TimelineScene, control: FilterController, view: View, own: TimelineWords): Way | undefined {
  const {model, format} = view;
  const {sources, without} = control.facets(scene, model);
  const kinds = control.inForce(model);
  const telling = kinds.includes('sources') ? model.sources.filter(({id}) => (sources.get(id) ?? 0) > 0) : [];
  if (telling.length > 0) {
    const label = own.showSources(nameSources(telling, view), without.sources, format.number(without.sources));
    return {label, onAct: () => control.set({sources: telling.map(({id}) => id).join(' ')})};
  }
  const best = kinds.reduce<(typeof kinds)[number] | undefined>((a, b) => (a === undefined || without[b] > without[a] ? b : a), undefined);
  if (best !== undefined && kinds.length > 1 && without[best] > 0) {
    const label = own.without(wordFilter(best, control.sieve(model), view, own), without[best], format.number(without[best]));
    return {label, onAct: () => control.drop(best)};
  }
  return control.host.plain ? undefined : {label: own.changeFilters, onAct: control.enter};
}
