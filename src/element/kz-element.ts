import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Box} from '../geometry/box.js';
import {wordProblem, type Problem} from '../model/problem.js';
import type {Dataset, ElementName, Headline, Ref} from '../model/types.js';
import type {Model} from '../query/model.js';
import {parseRef} from '../selection/ref.js';
import type {CommonWords} from '../strings/common.js';
import {createFormat, type Format} from '../strings/format.js';
import {checkAttributes, headingLevel, zoneOr} from './attributes.js';
import {bundledSet, handBundledSet} from './bundled-sets.js';
import {DataController} from './data-controller.js';
import type {Loaded} from './dataset.js';
import {fire} from './events.js';
import {renderFrame, renderHead, renderProblems} from './frame.js';
import {handleFrameKey} from './keys.js';
import {LocaleController} from './locale-controller.js';
import {RovingController} from './roving.js';
import {SizeController} from './size-controller.js';
import {detail} from './styles/detail.js';
import {frame} from './styles/frame.js';
import {tokens} from './styles/tokens.js';
import type {View} from './view.js';

/** What one language says in an element: the common words and its own. */
export interface Tongue<Own> {
  common: CommonWords;
  own: Own;
}

/** The parts that an element draws inside the frame. */
export interface Drawing {
  controls: TemplateResult | typeof nothing;
  picture: TemplateResult;
  detail: TemplateResult | typeof nothing;
}

/**
 * The pipeline that the elements share: data → checked model → `layout` → `draw`.
 *
 * A subclass says what it lays out and how it looks; data, size, language,
 * selection and the frame around the picture are kept here. `layout` runs again
 * only when the model, the box, the language or one of `layoutInputs` changes,
 * never for a selection, focus or hover.
 */
export abstract class KzElement<Scene, Own extends object = object> extends LitElement {
  /** The data set that is drawn where the page gives none; set by the `define` modules. */
  static get bundled(): Dataset | undefined {
    return bundledSet(this);
  }
  static set bundled(dataset: Dataset | undefined) {
    handBundledSet(this, dataset);
  }
  static override styles: CSSResultGroup = [tokens, frame, detail];

  /** Address of a data set (JSON). */
  @property() src = '';
  /** A data set, instead of `src` and the bundled one. */
  @property({attribute: false}) data: unknown;
  /** `auto` follows the colour scheme of the page; `light` and `dark` fix it. */
  @property() theme = 'auto';
  /** Elements of one group share a selection; `none` shares none. */
  @property() group = '';
  /** The selected record as a ref: `event:appeal`. */
  @property() selected = '';
  /** Only what these sources tell: ids with spaces between. */
  @property() sources = '';
  /** Only what touches these actors: ids with spaces between. */
  @property() actors = '';
  /** Refs to leave out, with spaces between. */
  @property() exclude = '';
  /** Only what matches these words. */
  @property() query = '';
  /** Only where accounts differ. */
  @property({type: Boolean}) disputed = false;
  /** The form: `auto` by width, `picture` or `list`. */
  @property() view = 'auto';
  /** Replaces the headline of the data set. */
  @property() headline = '';
  /** Level of the headline for assistive tech, 1 to 6. */
  @property({attribute: 'headline-level'}) headlineLevel = '2';
  /** Zone that records with a time of day follow. */
  @property() tz = 'Asia/Almaty';
  /** Without toolbar, notes and actions. */
  @property({type: Boolean}) plain = false;
  /** Without interaction. */
  @property({type: Boolean}) ['static'] = false;

  /** Keys of the legend entries that are switched off. */
  @state() protected off: ReadonlySet<string> = new Set();
  /** Whether the detail of the selection is open. */
  @state() protected opened = true;
  @state() private panels: ReadonlySet<string> = new Set();
  @state() private status = '';
  @state() private hinted = false;

