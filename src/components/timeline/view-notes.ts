import {html, nothing, type TemplateResult} from 'lit';
import {mostTold, renderEndnotes, renderTold} from '../../element/endnotes.js';
import type {View} from '../../element/view.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';
import {dateLine} from './view-detail.js';

/** On paper: each event with its date and what that rests on, whoever tells of it, and where the analyses can be read. */
export function renderNotes(items: readonly Item[], view: View, own: TimelineWords): TemplateResult | typeof nothing {
  if (items.length > mostTold) return nothing;
  const notes = html`<ol>
    ${items.map((item) => html`<li>${renderTold({...item.record, aside: dateLine(item, view, own)}, view)}</li>`)}
  </ol>`;
  return renderEndnotes(own.notesHead, notes, view.model.sources, view);
}
