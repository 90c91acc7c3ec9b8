import {html, nothing, type TemplateResult} from 'lit';
import {speakers, tile} from '../../element/accounts.js';
import {renderDetail} from '../../element/detail.js';
import {evidenceMark, evidenceMarks} from '../../element/evidence.js';
import type {View} from '../../element/view.js';
import {formatRef} from '../../selection/ref.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {CellScene, RowScene} from './layout.js';
import {nameOf, wordCell} from './words.js';

export interface CellDetail {
  row: RowScene;
  cell: CellScene;
  onClose: () => void;
  onChoose: (key: string) => void;
}

/** The open cell: verdict, reasons, confidence and why, evidence, and what the others answer. */
export function renderCellDetail({row, cell, onClose, onChoose}: CellDetail, view: View, own: GridWords): TemplateResult {
  const {stance} = cell;
  const name = nameOf(cell.source, view);
  return renderDetail(
    {
      title: html`${tile(cell.source, cell.blank === 'not-addressed' || cell.blank === 'not-coded' ? 'silent' : 'attests', view)} ${own.verdict(name, wordCell(cell, view))}`,
      sub: html`${row.question.text}`,
      main: html`${stance === undefined || stance.rationale === '' ? nothing : html`<p>${stance.rationale}</p>`} ${confidence(cell, view, own)} ${evidence(cell, view, own)}`,
      side: others(row, cell, onChoose, view, own),
      dispute: {
        ref: formatRef('stance', cell.key),
        code: stance === undefined ? view.words.blank['not-coded'] : String(stance.value ?? stance.blank),
        paragraphs: (stance?.evidence ?? []).map((e) => `${e.source} ${e.paragraph}`),
      },
      onClose,
    },
    view,
  );
}

function confidence({stance}: CellScene, view: View, own: GridWords): TemplateResult | typeof nothing {
  if (stance === undefined) return nothing;
  const {format} = view;
  const rests = speakers(stance.restsOn ?? [], view);
  const value = stance.value === null ? '' : own.coded(stance.value > 0 ? `+${format.number(stance.value)}` : format.number(stance.value));
  return html`<p class="why">${own.confidence[stance.confidence]} ${stance.why} ${value} ${rests === '' ? '' : own.restsOn(rests)}</p>`;
}

function evidence({stance}: CellScene, view: View, own: GridWords): TemplateResult {
  const list = stance?.evidence ?? [];
  if (list.length === 0) return html`<p class="why">${own.noEvidence}</p>`;
  return html`<p class="side-head">${own.evidence}</p>
    <ul class="rows">
      ${list.map((e) => html`<li>${evidenceMark(e, view)} ${e.text ?? ''}</li>`)}
    </ul>`;
}

/** Every source on this question in the fixed order, the chosen one with an accent tile. */
function others(row: RowScene, cell: CellScene, onChoose: (key: string) => void, view: View, own: GridWords): TemplateResult {
  return html`<p class="side-head">${own.others}</p>
    <ul class="rows">
      ${row.cells.map((c) => {
        const silent = c.blank === 'not-addressed' || c.blank === 'not-coded';
        const word = html`<b>${nameOf(c.source, view)}</b> ${wordCell(c, view)}`;
        return html`<li class=${silent ? 'silent' : ''}>
          ${tile(c.source, silent ? 'silent' : 'attests', view, c === cell)}
          ${c === cell || !view.interactive ? html`<span>${word}</span>` : html`<button type="button" @click=${() => onChoose(c.key)}>${word}</button>`}
          <span class="paragraphs">${evidenceMarks(c.stance?.evidence ?? [], view)}</span>
        </li>`;
      })}
    </ul>`;
}
