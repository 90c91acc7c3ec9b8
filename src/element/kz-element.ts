import {html, noChange, nothing, type CSSResultGroup, type PropertyValues, type ReactiveController, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Box} from '../geometry/box.js';
import type {Picture, Room} from '../geometry/drawing.js';
import type {Steps} from '../geometry/steps.js';
import type {Problem} from '../model/problem.js';
import type {Dataset, ElementName, Headline, Ref} from '../model/types.js';
import type {Model} from '../query/model.js';
import {parseRef} from '../selection/ref.js';
import {checkAttributes, choiceOr, headingLevel, idsOf} from './attributes.js';
import {AddressController} from './address-controller.js';
import {bundledSet, handBundledSet} from './bundled-sets.js';
import {CommonAttributes} from './common-attributes.js';
import {DataController} from './data-controller.js';
import {Declared} from './declared.js';
import {DownloadController} from './download.js';
import {fire, type FilterDetail} from './events.js';
import {renderFrame, renderHead, type FrameParts} from './frame.js';
import {FrameController} from './frame-controller.js';
import {GroupController} from './group-controller.js';
import {InlineController} from './inline-controller.js';
import {KeepFocusController} from './keep-focus.js';
import {LocaleController} from './locale-controller.js';
import type {Panel} from './panels.js';
import {PrintController} from './print-controller.js';
import {PictureController, type PictureGround, type PictureOptions} from './picture-controller.js';
import {ReportController} from './report-controller.js';
import {RovingController} from './roving.js';
import {ShareController} from './share.js';
import {StepsController} from './steps-controller.js';
import {drawnBy, renderShownFor} from './shown-for.js';
import {SceneController} from './scene-controller.js';
import {SizeController} from './size-controller.js';
import {renderEmpty, renderFailure, renderProblems, renderWaiting, type Waiting} from './states.js';
import {detail} from './styles/detail.js';
import {frame} from './styles/frame.js';
import {tokens} from './styles/tokens.js';
import {foreignTongue, formatOf, pickTongue, type Tongue} from './tongue.js';
import type {View} from './view.js';
import {zoneOf} from './zone.js';

/** Details of the events, for whoever imports one element alone. */
export type * from './events.js';

export type {Tongue};

/** The parts that an element draws inside the frame. */
export interface Drawing {
  controls: TemplateResult | typeof nothing;
  /** Before the picture, in a plain element too. */
  lead?: TemplateResult | typeof nothing;
  picture: TemplateResult;
  detail: TemplateResult | typeof nothing;
  /** What the picture says now, in place of the words of the data set or the page. */
  headline?: string;
  description?: string;
  notes?: string;
  /** Keys of the element's own, for the help. */
  help?: readonly (readonly [keys: string, does: string])[];
}

const nothingMarked: ReadonlySet<string> = new Set();

/**
 * The pipeline that the elements share: data → checked model → `layoutScene` → `draw`.
 *
 * A subclass says what it lays out and how it looks; data, size, language,
 * selection and the frame around the picture are kept here. `layoutScene` runs again
 * only when the model, the box, the language or one of `layoutInputs` changes,
 * never for a selection, focus or hover.
 */
export abstract class KzElement<Scene, Own extends object = object> extends CommonAttributes {
  /** The data set that is drawn where the page gives none; set by the `define` modules. */
  static get bundled(): Dataset | undefined {
    return bundledSet(this);
  }
  static set bundled(dataset: Dataset | undefined) {
    handBundledSet(this, dataset);
  }
  static override styles: CSSResultGroup = [tokens, frame, detail];

  /** Keys of the legend entries that are switched off. */
  @state() protected off: ReadonlySet<string> = new Set();
  /** Whether the detail of the selection is open. */
  @state() protected opened = true;
  @state() private status = '';

