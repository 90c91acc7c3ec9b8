import {html, nothing, type TemplateResult} from 'lit';
import {mostTold, renderEndnotes, renderTold} from '../../element/endnotes.js';
import type {MapContext} from './context.js';
import {layoutCamps} from './layout-list.js';
import {renderPlaceNotes} from './view-geo-detail.js';
import {asides, introduceActor, sentenceOf} from './words.js';

/**
 * On paper: every actor that is shown in the order of the list, with the relations that go
 * out from it and who tells of them; of the geographic form then what is told at its places.
 */
export function renderNotes(ctx: MapContext): TemplateResult | typeof nothing {
  const {view, own, actors, relations} = ctx;
  if (relations.size > mostTold || actors.size > mostTold) return nothing;
  const {model} = view;
  const rows = layoutCamps(model)
    .flatMap(({rows, more}) => [...rows, ...more])
    .filter(({id}) => actors.has(id));
  const notes = rows.map(({id, name}) => {
    const going = model.relations.filter((relation) => relation.from === id && relations.has(relation.id));
    return html`<p class="noted">${name} <span class="aside">${introduceActor(id, view, own)}</span></p>
      ${
        going.length === 0
          ? nothing
          : html`<ul>
              ${going.map((relation) => html`<li>${renderTold({title: sentenceOf(relation, view, own), aside: asides(relation, view, own).join(' · '), accounts: relation.accounts}, view)}</li>`)}
            </ul>`
      }`;
  });
  return renderEndnotes(own.notesHead, html`${notes}${renderPlaceNotes(ctx)}`, model.sources, view);
}
