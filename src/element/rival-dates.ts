import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Box} from '../geometry/box.js';
import {layoutDates, type DateMark, type DateRow} from '../geometry/dates-chart.js';
import {wallClock} from '../geometry/wall-clock.js';
import type {Account, DateRecord} from '../model/types.js';
import {drawChart, wordRows} from './chart.js';
import {glyphShapes} from './date-glyph.js';
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
    name: {hour: format.hour, day: month, month: format.month, year: format.year},
  });
  if (chart === undefined) return nothing;
  const said = ({edtf, basis}: DateRecord): string => `${format.date(edtf, {year: true})} (${words.basis[basis]})`;
  const spoken = rows.map(({source, dates, words: none}) => ({source, said: dates.map(said), words: none}));
  return html`<figure class="chart">
    <figcaption>${words.datesHeading}</figcaption>
    <svg width=${chart.width} height=${chart.height} role="img" aria-label=${wordRows(spoken, view)}>
      ${drawChart(chart, {accounts, unit, drawMark}, view)}
    </svg>
  </figure>`;
}

const drawMark = ({x, y, glyph, text, note}: DateMark, unit: number): SVGTemplateResult =>
  svg`<g class="w1">${glyphShapes(glyph, x, y, unit)}</g><text class="number" x=${text.x} y=${y} dy="0.36em" text-anchor=${text.anchor}>${text.text}</text>${
    note === undefined ? nothing : svg`<text x=${note.x} y=${note.y}>${note.text}</text>`
  }`;
