import {html, nothing, type TemplateResult} from 'lit';
import {accountRows, tiles} from '../../element/accounts.js';
import {disputeAddress} from '../../element/detail.js';
import {renderDisputes} from '../../element/disputes.js';
import {wordVoices} from '../../element/source-bar.js';
import type {View} from '../../element/view.js';
import type {Relation} from '../../model/types.js';
import {leadingAccount, type Tie} from '../../query/ties.js';
import {voicesOf} from '../../query/voices.js';
import type {MapContext} from './context.js';
import {linePicture} from './glyphs.js';
import {lineGlyph, widthOf} from './layout-glyph.js';
import {asides, tieWords} from './words.js';

/** How a row takes part in the list: its stop and the record it draws. */
export interface TieRow {
  inList: boolean;
}

/**
 * A relation as a row: the line with its head as drawn, the sentence, what the
 * first account says, who attests. It opens the account of every source.
 */
export function renderTie(tie: Tie, ctx: MapContext, {inList}: TieRow): TemplateResult {
  const {view, own, chosen, roving} = ctx;
  const {relation} = tie;
  const open = chosen === relation.id;
  const voices = voicesOf(relation.accounts, view.model.sources);
  const told = leadingAccount(relation, view.model)?.text ?? relation.type;
  const gloss = `${wordBefore(relation, ctx)}${told}`;
  const body = html`${linePicture(tieGlyph(tie, view))}<span class="tie-words"
      >${tieWords(tie, view, own)} <span class="gloss">${gloss}</span></span
    >${tiles(voices, view)}<span class="quiet">${wordVoices(voices, view)}</span>`;
  const stop = `relation:${relation.id}`;
  const head = !view.interactive
    ? html`<div class="tie-row">${body}</div>`
    : html`<button
        type="button"
        class="tie-row"
        aria-expanded=${open}
        data-stop=${inList ? stop : nothing}
        tabindex=${inList ? roving.tabIndex(stop) : nothing}
        @click=${() => ctx.onRelation(relation.id)}
      >
        ${body}
      </button>`;
  const later = ctx.known?.later.has(relation.id) === true;
  return html`<li
    class="tie ${open ? 'chosen' : ''} ${later ? 'later' : ''}"
    part=${inList ? 'row' : nothing}
    data-id=${inList ? relation.id : nothing}
  >
    ${head}${open ? renderAccounts(relation, ctx) : nothing}
  </li>`;
}

/** What stands before the words of an account: that the relation is alleged, or dated after the chosen day. */
export function wordBefore({id, status}: Relation, {own, known}: Pick<MapContext, 'own' | 'known'>): string {
  const later = known?.later.has(id) === true ? `${own.laterGloss}. ` : '';
  return `${status === 'alleged' ? `${own.alleged}. ` : ''}${later}`;
}

/** The line of a relation as the map draws it, seen from the actor in hand. */
export const tieGlyph = ({relation, outgoing, attested}: Pick<Tie, 'relation' | 'outgoing' | 'attested'>, view: View) =>
  lineGlyph({
    family: relation.family,
    alleged: relation.status === 'alleged',
    incoming: !outgoing,
    stroke: widthOf(attested, view.model.sources.length, relation.family),
  });

/** What every source says of a relation, and how to dispute it. */
export function renderAccounts(relation: Relation, {view, own}: MapContext): TemplateResult {
  const href = disputeAddress({ref: `relation:${relation.id}`, paragraphs: paragraphsOf(relation)}, view);
  return html`<div class="tie-body">
    <p class="gloss">${asides(relation, view, own).join(' · ')}</p>
    ${accountRows(relation.accounts, view)} ${renderDisputes(`relation:${relation.id}`, view)}
    ${href === undefined ? nothing : html`<p class="linked"><a href=${href} target="_blank" rel="noopener">${view.words.dispute}</a></p>`}
  </div>`;
}

/** Where the accounts of a relation stand, each place once. */
export const paragraphsOf = (relation: Relation): readonly string[] => [
  ...new Set(relation.accounts.flatMap((a) => a.evidence.map((e) => `${e.source} ${e.paragraph}`))),
];
