import {html, nothing, type TemplateResult} from 'lit';
import {accountRows, tile, voicePrefix} from '../../element/accounts.js';
import {renderDetail} from '../../element/detail.js';
import {renderDisputes} from '../../element/disputes.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {Claim, Place} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {voiceOf} from '../../query/voices.js';
import type {MapContext} from './context.js';
import {recordsAt} from './geo-records.js';
import {placeStands} from './looks.js';

/** Below the map: what happened at a place by the account of every source, and what is claimed of it. */
export function renderPlaceDetail(ctx: MapContext, onClose: () => void): TemplateResult | typeof nothing {
  const {view} = ctx;
  const {model, format} = view;
  const mark = ctx.scene.picture?.geo?.marks.find(({ref, id}) => ref === 'place' && id === ctx.place);
  const [place, ...others] = (mark?.places ?? []).map((id) => model.placeById.get(id)).filter((p): p is Place => p !== undefined);
  if (mark === undefined || place === undefined || !placeStands(mark, ctx)) return nothing;
  const records = recordsAt([place, ...others], model, ctx.exclude);
  const events = records.events.filter(({id}) => ctx.told(`event:${id}`));
  const claims = records.claims.filter(({id}) => ctx.told(`claim:${id}`));
  const seen = new Set<string>();
  const fresh = (ref: `event:${string}`): boolean => {
    const open = (model.disputesAbout.get(ref) ?? []).filter(({id}) => !seen.has(id));
    for (const {id} of open) seen.add(id);
    return open.length > 0;
  };
  return renderDetail(
    {
      title: [place, ...others].map(({name}) => name).join(', '),
      main: html`${events.map(
        (e) =>
          html`<p class="place-event">
              <b>${e.title}</b> <span class="gloss">${format.date(e.when.edtf, {year: true})} (${view.words.basis[e.when.basis]})</span>
            </p>
            ${accountRows(e.accounts, view)}${fresh(`event:${e.id}`) ? renderDisputes(`event:${e.id}`, view) : nothing}`,
      )}${
        claims.length === 0
          ? nothing
          : html`<ul class="accounts">
              ${claims.map((claim) => renderClaim(claim, ctx))}
            </ul>`
      }`,
      dispute: {ref: `place:${place.id}`, paragraphs: claims.flatMap(({evidence}) => evidence.map((e) => `${e.source} ${e.paragraph}`))},
      onClose,
    },
    view,
  );
}

function renderClaim(claim: Claim, {view}: MapContext): TemplateResult {
  const source = view.model.sourceById.get(claim.source);
  const account = {...claim, position: 'asserts'} as const;
  return html`<li>
    ${tile(claim.source, voiceOf(account), view)}
    <span
      ><b>${source === undefined ? claim.source : sourceName(source, view.model.actorById)}</b>
      ${voicePrefix(account, view)}${claim.text}${evidenceMarks(claim.evidence, view)}</span
    >
  </li>`;
}
