import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Account, Id} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import {voicesOf} from '../query/voices.js';
import {tileShapes} from './tile.js';
import type {View} from './view.js';

/** A chart with a row per source in the fixed order, laid out: all in px from its top left. */
export interface ChartScene<Mark> {
  /** Lines through the rows, from `top` to `bottom`, and the names over them. */
  lines: readonly number[];
  names: readonly {text: string; x: number; anchor: 'start' | 'middle' | 'end'}[];
  top: number;
  bottom: number;
  rows: readonly {source: Id; y: number; silent: boolean; words?: {text: string; x: number}; marks: readonly Mark[]}[];
}

/** Lines, names, and in each row the source's tile with its marks, or the words that stand for them. */
export function drawChart<Mark>(
  chart: ChartScene<Mark>,
  {accounts, unit, drawMark}: {accounts: readonly Account[]; unit: number; drawMark: (mark: Mark, unit: number) => SVGTemplateResult},
  view: View,
): SVGTemplateResult {
  const {lines, names, top, bottom, rows} = chart;
  const voices = new Map(voicesOf(accounts, view.model.sources).map(({source, voice}) => [source, voice]));
  return svg`${lines.map((x) => svg`<line class="grid" x1=${x} x2=${x} y1=${top} y2=${bottom} />`)}${names.map(
    (name) => svg`<text x=${name.x} y=${top} dy="-0.6em" text-anchor=${name.anchor}>${name.text}</text>`,
  )}${rows.map(
    (row) =>
      svg`${tileShapes(row.source, voices.get(row.source) ?? 'silent', {x: 0, y: row.y, unit}, view)}${
        row.words === undefined
          ? nothing
          : svg`<text class=${row.silent ? 'silent' : 'none'} x=${row.words.x} y=${row.y} dy="0.35em">${row.words.text}</text>`
      }${row.marks.map((mark) => drawMark(mark, unit))}`,
  )}`;
}

/** A chart in words, row by row; `words` where a source says nothing. */
export const wordRows = (rows: readonly {source: Id; said: readonly string[]; words: string}[], {model}: View): string =>
  rows
    .map(({source, said, words}) => {
      const known = model.sourceById.get(source);
      const name = known === undefined ? source : sourceName(known, model.actorById);
      return `${name}: ${said.length === 0 ? words : said.join('; ')}.`;
    })
    .join(' ');
