import {html, nothing, type TemplateResult} from 'lit';
import type {Account, Evidence} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import {paragraphNumber, passageOf} from '../query/passage.js';
import type {View} from './view.js';

/**
 * The mark of one passage (`¶8`, `Headline`): a link that opens the publisher's page at the passage, a copy that
 * says that it is one, or plain text where no address is known.
 */
export function evidenceMark(evidence: Evidence, view: View, url?: string): TemplateResult {
  const {words, format, model} = view;
  const source = model.sourceById.get(evidence.source);
  const name = source === undefined ? evidence.source : sourceName(source, model.actorById);
  const n = paragraphNumber(evidence.paragraph);
  const mark = wordMark(evidence, view);
  const long = n === undefined ? words.headlineLong(name) : words.paragraphLong(format.number(n), name);
  const passage = passageOf(evidence, source, url);
  if (passage === undefined || !view.interactive) {
    return html`<span class="mark" part="evidence"><span aria-hidden="true">${mark}</span><span class="quiet">${long}</span></span>`;
  }
  const label = passage.copy ? `${long}, ${words.opensCopy}` : long;
  return html`<a class="mark" part="evidence" href=${passage.href} target="_blank" rel="noopener" aria-label=${label}
    >${mark}${passage.copy ? html` (${words.copyMark})` : nothing}</a
  >`;
}

/** What is written for a passage: `¶8`, `Headline`. */
export function wordMark({paragraph}: Evidence, {words, format}: Pick<View, 'words' | 'format'>): string {
  const n = paragraphNumber(paragraph);
  return n === undefined ? words.headlineMark : words.paragraph(format.number(n));
}

/** The marks of several passages, a space between. Passages of one paragraph share the first one's mark. */
export const evidenceMarks = (evidence: readonly Evidence[], view: View, url?: string): readonly TemplateResult[] =>
  oncePerParagraph(evidence).map((e) => html` ${evidenceMark(e, view, url)}`);

/** The first passage of each paragraph. */
export function oncePerParagraph(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({source, paragraph}) => {
    const key = `${source}/${paragraph}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The marks of an account: its passages, or the text as a whole where only its address is known. */
export function accountMarks({source, evidence, url}: Account, view: View): TemplateResult | readonly TemplateResult[] {
  if (evidence.length > 0 || url === undefined || !view.interactive) return evidenceMarks(evidence, view, url);
  const {words, model} = view;
  const known = model.sourceById.get(source);
  const name = known === undefined ? source : sourceName(known, model.actorById);
  return html` <a class="mark" part="evidence" href=${url} target="_blank" rel="noopener" aria-label=${words.textLong(name)}
    >${words.textMark}</a
  >`;
}
