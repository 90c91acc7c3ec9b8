import {html, nothing, type TemplateResult} from 'lit';
import {speakers} from '../../element/accounts.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {View} from '../../element/view.js';
import type {Actor, Claim, EventRecord, Ref, Relation, Stance} from '../../model/types.js';
import {behind, claimsBehind} from '../../query/behind.js';
import {nameOfRef} from '../../query/naming.js';
import type {GridWords} from '../../strings/stance-grid.js';

export interface LinkedParts {
  stance: Stance;
  /** Ref of the record whose note is open. */
  noted: string;
  onRef: (ref: Ref) => void;
}

/** A record in one line and, opened, in a few words. */
interface Linked {
  ref: Ref;
  note: string;
}

/** What stands behind an answer, by kind: claims and forecasts to read; records that open a note of their own and are selected for the page. */
export function renderLinked(parts: LinkedParts, view: View, {linked}: GridWords): TemplateResult | typeof nothing {
  const {model} = view;
  const {events, actors, relations} = behind(parts.stance, model);
  const claims = claimsBehind(parts.stance, model);
  const item = (ref: Ref, note: string): TemplateResult => renderItem({ref, note}, parts, view);
  const lists = [
    {name: linked.claims, list: claims.filter(({kind}) => kind !== 'prediction').map((claim) => renderClaim(claim, view))},
    {name: linked.forecasts, list: claims.filter(({kind}) => kind === 'prediction').map((claim) => renderClaim(claim, view))},
    {name: linked.events, list: events.map((event) => item(`event:${event.id}`, noteOnEvent(event, view)))},
    {name: linked.actors, list: actors.map((actor) => item(`actor:${actor.id}`, noteOnActor(actor)))},
    {name: linked.relations, list: relations.map((relation) => item(`relation:${relation.id}`, noteOnRelation(relation, view)))},
  ].filter(({list}) => list.length > 0);
  if (lists.length === 0) return nothing;
  return html`<div class="tied">
    <p class="side-head">${linked.head}</p>
    ${lists.map(
      ({name, list}) =>
        html`<details class="matter" ?open=${!view.interactive}>
          <summary>${name(list.length, view.format.number(list.length))}</summary>
          <ul>
            ${list}
          </ul>
        </details>`,
    )}
  </div>`;
}

/** A claim in our words, whose it is where the source passes it on, with its first passage. */
function renderClaim({attribution, by, text, evidence}: Claim, view: View): TemplateResult {
  const names = attribution === 'own' ? '' : speakers(by, view);
  const voice = names === '' ? '' : attribution === 'quoted' ? view.words.quotes(names) : view.words.reportedFrom(names);
  return html`<li class="claim">${evidenceMarks(evidence.slice(0, 1), view)} <span>${voice} ${text}</span></li>`;
}

function renderItem({ref, note}: Linked, {noted, onRef}: LinkedParts, view: View): TemplateResult {
  const name = nameOfRef(ref, view.model) ?? ref;
  if (!view.interactive) return html`<li>${name}. ${note}</li>`;
  const open = ref === noted;
  return html`<li>
    <button type="button" class="word" aria-expanded=${open} @click=${() => onRef(ref)}>${name}</button>
    ${open ? html`<p class="note">${note}</p>` : nothing}
  </li>`;
}

/** The title where the name is a short form of it, the date, and how it stands. */
function noteOnEvent({title, short, when, status}: EventRecord, {format, words}: View): string {
  const date = format.date(when.edtf, {year: true});
  return [
    ...(short === undefined || short === title ? [] : [title]),
    when.basis === 'stated' ? date : `${date}, ${words.basis[when.basis]}`,
    ...(status === 'happened' ? [] : [words.status[status]]),
  ].join(' · ');
}

const noteOnActor = ({name, short, role}: Actor): string => [...(short === undefined || short === name ? [] : [name]), role].join(' · ');

function noteOnRelation({type, when, status}: Relation, {format, words}: View): string {
  return [
    type,
    ...(when === undefined ? [] : [format.date(when.edtf, {year: true})]),
    ...(status === 'alleged' ? [words.status.alleged] : []),
  ].join(' · ');
}
