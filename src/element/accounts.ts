import {html, nothing, type TemplateResult} from 'lit';
import type {Account, Id, Source, Speaker} from '../model/types.js';
import {accountsBy} from '../query/dates.js';
import {sourceName} from '../query/initials.js';
import {voicesOf, type SourceVoice, type Voice} from '../query/voices.js';
import {accountMarks} from './evidence.js';
import type {View} from './view.js';

/** The tile of a source: dark where it attests, outlined where it reports, doubts or denies, grey where it is silent. */
export function tile(source: Id, voice: Voice, view: View, chosen = false): TemplateResult {
  return html`<span class="tile ${voice} ${chosen ? 'chosen' : ''}" aria-hidden="true">${view.model.initials.get(source) ?? '?'}</span>`;
}

/** A row of tiles, one per source in the fixed order. Its words stand beside it or in the name of what it belongs to. */
export const tiles = (voices: readonly SourceVoice[], view: View): TemplateResult =>
  html`<span class="tiles" aria-hidden="true">${voices.map((v) => tile(v.source, v.voice, view))}</span>`;

/** What each source says, a row per source in the fixed order, the silent ones kept. */
export function accountRows(accounts: readonly Account[], view: View): TemplateResult {
  const voices = voicesOf(accounts, view.model.sources);
  return html`<ul class="accounts">
    ${view.model.sources.map((source, i) => accountRow(source, voices[i]?.voice ?? 'silent', accountsBy(accounts, source.id), view))}
  </ul>`;
}

function accountRow(source: Source, voice: Voice, accounts: readonly Account[], view: View): TemplateResult {
  const name = html`<b>${sourceName(source, view.model.actorById)}</b>`;
  return html`<li class=${voice === 'silent' ? 'silent' : ''}>
    ${tile(source.id, voice, view)}
    <span
      >${name}
      ${
        accounts.length === 0
          ? view.words.doesNotMention
          : accounts.map((a) => html`${voicePrefix(a, view)}${sentence(a.text)}${accountMarks(a, view)} `)
      }</span
    >
  </li>`;
}

/** How an account is to be read where it is not the source's own assertion. */
export function voicePrefix(account: Account, view: View): TemplateResult | typeof nothing {
  const words = wordVoice(account, view);
  return words === '' ? nothing : html`<span class="voice">${words}</span> `;
}

/** The same as a text: `reporting Tokayev:`, `doubts:`; empty for an assertion of the source's own. */
export function wordVoice({attribution, by, position}: Account, view: View): string {
  const {words} = view;
  const names = attribution === 'own' ? '' : speakers(by, view);
  return [
    ...(names === '' ? [] : [attribution === 'quoted' ? words.quotes(names) : words.reportedFrom(names)]),
    ...(position === 'asserts' ? [] : [words[position]]),
  ].join(' ');
}

/** Names of whoever speaks, in words. */
export function speakers(by: Speaker | undefined, view: View): string {
  if (by === undefined || typeof by === 'string') return by ?? '';
  return view.format.list(by.map((id) => view.model.actorById.get(id)).map((actor, i) => actor?.short ?? actor?.name ?? by[i] ?? ''));
}

/** Ends a text with a full stop, so that two accounts of one source do not run into each other. */
export const sentence = (text: string): string => (/[.!?…”]$/.test(text) ? text : `${text}.`);
