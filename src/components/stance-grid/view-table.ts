import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {Source} from '../../model/types.js';
import {cellButton} from './cell-button.js';
import {handleClick, isChosen, isOpen, shownIn, type GridContext, wordMarked} from './context.js';
import {cellPicture, togetherPicture} from './glyphs.js';
import type {CellScene, GridScene, GroupScene, RowScene} from './layout.js';
import {headStop} from './next.js';
import {leaning} from './leaning.js';
import {renderMeeting} from './view-meeting.js';
import {groupLabel, headOf} from './view-order.js';
import {positionsOf, reporters} from './view-reported.js';
import {nameCell, nameOf, poles, wordCell, wordSpread} from './words.js';

/** From this many rows on, the heads stay in view. */
const longFrom = 20;

/** The grid as a native table: a row per question, a column per source. */
export function renderTable(scene: GridScene, ctx: GridContext): TemplateResult {
  const {own, roving} = ctx;
  const {columns, sources, whole} = scene;
  const long = scene.count.shown > longFrom ? 'long' : '';
  const withTogether = columns.together > 0;
  const span = sources.length + 1 + (withTogether ? 1 : 0);
  return html`<table
    class="detail-${scene.detail.columns} ${long}"
    data-roving="picture"
    part="picture"
    aria-rowcount=${whole?.lines ?? nothing}
    aria-colcount=${whole?.columns ?? nothing}
    @click=${(e: Event) => handleClick(e, ctx)}
    @keydown=${roving.handleKey}
    @focusin=${roving.handleFocus}
  >
    <caption class="quiet">
      ${scene.actors ? own.columns.pictureLabel : own.pictureLabel}
    </caption>
    <colgroup>
      <col width=${columns.question} />
      ${sources.map(() => html`<col width=${columns.source} />`)} ${withTogether ? html`<col width=${columns.together} />` : nothing}
    </colgroup>
    <thead class=${scene.head}>
      <tr aria-rowindex=${whole === undefined ? nothing : 1}>
        <th scope="col" class="question" aria-colindex=${whole === undefined ? nothing : 1}>${headOf(scene.sort, own)}</th>
        ${sources.map((source, i) => renderHead(source, columnIndex(scene, i), scene, ctx))}
        ${withTogether ? html`<th scope="col" class="all">${scene.trial.pair === undefined ? own.allTogether : own.agreement.between}</th>` : nothing}
      </tr>
    </thead>
    ${scene.groups.map((group) => renderGroup(group, scene, span, ctx))}
  </table>`;
}

/** Where not all columns are drawn: the place of one among all, from 1, after that of the questions. */
const columnIndex = ({whole}: GridScene, i: number): number | typeof nothing => (whole === undefined ? nothing : whole.before + i + 2);

function renderHead(source: Source, index: number | typeof nothing, scene: GridScene, ctx: GridContext): TemplateResult {
  const {view, roving} = ctx;
  const stop = headStop(source.id);
  const inside = html`${scene.actors ? nothing : tile(source.id, 'attests', view)}
    <b class=${scene.head === 'tile' ? 'quiet' : ''}>${nameOf(source.id, view)}</b>
    <span class="date"
      >${scene.actors ? positionsOf(source.id, view, ctx.own) : view.format.date(source.published.edtf, {short: true, after: true})}</span
    >`;
  return html`<th scope="col" aria-colindex=${index}>
    ${
      view.interactive
        ? html`<button
            type="button"
            class="head"
            data-source=${source.id}
            data-stop=${stop}
            tabindex=${roving.tabIndex(stop)}
            aria-pressed=${!ctx.isOff(stop)}
          >
            ${inside}
          </button>`
        : inside
    }
  </th>`;
}

function renderGroup(group: GroupScene, scene: GridScene, span: number, ctx: GridContext): TemplateResult {
  const label = groupLabel(group, ctx);
  return html`<tbody>
    ${
      label === ''
        ? nothing
        : html`<tr class="theme" aria-rowindex=${group.line ?? nothing}>
            <th scope="rowgroup" colspan=${span}>${label}</th>
          </tr>`
    }
    ${group.rows.map((row) => renderRow(row, scene, span, ctx))}
  </tbody>`;
}

function renderRow(row: RowScene, scene: GridScene, span: number, ctx: GridContext): TemplateResult {
  const {question, cells, together} = row;
  const shown = shownIn(row, ctx);
  const open = isOpen(shown, ctx);
  return html`<tr
      part="row"
      aria-rowindex=${row.line ?? nothing}
      class="${open ? 'open' : ''} ${isChosen(question.id, ctx) ? 'chosen' : ''}"
    >
      <th scope="row" class="question"><span class="short">${question.short}${wordMarked(question.id, ctx)}</span>${poles(question)}</th>
      ${cells.map((cell, i) => {
        const there = shown.has(cell.key);
        const by = cell.stance?.actor === undefined ? leaning(cell, there, ctx) : reporters(cell.stance, ctx.view, there);
        return html`<td class=${by === nothing ? '' : 'told'} aria-colindex=${columnIndex(scene, i)}>
          ${there ? renderCell(cell, row, ctx) : renderGap(cell, ctx)}${by}
        </td>`;
      })}
      ${
        scene.columns.together > 0
          ? html`<td class="all">
              ${togetherPicture(
                together,
                (id) => ctx.view.model.initials.get(id) ?? '?',
                (key) => shown.has(key),
              )}
              ${scene.trial.pair === undefined ? html`<span class="quiet">${wordSpread(row, shown, ctx)}</span>` : renderMeeting(row, scene.trial.pair, ctx)}
            </td>`
          : nothing
      }
    </tr>
    ${
      open
        ? html`<tr class="drawer">
            <td colspan=${span}>${ctx.detail(row)}</td>
          </tr>`
        : nothing
    }`;
}

function renderCell(cell: CellScene, {question}: RowScene, ctx: GridContext): TemplateResult {
  const {view, own} = ctx;
  const chosen = cell.key === ctx.selected;
  const name = nameCell(cell, question, view, own);
  const word = html`${cellPicture(cell.picture)}<span class=${cell.blank === undefined ? 'word-of' : 'word-of blank'}
      >${wordCell(cell, view)}</span
    >`;
  if (!view.interactive) {
    return html`<div class="cell ${chosen ? 'selected' : ''}" part="cell" data-id=${cell.key}>
      ${word}<span class="quiet">${name}</span>
    </div>`;
  }
  return cellButton(cell, {name, body: word, look: 'cell'}, ctx);
}

/** Holds the room of a mark that has left, so that no row moves. */
const renderGap = (cell: CellScene, {view}: GridContext): TemplateResult =>
  html`<span class="cell gone" aria-hidden="true">${cellPicture(cell.picture)}<span class="word-of">${wordCell(cell, view)}</span></span>`;
