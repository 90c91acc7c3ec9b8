import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {filterOf, idsOf, subLevel} from '../../element/attributes.js';
import {KzElement, type Drawing, type Tongue} from '../../element/kz-element.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Problem} from '../../model/problem.js';
import type {Id, Ref} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {actorName} from '../../query/ties.js';
import {formatRef, parseRef} from '../../selection/ref.js';
import type {ActorWords} from '../../strings/actor-map.js';
import {actorMap} from '../../strings/en/actor-map.js';
import {common} from '../../strings/en/common.js';
import {chosenIn, type MapContext} from './context.js';
import {mapControls} from './controls.js';
import {layoutMap} from './layout.js';
import {opensItself} from './layout-list.js';
import type {MapScene} from './layout-scene.js';
import {nextInList, nextOnPicture, stopsOnPicture} from './layout-walk.js';
import {PathController} from './path-controller.js';
import {mapProblems} from './problems.js';
import {styles} from './styles.js';
import {pathStyles} from './styles-path.js';
import {isOff, throwSwitch, visibleOf, type Switches, type Visible} from './switches.js';
import {renderMapDetail} from './view-detail.js';
import {listStops, renderList} from './view-list.js';
import {renderBeneath, renderRoute} from './view-path.js';
import {renderPicture} from './view-picture.js';
import {renderRemark} from './view-remark.js';
import {nameRelation, sentenceOf, wordNaming} from './words.js';
import {accountForRoute, headlineOf, routeStatus} from './words-path.js';

const tongues: Readonly<Record<string, Tongue<ActorWords>>> = {en: {common, own: actorMap}};

/**
 * Who acts on whom, and which source says so: actors by kind and camp, relations
 * told apart by line, head and word, as wide as they are attested. Every actor
 * opens its relations, every relation the account of each source. Two actors are
 * tied by routes of up to three relations, each with whoever states it. Narrow
 * containers get a list of camps, actors and relations.
 *
 * @element kz-actor-map
 * @summary A map of actors and of the relations that sources state between them.
 *
 * @fires {CustomEvent<ReadyDetail>} kz-ready - The first picture of a data set is drawn.
 * @fires {CustomEvent<SelectDetail>} kz-select - The reader selected an actor or a relation, or cleared the selection.
 * @fires {CustomEvent<FilterDetail>} kz-filter-change - The reader changed what is shown.
 * @fires {CustomEvent<ErrorDetail>} kz-error - Data could not be loaded, or only in part.
 *
 * @slot - Fallback, shown until the picture is there.
 * @slot headline - Replaces the headline.
 * @slot description - Replaces the description.
 * @slot notes - Replaces the notes on how to read.
 * @slot source - Replaces the source line.
 * @slot byline - A byline after the source line.
 * @slot actions - More actions, before the element's own.
 *
 * @csspart toolbar - Toolbar and legend.
 * @csspart filter - An entry of the legend, or the head of a zone.
 * @csspart picture - The map.
 * @csspart list - The list of camps.
 * @csspart node - An actor on the map.
 * @csspart link - A relation on the map.
 * @csspart label - Names of actors, words on relations.
 * @csspart row - An actor or a relation in the list.
 * @csspart detail - What is open below the map.
 * @csspart evidence - The mark of a passage.
 * @csspart status - One sentence per act, for assistive tech.
 * @csspart problems - What could not be read.
 *
 * @cssprop --kz-ink - Text and firm marks.
 * @cssprop --kz-ink-2 - Second text.
 * @cssprop --kz-ink-3 - Names that stand back.
 * @cssprop --kz-mark - Marks, and lines that most sources attest.
 * @cssprop --kz-mark-2 - Weakly attested lines, and marks that stand back.
 * @cssprop --kz-rule - Hairlines, and lines that stand back.
 * @cssprop --kz-rule-strong - Rules of zones.
 * @cssprop --kz-surface - The ground behind halos and hollow marks; set it to the page's ground where that is tinted.
 * @cssprop --kz-band - The tinted ground of the map.
 * @cssprop --kz-accent - What is selected or switched on.
 * @cssprop --kz-on-accent - Text on the accent.
 */
