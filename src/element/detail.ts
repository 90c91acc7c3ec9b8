import {html, nothing, type TemplateResult} from 'lit';
import type {Ref} from '../model/types.js';
import type {View} from './view.js';

export interface DetailParts {
  /** Name of the record. */
  title: string | TemplateResult;
  /** Line under the title: glyph, date in words, place. */
  sub?: TemplateResult | typeof nothing;
  /** Left, or alone: accounts. */
  main: TemplateResult;
  /** Right in the wide form: rival figures or dates, the others on a question. */
  side?: TemplateResult | typeof nothing;
  /** Counts of related records and the like. */
  linked?: TemplateResult | typeof nothing;
  /** What the reader can dispute, with the paragraphs that it rests on. */
  dispute?: {ref: Ref; code?: string; paragraphs: readonly string[]};
  onClose?: () => void;
  onNext?: () => void;
  onPrevious?: () => void;
}

/** The panel that opens in the flow, with a rule in the accent on top. */
export function renderDetail(parts: DetailParts, view: View): TemplateResult {
  const {words} = view;
  const act = (label: string, handler: (() => void) | undefined) =>
    handler === undefined || !view.interactive ? nothing : html`<button class="word" type="button" @click=${handler}>${label}</button>`;
  return html`<section class="detail" part="detail" aria-labelledby="detail-title">
    <div class="detail-head">
      <p class="detail-title" id="detail-title">${parts.title}</p>
      <div class="detail-nav">
        ${act(words.previous, parts.onPrevious)} ${act(words.next, parts.onNext)} ${act(words.close, parts.onClose)}
      </div>
    </div>
    ${parts.sub === undefined || parts.sub === nothing ? nothing : html`<p class="detail-sub">${parts.sub}</p>`}
    <div class="detail-body ${parts.side === undefined || parts.side === nothing ? '' : 'two'}">
      <div>${parts.main}</div>
      ${parts.side === undefined || parts.side === nothing ? nothing : html`<div>${parts.side}</div>`}
    </div>
    ${foot(parts, view)}
  </section>`;
}

function foot(parts: DetailParts, view: View): TemplateResult | typeof nothing {
  const href = parts.dispute === undefined ? undefined : disputeAddress(parts.dispute, view);
  const linked = parts.linked === undefined || parts.linked === nothing ? undefined : parts.linked;
  if (href === undefined && linked === undefined) return nothing;
  return html`<p class="linked">
    ${linked ?? nothing} ${href === undefined ? nothing : html`<a href=${href} target="_blank" rel="noopener">${view.words.dispute}</a>`}
  </p>`;
}

/**
 * The address for disputing an entry: the data set's contact with id, code and
 * paragraphs in the subject. Undefined where nothing acts, and unless the contact is a mail or web address:
 * data may come from anywhere, and browsers find `javascript:` through tabs and line breaks.
 */
export function disputeAddress(dispute: NonNullable<DetailParts['dispute']>, view: View): string | undefined {
  const {contact, id, version} = view.model.dataset.meta;
  if (!view.interactive || contact === undefined || !/^(?:mailto:|https?:\/\/)[^\s]+$/i.test(contact)) return undefined;
  const subject = [`${id} ${version}`, dispute.ref, dispute.code, dispute.paragraphs.join(' ')].filter(Boolean).join(' · ');
  return `${contact}${contact.includes('?') ? '&' : '?'}subject=${encodeURIComponent(subject)}`;
}
