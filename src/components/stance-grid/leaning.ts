import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {View} from '../../element/view.js';
import {leansOn} from '../../query/agreement.js';
import {sourceName} from '../../query/initials.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridContext} from './context.js';
import type {CellScene} from './layout.js';

/**
 * Under a word the tile of whoever in the grid the answer rests on: it is not a voice of its own. It stands beside the
 * button, whose name says it in full.
 */
export function leaning(
  {stance}: CellScene,
  there: boolean,
  {view, own}: Pick<GridContext, 'view' | 'own'>,
): TemplateResult | typeof nothing {
  const on = leansOn(stance, view.model.sources);
  if (on.length === 0) return nothing;
  return html`<span class=${there ? 'leaning' : 'leaning gone'} aria-hidden="true"
    >${own.agreement.via} ${on.map((s) => tile(s.id, 'reports', view))}</span
  >`;
}

/** The same in words, for the name of a cell; empty for none. */
export function wordLeaning({stance}: CellScene, view: View, own: GridWords): string {
  const on = leansOn(stance, view.model.sources);
  return on.length === 0 ? '' : own.restsOn(view.format.list(on.map((s) => sourceName(s, view.model.actorById))));
}