export class KzActorMap extends KzElement<MapScene, ActorWords> {
  static override styles = [KzElement.styles, styles, pathStyles];

  /** Arrangement of the picture: `network`; `geo` is not drawn yet. */
  @property() layout = 'network';
  /** Id of the focused actor. */
  @property() actor = '';
  /**
   * How two are tied: the ids of two actors with a space between. The routes
   * between them stand above the map, and the headline answers.
   */
  @property() path = '';
  /** Families of relations that are switched on, with spaces between; all without it, `none` for none. */
  @property() families = '';
  /** Clusters that are switched on, with spaces between; all without it, `none` for none. */
  @property() clusters = '';

  /** What is typed into the field for an actor; undefined while it is closed. */
  @state() private seeking: string | undefined;
  /** Whether all relations of the focused actor are shown. */
  @state() private all = false;
  /** Camps of the list that the reader opened (true) or closed. */
  @state() private camps: ReadonlyMap<string, boolean> = new Map();

  #scene: MapScene | undefined;
  #model: Model | undefined;
  #last = {actor: '', selected: ''};
  #ctx: MapContext | undefined;
  readonly #path = new PathController(this);

  protected override readonly topic = 'actor-map';

  protected override tongues(): Readonly<Record<string, Tongue<ActorWords>>> {
    return tongues;
  }

  protected override layoutScene(model: Model, box: Box): MapScene {
    return layoutMap(model, box, this.shown);
  }

  protected override isEmpty(model: Model): boolean {
    return model.actors.length === 0;
  }

  protected override ownProblems(model: Model): readonly Problem[] {
    return mapProblems(this, model);
  }

  protected override order(scene: MapScene): readonly Ref[] {
    const ids = scene.picture?.nodes.map(({id}) => id) ?? scene.camps.flatMap(({rows, more}) => [...rows, ...more].map(({id}) => id));
    const there = this.#model && this.#visible(this.#model).actors;
    return ids.filter((id) => there?.has(id) ?? true).map((id) => formatRef('actor', id));
  }

  protected override describe(ref: Ref, view: View): {name: string; detail: string} | undefined {
    const parsed = parseRef(ref);
    const own = this.tongue.own;
    const actor = parsed?.kind === 'actor' ? view.model.actorById.get(parsed.id) : undefined;
    if (actor !== undefined) return {name: actor.name, detail: `${actor.role}. ${wordNaming(actor, view, own)}`};
    const relation = parsed?.kind === 'relation' ? view.model.relationById.get(parsed.id) : undefined;
    return relation && {name: sentenceOf(relation, view, own), detail: nameRelation(relation, view, own)};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {actor, selected} = this.#last;
    // The two say the same of a focused actor; whichever was set last leads.
    if (this.selected !== selected) {
      const parsed = parseRef(this.selected);
      if (parsed?.kind === 'actor') this.actor = parsed.id;
      else if (parsed === undefined && this.actor === actor) this.actor = '';
      else if (parsed === undefined && this.actor !== '') this.selected = formatRef('actor', this.actor);
    } else if (this.actor !== actor) {
      this.selected = this.actor === '' ? '' : formatRef('actor', this.actor);
    }
    if (this.actor !== actor) this.all = false;
    this.#last = {actor: this.actor, selected: this.selected};
  }

