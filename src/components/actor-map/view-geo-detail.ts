import {html, nothing, type TemplateResult} from 'lit';
import {accountRows, tile, voicePrefix} from '../../element/accounts.js';
import {renderDetail} from '../../element/detail.js';
import {renderDisputes} from '../../element/disputes.js';
import {renderTold} from '../../element/endnotes.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {View} from '../../element/view.js';
import type {Claim, EventRecord, Place} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {voiceOf} from '../../query/voices.js';
import type {MapContext} from './context.js';
import {recordsAt} from './geo-records.js';
import type {GeoMark} from './layout-scene.js';
import {placeStands} from './looks.js';

interface Told {
  /** The place that names the mark, then those that share it. */
  places: readonly [Place, ...Place[]];
  events: readonly EventRecord[];
  claims: readonly Claim[];
}

/** What is told at a mark of the geographic form, as far as filters leave it; undefined for one that does not stand. */
function toldAt(mark: GeoMark | undefined, ctx: MapContext): Told | undefined {
  const {model} = ctx.view;
  const [place, ...others] = (mark?.places ?? []).map((id) => model.placeById.get(id)).filter((p): p is Place => p !== undefined);
  if (mark?.ref !== 'place' || place === undefined || !placeStands(mark, ctx)) return undefined;
  const records = recordsAt([place, ...others], model, ctx.exclude);
  return {
    places: [place, ...others],
    events: records.events.filter(({id}) => ctx.told(`event:${id}`)),
    claims: records.claims.filter(({id}) => ctx.told(`claim:${id}`)),
  };
}

const namesOf = ({places}: Told): string => places.map(({name}) => name).join(', ');

/** Below the map: what happened at a place by the account of every source, and what is claimed of it. */
export function renderPlaceDetail(ctx: MapContext, onClose: () => void): TemplateResult | typeof nothing {
  const {view} = ctx;
  const told = toldAt(
    ctx.scene.picture?.geo?.marks.find(({ref, id}) => ref === 'place' && id === ctx.place),
    ctx,
  );
  if (told === undefined) return nothing;
  const {places, events, claims} = told;
  const seen = new Set<string>();
  const fresh = (ref: `event:${string}`): boolean => {
    const open = (view.model.disputesAbout.get(ref) ?? []).filter(({id}) => !seen.has(id));
    for (const {id} of open) seen.add(id);
    return open.length > 0;
  };
  return renderDetail(
    {
      title: namesOf(told),
      main: html`${events.map(
        (e) =>
          html`<p class="place-event"><b>${e.title}</b> <span class="gloss">${wordDate(e, view)}</span></p>
            ${accountRows(e.accounts, view)}${fresh(`event:${e.id}`) ? renderDisputes(`event:${e.id}`, view) : nothing}`,
      )}${renderClaims(claims, ctx)}`,
      dispute: {
        ref: `place:${places[0].id}`,
        paragraphs: claims.flatMap(({evidence}) => evidence.map((e) => `${e.source} ${e.paragraph}`)),
      },
      onClose,
    },
    view,
  );
}

/** On paper: the same of every place that the geographic form shows. */
export function renderPlaceNotes(ctx: MapContext): readonly TemplateResult[] {
  const {view} = ctx;
  return (ctx.scene.picture?.geo?.marks ?? []).flatMap((mark) => {
    const told = toldAt(mark, ctx);
    if (told === undefined) return [];
    return [
      html`<p class="noted">${namesOf(told)}</p>
        ${told.events.map((e) => renderTold({title: e.title, aside: wordDate(e, view), accounts: e.accounts}, view))}${renderClaims(told.claims, ctx)}`,
    ];
  });
}

const wordDate = ({when}: EventRecord, {format, words}: View): string =>
  `${format.date(when.edtf, {year: true})} (${words.basis[when.basis]})`;

const renderClaims = (claims: readonly Claim[], ctx: MapContext): TemplateResult | typeof nothing =>
  claims.length === 0
    ? nothing
    : html`<ul class="accounts">
        ${claims.map((claim) => renderClaim(claim, ctx))}
      </ul>`;

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
