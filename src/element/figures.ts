import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Box} from '../geometry/box.js';
import {layoutFigures, type FigureMark, type FigureRow, type FiguresChart, type FigureShape} from '../geometry/figures-chart.js';
import type {Account, Figure, Id} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import {voicesOf, type Voice} from '../query/voices.js';
import {tileShapes} from './tile.js';
import type {View} from './view.js';

/**
 * Rival figures of a record, a chart per measure that has two figures or more:
 * a row per source in the fixed order on a common scale from zero.
 */
export function renderFigures(accounts: readonly Account[], view: View, box: Box): readonly TemplateResult[] {
  const figures = accounts.flatMap((a) => a.figures ?? []);
  const measures = [...new Set(figures.map((f) => f.measure))].filter((m) => figures.filter((f) => f.measure === m).length > 1);
  const voices = new Map(voicesOf(accounts, view.model.sources).map(({source, voice}) => [source, voice]));
  return measures.map((measure) => renderChart(rowsOf(accounts, measure, view), voices, view, box));
}

function rowsOf(accounts: readonly Account[], measure: string, {model, words}: View): readonly FigureRow[] {
  return model.sources.map(({id}) => {
    const own = accounts.filter((a) => a.source === id);
    const seen = new Set<string>();
    const figures = own
      .flatMap((a) => a.figures ?? [])
      .filter((f) => {
        const key = `${f.scope.id} ${f.word}`;
        if (f.measure !== measure || seen.has(key)) return false;
        seen.add(key);
        return true;
      });
    return {source: id, figures, silent: own.length === 0, words: own.length === 0 ? words.doesNotMention : words.noFigureGiven};
  });
}

function renderChart(rows: readonly FigureRow[], voices: ReadonlyMap<Id, Voice>, view: View, box: Box): TemplateResult {
  const {words, format} = view;
  const unit = box.em / 16;
  const bounded = ({bound}: Figure, n: string): string => (bound === undefined ? n : words.bound[bound](n));
  const chart = layoutFigures(rows, {width: box.width, unit, measure: box.measure, number: format.number, bounded});
  return html`<figure class="chart">
    <figcaption>${words.figuresHeading}${chart.unit === '' ? nothing : html` <span class="unit">(${chart.unit})</span>`}</figcaption>
    <svg width=${chart.width} height=${chart.height} role="img" aria-label=${spoken(rows, view)}>
      ${drawChart(chart, voices, view, unit)}
    </svg>
    ${
      chart.scopes.length === 0
        ? nothing
        : html`<p class="scopes">${chart.scopes.map(({label, shape}) => html`<span>${scopeKey(shape)}${label}</span>`)}</p>`
    }
  </figure>`;
}

/** The chart in words, row by row. */
function spoken(rows: readonly FigureRow[], {model}: View): string {
  return rows
    .map(({source, figures, words}) => {
      const known = model.sourceById.get(source);
      const name = known === undefined ? source : sourceName(known, model.actorById);
      return `${name}: ${figures.length === 0 ? words : figures.map((f) => f.word).join('; ')}.`;
    })
    .join(' ');
}

const drawChart = (chart: FiguresChart, voices: ReadonlyMap<Id, Voice>, view: View, unit: number): SVGTemplateResult =>
  svg`${chart.ticks.map(
    (t) =>
      svg`<line class="grid" x1=${t.x} x2=${t.x} y1=${chart.top} y2=${chart.bottom} /><text x=${t.x} y=${chart.top} dy="-0.6em" text-anchor=${t.anchor}>${t.text}</text>`,
  )}${chart.rows.map(
    (row) =>
      svg`${tileShapes(row.source, voices.get(row.source) ?? 'silent', {x: 0, y: row.y, unit}, view)}${
        row.words === undefined
          ? nothing
          : svg`<text class=${row.silent ? 'silent' : 'none'} x=${row.words.x} y=${row.y} dy="0.35em">${row.words.text}</text>`
      }${row.marks.map((mark) => drawMark(mark, unit))}`,
  )}`;

function drawMark({y, dot, range, arrow, number, words, lead}: FigureMark, unit: number): SVGTemplateResult {
  return svg`${lead === undefined ? nothing : svg`<line class="lead" x1=${lead.x0} x2=${lead.x1} y1=${y} y2=${y} />`}${
    range === undefined
      ? nothing
      : svg`<path class="range" d="M${range.x0},${y}H${range.x1}" /><path class="caps" d="M${range.x0},${y}m0.9,-4v8M${range.x1},${y}m-0.9,-4v8" />`
  }${dot === undefined ? nothing : svg`<path class="dot ${dot.shape.hollow ? 'hollow' : 'full'}" transform="translate(${dot.x},${y}) scale(${unit})" d=${dot.shape.d} />`}${
    arrow === undefined
      ? nothing
      : svg`<path class="arrow" transform="translate(${arrow.x},${y}) scale(${unit})" d="M0,0H23M18,-4L23,0L18,4" />`
  }${number === undefined ? nothing : svg`<text class="number" x=${number.x} y=${y} dy="0.36em" text-anchor=${number.anchor}>${number.text}</text>`}${words.map(
    (w) => svg`<text x=${w.x} y=${w.y}>${w.text}</text>`,
  )}`;
}

const scopeKey = (shape: FigureShape): TemplateResult =>
  html`<svg class="glyph" aria-hidden="true" viewBox="0 0 14 14">
    <path class="dot ${shape.hollow ? 'hollow' : 'full'}" transform="translate(7,7)" d=${shape.d} />
  </svg>`;