  protected override draw(scene: MapScene, view: View): Drawing {
    this.#scene = scene;
    this.#model = view.model;
    const ctx = this.#context(scene, view);
    this.#ctx = ctx;
    const {routes} = ctx;
    const {picture} = scene;
    const stops = picture === undefined ? listStops(scene.camps, ctx) : stopsOnPicture(picture, ctx);
    const there = new Set(stops);
    this.roving.next = (from, key) => (picture === undefined ? nextInList(stops, from, key) : nextOnPicture(picture, ctx, from, key));
    this.roving.update(there.has(`actor:${ctx.focus}`) ? `actor:${ctx.focus}` : stops[0], (stop) => there.has(stop));
    return {
      ...this.#answer(ctx),
      help: picture === undefined ? [] : ctx.own.help,
      controls: this.#controls(ctx),
      picture: html`${picture === undefined ? renderList(scene.camps, subLevel(this.headlineLevel), ctx) : renderPicture(picture, ctx)}${renderRemark(
        {sources: this.sources, plain: this.plain, onClear: this.#clearFilters},
        ctx,
      )}${routes === undefined ? nothing : renderBeneath(routes, ctx)}`,
      detail: renderMapDetail(ctx, {onClose: () => this.choose(null), onNext: () => this.#step(1), onPrevious: () => this.#step(-1)}),
    };
  }

  #context(scene: MapScene, view: View): MapContext {
    const {model} = view;
    const visible = this.#visible(model);
    const {actor, selected, exclude} = this;
    const {routes} = this.#path.follow(model, visible.relations);
    const {focus, chosen} = chosenIn({actor, selected, exclude: idsOf(exclude)}, {scene, model, known: visible.known, routes});
    const isOpen = (key: string): boolean => this.camps.get(key) ?? opensItself(key, scene.camps, focus);
    return {
      view,
      own: this.tongue.own,
      roving: this.roving,
      scene,
      focus,
      chosen,
      opened: this.opened,
      routes,
      askable: model.actors.filter(({id}) => !idsOf(exclude).includes(formatRef('actor', id))),
      isOff: (key) => isOff(key, this.#switches, model),
      ...visible,
      all: this.all,
      onActor: (id) => this.choose(focus === id && chosen === undefined && this.opened ? null : formatRef('actor', id)),
      onRelation: (id) => this.#chooseRelation(id, model, focus),
      onFollow: (id) => void this.#follow(id),
      nameOf: (id) => actorName(id, model),
      onAll: () => (this.all = !this.all),
      onZone: (id) => this.#switch(`cluster:${id}`),
      isOpen,
      onOpen: (key) => (this.camps = new Map(this.camps).set(key, !isOpen(key))),
    };
  }

  #chooseRelation(id: Id, model: Model, focus: Id | undefined): void {
    const again = this.selected === `relation:${id}` && this.opened;
    const relation = model.relationById.get(id);
    const keeps = focus !== undefined && (relation?.from === focus || relation?.to === focus);
    if (!again) {
      if (!keeps) this.actor = '';
      this.choose(formatRef('relation', id));
    } else this.choose(keeps ? formatRef('actor', focus) : null);
  }

  async #follow(id: Id): Promise<void> {
    this.#closeSeek();
    this.camps = new Map([...this.camps].filter(([, open]) => open));
    this.choose(formatRef('actor', id));
    await this.updateComplete;
    this.roving.focus(`actor:${id}`);
  }

  /** What filters and switches leave. */
  #visible(model: Model): Visible {
    return visibleOf(model, filterOf(this, model), this.#switches);
  }

