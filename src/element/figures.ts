import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Box} from '../geometry/box.js';
import {layoutFigures, type FigureMark, type FigureRow, type FigureShape} from '../geometry/figures-chart.js';
import type {Account, Figure} from '../model/types.js';
import {drawChart, wordRows} from './chart.js';
import type {View} from './view.js';

/**
 * Rival figures of a record, a chart per measure that has two figures or more:
 * a row per source in the fixed order on a common scale from zero.
 */
export function renderFigures(accounts: readonly Account[], view: View, box: Box): readonly TemplateResult[] {
  const figures = accounts.flatMap((a) => a.figures ?? []);
  const measures = [...new Set(figures.map((f) => f.measure))].filter((m) => figures.filter((f) => f.measure === m).length > 1);
  return measures.map((measure) => renderChart(rowsOf(accounts, measure, view), accounts, view, box));
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

function renderChart(rows: readonly FigureRow[], accounts: readonly Account[], view: View, box: Box): TemplateResult {
  const {words, format} = view;
  const unit = box.em / 16;
  const bounded = ({bound}: Figure, n: string): string => (bound === undefined ? n : words.bound[bound](n));
  const chart = layoutFigures(rows, {width: box.width, unit, measure: box.measure, number: format.number, bounded});
  const said = rows.map(({source, figures, words}) => ({source, said: figures.map((f) => f.word), words}));
  const lines = chart.ticks.map(({x}) => x);
  return html`<figure class="chart">
    <figcaption>${words.figuresHeading}${chart.unit === '' ? nothing : html` <span class="unit">(${chart.unit})</span>`}</figcaption>
    <svg width=${chart.width} height=${chart.height} role="img" aria-label=${wordRows(said, view)}>
      ${drawChart({...chart, lines, names: chart.ticks}, {accounts, unit, drawMark}, view)}
    </svg>
    ${
      chart.scopes.length === 0
        ? nothing
        : html`<p class="scopes">${chart.scopes.map(({label, shape}) => html`<span>${scopeKey(shape)}${label}</span>`)}</p>`
    }
  </figure>`;
}

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
