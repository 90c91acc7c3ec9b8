import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Blank} from '../../model/types.js';
import {cellButton} from './cell-button.js';
import {handleClick, isChosen, isOpen, shownIn, type GridContext, wordMarked} from './context.js';
import {stackScale, tileShape} from './glyphs.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {renderMeeting} from './view-meeting.js';
import {groupLabel} from './view-order.js';
import {nameCell, nameOf, poles} from './words.js';

/** The grid as cards: a question each, its answers as tiles on one scale, blanks in words. */
export function renderCards(scene: GridScene, ctx: GridContext): TemplateResult {
  const {roving, own} = ctx;
  return html`<div
    class="cards detail-${scene.detail.columns}"
    data-roving="picture"
    part="list"
    role="group"
    aria-label=${own.pictureLabel}
    @click=${(e: Event) => handleClick(e, ctx)}
    @keydown=${(e: KeyboardEvent) => handleKey(e, ctx)}
    @focusin=${roving.handleFocus}
  >
    ${scene.groups.map(
      (group) =>
        html`${groupLabel(group, ctx) === '' ? nothing : html`<p class="theme">${groupLabel(group, ctx)}</p>`}${group.rows.map((row) => renderCard(row, scene, ctx))}`,
    )}
  </div>`;
}

/** A tile is no native button: Enter and Space press it here. */
function handleKey(e: KeyboardEvent, ctx: GridContext): void {
  const tile = e.target instanceof SVGElement ? e.target.getAttribute('data-id') : null;
  if (tile !== null && (e.key === 'Enter' || e.key === ' ')) {
    e.preventDefault();
    ctx.onCell(tile);
  } else ctx.roving.handleKey(e);
}

function renderCard(row: RowScene, {trial}: GridScene, ctx: GridContext): TemplateResult {
  const {question} = row;
  const shown = shownIn(row, ctx);
  return html`<section class="card ${isChosen(question.id, ctx) ? 'chosen' : ''}" part="row" aria-label=${question.short}>
    <p class="question"><span class="short">${question.short}${wordMarked(question.id, ctx)}</span></p>
    ${renderScale(row, shown, ctx)} ${poles(question)} ${renderBlanks(row, shown, ctx)}
    ${trial.pair === undefined ? nothing : renderMeeting(row, trial.pair, ctx)} ${isOpen(shown, ctx) ? ctx.detail(row) : nothing}
  </section>`;
}

/** `Silent: Michta. Unclear: Trenin.`, each name a mark. A mark that has left keeps its room. */
function renderBlanks({cells, question}: RowScene, shown: ReadonlySet<string>, ctx: GridContext): TemplateResult | typeof nothing {
  const {view, own} = ctx;
  const blanks = new Map<Blank, CellScene[]>();
  for (const cell of cells) if (cell.blank !== undefined) blanks.set(cell.blank, [...(blanks.get(cell.blank) ?? []), cell]);
  if (blanks.size === 0) return nothing;
  return html`<p class="blanks">
    ${[...blanks].map(
      ([blank, list]) =>
        html`<span class=${list.some((c) => shown.has(c.key)) ? '' : 'gone'}
          >${own.blankList(view.words.blank[blank])}${list.map((c) => renderBlank(c, question, shown.has(c.key), ctx))}</span
        > `,
    )}
  </p>`;
}

function renderBlank(cell: CellScene, question: RowScene['question'], there: boolean, ctx: GridContext): TemplateResult {
  const {view, own} = ctx;
  const name = nameOf(cell.source, view);
  if (!there) return html` <span class="word gone" aria-hidden="true">${name}</span>`;
  const full = nameCell(cell, question, view, own);
  if (!view.interactive) return html` <span part="cell" data-id=${cell.key}>${name}</span>`;
  return html` ${cellButton(cell, {name: full, body: name, look: 'word'}, ctx)}`;
}

/** Cells that answer, in the fixed order, wherever their tiles stand. */
function renderScale(row: RowScene, shown: ReadonlySet<string>, ctx: GridContext): TemplateResult {
  const {together, question, cells} = row;
  const byKey = new Map(cells.map((c) => [c.key, c]));
  return html`<svg class="scale" width=${together.width} height=${together.height} role="group" aria-label=${question.short}>
    ${stackScale(together, (key) => shown.has(key))}${together.placed.map((p) => {
      const cell = byKey.get(p.key);
      return cell === undefined || !shown.has(p.key) ? nothing : renderTile(cell, row, `translate(${p.x},${p.y})`, ctx);
    })}
  </svg>`;
}

function renderTile(cell: CellScene, {question, together}: RowScene, at: string, ctx: GridContext): SVGTemplateResult {
  const {view, own, roving} = ctx;
  const initial = view.model.initials.get(cell.source) ?? '?';
  const shape = tileShape(initial, together, roving.tabIndex(cell.key) === 0);
  const full = nameCell(cell, question, view, own);
  // What is written on a button is part of its name (WCAG 2.5.3); a single letter is a picture.
  const name = initial.length > 1 ? `${initial} ${full}` : full;
  const chosen = cell.key === ctx.selected;
  if (!view.interactive) {
    return svg`<g class="tile-of ${chosen ? 'selected' : ''}" part="cell" transform=${at} data-id=${cell.key} role="img" aria-label=${name}>${shape}</g>`;
  }
  return svg`<g
      class="tile-of ${chosen ? 'selected' : ''}"
      part="cell"
      role="button"
      transform=${at}
      data-id=${cell.key}
      data-stop=${cell.key}
      tabindex=${roving.tabIndex(cell.key)}
      aria-label=${name}
      aria-expanded=${chosen && ctx.opened}
    >${shape}</g>`;
}
