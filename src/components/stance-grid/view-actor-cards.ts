import {html, nothing, type TemplateResult} from 'lit';
import {cellButton} from './cell-button.js';
import {handleClick, isChosen, isOpen, shownIn, type GridContext, wordMarked} from './context.js';
import {cellPicture} from './glyphs.js';
import {isReachable} from './grid-window.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {reporters} from './view-reported.js';
import {nameCell, nameOf, poles, wordCell} from './words.js';

/** Reported positions as cards: a question each, a line per actor on record with scale, word and tiles. */
export function renderActorCards(scene: GridScene, ctx: GridContext): TemplateResult {
  const {roving, own} = ctx;
  return html`<div
    class="cards detail-${scene.detail.columns}"
    data-roving="picture"
    part="list"
    role="group"
    aria-label=${own.columns.pictureLabel}
    @click=${(e: Event) => handleClick(e, ctx)}
    @keydown=${roving.handleKey}
    @focusin=${roving.handleFocus}
  >
    ${scene.groups.map(
      (group) =>
        html`${group.label === '' ? nothing : html`<p class="theme">${group.label}</p>`}${group.rows.map((row) => renderCard(row, scene, ctx))}`,
    )}
  </div>`;
}

function renderCard(row: RowScene, scene: GridScene, ctx: GridContext): TemplateResult {
  const {question} = row;
  const shown = shownIn(row, ctx);
  const onRecord = row.cells.filter((cell) => isReachable(cell, scene));
  return html`<section class="card ${isChosen(question.id, ctx) ? 'chosen' : ''}" part="row" aria-label=${question.short}>
    <p class="question"><span class="short">${question.short}${wordMarked(question.id, ctx)}</span></p>
    ${poles(question)}
    ${
      onRecord.length === 0
        ? html`<p class="why">${ctx.own.columns.apart({count: 0, answering: '', spread: undefined, steps: ''})}</p>`
        : html`<ul class="positions">
            ${onRecord.map((cell) => html`<li>${renderLine(cell, row, shown.has(cell.key), ctx)}${reporters(cell.stance, ctx.view, shown.has(cell.key))}</li>`)}
          </ul>`
    }
    ${isOpen(shown, ctx) ? ctx.detail(row) : nothing}
  </section>`;
}

function renderLine(cell: CellScene, {question}: RowScene, there: boolean, ctx: GridContext): TemplateResult {
  const {view, own} = ctx;
  const chosen = cell.key === ctx.selected;
  const name = nameCell(cell, question, view, own);
  const line = html`${cellPicture(cell.picture)}
    <span class="who"><b>${nameOf(cell.source, view)}</b> <span class="word-of">${wordCell(cell, view)}</span></span>`;
  if (!there) return html`<span class="position gone" aria-hidden="true">${line}</span>`;
  if (!view.interactive) {
    return html`<div class="position ${chosen ? 'selected' : ''}" part="cell" data-id=${cell.key}>
      <span class="line" aria-hidden="true">${line}</span><span class="quiet">${name}</span>
    </div>`;
  }
  return cellButton(cell, {name, body: line, look: 'position'}, ctx);
}
