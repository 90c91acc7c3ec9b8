import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {LegendEntry} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {Id, Stance} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {sourceName} from '../../query/initials.js';
import {positionCount, reportersOf} from '../../query/reported.js';
import type {GridWords} from '../../strings/stance-grid.js';

/** The view of a model by actor: nobody is silent there, but not reported. */
export const reportedView = (view: View, model: Model, {columns}: GridWords): View => ({
  ...view,
  model,
  words: {...view.words, blank: {...view.words.blank, 'not-addressed': columns.notReported}},
});

/**
 * Tiles of the analyses that report a position; nothing for an analysis's own answer. Their words are in the name of the
 * cell, beside whose button they stand: what is written on a button would have to be in its name as it is written.
 */
export function reporters(stance: Stance | undefined, view: View, there = true): TemplateResult | typeof nothing {
  if (stance?.actor === undefined) return nothing;
  return html`<span class=${there ? 'by' : 'by gone'} aria-hidden="true"
    >${reportersOf(stance, view.model).map((s) => tile(s.id, 'reports', view))}</span
  >`;
}

/** `Reported by Trenin and Clarke.`; empty for an analysis's own answer. */
export function reportedBy(stance: Stance | undefined, {model, format}: View, {columns}: GridWords): string {
  const names = stance?.actor === undefined ? [] : reportersOf(stance, model).map((s) => sourceName(s, model.actorById));
  return names.length === 0 ? '' : columns.reportedBy(format.list(names));
}

/** `8 positions`, under the name of an actor. */
export function positionsOf(actor: Id, {model, format}: View, {columns}: GridWords): string {
  const n = positionCount(actor, model);
  return columns.positions(n, format.number(n));
}

/** Whose tiles stand under the words. They explain and switch nothing. */
export function reporterLegend(view: View, own: GridWords): readonly LegendEntry[] {
  const {model} = view;
  const real = [...model.sourceById.values()].filter((s) => model.stances.some((stance) => stance.evidence.some((e) => e.source === s.id)));
  if (real.length === 0) return [];
  return [
    {key: 'reporters', label: own.columns.reportedKey, glyph: nothing},
    ...real.map((s) => ({
      key: `reporter:${s.id}`,
      label: sourceName(s, model.actorById),
      glyph: html`${tile(s.id, 'reports', view)} `,
    })),
  ];
}
