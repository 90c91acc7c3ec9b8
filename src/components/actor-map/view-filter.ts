import {html, nothing, type TemplateResult} from 'lit';
import {renderChoices, renderSourcesField, renderWordsField} from '../../element/filter-fields.js';
import type {MapContext} from './context.js';
import type {FilterController} from './filter-controller.js';
import {families} from './switches.js';
import {nameSources, wordFilter, wordSilence} from './words-filter.js';

/** The row in which the reader sets filters; nothing while it is closed. Families stand in it where there is no legend. */
export function renderFilterRow(control: FilterController, legend: boolean, ctx: MapContext): TemplateResult | typeof nothing {
  const {view, own} = ctx;
  if (!control.open || !view.interactive) return nothing;
  const {model, format} = view;
  const {number} = format;
  const toggles = (entries: readonly {key: string; label: string}[]): readonly TemplateResult[] =>
    entries.map(
      ({key, label}) =>
        html`<li>
          <button type="button" class="word" aria-pressed=${!ctx.isOff(key)} @click=${() => control.switch(key)}>${label}</button>
        </li>`,
    );
  const used = new Set(model.relations.map(({family}) => family));
  const kinds = legend ? [] : families.filter((family) => used.has(family)).map((id) => ({key: `family:${id}`, label: own.family[id]}));
  const peopled = new Set(model.actors.map(({cluster}) => cluster));
  const camps = model.dataset.meta.clusters.filter(({id}) => peopled.has(id)).map(({id, label}) => ({key: `cluster:${id}`, label}));
  const sources = {chosen: control.sieve(model).sources, counts: control.countSources(model), onToggle: control.toggleSource};
  return html`<div class="sift" role="group" aria-label=${own.filters} part="filter" @keydown=${control.handleKey}>
    ${renderWordsField(control.host.query, (query) => control.set({query}), own)} ${renderSourcesField(sources, view, own)}
    ${kinds.length === 0 ? nothing : renderChoices(own.filterFamilies, toggles(kinds))}
    ${camps.length < 2 ? nothing : renderChoices(own.filterClusters, toggles(camps))}
    <p class="left">${own.left(ctx.relations.size, number(ctx.relations.size), number(model.relations.length))}</p>
  </div>`;
}

interface Way {
  label: string;
  onAct: () => void;
}

/** A sentence that names the silence, and two ways out: all filters back, and what brings most while it changes least. */
export function renderSilence(control: FilterController, ctx: MapContext): TemplateResult {
  const {view, own} = ctx;
  const sentence = html`<b>${wordSilence(control.sieve(view.model), ctx.actors.size === 0, view, own)}</b>`;
  if (!view.interactive) return html`<p class="left">${sentence}</p>`;
  const second = secondWay(control, ctx);
  const way = ({label, onAct}: Way): TemplateResult => html`<button type="button" class="word" @click=${onAct}>${label}</button>`;
  return html`<p class="left">
    ${sentence} ${way({label: view.words.clearFilters, onAct: control.clear})}
    ${second === undefined ? nothing : html`${own.or} ${way(second)}`}
  </p>`;
}

/** Other sources that do tell of it, or the one kind of filter without which most is left, or the filters themselves. */
function secondWay(control: FilterController, {view, own}: MapContext): Way | undefined {
  const {model, format} = view;
  const kinds = control.inForce(model);
  const counts = kinds.includes('sources') ? control.countSources(model) : undefined;
  const telling = model.sources.filter(({id}) => (counts?.get(id) ?? 0) > 0);
  if (telling.length > 0) {
    const n = control.without('sources', model);
    return {
      label: own.showSources(nameSources(telling, view), n, format.number(n)),
      onAct: () => control.set({sources: telling.map(({id}) => id).join(' ')}),
    };
  }
  const ranked = kinds.map((kind) => ({kind, n: control.without(kind, model)})).sort((a, b) => b.n - a.n);
  const [best] = ranked;
  if (best !== undefined && kinds.length > 1 && best.n > 0) {
    const label = own.without(wordFilter(best.kind, control.sieve(model), view, own), best.n, format.number(best.n));
    return {label, onAct: () => control.drop(best.kind)};
  }
  return control.host.plain ? undefined : {label: own.changeFilters, onAct: control.enter};
}