  protected readonly controlsRoving = new RovingController(this, 'controls');
  protected readonly roving = new RovingController(this, 'picture');
  readonly #size = new SizeController(this);
  readonly #locale = new LocaleController(this);
  readonly #data = new DataController(this, () => ({
    data: this.data,
    src: this.src,
    bundled: (this.constructor as typeof KzElement).bundled,
  }));
  #scene: {inputs: readonly unknown[]; scene: Scene} | undefined;
  #format: Format | undefined;
  #zone = '';
  #announced: Loaded | undefined;
  #failed: unknown;

  protected abstract readonly topic: ElementName;
  /** By language subtag; `en` is always there. */
  protected abstract tongues(): Readonly<Record<string, Tongue<Own>>>;
  /** Pure: numbers and strings from the model and the box. */
  protected abstract layout(model: Model, box: Box): Scene;
  protected abstract draw(scene: Scene, view: View): Drawing;
  /** Whether the data set has nothing for this element. */
  protected abstract isEmpty(model: Model): boolean;
  /** Name and one line of a record, for the status line. */
  protected abstract describe(ref: Ref, view: View): {name: string; detail: string} | undefined;
  /** Refs in the order of the list, for next and previous. */
  protected abstract order(scene: Scene): readonly Ref[];
  /** What layout depends on beside model and box; compared one by one. */
  protected layoutInputs(): readonly unknown[] {
    return [];
  }
  /** Wrong attributes of the element itself. */
  protected ownProblems(_model: Model): readonly Problem[] {
    return [];
  }

  protected get box(): Box | undefined {
    return this.#size.box;
  }
  protected get tongue(): Tongue<Own> {
    const table = this.tongues();
    const tongue = table[this.#locale.lang.toLowerCase().split('-')[0] ?? ''] ?? table['en'];
    if (tongue === undefined) throw new Error('no words for language: "en"');
    return tongue;
  }
  /** `list` or `picture`, by the `view` attribute or the width. */
  protected get shown(): 'list' | 'picture' {
    if (this.view === 'list' || this.view === 'picture') return this.view;
    return this.box?.form === 'narrow' ? 'list' : 'picture';
  }

  /** Selects a record without telling the page, or nothing with null. */
  select(ref: string | null): void {
    this.selected = ref ?? '';
    this.opened = true;
  }
  /** Clears the selection without telling the page. */
  clear(): void {
    this.select(null);
  }
  /** Selects the next record in the order of the list. */
  next(): void {
    this.#step(1);
  }
  /** Selects the previous record in the order of the list. */
  previous(): void {
    this.#step(-1);
  }

  /** An act of the reader: selects, says so, and tells the page. */
  protected choose(ref: Ref | null): void {
    this.select(ref);
    const view = this.#view();
    if (view === undefined) return;
    const words = ref === null ? undefined : this.describe(ref, view);
    this.status = words === undefined ? view.words.closedStatus : view.words.selectedStatus(words.name, words.detail);
    const {id, version} = view.model.dataset.meta;
    fire(this, 'kz-select', {ref, origin: this.localName, group: this.group, dataset: `${id}@${version}`});
  }
  /** An act of the reader: switches an entry of the legend. */
  protected toggle(key: string): void {
    const off = new Set(this.off);
    if (!off.delete(key)) off.add(key);
    this.setOff(off);
  }
  protected setOff(off: ReadonlySet<string>): void {
    this.off = off;
    this.filterChanged();
  }
  /** Tells the page that the reader changed what is shown. */
  protected filterChanged(): void {
    const {sources, actors, query, disputed} = this;
    fire(this, 'kz-filter-change', {off: [...this.off], sources, actors, query, disputed});
  }
  protected say(sentence: string): void {
    this.status = sentence;
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    // Markup from a server is replaced, not hydrated: the width was a guess.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const scene = view && this.#layOut(view.model);
    const {box} = this;
    const {failure} = this.#data;
    const words = this.tongue.common;
    const theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : 'auto';
    const alert =
      failure &&
      html`<p class="problems" part="problems" role="alert">${words.loadFailed[failure.code]} ${view ? words.lastGoodStays : nothing}</p>`;
    return html`<div class="frame ${theme} ${box?.form ?? ''}" @keydown=${this.#handleKey} @focusin=${this.#handleFocus}>
      ${scene === undefined || view === undefined ? html`<slot></slot>${alert}` : html`${this.#renderReady(scene, view)}${alert}`}
      <p class="quiet" role="status" part="status">${this.status}</p>
    </div>`;
  }

  #renderReady(scene: Scene, view: View): TemplateResult {
    const words: Headline = view.model.dataset.meta.headlines[this.topic] ?? {headline: '', description: ''};
    const head = {
      headline: this.headline || words.headline,
      headlineLevel: headingLevel(this.headlineLevel),
      description: this.box?.form === 'narrow' ? (words.short ?? words.description) : words.description,
    };
    const {problems, total, kept} = this.#loaded();
    const listed = renderProblems([...problems, ...checkAttributes(this), ...this.ownProblems(view.model)], total, kept, view);
    if (this.isEmpty(view.model)) {
      return html`${renderHead(head)}
        <div class="nothing"><b>${view.words.empty[this.topic]}</b> ${view.words.emptyReason}</div>
        ${listed}`;
    }
    const drawing = this.draw(scene, view);
    return html`${renderFrame(
      {
        topic: this.topic,
        ...head,
        controls: this.plain ? nothing : drawing.controls,
        picture: html`${drawing.picture}${this.hinted ? html`<p class="hint">${view.words.keyboardHint}</p>` : nothing}`,
        detail: drawing.detail,
        notes: words.notes ?? '',
        plain: this.plain,
        open: this.panels,
        onToggle: this.#togglePanel,
      },
      view,
    )}${listed}`;
  }

  protected override updated(_changed: PropertyValues): void {
    const {failure, loaded} = this.#data;
    if (loaded !== undefined && this.#scene !== undefined && this.box !== undefined && loaded !== this.#announced) {
      this.#announced = loaded;
      const {problems, kept} = loaded;
      fire(this, 'kz-ready', {records: kept, problems});
      if (problems.length > 0) {
        const message = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data; the first: ${problems.slice(0, 1).map(wordProblem).join('')}`;
        console.warn(`${this.localName}: ${message}`);
        fire(this, 'kz-error', {code: 'partial', message, problems});
      }
    }
    if (failure !== undefined && failure !== this.#failed) fire(this, 'kz-error', {...failure, problems: []});
    this.#failed = failure;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#data.settled();
    return (await super.getUpdateComplete()) && done;
  }

  #loaded(): Loaded {
    const {loaded} = this.#data;
    if (loaded === undefined) throw new Error('asked for data before there was any');
    return loaded;
  }

  #view(): View | undefined {
    const {loaded} = this.#data;
    if (loaded === undefined) return undefined;
    const words = this.tongue.common;
    const lang = this.#locale.lang.split('-')[0]?.toLowerCase() ?? '';
    const known = this.tongues()[lang] === undefined ? 'en' : this.#locale.lang;
    if (this.#format?.lang !== known || this.#zone !== this.tz) {
      this.#zone = this.tz;
      this.#format = createFormat(known, words, zoneOr(this.tz, 'Asia/Almaty'));
    }
    return {model: loaded.model, words, format: this.#format, interactive: !this.static};
  }

  #layOut(model: Model): Scene | undefined {
    const {box} = this;
    if (box === undefined) return this.#scene?.scene;
    const inputs = [model, box, this.tongue, this.tz, this.shown, ...this.layoutInputs()];
    if (this.#scene === undefined || inputs.some((input, i) => input !== this.#scene?.inputs[i])) {
      this.#scene = {inputs, scene: this.layout(model, box)};
    }
    return this.#scene.scene;
  }

  #step(by: 1 | -1): void {
    const refs = this.#scene === undefined ? [] : this.order(this.#scene.scene);
    const at = refs.indexOf(this.selected as Ref);
    const next = refs[at < 0 ? (by === 1 ? 0 : refs.length - 1) : at + by];
    if (next !== undefined) this.select(next);
  }

  #togglePanel = (panel: string): void => {
    const panels = new Set(this.panels);
    if (!panels.delete(panel)) panels.add(panel);
    this.panels = panels;
  };

  #handleFocus = (e: FocusEvent): void => {
    if (!this.hinted && e.target instanceof Element && e.target.closest('[data-roving="picture"]') && e.target.matches(':focus-visible'))
      this.hinted = true;
  };

  #handleKey = (e: KeyboardEvent): void => {
    handleFrameKey(e, {
      close: () => {
        if (this.selected === '' || parseRef(this.selected) === undefined) return false;
        if (this.opened) this.opened = false;
        else this.choose(null);
        return true;
      },
      leave: () => (this.shadowRoot?.activeElement as HTMLElement | null)?.blur(),
      filters: () => this.controlsRoving.focus(this.controlsRoving.current),
      list: () => (this.view = this.shown === 'list' ? 'picture' : 'list'),
      help: () => this.#togglePanel('keyboard'),
    });
  };
}
