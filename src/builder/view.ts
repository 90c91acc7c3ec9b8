import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {wordProblem} from '../model/problem.js';
import {elementNames} from '../static/markup.js';
import type {BuilderWords} from '../strings/builder.js';
import {attributesOf, choicesOf, type Attribute, type Facts} from './facts.js';
import {formats, widths} from './settings.js';
import type {Shown} from './code.js';

type Part = TemplateResult | typeof nothing;

/** What the page shows now. */
export interface BuilderState extends Shown {
  facts: Facts;
  languages: readonly string[];
  /** The text in the field for pasted data, and whether it could be read. */
  pasted: string;
  unread: boolean;
  code: string | undefined;
}

const looks = ['theme', 'view', 'headline', 'headline-level', 'plain', 'static'];
const themes = [
  ['', 'auto'],
  ['light', 'light'],
  ['dark', 'dark'],
] as const;
const filters = ['sources', 'disputed', 'query', 'as-of', 'actors', 'exclude', 'selected'];
const page = ['group', 'state-key', 'tz'];

/** A text of the manifest: names of attributes between backticks. */
const told = (text: string): readonly Part[] =>
  text
    .replace(/\s+/g, ' ')
    .split('`')
    .map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));

const option = (value: string, label: string, now: string): Part =>
  html`<option value=${value} ?selected=${value === now}>${label}</option>`;

/** Words of which one is on. */
const oneOf = (name: string, all: readonly (readonly [value: string, label: string])[], now: string): Part =>
  html`<span class="words"
    >${all.map(
      ([value, label]) =>
        html`<label><input type="radio" name=${name} value=${value} .checked=${live(value === now)} /><span>${label}</span></label>`,
    )}</span
  >`;

/** One attribute: its name, how it is chosen, and what the manifest says of it. */
function renderAttribute(attribute: Attribute, state: BuilderState, words: BuilderWords): Part {
  const {name, initial} = attribute;
  const value = state.settings.attributes[name];
  const choices = choicesOf(attribute, state.data);
  const note = html`<p class="note" id="about-${name}">${told(attribute.description)}</p>`;
  const about = `about-${name}`;
  if (choices.kind === 'switch')
    return html`<div class="field">
      <label
        ><input type="checkbox" name=${name} value="" aria-describedby=${about} .checked=${live(value !== undefined)} />
        <code>${name}</code></label
      >
      ${note}
    </div>`;
  if (choices.kind === 'ids') {
    const ticked = new Set((value ?? '').split(' '));
    return html`<fieldset class="field" aria-describedby=${about}>
      <legend><code>${name}</code></legend>
      <div class="ticks">
        ${choices.ids.map(
          ([id, label]) =>
            html`<label><input type="checkbox" name=${name} value=${id} .checked=${live(ticked.has(id))} /> <bdi>${label}</bdi></label>`,
        )}
      </div>
      ${note}
    </fieldset>`;
  }
  if (choices.kind === 'words')
    return html`<div class="field">
      <label for="field-${name}"><code>${name}</code></label>
      <select id="field-${name}" name=${name} aria-describedby=${about}>
        ${choices.words.map((word) => option(word === initial ? '' : word, word === initial ? `${word} (${words.byDefault})` : word, value ?? ''))}
      </select>
      ${note}
    </div>`;
  return html`<div class="field">
    <label for="field-${name}"><code>${name}</code></label>
    <input
      id="field-${name}"
      name=${name}
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${about}
      list=${choices.near.length > 0 ? `near-${name}` : nothing}
      .value=${live(value ?? '')}
    />
    ${
      choices.near.length === 0
        ? nothing
        : html`<datalist id="near-${name}">${choices.near.map(([id, label]) => html`<option value=${id}>${label}</option>`)}</datalist>`
    }
    ${note}
  </div>`;
}

/** Attributes under a name that opens and closes. */
function renderGroup(label: string, attributes: readonly Attribute[], state: BuilderState, words: BuilderWords): Part {
  if (attributes.length === 0) return nothing;
  const set = attributes.filter(({name}) => state.settings.attributes[name] !== undefined).length;
  return html`<details class="group">
    <summary>${label}${set === 0 ? nothing : html` <span class="count">(${set})</span>`}</summary>
    ${attributes.some((attribute) => choicesOf(attribute, state.data).kind === 'ids') ? html`<p class="note">${words.noneTicked}</p>` : nothing}
    ${attributes.map((attribute) => renderAttribute(attribute, state, words))}
  </details>`;
}

function renderStory({story, unread, pasted, settings}: BuilderState, words: BuilderWords): Part {
  const problems = story?.problems ?? [];
  return html`<fieldset>
    <legend>${words.story}</legend>
    <p class="note">${words.bundled}</p>
    <div class="field">
      <label for="field-src">${words.address[0]}</label>
      <input
        id="field-src"
        name="src"
        type="text"
        inputmode="url"
        dir="ltr"
        autocomplete="off"
        aria-describedby="about-src"
        .value=${live(settings.attributes['src'] ?? '')}
      />
      <p class="note" id="about-src">${words.address[1]} ${words.addressProblems}</p>
    </div>
    <div class="field">
      <label for="pasted">${words.paste[0]}</label>
      <textarea id="pasted" rows="3" dir="auto" spellcheck="false" aria-describedby="about-pasted" .value=${live(pasted)}></textarea>
      <p class="note" id="about-pasted">${words.paste[1]}</p>
    </div>
    <div class="field">
      <label for="file">${words.file}</label>
      <input id="file" type="file" accept=".json,.csv,.tsv,application/json,text/csv" />
    </div>
    <p class="said" role="status">${unread ? words.notData : story === undefined ? nothing : words.sound(story.kept, story.total)}</p>
    ${
      problems.length === 0
        ? nothing
        : html`<details class="problems">
            <summary>${words.problems(problems.length)}</summary>
            <ul>
              ${problems.slice(0, 200).map((problem) => html`<li dir="auto">${wordProblem(problem)}</li>`)}
            </ul>
          </details>`
    }
  </fieldset>`;
}

