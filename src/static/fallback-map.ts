import {drawnActors} from '../components/actor-map/layout-arrange.js';
import {layoutCamps} from '../components/actor-map/layout-list.js';
import {visibleOf, type Visible} from '../components/actor-map/switches.js';
import {asides, introduceActor, nameRelation, sentenceOf, wordNaming} from '../components/actor-map/words.js';
import {sentence} from '../element/accounts.js';
import {filterOf} from '../element/attributes.js';
import type {Actor, Relation} from '../model/types.js';
import {actorName, tiesOf} from '../query/ties.js';
import {listAccounts, listDisputes, markPassages} from './accounts.js';
import type {Asked} from './fallback-options.js';
import {listOf, plain, spaced, type Markup} from './plain.js';
import type {StaticView} from './words.js';

/** Camps, in them actors, in each the relations that go out from it; those that come in are named, and told where they begin. */
export function mapBody(view: StaticView, asked: Asked): {contents: string; body: readonly Markup[]} {
  const {model, own, format} = view;
  const {families, clusters} = asked;
  const visible = visibleOf(model, filterOf(asked, model), {families, clusters, off: new Set()});
  const camps = layoutCamps(model).map(({label, rows, more}) => ({
    label: label || own['actor-map'].otherActors,
    actors: [...rows, ...more].filter(({id}) => visible.actors.has(id)).map(({id}) => model.actorById.get(id)),
  }));
  return {
    contents: own.fallback.contents['actor-map'](visible.actors.size, visible.relations.size, format.number),
    body: camps
      .filter((camp) => camp.actors.length > 0)
      .flatMap((camp) => [
        asked.heading(camp.label),
        plain`<ul>${camp.actors.map((actor) => (actor === undefined ? undefined : tellActor(actor, visible, view, asked)))}</ul>`,
      ]),
  };
}

function tellActor(actor: Actor, visible: Visible, view: StaticView, asked: Asked): Markup {
  const {model, own} = view;
  const words = own['actor-map'];
  const full = asked.detail === 'full';
  const ties = tiesOf(actor.id, model).filter(({relation}) => visible.relations.has(relation.id));
  const going = ties.filter(({outgoing}) => outgoing);
  const coming = ties.filter(({outgoing}) => !outgoing).map(({relation}) => sentenceOf(relation, view, words));
  const drawn = drawnActors(model).includes(actor) ? '' : words.notDrawn;
  return plain`<li${asked.id(actor.id)}><strong>${actorName(actor.id, model)}</strong> ${spaced(
    sentence(introduceActor(actor.id, view, words).replace(/\.$/, '')),
    wordNaming(actor, view, words),
    full ? tellMentions(actor, view) : undefined,
    full ? drawn : undefined,
  )}${listOf([
    ...going.map(({relation}) => (full ? tellRelation(relation, view, asked) : plain`${nameRelation(relation, view, words)}.`)),
    coming.length === 0 ? undefined : plain`${own.fallback.towards} ${coming.join('; ')}.`,
    full ? listDisputes(`actor:${actor.id}`, view) : undefined,
  ])}</li>`;
}

function tellRelation(relation: Relation, view: StaticView, asked: Asked): Markup {
  const words = view.own['actor-map'];
  const ref = `relation:${relation.id}` as const;
  return plain`<strong${asked.id(relation.id)}>${sentenceOf(relation, view, words)}</strong>: ${spaced(
    sentence(asides(relation, view, words).join(' · ')),
    relation.accounts.length === 0 ? words.noAccounts : undefined,
  )}${listAccounts(ref, relation.accounts, view)}`;
}

/** `Named at T ¶3, G ¶5.` */
function tellMentions({mentions}: Actor, view: StaticView): Markup | undefined {
  const {model, own} = view;
  const naming = model.sources.filter(({id}) => mentions.some(({source}) => source === id));
  if (naming.length === 0) return undefined;
  return plain`${own['actor-map'].namedAt} ${naming.map(({id}, i) => {
    const marks = markPassages(
      mentions.filter(({source}) => source === id),
      view,
    );
    return plain`${i === 0 ? '' : ', '}${model.initials.get(id)}${marks}`;
  })}.`;
}
