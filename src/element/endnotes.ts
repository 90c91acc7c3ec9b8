import {html, nothing, type TemplateResult} from 'lit';
import type {Account, Source} from '../model/types.js';
import {accountRows, tile} from './accounts.js';
import type {View} from './view.js';

/** More records than these are not told one by one on paper. */
export const mostTold = 500;

/** On paper: what a screen opens on demand as notes under the picture, and where the analyses can be read. */
export function renderEndnotes(head: string, notes: TemplateResult, cited: Iterable<Source>, view: View): TemplateResult {
  return html`<section class="endnotes">
    <p class="noted">${head}</p>
    ${notes}
    <p class="noted">${view.words.readAt}</p>
    <ul>
      ${Array.from(
        cited,
        ({id, title, publisher, url, copy}) =>
          html`<li>
            ${tile(id, 'attests', view)} ${[title, publisher === '–' ? '' : publisher, url ?? copy].filter(Boolean).join('. ')}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** One record among the notes: its name, what stands beside it, and the account of each source that tells of it. The silent are those that are not named. */
export function renderTold(
  {title, summary, aside, accounts}: {title: string; summary?: string; aside: string; accounts: readonly Account[]},
  view: View,
): TemplateResult {
  const sources = view.model.sources.filter(({id}) => accounts.some(({source}) => source === id));
  return html`<p><b>${title}.</b> ${summary ?? nothing} <span class="aside">${aside}</span></p>
    ${accountRows(accounts, {...view, model: {...view.model, sources}})}`;
}
