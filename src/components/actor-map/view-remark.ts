import {html, nothing, type TemplateResult} from 'lit';
import {idsOf} from '../../element/attributes.js';
import {sourceName} from '../../query/initials.js';
import type {MapContext} from './context.js';
import {drawnActors} from './layout-arrange.js';

export interface Remark {
  /** The attribute: ids of the sources asked for. */
  sources: string;
  plain: boolean;
  onClear: () => void;
}

/** Under the picture: that filters have left nothing, or that more actors stand in the list; under the list how to read it. */
export function renderRemark({sources, plain, onClear}: Remark, ctx: MapContext): TemplateResult | typeof nothing {
  const {view, own, actors, scene} = ctx;
  const {model} = view;
  const drawn = scene.picture === undefined ? model.actors : drawnActors(model);
  const shown = drawn.filter(({id}) => actors.has(id)).length;
  if (shown === 0) {
    const names = idsOf(sources)
      .map((id) => model.sourceById.get(id))
      .filter((s) => s !== undefined);
    const why = names.length === 0 ? own.nobodyLeft : own.saysNothing(view.format.list(names.map((s) => sourceName(s, model.actorById))));
    return html`<p class="left">
      <b>${why}</b>
      ${view.interactive ? html`<button type="button" class="word" @click=${onClear}>${view.words.clearFilters}</button>` : nothing}
    </p>`;
  }
  if (plain) return nothing;
  if (scene.picture === undefined) {
    const who = model.sources.map((s) => own.initialOf(model.initials.get(s.id) ?? s.id, sourceName(s, model.actorById)));
    return html`<p class="hint">${own.initialsKey(who.join(', '))} ${own.tilesKey}</p>`;
  }
  const more = actors.size - shown;
  return more <= 0 ? nothing : html`<p class="hint">${own.notPictured(more, view.format.number(more))}</p>`;
}
