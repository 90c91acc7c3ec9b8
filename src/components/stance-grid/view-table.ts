import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {Source} from '../../model/types.js';
import {cellPicture, togetherPicture} from './glyphs.js';
import {isHidden, type GridContext} from './context.js';
import type {CellScene, GridScene, GroupScene, RowScene} from './layout.js';
import {headStop} from './next.js';
import {nameCell, nameOf, wordCell} from './words.js';

/** The grid as a native table: a row per question, a column per source. */
export function renderTable(scene: GridScene, ctx: GridContext): TemplateResult {
  const {own, roving} = ctx;
  const {columns, sources} = scene;
  const withTogether = columns.together > 0;
  const span = sources.length + 1 + (withTogether ? 1 : 0);
  return html`<table data-roving="picture" part="picture" @keydown=${roving.handleKey} @focusin=${roving.handleFocus}>
    <caption class="quiet">${own.pictureLabel}</caption>
    <colgroup>
      <col width=${columns.question} />
      ${sources.map(() => html`<col width=${columns.source} />`)}
      ${withTogether ? html`<col width=${columns.together} />` : nothing}
    </colgroup>
    <thead>
      <tr>
        <th scope="col" class="question">${scene.groups[0]?.label === '' ? own.mostDisputedFirst : own.questionHead}</th>
        ${sources.map((source) => renderHead(source, ctx))}
        ${withTogether ? html`<th scope="col" class="all">${own.allTogether}</th>` : nothing}
      </tr>
    </thead>
    ${scene.groups.map((group) => renderGroup(group, scene, span, ctx))}
  </table>`;
}

function renderHead(source: Source, ctx: GridContext): TemplateResult {
  const {view, roving} = ctx;
  const stop = headStop(source.id);
  const inside = html`${tile(source.id, 'attests', view)} <b>${nameOf(source.id, view)}</b>
    <span class="date">${view.format.date(source.published.edtf, {short: true, after: true})}</span>`;
  return html`<th scope="col">${
    view.interactive
      ? html`<button type="button" class="head" data-stop=${stop} tabindex=${roving.tabIndex(stop)} aria-pressed=${!ctx.isOff(stop)} @click=${() => ctx.onHead(source.id)}>${inside}</button>`
      : inside
  }</th>`;
}

function renderGroup(group: GroupScene, scene: GridScene, span: number, ctx: GridContext): TemplateResult {
  return html`<tbody>
    ${group.label === '' ? nothing : html`<tr class="theme"><th scope="rowgroup" colspan=${span}>${group.label}</th></tr>`}
    ${group.rows.map((row) => renderRow(row, scene, span, ctx))}
  </tbody>`;
}

function renderRow(row: RowScene, scene: GridScene, span: number, ctx: GridContext): TemplateResult {
  const {question, cells, together, track} = row;
  const open = ctx.opened && cells.some((c) => c.key === ctx.selected);
  const hidden = new Set(cells.filter((c) => isHidden(c, ctx.isOff)).map((c) => c.key));
  return html`<tr part="row" class=${open ? 'open' : ''}>
      <th scope="row" class="question">
        ${question.short}
        <span class="poles"><span>◂ ${question.poles.negative}</span><span>${question.poles.positive} ▸</span></span>
      </th>
      ${cells.map((cell) => html`<td>${renderCell(cell, row, hidden.has(cell.key), ctx)}</td>`)}
      ${scene.columns.together > 0
        ? html`<td class="all">
            ${togetherPicture(together, (id) => ctx.view.model.initials.get(id) ?? '?', (key) => hidden.has(key), 13 * scene.scale)}
            <span class="quiet">${wordSpread(row, ctx)}</span>
          </td>`
        : nothing}
    </tr>
    ${open ? html`<tr class="drawer"><td colspan=${span}>${ctx.detail(row)}</td></tr>` : nothing}`;

  function renderCell(cell: CellScene, {question: asked}: RowScene, off: boolean, {view, roving, own}: GridContext): TemplateResult | typeof nothing {
    if (off) return nothing;
    const chosen = cell.key === ctx.selected;
    const inside = html`${cellPicture(cell, track)}<span class="word-of ${cell.blank === undefined ? '' : 'blank'}">${wordCell(cell, view)}</span>`;
    return view.interactive
      ? html`<button
          type="button"
          class="cell ${chosen ? 'selected' : ''}"
          part="cell"
          data-id=${cell.key}
          data-stop=${cell.key}
          tabindex=${roving.tabIndex(cell.key)}
          aria-label=${nameCell(cell, asked, view, own)}
          aria-expanded=${chosen && ctx.opened}
          @click=${() => ctx.onCell(cell.key)}
        >${inside}</button>`
      : html`<div class="cell" part="cell" data-id=${cell.key}>${inside}<span class="quiet">${nameCell(cell, asked, view, own)}</span></div>`;
  }
}

/** The outermost answers, with whose they are; for whoever does not see the stack. */
function wordSpread(row: RowScene, {own, view}: GridContext): string {
  const answers = row.cells.filter((c) => c.blank === undefined);
  const by = [...answers].sort((a, b) => (a.stance?.value ?? 0) - (b.stance?.value ?? 0));
  const low = by[0];
  const high = by.at(-1);
  return low === undefined || high === undefined ? '' : own.spread({low: wordCell(low, view), high: wordCell(high, view)});
}
