import {html, nothing, type TemplateResult} from 'lit';
import type {Actor} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import type {MapContext} from './context.js';
import type {FilterController} from './filter-controller.js';
import {drawnActors} from './layout-arrange.js';
import {renderSilence} from './view-filter.js';

/** Above the picture or list: that filters have left nothing of it. */
export function renderSilent(filters: FilterController, ctx: MapContext): TemplateResult | typeof nothing {
  const {actors, relations} = ctx;
  const silent = shownOf(ctx).every(({id}) => !actors.has(id)) || relations.size === 0;
  return silent && filters.inForce(ctx.view.model).length > 0 ? renderSilence(filters, ctx) : nothing;
}

const shownOf = ({scene, view: {model}}: MapContext): readonly Actor[] => {
  const on = scene.picture?.geo && new Set(scene.picture.nodes.map(({id}) => id));
  return on ? model.actors.filter(({id}) => on.has(id)) : scene.picture === undefined ? model.actors : drawnActors(model);
};

/** Under the picture: that more actors stand in the list; under the list how to read it. */
export function renderRemark(plain: boolean, ctx: MapContext): TemplateResult | typeof nothing {
  const {view, own, actors, scene} = ctx;
  const {model} = view;
  const shown = shownOf(ctx).filter(({id}) => actors.has(id)).length;
  if (plain || shown === 0) return nothing;
  if (scene.picture === undefined) {
    const who = model.sources.map((s) => own.initialOf(model.initials.get(s.id) ?? s.id, sourceName(s, model.actorById)));
    return html`<p class="remark">${own.initialsKey(who.join(', '))} ${own.tilesKey}</p>`;
  }
  const more = actors.size - shown;
  return more <= 0 ? nothing : html`<p class="remark">${own.notPictured(more, view.format.number(more))}</p>`;
}
