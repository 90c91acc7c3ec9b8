import {html, nothing, type TemplateResult} from 'lit';
import {wallClock} from '../geometry/wall-clock.js';
import type {Id} from '../model/types.js';
import {earliestDay, type AsOf} from '../query/as-of.js';
import {sourceName} from '../query/initials.js';
import type {SiftWords} from '../strings/sift.js';
import {tile} from './accounts.js';
import type {View} from './view.js';

export interface AsOfRow {
  asOf: AsOf | undefined;
  /** Days to choose from, in EDTF. */
  days: readonly string[];
  tz: string;
  /** Sets a day or the id of a source, or nothing with an empty text. */
  onSet: (asOf: string) => void;
  onKey: (e: KeyboardEvent) => void;
}

/** The row in which the reader sets the day as of which something is drawn, or picks an analysis. */
export function renderAsOfRow({asOf, days, tz, onSet, onKey}: AsOfRow, view: View, own: SiftWords): TemplateResult {
  const analyses = view.model.sources.map((source) => earliestDay(source, wallClock(tz))).filter((day) => day !== undefined);
  const renderAnalysis = (day: AsOf): TemplateResult => {
    const {source = ''} = day;
    const on = asOf?.source === source;
    const label = own.knownAnalysis(nameOfSource(source, view), wordDay(day, view), day.exact, wordBasis(day, view));
    return html`<li>
      ${tile(source, 'attests', view)}
      <button type="button" class="word" aria-pressed=${on} @click=${() => onSet(on ? '' : source)}>${label}</button>
    </li>`;
  };
  return html`<div class="known" role="group" aria-label=${own.asKnown} @keydown=${onKey}>
    <label
      >${own.knownDay}
      <select @change=${(e: Event) => onSet((e.target as HTMLSelectElement).value)}>
        <option value="" .selected=${asOf === undefined}>${own.knownNoDay}</option>
        ${days.map((day) => html`<option value=${day} .selected=${day === asOf?.day}>${view.format.date(day, {year: true})}</option>`)}
      </select></label
    >
    ${
      analyses.length === 0
        ? nothing
        : html`<p>${own.knownAnalyses}</p>
            <ul>
              ${analyses.map(renderAnalysis)}
            </ul>`
    }
  </div>`;
}

/** The day in words. */
export const wordDay = ({day}: AsOf, {format}: View): string => format.date(day, {year: true});

/** What the date of a source rests on, unless it is stated. */
export const wordBasis = ({basis}: AsOf, {words}: View): string => (basis === 'stated' ? '' : words.basis[basis]);

export const nameOfSource = (id: Id, {model}: View): string => {
  const source = model.sourceById.get(id);
  return source === undefined ? id : sourceName(source, model.actorById);
};
