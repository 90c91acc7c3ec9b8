import {html, LitElement, nothing, svg, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {wrong} from '../../element/attributes.js';
import {bundledSet, handBundledSet} from '../../element/bundled-sets.js';
import {DataController} from '../../element/data-controller.js';
import {fire} from '../../element/events.js';
import {GroupMember, groupName, noState} from '../../element/group-member.js';
import {LocaleController} from '../../element/locale-controller.js';
import {barPicture, wordVoices} from '../../element/source-bar.js';
import {tokens} from '../../element/styles/tokens.js';
import {foreignTongue, formatOf, pickTongue} from '../../element/tongue.js';
import type {View} from '../../element/view.js';
import {zoneOf} from '../../element/zone.js';
import {wordProblem, type Problem} from '../../model/problem.js';
import type {Dataset, Ref} from '../../model/types.js';
import {nameOfRef} from '../../query/naming.js';
import {passagesOf, relatedTo} from '../../query/shown-for.js';
import {parseRef} from '../../selection/ref.js';
import {common} from '../../strings/en/common.js';
import {noteOf, type Glyph, type Note} from './note.js';
import {styles} from './styles.js';

const tongues = {en: {common, own: {}}};

/**
 * A reference in running text. Plain text without script; with it a sign after
 * the words, which open a note below their line and select the record in every
 * element of the group. A reference to nothing stays plain text.
 *
 * @element kz-ref
 * @summary A word in running text that opens a note on a record and selects it in the group.
 *
 * @fires {CustomEvent<SelectDetail>} kz-select - The reader opened the note, or closed it.
 * @fires {CustomEvent<ErrorDetail>} kz-error - The data do not have the record.
 *
 * @slot - The words.
 *
 * @csspart mark - The words with their sign.
 * @csspart detail - The note.
 *
 * @cssprop --kz-ink - Text and sign.
 * @cssprop --kz-ink-2 - Second text.
 * @cssprop --kz-ink-3 - The line under the words.
 * @cssprop --kz-mark - Ticks of analyses that tell of the record.
 * @cssprop --kz-mark-2 - Ticks of those that do not.
 * @cssprop --kz-accent - What is selected, and the rule beside the note.
 */
export class KzRef extends LitElement {
  /** The data set that is asked where the group has no other; set by the `define` modules. */
  static get bundled(): Dataset | undefined {
    return bundledSet(this);
  }
  static set bundled(dataset: Dataset | undefined) {
    handBundledSet(this, dataset);
  }
  static override styles = [tokens, styles];

  /** The record: `event:appeal`, `actor:tokayev`, `stance:troops/trenin`. */
  @property() to = '';
  /** The group whose selection it drives, and whose data it asks; without it those elements without a group that have the record. */
  @property() group = '';
  /** Address of a data set (JSON), where it is not that of the group. */
  @property() src = '';
  /** A data set, instead of `src`. */
  @property({attribute: false}) data: unknown;

  @state() private opened = false;
  @state() private selected = '';
  /** What another element of the group draws. */
  @state() private lent: Dataset | undefined;

  /** What is wrong with the reference. */
  get problems(): readonly Problem[] {
    return this.#problem === undefined ? [] : [this.#problem];
  }

  readonly #locale = new LocaleController(this);
  readonly #data = new DataController(this, () => ({
    data: this.data,
    src: this.src,
    inline: undefined,
    parsing: false,
    bundled: this.lent ?? (this.constructor as typeof KzRef).bundled,
  }));
  readonly #member = new GroupMember({
    take: ({ref}) => (this.selected = ref),
    joined: () => queueMicrotask(() => this.#borrow()),
    freed: () => queueMicrotask(() => this.#borrow()),
  });
  #problem: Problem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    // What the page loads may still bring the record.
    if (document.readyState !== 'complete') addEventListener('load', this.#handleLoad, {once: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('load', this.#handleLoad);
    this.#member.leave();
  }

  protected override render(): TemplateResult {
    const note = this.#note();
    if (note === undefined) return html`<slot></slot>`;
    // The sign clings to the last letter by a word joiner.
    return html`<span class="frame auto"
      ><span
        class="ref ${this.#current ? 'current' : ''}"
        part="mark"
        role="button"
        tabindex="0"
        aria-expanded=${this.opened}
        @click=${this.#toggle}
        @keydown=${this.#handleKey}
        ><slot></slot><span class="sign ${note.glyph.hollow ? 'hollow' : ''}">&#x2060;${drawSign(note.glyph)}</span></span
      >${this.opened ? this.#renderNote(note, this.#view()) : nothing}</span
    >`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What was lent for another record may be none of this one's.
    if (changed.has('group') || (changed.has('to') && this.group === '')) this.lent = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    const name = this.to === '' ? undefined : groupName(this.group, this.#data.loaded?.model.dataset);
    if (name === this.#member.name && !changed.has('to')) return this.#report();
    // What the group says draws again, which may not be asked for in the middle of an update.
    queueMicrotask(() => this.#join(name));
  }

  get #current(): boolean {
    return this.to !== '' && this.selected === this.to;
  }

  #view(): View | undefined {
    const model = this.#data.loaded?.model;
    if (model === undefined) return undefined;
    const words = pickTongue(tongues, this.#locale.lang).common;
    return {
      model,
      words,
      format: formatOf(this.#locale.lang, words, zoneOf('', model.dataset, (this.constructor as typeof KzRef).bundled)),
      interactive: true,
    };
  }

  #note(): Note | undefined {
    const view = this.#view();
    return view && parseRef(this.to) && noteOf(this.to as Ref, view);
  }

  #renderNote({title, line, text, voices}: Note, view: View | undefined): TemplateResult | typeof nothing {
    if (view === undefined) return nothing;
    const {words} = view;
    const show = words.showIn[parseRef(this.to)?.kind ?? 'dispute'];
    const lang = foreignTongue(this.#locale.lang, words, view.model.dataset.meta.language) ?? nothing;
    return html`<span class="note" part="detail" lang=${lang} role="note" aria-label=${title} @keydown=${this.#handleEscape}>
      <b>${title}</b>
      ${line === '' ? nothing : html`<span>${line}${/[.!?]$/.test(line) ? '' : '.'}</span>`}
      ${voices.length === 0 ? nothing : html`<span class="said">${barPicture(voices)}${wordVoices(voices, view)}.</span>`}
      ${text === '' ? nothing : html`<span>${text}</span>`}
      <span class="acts">
        ${show === undefined || this.#member.send('show', {ref: this.to, dry: true}).done !== true ? nothing : act(show, this.#show)}
        ${act(words.close, this.#toggle)}
      </span>
    </span>`;
  }

  #join(name: string | undefined): void {
    if (!this.isConnected) return;
    if (name === undefined) this.#member.leave();
    else if (name !== this.#member.name) this.#member.join(name);
    this.selected = this.#member.state.ref;
    this.#borrow();
    this.requestUpdate();
  }

  /** Asks a named group for what it draws, and those without a name for a record that is not among the data at hand. */
  #borrow(): void {
    if (this.#member.name === undefined || this.data != null || this.src !== '') return;
    if (this.group !== '' || this.#note() === undefined) this.lent ??= this.#member.find(this.to);
  }

  #handleLoad = (): void => {
    this.#borrow();
    this.requestUpdate();
  };

  #toggle = (): void => {
    this.opened = !this.opened;
    const {model} = this.#data.loaded ?? {};
    if (model === undefined) return;
    // Closing the note of something that is not selected any more selects nothing else.
    if (!this.opened && !this.#current) return;
    const ref = this.to as Ref;
    const state = this.opened
      ? {ref, name: nameOfRef(ref, model) ?? '', refs: relatedTo(ref, model), passages: passagesOf(ref, model)}
      : noState;
    this.selected = state.ref;
    if (this.#member.name !== undefined) this.#member.tell({...this.#member.state, ...state}, true);
    const {id, version} = model.dataset.meta;
    fire(this, 'kz-select', {ref: this.opened ? ref : null, origin: this.localName, group: this.group, dataset: `${id}@${version}`});
  };

  #show = (): void => {
    this.#member.send('show', {ref: this.to});
  };

  #handleKey = (e: KeyboardEvent): void => {
    if (e.key === 'Escape') this.#handleEscape(e);
    if ((e.key !== 'Enter' && e.key !== ' ') || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    this.#toggle();
  };

  #handleEscape = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || e.defaultPrevented || !this.opened) return;
    e.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.ref')?.focus();
    this.#toggle();
  };

  /** Says once of each wrong reference what is wrong with it. */
  #report(): void {
    const {model} = this.#data.loaded ?? {};
    if (model === undefined || this.#note() !== undefined) {
      this.#problem = undefined;
      return;
    }
    if (document.readyState !== 'complete') return;
    // The elements of a named group may still be waiting for other data.
    const named = this.group !== '' && this.group !== 'none' && this.data == null && this.src === '';
    if (named && this.#member.send('data').data === undefined) return;
    const fact = parseRef(this.to) === undefined ? `no ref: "${this.to}"` : `no such record: "${this.to}"`;
    if (fact === this.#problem?.fact) return;
    this.#problem = wrong('to', fact, 'Write a kind, a colon and an id of the data set, for example event:appeal.');
    const message = wordProblem(this.#problem);
    console.warn(`${this.localName}: ${message}`);
    fire(this, 'kz-error', {code: 'partial', message, problems: this.problems});
  }
}

const drawSign = ({d}: Glyph): TemplateResult => html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${d} />`}</svg>`;

const act = (label: string, onAct: () => void): TemplateResult =>
  html`<button class="word" type="button" @click=${onAct}>${label}</button>`;

declare global {
  interface HTMLElementTagNameMap {
    'kz-ref': KzRef;
  }
}
