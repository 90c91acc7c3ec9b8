import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {Filter} from '../../query/filter.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridScene} from './layout.js';

export interface LeftOut {
  scene: GridScene;
  filter: Filter;
  onClear: () => void;
}

/** What the filters leave out: a count, or where nothing is left the reason and a way out. */
export function renderLeftOut({scene, filter, onClear}: LeftOut, view: View, own: GridWords): TemplateResult | typeof nothing {
  const {all, shown} = scene.count;
  if (shown === all) return nothing;
  const {number} = view.format;
  if (shown > 0)
    return html`<p class="hint">
      ${filter.disputed ? own.hiddenRows(all - shown, number(all - shown)) : view.words.shownStatus(number(shown), number(all))}
    </p>`;
  return html`<p class="nothing">
    <b>${reason(filter, view, own)}</b>
    ${view.interactive ? html`<button type="button" class="word" @click=${onClear}>${view.words.clearFilters}</button>` : nothing}
  </p>`;
}

/** Which silence it is, where one filter alone explains it. */
function reason(filter: Filter, view: View, own: GridWords): string {
  const {query, actors, disputed} = filter;
  const asked = [query.trim() !== '', actors.size > 0, disputed].filter(Boolean).length;
  if (asked > 1) return view.words.nothingLeft;
  if (disputed) return own.noneDiffer;
  if (query.trim() !== '') return own.noneMatch(query.trim());
  const names = [...actors].map((id) => view.model.actorById.get(id)).map((a, i) => a?.short ?? a?.name ?? [...actors][i] ?? '');
  return actors.size > 0 ? own.noneRest(view.format.list(names)) : view.words.nothingLeft;
}
