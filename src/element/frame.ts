import {html, nothing, type TemplateResult} from 'lit';
import {sourceName} from '../query/initials.js';
import type {Panel} from './panels.js';
import {wordSource} from './source-words.js';
import type {View} from './view.js';

/** What the frame shows around a picture. */
export interface FrameParts {
  headline: string;
  headlineLevel: number;
  description: string;
  /** What is missing from the picture, said before it. */
  missing: TemplateResult | typeof nothing;
  /** Toolbar and legend, or nothing when plain. */
  controls: TemplateResult | typeof nothing;
  /** What leads through the picture, plain or not. */
  lead?: TemplateResult | typeof nothing;
  picture: TemplateResult;
  detail: TemplateResult | typeof nothing;
  /** Whether the keys are explained under the picture. */
  hinted: boolean;
  /** Keys of the element's own, after the common ones. */
  help?: readonly (readonly [keys: string, does: string])[];
  /** How to read. */
  notes: string;
  plain: boolean;
  /** Lists that open below, before the keys. */
  panels: readonly Panel[];
  open: ReadonlySet<string>;
  onToggle: (panel: string) => void;
}

/** Headline and description, each a slot with the data's own words as default. */
export const renderHead = (parts: Pick<FrameParts, 'headline' | 'headlineLevel' | 'description'>): TemplateResult =>
  html`<slot name="headline"
      ><p class="headline" role="heading" aria-level=${parts.headlineLevel} ?hidden=${parts.headline === ''}>${parts.headline}</p></slot
    >
    <slot name="description"><p class="description" ?hidden=${parts.description === ''}>${parts.description}</p></slot>`;

/** The whole frame in reading order: head, controls, picture, detail, notes, source line, actions. */
export function renderFrame(parts: FrameParts, view: View): TemplateResult {
  return html`${renderHead(parts)} ${parts.missing} ${parts.controls} ${parts.lead ?? nothing}
    <div class="picture">${parts.picture}${parts.hinted ? html`<p class="hint">${view.words.keyboardHint}</p>` : nothing}</div>
    ${parts.detail} ${parts.plain ? nothing : renderFoot(parts, view)}`;
}

function renderFoot(parts: FrameParts, view: View): TemplateResult {
  const {words} = view;
  const toggle = (panel: string, label: string) =>
    view.interactive
      ? html`<button class="word" type="button" aria-expanded=${parts.open.has(panel)} @click=${() => parts.onToggle(panel)}>
          ${label}
        </button>`
      : nothing;
  return html`<div class="foot">
    <slot name="notes"
      ><p ?hidden=${parts.notes === ''}><b>${words.howToRead}</b> ${parts.notes}</p></slot
    >
    <div class="sourceline">
      <slot name="source"><p>${sourceLine(view)} ${toggle('method', words.dataAndMethod)}</p></slot>
      <slot name="byline"></slot>
      <div class="actions">
        <slot name="actions"></slot>${parts.panels.map(({id, label}) => toggle(id, label))}${toggle('keyboard', words.keyboard)}
      </div>
    </div>
    ${parts.open.has('method') ? renderMethod(view) : nothing}
    ${parts.panels.map(({id, render}) => (parts.open.has(id) ? html`<div class="panel">${render()}</div>` : nothing))}
    ${parts.open.has('keyboard') ? renderKeyboard(parts, view) : nothing}
  </div>`;
}

function sourceLine(view: View): string {
  const {words, format, model} = view;
  if (model.sources.length === 0) return '';
  const names = format.list(model.sources.map((s) => sourceName(s, model.actorById)));
  // How they were read is told by data that have a method.
  return `${words.sources} ${names}${model.dataset.meta.method === undefined ? '.' : `; ${words.codedByParagraph}`}`;
}

function renderMethod(view: View): TemplateResult {
  const {words, format, model} = view;
  const {method, licence, updated} = model.dataset.meta;
  return html`<div class="panel">
    ${method === undefined ? nothing : html`<p>${method}</p>`}
    <p>
      ${licence === '' ? nothing : `${words.licence} ${licence}.`}
      ${updated === '' ? nothing : words.updated(format.date(updated, {year: true}))}
    </p>
    <ul>
      ${model.sources.map((source) => {
        const address = source.url ?? source.copy;
        const title =
          address === undefined || !view.interactive
            ? source.title
            : html`<a href=${address} target="_blank" rel="noopener">${source.title}</a>`;
        const {author, copy, published} = wordSource(source, view);
        return html`<li>${author}${title}${copy}. ${published}</li>`;
      })}
    </ul>
  </div>`;
}

const renderKeyboard = ({help = []}: FrameParts, view: View): TemplateResult =>
  html`<div class="panel">
    <dl>
      ${[...view.words.keyboardHelp, ...help].map(
        ([keys, does]) =>
          html`<dt>${keys}</dt>
            <dd>${does}</dd>`,
      )}
    </dl>
  </div>`;
