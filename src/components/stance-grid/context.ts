import {html, nothing, type TemplateResult} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {CellScene, RowScene} from './layout.js';

/** What every part of the grid's view needs. */
export interface GridContext {
  view: View;
  own: GridWords;
  roving: RovingController;
  /** `question/source` of the selected cell. */
  selected: string;
  /** Id of the selected question. */
  question: string;
  opened: boolean;
  /** Refs that are marked for a selection in another element. */
  marked: ReadonlySet<string>;
  isOff: (key: string) => boolean;
  onCell: (key: string) => void;
  onHead: (source: string) => void;
  /** The panel of an open cell. */
  detail: (row: RowScene) => TemplateResult | typeof nothing;
}

/** Whether a cell's mark has left: its source, its blank or its confidence is switched off. */
export function isHidden(cell: CellScene, isOff: (key: string) => boolean): boolean {
  if (isOff(`source:${cell.source}`)) return true;
  return cell.blank === undefined ? isOff(`confidence:${cell.confidence}`) : isOff(`blank:${cell.blank}`);
}

/** Keys of the cells of a row whose marks are there. */
export const shownIn = (row: RowScene, {isOff}: Pick<GridContext, 'isOff'>): ReadonlySet<string> =>
  new Set(row.cells.filter((c) => !isHidden(c, isOff)).map((c) => c.key));

/** Whether the open cell stands in this row, with its mark. */
export const isOpen = (shown: ReadonlySet<string>, {opened, selected}: Pick<GridContext, 'opened' | 'selected'>): boolean =>
  opened && shown.has(selected);

/** Whether a question stands out: it is selected, or marked for a selection in another element. */
export const isChosen = (question: string, {question: selected, marked}: Pick<GridContext, 'question' | 'marked'>): boolean =>
  question === selected || marked.has(`question:${question}`);

/** Added to the name of a question that is marked. */
export const wordMarked = (question: string, {marked, view}: Pick<GridContext, 'marked' | 'view'>): TemplateResult | typeof nothing =>
  marked.has(`question:${question}`) ? html`<span class="quiet">, ${view.words.marked}</span>` : nothing;

/** What a click on a mark or a column head means; one listener for all of them. */
export function handleClick(e: Event, ctx: GridContext): void {
  const button = e.target instanceof Element ? e.target.closest('[data-stop]') : null;
  if (button === null) return;
  const cell = button.getAttribute('data-id');
  const source = button.getAttribute('data-source');
  if (cell !== null) ctx.onCell(cell);
  else if (source !== null) ctx.onHead(source);
}
