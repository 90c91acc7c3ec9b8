import {html, nothing, type TemplateResult} from 'lit';
import type {AsOfController} from '../../element/as-of-controller.js';
import type {RovingController} from '../../element/roving.js';
import {renderControls, type Tool} from '../../element/toolbar.js';
import type {Id} from '../../model/types.js';
import {isDisputed} from '../../query/tie-filter.js';
import type {MapContext} from './context.js';
import {hasGround} from './geo-records.js';
import {drawnActors, isTooLarge} from './layout-arrange.js';
import type {FilterController} from './filter-controller.js';
import type {FocusController} from './focus-controller.js';
import {mapLegend} from './legend.js';
import type {PathActs} from './path-acts.js';
import type {PathController} from './path-controller.js';
import {renderAsk} from './view-ask.js';
import {renderFilterRow} from './view-filter.js';
import {renderKnownRow} from './view-known.js';
import {renderSeek} from './view-seek.js';

export interface ControlParts {
  narrow: boolean;
  disputed: boolean;
  focus: FocusController;
  filters: FilterController;
  asOf: AsOfController;
  /** How two are tied: the fields and what they do. */
  path: PathController;
  ask: PathActs;
  onView: (view: 'picture' | 'list', layout?: 'network' | 'geo') => void;
  onClear: () => void;
}

/** Toolbar, legend, and below them the fields for one or two actors where they are open. The list of a narrow container has no legend. */
export function mapControls(ctx: MapContext, parts: ControlParts, roving: RovingController): TemplateResult {
  const {view, scene} = ctx;
  const legend = parts.narrow && scene.picture === undefined ? [] : mapLegend(ctx, parts.filters.switch);
  const {seeking, seek: onInput, closeSeek: onClose} = parts.focus;
  const seek = seeking === undefined || !view.interactive ? nothing : renderSeek(seeking, ctx, {onInput, onClose});
  const ask = parts.path.open && view.interactive ? renderAsk(parts.path, ctx, parts.ask) : nothing;
  return html`${renderControls({...mapTools(ctx, parts), legend}, roving, view)}${seek}${renderFilterRow(parts.filters, legend.length > 0, ctx)}${renderKnownRow(parts.asOf, ctx)}${ask}`;
}

/** The words of the toolbar: the forms at the left, the focus and the disputed at the right. */
function mapTools(ctx: MapContext, acts: ControlParts): {left: readonly Tool[]; right: readonly Tool[]} {
  const {view, own, focus, scene} = ctx;
  const inPicture = scene.picture !== undefined;
  const geo = scene.picture?.geo !== undefined;
  const right: Tool[] = [
    {
      id: 'focus',
      label: focus === undefined ? own.focusOn : own.focusOther,
      on: acts.focus.seeking !== undefined,
      opens: true,
      onAct: () => void acts.focus.toggleSeek(),
    },
  ];
  if (focus !== undefined) {
    right.unshift({id: 'focused', label: own.focusedOn(ctx.nameOf(focus)), on: true, onAct: acts.onClear});
    right.push({id: 'next', label: own.nextActor, onAct: () => acts.focus.step(1)});
  }
  right.push({id: 'path', label: own.path.ask, on: acts.path.open, set: ctx.routes !== undefined, opens: true, onAct: acts.ask.toggle});
  right.push(...acts.filters.tools(view, own), ...acts.asOf.asOfTools(ctx.known?.asOf, view, own));
  const disputed = countDisputed(ctx);
  if (disputed > 0 || acts.disputed) {
    right.push({
      id: 'disputed',
      label: own.disputedOnly(view.format.number(disputed)),
      on: acts.disputed,
      onAct: acts.filters.toggleDisputed,
    });
  }
  const pictures: readonly Tool[] = [
    ...(isTooLarge(view.model)
      ? []
      : [{id: 'network', label: own.network, on: inPicture && !geo, onAct: () => acts.onView('picture', 'network')}]),
    ...(hasGround(view.model) ? [{id: 'geo', label: own.geo.map, on: geo, onAct: () => acts.onView('picture', 'geo')}] : []),
  ];
  const list: Tool = {id: 'list', label: view.words.list, on: !inPicture, onAct: () => acts.onView('list')};
  return {left: acts.narrow ? [list, ...pictures] : [...pictures, list], right};
}

/** Disputed relations among those that the present form can show, of the actor in focus where there is one. */
function countDisputed({view, scene, there, focus}: MapContext): number {
  const {model} = view;
  const drawn = new Set(drawnActors(model).map(({id}) => id));
  const shows = (id: Id): boolean => there.has(id) && (scene.picture === undefined || drawn.has(id));
  const asked = (focus === undefined ? undefined : model.relationsOf.get(focus)) ?? model.relations;
  return asked.filter((r) => shows(r.from) && shows(r.to) && isDisputed(r, model)).length;
}
