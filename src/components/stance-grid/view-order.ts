import type {GridWords} from '../../strings/stance-grid.js';
import type {GridContext} from './context.js';
import type {GroupScene} from './layout.js';
import type {Sort} from './layout-order.js';
import {nameOf} from './words.js';

/** Heads the column of questions. */
export function headOf(sort: Sort, own: GridWords): string {
  const {firstAnsweredFirst, likeBesideLike} = own.agreement;
  return {theme: own.questionHead, disagreement: own.mostDisputedFirst, date: firstAnsweredFirst, likeness: likeBesideLike}[sort];
}

/** Heads a group of rows: a theme, or the analysis that answered first; empty where there is nothing to head. */
export function groupLabel({label, first}: GroupScene, {view, own}: Pick<GridContext, 'view' | 'own'>): string {
  if (first === undefined) return label;
  const source = first === null ? undefined : view.model.sourceById.get(first);
  if (source === undefined) return own.agreement.answeredByNobody;
  const {edtf} = source.published;
  return own.agreement.firstAnsweredBy(nameOf(source.id, view), edtf === '' ? '' : view.format.date(edtf, {short: true, after: true}));
}
