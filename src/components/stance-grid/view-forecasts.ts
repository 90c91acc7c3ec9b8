import {html, nothing, type TemplateResult} from 'lit';
import {speakers, tile} from '../../element/accounts.js';
import {evidenceMarks} from '../../element/evidence.js';
import type {View} from '../../element/view.js';
import type {Claim, Id} from '../../model/types.js';
import {outcomesOf, questionsOf, type Forecasts} from '../../query/forecasts.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {nameOf} from './words.js';

export interface ForecastParts {
  groups: readonly Forecasts[];
  /** Cards instead of the table. */
  cards: boolean;
  /** Id of the selected claim. */
  selected: Id;
}

type Cell = readonly [head: keyof GridWords['forecasts']['heads'], content: TemplateResult];

/** What each analysis predicts, on what condition, how strongly worded, by when one could tell, and what came of it where that is on record. */
export function renderForecasts(parts: ForecastParts, view: View, own: GridWords): TemplateResult {
  const {groups, cards} = parts;
  if (groups.length === 0) return html`<p class="nothing"><b>${own.forecasts.none}</b></p>`;
  const told = groups.some(({claims}) => claims.some((claim) => outcomesOf(claim, view.model).length > 0));
  const cells = (claim: Claim): readonly Cell[] => cellsOf(claim, told, view, own);
  return html`${cards ? renderCards(parts, cells, view, own) : renderTable(parts, cells, view, own)}
  ${told ? nothing : html`<p class="hint">${own.forecasts.noOutcomes}</p>`}`;
}

function renderTable(
  {groups, selected}: ForecastParts,
  cells: (claim: Claim) => readonly Cell[],
  view: View,
  {forecasts}: GridWords,
): TemplateResult {
  const [first] = groups.flatMap(({claims}) => claims);
  const heads = first === undefined ? [] : cells(first).map(([head]) => head);
  return html`<table class="forecasts" part="picture">
    <caption class="quiet">
      ${forecasts.pictureLabel}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="predicted">${forecasts.heads.predicted}</th>
        ${heads.map((head) => html`<th scope="col">${forecasts.heads[head]}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({source, claims}) =>
        html`<tbody>
          <tr class="theme">
            <th scope="rowgroup" colspan=${heads.length + 1}>${groupHead(source.id, claims.length, view, forecasts)}</th>
          </tr>
          ${claims.map(
            (claim) =>
              html`<tr part="row" data-id=${claim.id} class=${claim.id === selected ? 'chosen' : ''}>
                <th scope="row">${predicted(claim, view, forecasts)}</th>
                ${cells(claim).map(([, content]) => html`<td>${content}</td>`)}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

function renderCards(
  {groups, selected}: ForecastParts,
  cells: (claim: Claim) => readonly Cell[],
  view: View,
  {forecasts}: GridWords,
): TemplateResult {
  return html`<div class="cards forecasts" part="list" role="group" aria-label=${forecasts.pictureLabel}>
    ${groups.map(
      ({source, claims}) =>
        html`<p class="theme">${groupHead(source.id, claims.length, view, forecasts)}</p>
          ${claims.map(
            (claim) =>
              html`<div class="card ${claim.id === selected ? 'chosen' : ''}" part="row" data-id=${claim.id}>
                <div class="short">${predicted(claim, view, forecasts)}</div>
                <dl>
                  ${cells(claim).map(
                    ([head, content]) =>
                      html`<div>
                        <dt>${forecasts.heads[head]}</dt>
                        <dd>${content}</dd>
                      </div>`,
                  )}
                </dl>
              </div>`,
          )}`,
    )}
  </div>`;
}

const groupHead = (source: Id, n: number, view: View, {count}: GridWords['forecasts']): TemplateResult =>
  html`${tile(source, 'attests', view)} ${nameOf(source, view)} <span class="date">${count(n, view.format.number(n))}</span>`;

/** The forecast, whose it is where the analysis passes it on, its passages, and the questions that it bears on. */
function predicted(claim: Claim, view: View, {bearsOn}: GridWords['forecasts']): TemplateResult {
  const {words} = view;
  const names = claim.attribution === 'own' ? '' : speakers(claim.by, view);
  const voice = names === '' ? '' : claim.attribution === 'quoted' ? words.quotes(names) : words.reportedFrom(names);
  const questions = questionsOf(claim, view.model).map((q) => q.short);
  return html`${voice === '' ? nothing : html`<span class="voice">${voice}</span> `}<span class="text">${claim.text}</span>
    ${evidenceMarks(claim.evidence, view)}
    ${questions.length === 0 ? nothing : html`<span class="bears">${bearsOn} ${questions.join(' · ')}</span>`}`;
}

function cellsOf(claim: Claim, told: boolean, view: View, {forecasts}: GridWords): readonly Cell[] {
  const {hedge, condition, due} = claim;
  const none = (text: string): TemplateResult => html`<span class="none">${text}</span>`;
  const outcomes = told ? outcomesOf(claim, view.model) : [];
  return [
    ['condition', condition === undefined ? none(forecasts.noCondition) : html`${condition}`],
    ['hedge', hedge === undefined ? none(forecasts.noHedge) : html`${forecasts.hedge(hedge)}`],
    ['due', due === undefined ? none(forecasts.noDue) : dueIn(due, view)],
    ...(told
      ? [['outcome', outcomes.length === 0 ? none(forecasts.noOutcome) : html`${outcomes.map((e) => outcome(e, view))}`] as const]
      : []),
  ];
}

/** A day in words, and why it is that day. */
const dueIn = ({edtf, basis, note}: NonNullable<Claim['due']>, {format, words}: View): TemplateResult =>
  html`${format.date(edtf, {year: true})}${basis === 'stated' ? nothing : html`<span class="basis">, ${words.basis[basis]}</span>`}
  ${note === undefined ? nothing : html`<span class="note">${note}</span>`}`;

const outcome = ({title, when}: ReturnType<typeof outcomesOf>[number], {format, words}: View): TemplateResult =>
  html`<span class="outcome">${title}, ${format.date(when.edtf, {year: true})} <span class="note">${words.basis[when.basis]}</span></span>`;
