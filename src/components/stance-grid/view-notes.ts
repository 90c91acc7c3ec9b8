import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import {renderEndnotes} from '../../element/endnotes.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {View} from '../../element/view.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {CellScene, GridScene} from './layout.js';
import {rowsOf} from './layout-window.js';
import {reportersOf} from '../../query/reported.js';
import {nameOf, wordCell} from './words.js';

/** On paper: the reasons of every answer with its passages, as notes under the picture, and where the analyses can be read. */
export function renderNotes(scene: GridScene, view: View, own: GridWords): TemplateResult {
  const rows = rowsOf(scene).map(({question, cells}) => ({question, told: cells.filter((c) => c.stance !== undefined)}));
  const cited = new Set(
    rows.flatMap(({told}) => told.flatMap(({stance}) => (stance === undefined ? [] : reportersOf(stance, view.model)))),
  );
  const notes = rows
    .filter(({told}) => told.length > 0)
    .map(
      ({question, told}) =>
        html`<p class="noted">${question.text}</p>
          <ul>
            ${told.map((cell) => renderNote(cell, view, own))}
          </ul>`,
    );
  return renderEndnotes(own.notesHead, html`${notes}`, cited, view);
}

function renderNote(cell: CellScene, view: View, own: GridWords): TemplateResult | typeof nothing {
  const {stance} = cell;
  if (stance === undefined) return nothing;
  const by = stance.actor === undefined ? nothing : reportersOf(stance, view.model).map((s) => html` ${tile(s.id, 'reports', view)}`);
  return html`<li>
    <b>${own.verdict(nameOf(cell.source, view), wordCell(cell, view))}.</b>${by} ${stance.rationale} ${own.confidence[stance.confidence]}
    ${stance.why}${evidenceMarks(stance.evidence, view)}
  </li>`;
}
