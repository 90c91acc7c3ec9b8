import {html, nothing, type TemplateResult} from 'lit';
import type {AsOfController} from '../../element/as-of-controller.js';
import {nameOfSource, renderAsOfRow, wordBasis, wordDay} from '../../element/as-of-row.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {Id} from '../../model/types.js';
import type {MapContext} from './context.js';
import {dayChoices} from './known.js';

/** The row in which the reader sets a day or picks an analysis; nothing while it is closed. */
export function renderKnownRow(control: AsOfController, {view, own, known, tz}: MapContext): TemplateResult | typeof nothing {
  if (!control.open || !view.interactive) return nothing;
  const asOf = known?.asOf;
  const days = dayChoices(view.model.relations, wallClock(tz), asOf);
  return renderAsOfRow({asOf, days, tz, onSet: (text) => control.set(text), onKey: control.handleKey}, view, own);
}

/** How many of the relations that are left are dated after the day, and how many carry no date; then where the day stands if a source sets it. */
export function sayKnown({known, relations, view, own}: Pick<MapContext, 'known' | 'relations' | 'view' | 'own'>): readonly string[] {
  if (known === undefined) return [own.knownCleared];
  const {asOf, later, undated} = known;
  const {number} = view.format;
  const date = wordDay(asOf, view);
  const among = (ids: ReadonlySet<Id>): number => [...ids].filter((id) => relations.has(id)).length;
  const [after, without] = [among(later), among(undated)];
  return [
    own.datedAfter(after, number(after), {date, analysis: asOf.source !== undefined}),
    ...(without === 0 ? [] : [own.undated(without, number(without))]),
    ...(asOf.source === undefined ? [] : [own.knownLine(nameOfSource(asOf.source, view), date, asOf.exact, wordBasis(asOf, view))]),
  ];
}

/** Under picture or list: what the day does to the relations. */
export const renderKnown = (ctx: MapContext): TemplateResult | typeof nothing =>
  ctx.known === undefined
    ? nothing
    : html`<p class="remark as-known"><b>${ctx.own.asKnownOn(wordDay(ctx.known.asOf, ctx.view))}.</b> ${sayKnown(ctx).join(' ')}</p>`;