  readonly #controllers: ReactiveController[] = [];
  #declared: Declared | undefined;
  #once = false;
  protected readonly controlsRoving = new RovingController(this, 'controls');
  protected readonly roving = new RovingController(this, 'picture');
  protected readonly paper = new PrintController(this);
  readonly #size = new SizeController(this, (width, em) => this.#declared?.measureAt(width, em));
  readonly #locale = new LocaleController(this);
  readonly #inline = new InlineController(this);
  readonly #download = new DownloadController(this);
  readonly #data = new DataController(this, () => ({
    data: this.data,
    src: this.src,
    inline: this.#inline.found,
    parsing: this.#inline.parsing,
    bundled: (this.constructor as typeof KzElement).bundled,
  }));
  readonly #group: GroupController = new GroupController(this, {
    model: () => this.#data.loaded?.model,
    draws: (ref) => drawnBy(this.topic, ref, this.#data.loaded?.model),
    adopt: (ref) => {
      this.selected = ref;
      this.opened = false;
    },
    joined: () => this.#steps.follow(),
    acted: () => this.#address.act(),
    show: (ref) => {
      this.select(ref);
      void this.updateComplete.then(() => (this.renderRoot.querySelector('[part~="detail"]') ?? this).scrollIntoView({block: 'nearest'}));
    },
  });
  readonly #steps = new StepsController(this, this.#group, {
    model: () => this.#data.loaded?.model,
    restored: () => this.#address.restored,
  });
  readonly #address = new AddressController(this, {
    off: {get: () => [...this.off].sort().join(' '), set: (keys) => (this.off = new Set(idsOf(String(keys))))},
    open: {get: () => this.opened || this.selected === '', set: (open) => (this.opened = open === true)},
  });
  readonly #pictures = new PictureController(this, () => this.#pictureGround());
  readonly #share = new ShareController(this, this.#address);
  readonly #frame = new FrameController(this, {
    close: () => this.#closeStep(),
    leave: () => (this.shadowRoot?.activeElement as HTMLElement | null)?.blur(),
    filters: () => this.seekFilters(),
    list: () => (this.view = this.shown === 'list' ? 'picture' : 'list'),
  });
  readonly #scenes = new SceneController<Scene>(this, () => this.#tellLaidOut());
  #waited: Waiting | undefined;

  constructor() {
    super();
    new KeepFocusController(this, this.roving);
    new ReportController(this, () => ({
      drawn:
        this.box !== undefined && this.drawnWhole && this.#scenes.last(this.#data.loaded?.model) !== undefined
          ? this.#data.loaded
          : undefined,
      failure: this.#data.failure,
    }));
  }

  protected abstract readonly topic: ElementName;
  /** By language subtag; `en` is always there. */
  protected abstract tongues(): Readonly<Record<string, Tongue<Own>>>;
  /** Pure: numbers and strings from the model and the box. */
  protected abstract layoutScene(model: Model, box: Box): Scene;
  /** The same in steps; undefined where it takes no time worth mentioning. */
  protected layoutSlowly(_model: Model, _box: Box): Steps<Scene> | undefined {
    return undefined;
  }
  /** What stands in the picture's place while the first one of a data set is laid out in steps, of which a `share` from 0 to 1 is done. */
  protected waiting(_view: View, _box: Box, _share: number): Waiting | undefined {
    return undefined;
  }
  protected abstract draw(scene: Scene, view: View): Drawing;
  /** Whether the data set has nothing for this element. */
  protected abstract isEmpty(model: Model): boolean;
  /** Whether all of the scene is drawn; false where the first picture takes several updates, of which the last tells the page. */
  protected get drawnWhole(): boolean {
    return true;
  }
  /** Name and one line of a record, for the status line. */
  protected abstract describe(ref: Ref, view: View): {name: string; detail: string} | undefined;
  /** Refs in the order of the list, for next and previous. */
  protected abstract order(scene: Scene): readonly Ref[];
  /** Where `next` and `previous` lead from the selection; undefined at an end. */
  protected neighbour(scene: Scene, by: 1 | -1): Ref | undefined {
    const refs = this.order(scene);
    const at = refs.indexOf(this.selected as Ref);
    return refs[at < 0 ? (by === 1 ? 0 : refs.length - 1) : at + by];
  }
  /** What layout depends on beside model and box; compared one by one. */
  protected layoutInputs(): readonly unknown[] {
    return [];
  }
  /** Wrong attributes of the element itself. */
  protected ownProblems(_model: Model): readonly Problem[] {
    return [];
  }
  /**
   * What is wrong with the attributes as they are, for this data set; a page is not needed for it.
   * @internal
   */
  wrongWith(model: Model): readonly Problem[] {
    const own = this.ownProblems(model);
    // A subclass may check a common attribute more closely.
    return [...checkAttributes(this, model).filter((p) => !own.some(({record, fact}) => record === p.record && fact === p.fact)), ...own];
  }

  /** Lists that open under the picture, in the order of their words. */
  protected panels(scene: Scene, view: View): readonly Panel[] {
    const {topic} = this;
    const headline = this.headline || (view.model.dataset.meta.headlines[topic]?.headline ?? '');
    const say = (sentence: string): void => this.say(sentence);
    return [
      this.#share.panel({headline, say, ...(this.pictureFor && {alt: () => this.#pictures.altText})}, view),
      this.#download.panel(
        {topic, headline, refs: () => this.shownRefs(scene), say, ...(this.pictureFor && {pictures: this.#pictures})},
        view,
      ),
    ];
  }
  /** A picture for a file, laid out anew for a room; an element without one offers none. */
  protected pictureFor?(room: Room, view: View): Picture;
  /** What is shown and can be saved. */
  protected shownRefs(scene: Scene): Iterable<Ref> {
    return this.order(scene);
  }

  protected get box(): Box | undefined {
    return this.#size.box;
  }
  protected get tongue(): Tongue<Own> {
    return pickTongue(this.tongues(), this.#locale.lang);
  }
  /** The zone of `tz`, or of the data set, as far as the platform knows it. */
  protected get zone(): string {
    return zoneOf(this.tz, this.#data.loaded?.model.dataset, (this.constructor as typeof KzElement).bundled);
  }
  /** Refs of the records that are marked for a selection in another element of the group. */
  protected get marked(): ReadonlySet<string> {
    return this.#group.shown?.refs ?? nothingMarked;
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
    if (ref === null) this.#group.clear();
  }
  /** Clears the selection, of the whole group where there is one, without telling the page. */
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

  /**
   * The picture as a standalone SVG file, with headline, sources, date and address. Waits for data and layout; rejects where
   * there is nothing to draw.
   */
  toSVG(options: PictureOptions = {}): Promise<string> {
    return this.#pictures.toSVG(options);
  }
  /** The same as a PNG file: at twice its size as shown, or with exactly as many pixels as `size` says. */
  toPNG(options: PictureOptions = {}): Promise<Blob> {
    return this.#pictures.toPNG(options);
  }

  /** An act of the reader: selects, says so, and tells the page. */
  protected choose(ref: Ref | null): void {
    this.#group.act();
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
    this.#group.act();
    const {sources, actors, query, disputed, asOf} = this;
    fire(this, 'kz-filter-change', {off: [...this.off], sources, actors, query, disputed, asOf, ...this.ownFilters()});
  }
  /** What the element filters by beside what all do. */
  protected ownFilters(): Partial<FilterDetail> {
    return {};
  }
  /** F: to the filters. */
  protected seekFilters(): void {
    this.controlsRoving.focus(this.controlsRoving.current);
  }
  protected say(sentence: string): void {
    this.status = sentence;
  }

  override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot !== null) this.#declared = new Declared(this.shadowRoot);
    const root = super.createRenderRoot();
    // After what a server wrote, which goes once there is a picture.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    this.#controllers.push(controller);
  }

  /** What the first drawing gives, for markup that is made without a page: none is asked, none is told. */
  drawOnce(box: Box, lang: string): unknown {
    this.#once = true;
    this.#size.box = box;
    this.#locale.lang = lang;
    this.willUpdate(new Map([...(this.constructor as typeof KzElement).elementProperties.keys()].map((name) => [name, undefined])));
    for (const controller of this.#controllers) controller.hostUpdate?.();
    return this.render();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const {box} = this;
    if (box !== undefined && this.#scenes.last(this.#data.loaded?.model) !== undefined) this.#declared = this.#declared?.leave(box.width);
  }

  protected override render(): TemplateResult | typeof noChange {
    const view = this.#view();
    const scene = view && this.#layOut(view.model);
    const {failure} = this.#data;
    const {box} = this;
    const {share} = this.#scenes;
    const waiting = scene === undefined && view && box && share !== undefined ? this.waiting(view, box, share) : undefined;
    this.#waited ??= waiting;
    const declared = scene === undefined && this.#declared?.stands === true;
    if (declared && failure === undefined) return noChange;
    return html`<div
      lang=${foreignTongue(this.#locale.lang, this.tongue.common, view?.model.dataset.meta.language) ?? nothing}
      class="frame ${choiceOr(this.theme, ['auto', 'light', 'dark'])} ${box?.form ?? ''}"
      @keydown=${this.#frame.handleKey}
      @focusin=${this.#frame.handleFocus}
    >
      ${declared ? nothing : scene === undefined || view === undefined ? html`<slot class=${failure ? '' : 'until'}></slot>${waiting && renderWaiting(waiting, this.childElementCount === 0)}` : this.#renderReady(scene, view)}
      ${failure && renderFailure(failure, this.tongue.common, view !== undefined)}
      <p class="quiet" role="status" part="status">${waiting?.begun ?? this.status}</p>
    </div>`;
  }

  #renderReady(scene: Scene, view: View): TemplateResult {
    const words: Headline = view.model.dataset.meta.headlines[this.topic] ?? {headline: '', description: ''};
    const head = {
      headline: this.headline || words.headline,
      headlineLevel: headingLevel(this.headlineLevel),
      description: this.box?.form === 'narrow' ? (words.short ?? words.description) : words.description,
    };
    const {problems = [], total = 0, kept = 0} = this.#data.loaded ?? {};
    const listed = renderProblems([...problems, ...this.wrongWith(view.model), ...this.#steps.problems], total, kept, view);
    if (this.isEmpty(view.model)) return html`${renderHead(head)}${renderEmpty(this.topic, view.words)}${listed}`;
    const drawing = this.draw(scene, view);
    const {plain} = this;
    const {panels, hinted, toggle} = this.#frame;
    // Readers must know before the picture that some of it is missing; notes on settings are for whoever made the page.
    const missing: TemplateResult | typeof nothing = kept < total ? listed : nothing;
    const parts: FrameParts = {
      ...head,
      ...drawing,
      lead: html`${renderShownFor(this.#group.shown, () => this.choose(null), view)} ${drawing.lead ?? nothing}`,
      missing,
      controls: plain ? nothing : drawing.controls,
      notes: drawing.notes ?? words.notes ?? '',
      plain,
      panels: this.panels(scene, view),
      hinted,
      open: panels,
      onToggle: toggle,
    };
    return html`${renderFrame(parts, view)}${missing === nothing ? listed : nothing}`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#inline.parsed;
    await this.#data.settled();
    await super.getUpdateComplete();
    await this.#scenes.settled();
    return (await super.getUpdateComplete()) && done;
  }

  #view(): View | undefined {
    const {loaded} = this.#data;
    if (loaded === undefined) return undefined;
    const words = this.tongue.common;
    return {model: loaded.model, words, format: formatOf(this.#locale.lang, words, this.zone), interactive: !this.static && !this.paper.on};
  }

  #layOut(model: Model): Scene | undefined {
    const {box} = this;
    // Unseen, but perhaps in the middle of a switch of tabs: the old picture may stay, if it is one of this data.
    if (box === undefined) return this.#scenes.last(model);
    // Nobody waits for slices of work at a printer: the picture of the screen is fitted to the sheet.
    if (this.paper.on && this.layoutSlowly(model, box) !== undefined) return this.#scenes.last(model);
    return this.#scenes.of([model, box, this.tongue, this.zone, this.shown, ...this.layoutInputs()], {
      scene: () => this.layoutScene(model, box),
      steps: () => (this.#once ? undefined : this.layoutSlowly(model, box)),
    });
  }

  #pictureGround(): PictureGround | undefined {
    const [view, {topic, box, pictureFor}] = [this.#view(), this];
    if (view === undefined || pictureFor === undefined || this.isEmpty(view.model)) return undefined;
    const {headline = '', description = ''} = view.model.dataset.meta.headlines[topic] ?? {};
    const {link} = this.#address;
    return {
      ...{view, box, description, headline: this.headline || headline, list: this.shown === 'list'},
      ...(/^https?:/.test(link) && {address: link}),
      draw: (room) => pictureFor.call(this, room, view),
    };
  }

  /** Said once, where something was said to have begun. */
  #tellLaidOut(): void {
    if (this.#waited !== undefined) this.status = this.#waited.done;
    this.#waited = undefined;
  }

  #step(by: 1 | -1): void {
    const scene = this.#scenes.last();
    const next = scene && this.neighbour(scene, by);
    if (next !== undefined) this.select(next);
  }

  /** Closes the detail, or else clears the selection; false where there is neither. */
  #closeStep(): boolean {
    if (parseRef(this.selected) === undefined && this.#group.shown === undefined) return false;
    if (this.opened && this.selected !== '') this.opened = false;
    else this.choose(null);
    return true;
  }
}
