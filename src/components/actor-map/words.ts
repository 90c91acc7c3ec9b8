import {html, nothing, type TemplateResult} from 'lit';
import {wordVoices} from '../../element/source-bar.js';
import type {Waiting} from '../../element/states.js';
import type {View} from '../../element/view.js';
import type {Actor, Id, Ref, Relation} from '../../model/types.js';
import {isDisputed} from '../../query/tie-filter.js';
import {actorName, namedBy, speaking, type Tie} from '../../query/ties.js';
import {voicesOf} from '../../query/voices.js';
import {parseRef} from '../../selection/ref.js';
import type {ActorWords} from '../../strings/actor-map.js';
import type {MapContext} from './context.js';
import {drawnActors} from './layout-arrange.js';

/** `Named by all 5 analyses.` */
export function wordNaming(actor: Actor, view: View, own: ActorWords): string {
  const total = view.model.sources.length;
  const n = speaking(namedBy(actor, view.model));
  const {number} = view.format;
  if (n === 0) return own.namedByNone;
  return n === total ? own.namedByAll(n, number(n)) : own.namedBy(n, number(n), number(total));
}

/** What is said while so many actors and relations are being placed, of which a share is done. */
export function waitingFor({model, format}: View, own: ActorWords, {height, share}: {height: number; share: number}): Waiting {
  const drawn = new Set(drawnActors(model).map(({id}) => id));
  const actors = format.number(drawn.size);
  const relations = format.number(model.relations.filter(({from, to}) => drawn.has(from) && drawn.has(to)).length);
  return {
    begun: own.scale.begun(actors, relations),
    now: own.scale.placing(actors, relations, format.number(Math.round(share * 10) * 10)),
    done: own.pictureLabel(actors, relations),
    height,
  };
}

/** How many relations an actor has, in words. */
export function countRelations(id: Id, {view, own, degrees}: Pick<MapContext, 'view' | 'own' | 'degrees'>): string {
  const n = degrees.get(id) ?? 0;
  return n === 0 ? own.noRelations : own.relations(n, view.format.number(n));
}

/** What an actor is: `(Person): President of Kazakhstan.` */
export function introduceActor(id: Id, view: View, own: ActorWords): string {
  const actor = view.model.actorById.get(id);
  if (actor === undefined) return '';
  const kind = actor.identityDisputed === true ? `${own.kind[actor.kind]}, ${own.identityDisputed}` : own.kind[actor.kind];
  return `(${kind}): ${actor.role}.`;
}

/** The accessible name of an actor: who it is, who names it, how many relations it has. */
export function nameActor(id: Id, ctx: Pick<MapContext, 'view' | 'own' | 'degrees'>): string {
  const {view, own} = ctx;
  const actor = view.model.actorById.get(id);
  if (actor === undefined) return id;
  return `${actorName(id, view.model)} ${introduceActor(id, view, own)} ${wordNaming(actor, view, own)} ${countRelations(id, ctx)}`;
}

/** A relation in plain words: `Tokayev asks for help CSTO`. */
export const sentenceOf = (relation: Relation, view: View, own: ActorWords): string =>
  own.outgoing(actorName(relation.from, view.model), relation.label, actorName(relation.to, view.model));

/** Name and one line of an actor or a relation, for the status line. */
export function describeRecord(ref: Ref, view: View, own: ActorWords): {name: string; detail: string} | undefined {
  const parsed = parseRef(ref);
  const actor = parsed?.kind === 'actor' ? view.model.actorById.get(parsed.id) : undefined;
  if (actor !== undefined) return {name: actor.name, detail: `${actor.role}. ${wordNaming(actor, view, own)}`};
  const place = parsed?.kind === 'place' ? view.model.placeById.get(parsed.id) : undefined;
  if (place !== undefined) return {name: place.name, detail: ''};
  const relation = parsed?.kind === 'relation' ? view.model.relationById.get(parsed.id) : undefined;
  return relation && {name: sentenceOf(relation, view, own), detail: nameRelation(relation, view, own)};
}

/** The accessible name of a relation: the sentence, its kind, its date if it is `dated`, whether accounts part, who says so. */
export function nameRelation(relation: Relation, view: View, own: ActorWords, dated = true): string {
  return [
    sentenceOf(relation, view, own),
    own.family[relation.family],
    ...(dated ? [dateOf(relation, view)] : []),
    ...modifiers(relation, view, own),
    wordVoices(voicesOf(relation.accounts, view.model.sources), view),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Kind, date and modifiers of a relation in words, as they stand under its name. */
export const asides = (relation: Relation, view: View, own: ActorWords): readonly string[] =>
  [own.family[relation.family], dateOf(relation, view), ...modifiers(relation, view, own)].filter((part) => part !== '');

function dateOf({when}: Relation, {format, words}: View): string {
  if (when === undefined) return '';
  const date = format.date(when.edtf, {year: true});
  return when.basis === 'stated' ? date : `${date} (${words.basis[when.basis]})`;
}

/** What dashes and ≠ say. */
const modifiers = (relation: Relation, view: View, own: ActorWords): readonly string[] => [
  ...(relation.status === 'alleged' ? [own.alleged.toLowerCase()] : []),
  ...(isDisputed(relation, view.model) ? [view.words.accountsDiffer] : []),
];

/** The sentence of a row, from the actor in hand: `asks for help CSTO ≠`, or `Russia: keeps in office`. */
export function tieWords(tie: Tie, view: View, own: ActorWords): TemplateResult {
  const other = actorName(tie.other, view.model);
  const mark = isDisputed(tie.relation, view.model) ? html` <span aria-hidden="true">≠</span>` : nothing;
  return tie.outgoing ? html`<b>${tie.relation.label}</b> ${other}${mark}` : html`<b>${own.incoming(other, tie.relation.label)}</b>${mark}`;
}

/** Added to the name of what is marked for a selection in another element. */
export const wordMarked = (marked: boolean, {view}: Pick<MapContext, 'view'>): string => (marked ? `, ${view.words.marked}` : '');
