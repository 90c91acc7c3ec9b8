import {html, nothing, svg, type TemplateResult} from 'lit';
import {speakers, tile} from '../../element/accounts.js';
import {renderDetail} from '../../element/detail.js';
import {evidenceMark, evidenceMarks} from '../../element/evidence.js';
import type {View} from '../../element/view.js';
import type {Ref} from '../../model/types.js';
import {answering, spreadOf} from '../../query/stances.js';
import {formatRef} from '../../selection/ref.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {stackScale, tileShape} from './glyphs.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {layoutStack} from './layout-stack.js';
import {renderLinked} from './view-linked.js';
import {reportedBy, reporters} from './view-reported.js';
import {nameOf, poles, wordCell} from './words.js';

export interface CellDetail {
  row: RowScene;
  cell: CellScene;
  scene: GridScene;
  onClose: () => void;
  onChoose: (key: string) => void;
  /** The record behind it whose note is open. */
  noted: string;
  onRef: (ref: Ref) => void;
}

const isSilent = ({blank}: CellScene): boolean => blank === 'not-addressed' || blank === 'not-coded';

/** The open cell: verdict, reasons, confidence and why; its evidence; what stands behind it; what the others answer. */
export function renderCellDetail(parts: CellDetail, view: View, own: GridWords): TemplateResult {
  const {row, cell, onClose} = parts;
  const {stance} = cell;
  return renderDetail(
    {
      title: html`${parts.scene.actors ? nothing : tile(cell.source, isSilent(cell) ? 'silent' : 'attests', view)}
      ${own.verdict(nameOf(cell.source, view), wordCell(cell, view))}`,
      sub: html`${row.question.text}`,
      main: html`${stance === undefined || stance.rationale === '' ? nothing : html`<p>${stance.rationale}</p>`}${reportedLine(cell, view, own)}${confidence(cell, view, own)}`,
      side: html`<div class="evidence-column">${evidence(cell, view, own)}${behindIt(parts, view, own)}</div>
        <div class="others">${others(parts, view, own)}</div>`,
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

/** Who passes a position on; its passages stand beside it. */
function reportedLine({stance}: CellScene, view: View, own: GridWords): TemplateResult | typeof nothing {
  const by = reportedBy(stance, view, own);
  return by === '' ? nothing : html`<p class="why">${reporters(stance, view)} ${by}</p>`;
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
      ${list.map((e) => html`<li>${stance?.actor === undefined ? nothing : tile(e.source, 'reports', view)} ${evidenceMark(e, view)} <span>${e.text ?? ''}</span></li>`)}
    </ul>`;
}

const behindIt = ({cell, noted, onRef}: CellDetail, view: View, own: GridWords): TemplateResult | typeof nothing =>
  cell.stance === undefined ? nothing : renderLinked({stance: cell.stance, noted, onRef}, view, own);

/** Every source on this question: on one scale, and in words in the fixed order, the chosen one with an accent tile. */
function others({row, cell, scene, onChoose}: CellDetail, view: View, own: GridWords): TemplateResult {
  const cells = scene.actors ? row.cells.filter((c) => c.stance !== undefined || c === cell) : row.cells;
  const answers = row.cells.map((c) => c.stance);
  const [count, spread] = [answering(answers), spreadOf(answers)];
  const {number} = view.format;
  return html`<p class="side-head">${scene.actors ? own.columns.others : own.others}</p>
    ${scene.form === 'cards' || scene.actors || count === 0 ? nothing : othersScale(row, cell, scene, view)}
    <p class="why">
      ${(scene.actors ? own.columns : own).apart({count, answering: number(count), all: number(answers.length), spread, steps: number(spread ?? 0)})}
    </p>
    <ul class="rows">
      ${cells.map(
        (c) =>
          html`<li class=${isSilent(c) ? 'silent' : ''}>
            ${scene.actors ? nothing : tile(c.source, isSilent(c) ? 'silent' : 'attests', view, c === cell)}
            ${otherWord(c, c === cell, onChoose, view)}
            <span class="paragraphs">${scene.actors ? reporters(c.stance, view) : evidenceMarks(c.stance?.evidence ?? [], view)}</span>
          </li>`,
      )}
    </ul>`;
}

function otherWord(cell: CellScene, chosen: boolean, onChoose: (key: string) => void, view: View): TemplateResult {
  const word = html`<b>${nameOf(cell.source, view)}</b> ${wordCell(cell, view)}`;
  return view.interactive
    ? html`<button type="button" class="other" aria-current=${chosen ? 'true' : nothing} @click=${() => onChoose(cell.key)}>
        ${word}
      </button>`
    : html`<span>${word}</span>`;
}

function othersScale(row: RowScene, cell: CellScene, scene: GridScene, view: View): TemplateResult {
  const stack = layoutStack(row.question, row.cells, {tiles: true, width: scene.detail.scale, scale: scene.scale});
  return html`<svg class="scale" aria-hidden="true" width=${stack.width} height=${stack.height}>
      ${stackScale(stack, () => true)}${stack.placed.map(
        (p) =>
          svg`<g class="tile-of ${p.key === cell.key ? 'selected' : ''}" transform=${`translate(${p.x},${p.y})`}>${tileShape(view.model.initials.get(p.source) ?? '?', stack)}</g>`,
      )}
    </svg>
    <p class="scale-poles">${poles(row.question)}</p>`;
}
