import {html, nothing, type TemplateResult} from 'lit';
import {accountRows} from '../../element/accounts.js';
import type {View} from '../../element/view.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {Item} from './layout-items.js';
import {dateLine} from './view-detail.js';

/** More events than these are not told one by one on paper. */
const mostTold = 500;

/** On paper: each event with its date and what that rests on, whoever tells of it, and where the analyses can be read. */
export function renderNotes(items: readonly Item[], view: View, own: TimelineWords): TemplateResult | typeof nothing {
  if (items.length > mostTold) return nothing;
  const {model} = view;
  return html`<section class="endnotes">
    <p class="heading">${own.notesHead}</p>
    <ol>
      ${items.map((item) => renderNote(item, view, own))}
    </ol>
    <p class="heading">${own.notesAddresses}</p>
    <ul>
      ${model.sources.map(({title, publisher, url, copy}) => html`<li>${[title, publisher, url ?? copy].filter(Boolean).join('. ')}</li>`)}
    </ul>
  </section>`;
}

function renderNote(item: Item, view: View, own: TimelineWords): TemplateResult {
  const {title, summary, accounts} = item.record;
  // The silent are those that are not named.
  const telling = view.model.sources.filter(({id}) => accounts.some(({source}) => source === id));
  return html`<li>
    <p><b>${title}.</b> ${summary ?? nothing} <span class="when">${dateLine(item, view, own)}</span></p>
    ${accountRows(accounts, {...view, model: {...view.model, sources: telling}})}
  </li>`;
}
