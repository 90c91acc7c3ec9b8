import {html, nothing, type TemplateResult} from 'lit';
import {accountRows, tile} from '../../element/accounts.js';
import {renderDetail} from '../../element/detail.js';
import {renderDisputes} from '../../element/disputes.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {Actor, Id, Relation} from '../../model/types.js';
import {tiesOf} from '../../query/ties.js';
import {attesting} from '../../query/voices.js';
import type {MapContext} from './context.js';
import {actorPicture, linePicture} from './glyphs.js';
import {drawnActors} from './layout-arrange.js';
import {rowOf, splitRows} from './layout-list.js';
import {renderPlaceDetail} from './view-geo-detail.js';
import {paragraphsOf, renderTie, tieGlyph} from './view-ties.js';
import {asides, sentenceOf, wordNaming} from './words.js';

export interface DetailActs {
  onClose: () => void;
  onNext: () => void;
  onPrevious: () => void;
}

/** Below the picture: the focused actor, or else the selected relation. */
export function renderMapDetail(ctx: MapContext, acts: DetailActs): TemplateResult | typeof nothing {
  if (!ctx.opened || ctx.scene.picture === undefined) return nothing;
  const {model} = ctx.view;
  const geo = ctx.scene.picture.geo;
  if (ctx.place !== undefined && geo !== undefined) return renderPlaceDetail(ctx, acts.onClose);
  const actor = ctx.focus === undefined ? undefined : model.actorById.get(ctx.focus);
  if (actor !== undefined) return renderActorDetail(actor, ctx, acts);
  // A step of the route in hand is opened there.
  if (ctx.chosen !== undefined && (ctx.routes?.relations.has(ctx.chosen) === true || geo?.placeless.includes(ctx.chosen) === true))
    return nothing;
  const relation = ctx.chosen === undefined ? undefined : model.relationById.get(ctx.chosen);
  return relation === undefined ? nothing : renderRelationDetail(relation, ctx, acts.onClose);
}

/** Below the picture: who the focused actor is, and its relations, the best attested first. */
function renderActorDetail(actor: Actor, ctx: MapContext, acts: DetailActs): TemplateResult {
  const {view, own} = ctx;
  const drawn = drawnActors(view.model).includes(actor);
  const row = rowOf(actor, view.model);
  const role = /[.!?…]$/.test(actor.role) ? actor.role : `${actor.role}.`;
  return renderDetail(
    {
      title: actor.name,
      sub: html`${actorPicture(row.glyph, row.hollow)}${role} ${wordNaming(actor, view, own)}
      ${actor.identityDisputed === true ? `${own.identityDisputed}.` : nothing} ${drawn ? nothing : own.notDrawn}
      ${ctx.degrees.has(actor.id) ? own.tilesKey : nothing}`,
      main: html`${renderTies(actor.id, ctx)}${renderMentions(actor, ctx)}${renderDisputes(`actor:${actor.id}`, view)}`,
      dispute: {ref: `actor:${actor.id}`, paragraphs: actor.mentions.map((m) => `${m.source} ${m.paragraph}`)},
      ...acts,
    },
    view,
  );
}

function renderTies(id: Id, ctx: MapContext): TemplateResult {
  const {view, own} = ctx;
  const ties = tiesOf(id, view.model).filter(({relation}) => ctx.relations.has(relation.id));
  if (ties.length === 0) return html`<p class="gloss">${own.noRelations}</p>`;
  const {columns, hidden, long} = splitRows(ties, ctx.all || !view.interactive, (tie) => tie.relation.id === ctx.chosen);
  return html`<div class="ties">
      ${columns.map(
        (column) =>
          html`<ul>
            ${column.map((tie) => renderTie(tie, ctx, {inList: false}))}
          </ul>`,
      )}
    </div>
    ${
      view.interactive && (ctx.all ? long : hidden > 0)
        ? html`<p>
            <button type="button" class="word" aria-expanded=${ctx.all} @click=${ctx.onAll}>
              ${ctx.all ? own.showFewer : own.showAll(view.format.number(ties.length))}
            </button>
          </p>`
        : nothing
    }`;
}

/** Where each source names the actor. */
function renderMentions(actor: Actor, {view, own}: MapContext): TemplateResult | typeof nothing {
  const naming = view.model.sources
    .map((source) => ({source, evidence: actor.mentions.filter((m) => m.source === source.id)}))
    .filter(({evidence}) => evidence.length > 0);
  if (naming.length === 0) return nothing;
  return html`<p class="named">
    <span>${own.namedAt}</span
    >${naming.map(({source, evidence}) => html`<span>${tile(source.id, 'attests', view)}${evidenceMarks(evidence, view)}</span>`)}
  </p>`;
}

/** Below the picture: a relation that was selected by itself. */
function renderRelationDetail(relation: Relation, ctx: MapContext, onClose: () => void): TemplateResult {
  const {view, own} = ctx;
  const glyph = tieGlyph({relation, outgoing: true, attested: attesting(relation.accounts)}, view);
  const ends = [relation.from, relation.to].map((id) => view.model.actorById.get(id)).filter((a) => a !== undefined);
  return renderDetail(
    {
      title: sentenceOf(relation, view, own),
      sub: html`${linePicture(glyph)}${asides(relation, view, own).join(' · ')}`,
      main: relation.accounts.length === 0 ? html`<p class="gloss">${own.noAccounts}</p>` : accountRows(relation.accounts, view),
      side: renderDisputes(`relation:${relation.id}`, view),
      linked: view.interactive
        ? html`${own.between}
          ${ends.map((actor) => html`<button type="button" class="word" @click=${() => ctx.onActor(actor.id)}>${actor.short ?? actor.name}</button> `)}`
        : nothing,
      dispute: {
        ref: `relation:${relation.id}`,
        paragraphs: paragraphsOf(relation),
      },
      onClose,
    },
    view,
  );
}
