import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {Actor, EventRecord, Ref, Relation, Stance} from '../../model/types.js';
import {behind} from '../../query/behind.js';
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

/** The events, actors and relations behind an answer, by kind; each opens a note of its own and is selected for the page. */
export function renderLinked(parts: LinkedParts, view: View, {linked}: GridWords): TemplateResult | typeof nothing {
  const {events, actors, relations} = behind(parts.stance, view.model);
  const lists = [
    {name: linked.events, list: events.map((event) => ({ref: `event:${event.id}` as const, note: noteOnEvent(event, view)}))},
    {name: linked.actors, list: actors.map((actor) => ({ref: `actor:${actor.id}` as const, note: noteOnActor(actor)}))},
    {
      name: linked.relations,
      list: relations.map((relation) => ({ref: `relation:${relation.id}` as const, note: noteOnRelation(relation, view)})),
    },
  ].filter(({list}) => list.length > 0);
  if (lists.length === 0) return nothing;
  return html`<div class="tied">
    <p class="side-head">${linked.head}</p>
    ${lists.map(
      ({name, list}) =>
        html`<details class="matter" ?open=${!view.interactive}>
          <summary>${name(list.length, view.format.number(list.length))}</summary>
          <ul>
            ${list.map((item) => renderItem(item, parts, view))}
          </ul>
        </details>`,
    )}
  </div>`;
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
