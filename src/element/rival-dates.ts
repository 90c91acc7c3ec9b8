import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Box} from '../geometry/box.js';
import {layoutDates, type DateMark, type DateRow, type DatesChart} from '../geometry/dates-chart.js';
import {wallClock} from '../geometry/wall-clock.js';
import type {Account, DateRecord, Id} from '../model/types.js';
import {sourceName} from '../query/initials.js';
import {voicesOf, type Voice} from '../query/voices.js';
import {glyphShapes} from './date-glyph.js';
import {tileShapes} from './tile.js';
import type {View} from './view.js';

export interface DatesParts {
  accounts: readonly Account[];
  /** Drawn as something that was yet to come. */
  planned: boolean;
  tz: string;
}

/** Rival dates of a record, a row per source in the fixed order; nothing unless sources give two dates or more. */
export function renderDates({accounts, planned, tz}: DatesParts, view: View, box: Box): TemplateResult | typeof nothing {
  const {words, format, model} = view;
  const given = new Set(accounts.map((a) => a.when?.edtf).filter((edtf) => edtf !== undefined));
  if (given.size < 2) return nothing;
  const rows = model.sources.map(({id}): DateRow => {
    const own = accounts.filter((a) => a.source === id);
    const dates = new Map<string, DateRecord>();
    for (const {when} of own) if (when !== undefined && !dates.has(when.edtf)) dates.set(when.edtf, when);
    return {
      source: id,
      dates: [...dates.values()],
      silent: own.length === 0,
      words: own.length === 0 ? words.doesNotMention : words.noDateGiven,
    };
  });
  const unit = box.em / 16;
  const month = (ms: number, first: boolean): string =>
    first ? format.date(new Date(ms).toISOString().slice(0, 10), {short: true}) : format.day(ms);
  const chart = layoutDates(rows, {
    ...{width: box.width, unit, measure: box.measure, planned, clock: wallClock(tz)},
    date: (edtf) => format.date(edtf),
    name: {day: month, month: format.month, year: format.year},
  });
  if (chart === undefined) return nothing;
  const voices = new Map(voicesOf(accounts, model.sources).map(({source, voice}) => [source, voice]));
  return html`<figure class="chart">
    <figcaption>${words.datesHeading}</figcaption>
    <svg width=${chart.width} height=${chart.height} role="img" aria-label=${spoken(rows, view)}>
      ${drawChart(chart, voices, view, unit)}
    </svg>
  </figure>`;
}

/** The chart in words, row by row. */
function spoken(rows: readonly DateRow[], {model, format, words}: View): string {
  return rows
    .map(({source, dates, words: none}) => {
      const known = model.sourceById.get(source);
      const name = known === undefined ? source : sourceName(known, model.actorById);
      const said = dates.map(({edtf, basis}) => `${format.date(edtf, {year: true})} (${words.basis[basis]})`);
      return `${name}: ${said.length === 0 ? none : said.join('; ')}.`;
    })
    .join(' ');
}

const drawChart = (chart: DatesChart, voices: ReadonlyMap<Id, Voice>, view: View, unit: number): SVGTemplateResult =>
  svg`${chart.lines.map((x) => svg`<line class="grid" x1=${x} x2=${x} y1=${chart.top} y2=${chart.bottom} />`)}${chart.names.map(
    (name) => svg`<text x=${name.x} y=${chart.top} dy="-0.6em" text-anchor=${name.anchor}>${name.text}</text>`,
  )}${chart.rows.map(
    (row) =>
      svg`${tileShapes(row.source, voices.get(row.source) ?? 'silent', {x: 0, y: row.y, unit}, view)}${
        row.words === undefined
          ? nothing
          : svg`<text class=${row.silent ? 'silent' : 'none'} x=${row.words.x} y=${row.y} dy="0.35em">${row.words.text}</text>`
      }${row.marks.map((mark) => drawMark(mark, unit))}`,
  )}`;

const drawMark = ({x, y, glyph, text, note}: DateMark, unit: number): SVGTemplateResult =>
  svg`<g class="w1">${glyphShapes(glyph, x, y, unit)}</g><text class="number" x=${text.x} y=${y} dy="0.36em" text-anchor=${text.anchor}>${text.text}</text>${
    note === undefined ? nothing : svg`<text x=${note.x} y=${note.y}>${note.text}</text>`
  }`;