  get #switches(): Switches {
    const {families, clusters, off} = this;
    return {families, clusters, off};
  }

  /** Throws a switch of the legend or the head of a zone. */
  #switch = (key: string): void => {
    if (this.#model === undefined) return;
    const {families, clusters, off} = throwSwitch(key, this.#switches, this.#model);
    this.families = families;
    this.clusters = clusters;
    this.setOff(off);
  };

  #controls(ctx: MapContext): TemplateResult {
    return mapControls(
      ctx,
      {
        narrow: this.box?.form === 'narrow',
        disputed: this.disputed,
        seeking: this.seeking,
        onView: (view) => (this.view = view),
        onSeek: () => void this.#toggleSeek(),
        onSeekInput: (text) => (this.seeking = text),
        onSeekClose: this.#closeSeek,
        onClear: () => this.choose(null),
        onNext: () => this.#step(1),
        onDisputed: this.#toggleDisputed,
        path: this.#path,
        ask: {
          onChoose: (end, id) => this.#ask(() => this.#path.choose(end, id)),
          onMiss: (text) => this.#path.miss(text),
          onSwap: () => this.#ask(() => this.#path.swap()),
          onStep: (by) => void this.#tell(() => this.#path.step(by)),
          onWhole: this.#toggleWhole,
          onClose: this.#closePath,
        },
        onAsk: () => void this.#toggleAsk(ctx),
        onSwitch: this.#switch,
      },
      this.controlsRoving,
    );
  }

  /** The answer above the map, and the headline that says it. A headline that the page writes stays. */
  #answer(ctx: MapContext): Pick<Drawing, 'lead' | 'headline' | 'description'> {
    const {routes, view, own} = ctx;
    if (routes === undefined) return {};
    return {
      ...(this.headline === '' ? {headline: headlineOf(routes, view, own)} : {}),
      // Where there is no route the reason stands in its place, beside the way out.
      description: routes.route === undefined ? '' : accountForRoute(routes, view, own),
      lead: renderRoute(routes, this.box?.form ?? 'wide', ctx, {
        onClearFilters: () => void this.#tell(this.#clearFilters),
        onWhole: this.#toggleWhole,
        onOther: () => void this.#focusField('to'),
      }),
    };
  }

  /** The reader asks about other actors: what was selected makes room, the page hears of it, and the answer is said. */
  #ask(act: () => void): void {
    const before = this.path;
    act();
    if (this.path === before) return;
    if (this.path !== '' && this.selected !== '') this.choose(null);
    void this.#tell(() => this.filterChanged());
  }

  /** Says where the reader is among the routes once they are drawn. */
  async #tell(act: () => void): Promise<void> {
    act();
    await this.updateComplete;
    const {routes, view, own} = this.#ctx ?? {};
    if (routes !== undefined && view !== undefined && own !== undefined) this.say(routeStatus(routes, view, own));
  }

  #toggleWhole = (): void => {
    void this.#tell(() => {
      this.#path.toggleWhole();
      this.filterChanged();
    });
  };

  async #toggleAsk(ctx: MapContext): Promise<void> {
    if (this.#path.open) return this.#closePath();
    this.#path.start(ctx.focus ?? '');
    await this.#focusField(ctx.focus === undefined ? 'from' : 'to');
  }

  async #focusField(id: 'from' | 'to'): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.focus();
  }

  #closePath = (): void => {
    // The field that may hold the focus is about to go.
    this.controlsRoving.focus('tool:path');
    const asked = this.path !== '';
    this.#path.close();
    if (asked) this.filterChanged();
    this.say(this.tongue.common.closedStatus);
  };

  #toggleDisputed = (): void => {
    this.disputed = !this.disputed;
    this.filterChanged();
  };

  /** To the next actor or the one before, around the ends; from an actor that is not there to the first or the last. */
  #step(by: 1 | -1): void {
    const refs = this.#scene === undefined ? [] : this.order(this.#scene);
    const at = refs.indexOf(formatRef('actor', this.actor));
    const next = at < 0 ? refs.at(by === 1 ? 0 : -1) : refs[(at + by + refs.length) % refs.length];
    if (next !== undefined) this.choose(next);
  }

  async #toggleSeek(): Promise<void> {
    this.seeking = this.seeking === undefined ? '' : undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#seek')?.focus();
  }

  #closeSeek = (): void => {
    // The field that may hold the focus is about to go.
    if (this.seeking !== undefined) this.controlsRoving.focus('tool:focus');
    this.seeking = undefined;
  };

  #clearFilters = (): void => {
    this.sources = this.actors = this.query = this.families = this.clusters = '';
    this.disputed = false;
    this.setOff(new Set());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-actor-map': KzActorMap;
  }
}
