import {html, type TemplateResult} from 'lit';
import type {View} from '../../element/view.js';
import type {Id, Question} from '../../model/types.js';
import {sourceName} from '../../query/initials.js';
import {firmest} from '../../query/stances.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridContext} from './context.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {cellAt, countTo} from './layout-window.js';
import {wordLeaning} from './leaning.js';
import {reportedBy} from './view-reported.js';

export function nameOf(source: Id, view: View): string {
  const known = view.model.sourceById.get(source);
  return known === undefined ? source : sourceName(known, view.model.actorById);
}

/** Where a value stands between the poles, in words. */
export function wordPosition(question: Question, value: number, own: GridWords): string {
  if (value === 0) return own.between(question.poles.neutral);
  return own.towards(value < 0 ? question.poles.negative : question.poles.positive, value < 0 ? -value : value, firmest(question));
}

/** The short word under a track: the answer's own, or that of its blank. */
export const wordCell = (cell: CellScene, view: View): string =>
  cell.blank === undefined ? (cell.stance?.word ?? '') : view.words.blank[cell.blank];

/** The whole of a cell in one sentence or two. */
export function nameCell(cell: CellScene, question: Question, view: View, own: GridWords): string {
  const source = nameOf(cell.source, view);
  const {stance, blank} = cell;
  const by = reportedBy(stance, view, own);
  if (blank !== undefined) {
    const lean = stance?.lean;
    const towards = lean === undefined || lean === 0 ? '' : own.leans(lean < 0 ? question.poles.negative : question.poles.positive);
    return andBy(own.blankCell({source, question: question.short, blank: view.words.blank[blank], lean: towards}), by);
  }
  const answer = own.cell({
    source,
    question: question.short,
    word: stance?.word ?? '',
    position: wordPosition(question, stance?.value ?? 0, own),
    confidence: view.words.confidence[cell.confidence],
  });
  return andBy(andBy(answer, wordLeaning(cell, view, own)), by);
}

/** A cell in a sentence without its full stop, and the how-manieth it is; undefined where the scene has none. */
export function describeCell(scene: GridScene, key: string, view: View, own: GridWords): {name: string; detail: string} | undefined {
  const cell = cellAt(scene, key);
  const question = cell && view.model.questionById.get(cell.question);
  if (cell === undefined || question === undefined) return undefined;
  const {number} = view.format;
  const {at, all} = countTo(scene, key);
  return {name: nameCell(cell, question, view, own).replace(/\.$/, ''), detail: own.place(number(at), number(all))};
}

const andBy = (sentence: string, by: string): string => (by === '' ? sentence : `${sentence} ${by}`);

/** The two poles as they stand at the ends of a scale: the negative one on the left, on every page. */
export const poles = ({poles: {negative, positive}}: Question): TemplateResult =>
  html`<span class="poles"
    ><span class="pole"><span aria-hidden="true">◂</span><bdi>${negative}</bdi></span
    ><span class="pole"><bdi>${positive}</bdi><span aria-hidden="true">▸</span></span></span
  >`;

/** The outermost answers that are shown, for whoever does not see the stack. */
export function wordSpread({cells}: RowScene, shown: ReadonlySet<string>, {own, view}: GridContext): string {
  const answers = cells.filter((c) => c.blank === undefined && shown.has(c.key));
  const by = answers.sort((a, b) => (a.stance?.value ?? 0) - (b.stance?.value ?? 0));
  const [low, high] = [by[0], by.at(-1)];
  return low === undefined || high === undefined ? own.nobody : own.spread({low: wordCell(low, view), high: wordCell(high, view)});
}
