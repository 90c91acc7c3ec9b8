import {html, nothing, type TemplateResult} from 'lit';
import {tile} from '../../element/accounts.js';
import type {View} from '../../element/view.js';
import type {Confidence, Id, Source} from '../../model/types.js';
import type {Changes, Trial} from '../../query/findings.js';
import {stretch} from '../../query/likeness.js';
import {exactLimit} from '../../query/seriate.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridScene} from './layout.js';
import {floors} from './trial.js';
import {pairSentence, renderSquares, wordsBorrowed} from './view-pairs.js';
import {nameOf} from './words.js';

/** Which choice is open below the toolbar. */
export type Choosing = '' | 'compare' | 'without';

export interface TrialParts {
  scene: GridScene;
  /** Everybody who can be chosen. */
  columns: readonly Source[];
  /** What is open and chosen, and what a press does. */
  acts: {
    choosing: Choosing;
    chosen: readonly Id[];
    choose: (id: Id) => void;
    setFloor: (floor: Confidence) => void;
    reset: () => void;
  };
}

/** Changed findings that are named; more are counted. */
const named = 12;

/** Below the toolbar: a choice, what is compared, what changes with what is left out, and what the order rests on. */
export function renderTrial(parts: TrialParts, view: View, own: GridWords): TemplateResult | typeof nothing {
  const {scene} = parts;
  const {pair, changes, trial} = scene.trial;
  const note = orderNote(scene, view, own);
  const choosing = view.interactive && parts.acts.choosing !== '';
  if (!choosing && pair === undefined && changes === undefined && note === '') return nothing;
  return html`<div class="trial">
    ${choosing ? renderChoice(parts, view, own) : nothing}
    ${
      pair === undefined
        ? nothing
        : html`<div class="compared">
            <p><b>${pairSentence(pair, view, own)}</b></p>
            ${renderSquares(pair, scene.scale)}
            <p class="why">${own.agreement.agreeMeans} ${wordsBorrowed(pair, view, own)}</p>
          </div>`
    }
    ${view.interactive && trial.floor !== 'low' ? renderFloor(trial.floor, parts, own) : nothing}
    ${changes === undefined ? nothing : renderChanges(changes, trial, view, own)}
    ${note === '' ? nothing : html`<p class="why">${note}</p>`}
    ${
      view.interactive && (pair !== undefined || changes !== undefined)
        ? html`<button type="button" class="word" @click=${parts.acts.reset}>${own.agreement.countAll}</button>`
        : nothing
    }
  </div>`;
}

function renderChoice({acts: {choosing, chosen, choose}, columns}: TrialParts, view: View, {agreement}: GridWords): TemplateResult {
  const question = choosing === 'compare' ? agreement.compareWhom : agreement.leaveOutWhom;
  return html`<div class="choice" role="group" aria-label=${question}>
    <span>${question}</span>
    ${columns.map(
      ({id}) =>
        html`<button type="button" class="pick" aria-pressed=${chosen.includes(id)} @click=${() => choose(id)}>
          ${tile(id, 'attests', view, chosen.includes(id))} ${nameOf(id, view)}
        </button>`,
    )}
  </div>`;
}

/** How strong evidence must be to count, once some is left out. */
function renderFloor(floor: Confidence, {acts}: TrialParts, {agreement}: GridWords): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${agreement.counted}>
    <span>${agreement.counted}</span>
    ${floors.map(
      (each) =>
        html`<button type="button" class="pick" aria-pressed=${each === floor} @click=${() => acts.setFloor(each)}>
          ${agreement.floor[each]}
        </button>`,
    )}
  </div>`;
}

/** `Without Clarke and codes on weak evidence`. */
export function wordTrial({without, floor}: Trial, view: View, {agreement}: GridWords): string {
  const left = [...without.map((id) => nameOf(id, view)), ...(floor === 'low' ? [] : [agreement.below[floor]])];
  return agreement.withoutThese(view.format.list(left));
}

/** The sentence that says at once what changes. */
export const changesSentence = (changes: Changes, trial: Trial, view: View, own: GridWords): string =>
  own.agreement.changes({
    without: wordTrial(trial, view, own),
    n: changes.findings.length,
    count: view.format.number(changes.findings.length),
    all: view.format.number(changes.all),
  });

function renderChanges(changes: Changes, trial: Trial, view: View, own: GridWords): TemplateResult {
  const {agreement} = own;
  const {findings, lost, most} = changes;
  const {number} = view.format;
  const rest = findings.length - named;
  return html`<div class="changes">
    <p><b>${changesSentence(changes, trial, view, own)}</b> ${agreement.lost(lost, number(lost))}</p>
    ${
      findings.length === 0 && most === undefined
        ? nothing
        : html`<ul>
            ${findings
              .slice(0, named)
              .map(
                ({question, before, after}) =>
                  html`<li>
                    <b>${question.short}</b> ${agreement.before(agreement.finding[before])} ${agreement.now(agreement.finding[after])}
                  </li>`,
              )}
            ${rest > 0 ? html`<li>${agreement.moreChanges(number(rest))}</li>` : nothing}
            ${
              most === undefined
                ? nothing
                : html`<li>
                    <b>${agreement.mostDisputed}</b> ${agreement.before(most.before?.short ?? agreement.none)}
                    ${agreement.now(most.after?.short ?? agreement.none)}
                  </li>`
            }
          </ul>`
    }
    <p class="why">${agreement.findingMeans}</p>
  </div>`;
}

/** What the order of rows and columns rests on; nothing for themes. */
export function orderNote({sort, exact, count, sources, actors}: GridScene, {format: {number}}: View, {agreement}: GridWords): string {
  if (sort === 'disagreement' || sort === 'date') return agreement.orderNote[sort];
  if (sort === 'theme' || exact === undefined) return '';
  return agreement.likenessNote({
    questions: number(count.shown),
    sources: number(sources.length),
    exactQuestions: exact.questions,
    exactSources: exact.sources,
    limit: number(exactLimit),
    actors,
    inParts: count.shown > stretch,
  });
}
