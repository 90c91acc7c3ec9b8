import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Blank} from '../../model/types.js';
import {isHidden, type GridContext} from './context.js';
import {togetherPicture} from './glyphs.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {nameCell, nameOf} from './words.js';

/** The grid as cards: a question each, its answers as tiles on one scale, blanks in words. */
export function renderCards(scene: GridScene, ctx: GridContext): TemplateResult {
  const {roving, own} = ctx;
  return html`<div class="cards" data-roving="picture" part="list" role="group" aria-label=${own.pictureLabel} @keydown=${roving.handleKey} @focusin=${roving.handleFocus}>
    ${scene.groups.map(
      (group) =>
        html`${group.label === '' ? nothing : html`<p class="theme">${group.label}</p>`}${group.rows.map((row) => renderCard(row, scene, ctx))}`,
    )}
  </div>`;
}

function renderCard(row: RowScene, scene: GridScene, ctx: GridContext): TemplateResult {
  const {question, cells} = row;
  const shown = cells.filter((c) => !isHidden(c, ctx.isOff));
  const blanks = new Map<Blank, CellScene[]>();
  for (const cell of shown) if (cell.blank !== undefined) blanks.set(cell.blank, [...(blanks.get(cell.blank) ?? []), cell]);
  const open = ctx.opened && cells.some((c) => c.key === ctx.selected);
  return html`<section class="card" part="row" aria-label=${question.short}>
    <p class="question">${question.short}</p>
    ${renderScale(row, scene, shown, ctx)}
    <p class="poles"><span>◂ ${question.poles.negative}</span><span>${question.poles.positive} ▸</span></p>
    ${blanks.size === 0
      ? nothing
      : html`<p class="blanks">${[...blanks].map(([blank, list]) => html`${ctx.own.blankList(ctx.view.words.blank[blank], '')}${list.map((c) => renderBlank(c, row, ctx))} `)}</p>`}
    ${open ? ctx.detail(row) : nothing}
  </section>`;
}

function renderBlank(cell: CellScene, row: RowScene, {view, own, roving, ...ctx}: GridContext): TemplateResult {
  const name = nameOf(cell.source, view);
  if (!view.interactive) return html`<span part="cell" data-id=${cell.key}>${name}</span> `;
  return html`<button
      type="button"
      class="word ${cell.key === ctx.selected ? 'selected' : ''}"
      part="cell"
      data-id=${cell.key}
      data-stop=${cell.key}
      tabindex=${roving.tabIndex(cell.key)}
      aria-label=${nameCell(cell, row.question, view, own)}
      aria-expanded=${cell.key === ctx.selected && ctx.opened}
      @click=${() => ctx.onCell(cell.key)}
    >${name}</button> `;
}

const tileSize = 22;

function renderScale(row: RowScene, scene: GridScene, shown: readonly CellScene[], ctx: GridContext): TemplateResult {
  const {together} = row;
  const {view, own, roving} = ctx;
  const size = tileSize * scene.scale;
  const line = size + 2 * scene.scale;
  const base = together.levels * line + 4;
  const keys = new Map(shown.map((c) => [c.key, c]));
  return html`<svg class="scale" width=${together.track.width} height=${base + 7} role="group" aria-label=${row.question.short}>
    ${togetherPicture({...together, placed: []}, () => '', () => true, line)}
    ${together.placed.map((p) => {
      const cell = keys.get(p.key);
      if (cell === undefined) return nothing;
      const chosen = p.key === ctx.selected;
      const shape = svg`<rect class="focus" x=${-4 - size / 2} y="-4" width=${size + 8} height=${size + 8} rx="3" /><rect class="box" x=${-size / 2} width=${size} height=${size} rx="2" /><text y=${size * 0.7}>${view.model.initials.get(p.source) ?? '?'}</text>`;
      const at = `translate(${p.x},${base - 4 - (p.level + 1) * line})`;
      return view.interactive
        ? svg`<g
            class="tile-of ${chosen ? 'selected' : ''}"
            part="cell"
            role="button"
            transform=${at}
            data-id=${p.key}
            data-stop=${p.key}
            tabindex=${roving.tabIndex(p.key)}
            aria-label=${nameCell(cell, row.question, view, own)}
            aria-expanded=${chosen && ctx.opened}
            @click=${() => ctx.onCell(p.key)}
            @keydown=${(e: KeyboardEvent) => {
              if (e.key !== 'Enter' && e.key !== ' ') return;
              e.preventDefault();
              ctx.onCell(p.key);
            }}
          >${shape}</g>`
        : svg`<g class="tile-of" part="cell" transform=${at} data-id=${p.key}><title>${nameCell(cell, row.question, view, own)}</title>${shape}</g>`;
    })}
  </svg>`;
}