/** Everything that can be chosen. */
export function renderChoices(state: BuilderState, words: BuilderWords): TemplateResult {
  const {facts, settings, languages} = state;
  const {elements} = settings;
  const all = attributesOf(facts, elements);
  const pick = (names: readonly string[]): readonly Attribute[] =>
    names.flatMap((name) => all.filter((attribute) => attribute.name === name));
  const common = new Set([...looks, ...filters, ...page, 'src']);
  return html`<fieldset>
      <legend>${words.elements}</legend>
      <div class="ticks">
        ${elementNames.map(
          (name) =>
            html`<label
              ><input type="checkbox" name="element" value=${name} .checked=${live(elements.includes(name))} />
              ${words.elementNames[name]}</label
            >`,
        )}
      </div>
      <p class="note">${words.elementsNote}</p>
    </fieldset>
    ${renderStory(state, words)}
    <fieldset>
      <legend>${words.language}</legend>
      <label class="quiet" for="field-lang">${words.language}</label>
      <select id="field-lang" name="lang">
        ${option('', words.asThePage, settings.lang)}${languages.map((lang) => option(lang, lang, settings.lang))}
      </select>
    </fieldset>
    <fieldset>
      <legend>${words.theme}</legend>
      ${oneOf('theme', themes, settings.attributes['theme'] ?? '')}
    </fieldset>
    ${renderGroup(words.looks, pick(looks.slice(1)), state, words)} ${renderGroup(words.filters, pick(filters), state, words)}
    ${facts.elements
      .filter(({name}) => elements.includes(name))
      .map(({name, attributes}) =>
        renderGroup(
          words.own(`kz-${name}`),
          attributes.filter((attribute) => !common.has(attribute.name)),
          state,
          words,
        ),
      )}
    ${renderGroup(words.page, pick(page), state, words)}`;
}

/** The markup, in which form, and what it asks of the page. */
export function renderCode({settings, code, story}: BuilderState, words: BuilderWords): TemplateResult {
  const {format, base, figure, strict, elements} = settings;
  const tick = (name: string, [label, note]: readonly [string, string], on: boolean): Part =>
    html`<div class="field">
      <label><input type="checkbox" name=${name} value="" aria-describedby="about-${name}" .checked=${live(on)} /> ${label}</label>
      <p class="note" id="about-${name}">${note}</p>
    </div>`;
  return html`<fieldset class="form">
      <legend>${words.format}</legend>
      ${oneOf(
        'format',
        formats.map((each) => [each, words.formats[each][0]]),
        format,
      )}
      <p class="note">${words.formats[format][1]}</p>
    </fieldset>
    ${
      format === 'static'
        ? html`<p class="note">${words.staticCommand}</p>
            <p>
              <code class="command" dir="ltr"
                >npx kz-elements embed ${elements.length === 3 ? 'all' : elements.join(' ')} --format static</code
              >
            </p>`
        : nothing
    }
    ${format === 'fallback' || format === 'static' ? tick('figure', words.figure, figure) : nothing}
    ${format === 'iframe' ? tick('strict', words.strict, strict) : nothing}
    <div class="field">
      <label for="field-base">${words.base[0]}</label>
      <input
        id="field-base"
        name="base"
        type="text"
        inputmode="url"
        dir="ltr"
        autocomplete="off"
        placeholder="https://example.org/kz-elements/dist/"
        aria-describedby="about-base"
        .value=${live(base)}
      />
      <p class="note" id="about-base">${words.base[1]}</p>
    </div>
    ${
      code === undefined
        ? html`<p class="said">${format === 'iframe' && story !== undefined ? words.frameNeedsAddress : words.wordsNeedData}</p>`
        : html`<div class="field">
            <label for="code">${words.markup}</label>
            <textarea id="code" rows="9" readonly dir="ltr" spellcheck="false" .value=${live(code)}></textarea>
            <p class="acts"><button type="button" id="copy">${words.copy}</button></p>
          </div>`
    }
    ${
      format === 'iframe'
        ? html`<details class="group">
            <summary>${words.sandbox[0]}</summary>
            <p class="note">${words.sandbox[1]}</p>
          </details>`
        : nothing
    }`;
}

/** How wide the preview is. */
export const renderWidths = ({settings}: BuilderState, words: BuilderWords): TemplateResult =>
  html`<span role="radiogroup" aria-label=${words.width}
    >${oneOf(
      'width',
      widths.map((each) => [each, words.widths[each]]),
      settings.width,
    )}</span
  >`;
