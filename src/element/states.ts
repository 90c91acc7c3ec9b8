import {html, nothing, type TemplateResult} from 'lit';
import {wordProblem, type Problem} from '../model/problem.js';
import type {ElementName} from '../model/types.js';
import type {CommonWords} from '../strings/common.js';
import type {Failure} from './data-controller.js';
import type {View} from './view.js';

/** Why there is no new picture, in a sentence; and whether an earlier one stands above it. */
export const renderFailure = ({code}: Failure, words: CommonWords, earlier: boolean): TemplateResult =>
  html`<p class="problems" part="problems" role="alert">${words.loadFailed[code]} ${earlier ? words.lastGoodStays : nothing}</p>`;

/** What is said of a picture that takes shape. */
export interface Waiting {
  /** How far it is, in the picture's place. */
  now: string;
  /** For assistive tech, once at the start and once at the end. */
  begun: string;
  done: string;
  /** Px that the picture will take. */
  height: number;
}

/** How far a picture is; without anything else of the page in its place its height is kept free. */
export const renderWaiting = ({now, height}: Waiting, bare: boolean): TemplateResult =>
  html`<p class="hint">${now}</p>
    ${bare ? html`<svg aria-hidden="true" width="1" height=${height}></svg>` : nothing}`;

/** Said where a data set has nothing for an element. */
export const renderEmpty = (topic: ElementName, words: CommonWords): TemplateResult =>
  html`<div class="nothing"><b>${words.empty[topic]}</b> ${words.emptyReason}</div>`;

/** One calm line for readers, with the list for whoever can mend it behind a closed disclosure. */
export function renderProblems(
  problems: readonly Problem[],
  total: number,
  kept: number,
  view: Pick<View, 'words' | 'format'>,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const {words, format} = view;
  const line =
    kept < total
      ? words.partial(format.number(kept), format.number(total), format.number(total - kept))
      : words.notesOnData(problems.length, format.number(problems.length));
  return html`<div class="problems" part="problems">
    <p><span aria-hidden="true">⚠ </span>${line}</p>
    <details>
      <summary>${words.showProblems}</summary>
      <dl>
        ${problems.map((p) => {
          const [where, what] = splitProblem(p);
          return html`<dt>${where}</dt>
            <dd>${what}</dd>`;
        })}
      </dl>
    </details>
  </div>`;
}

/** `events#appeal` and the rest of the sentence. */
function splitProblem(problem: Problem): readonly [string, string] {
  const text = wordProblem(problem);
  const at = text.indexOf(': ');
  return [text.slice(0, at), text.slice(at + 2)];
}
