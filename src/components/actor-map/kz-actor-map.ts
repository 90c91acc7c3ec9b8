import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {idsOf, subLevel} from '../../element/attributes.js';
import {AsOfController} from '../../element/as-of-controller.js';
import type {FilterDetail} from '../../element/events.js';
import {KzElement, type Drawing, type Tongue} from '../../element/kz-element.js';
import {Memo} from '../../element/memo.js';
import type {Waiting} from '../../element/states.js';
import {tileMarks} from '../../element/styles/tile-marks.js';
import {siftStyles} from '../../element/styles/sift.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Picture, Room} from '../../geometry/drawing.js';
import type {Steps} from '../../geometry/steps.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {Problem} from '../../model/problem.js';
import type {Ref} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {actorName} from '../../query/ties.js';
import {formatRef} from '../../selection/ref.js';
import type {ActorWords} from '../../strings/actor-map.js';
import {actorMap} from '../../strings/en/actor-map.js';
import {common} from '../../strings/en/common.js';
import {BatchController} from './batch-controller.js';
import {chosenIn, type MapContext} from './context.js';
import {mapControls} from './controls.js';
import {FilterController} from './filter-controller.js';
import {FocusController} from './focus-controller.js';
import {geoPlace, geoWords} from './words-geo.js';
import {hasGround} from './geo-records.js';
import {layoutGeo} from './layout-geo.js';
import {nextOnGeo, stopsOnGeo} from './layout-geo-walk.js';
import {geoStyles} from './styles-geo.js';
import {renderGeo, renderPlaceless} from './view-geo.js';
import {heightOf, isLong, layingOut, layoutMap} from './layout.js';
import {findKnown, type Known} from './known.js';
import {opensItself} from './layout-list.js';
import type {MapScene} from './layout-scene.js';
import {nextInList, nextOnPicture, stopsOnPicture} from './layout-walk.js';
import {PathActs} from './path-acts.js';
import {PathController} from './path-controller.js';
import {mapPicture} from './picture.js';
import {mapProblems} from './problems.js';
import {styles} from './styles.js';
import {listStyles} from './styles-list.js';
import {pathStyles} from './styles-path.js';
import {seekStyles} from './styles-seek.js';
import {renderMapDetail} from './view-detail.js';
import {renderKnown, sayKnown} from './view-known.js';
import {renderNotes} from './view-notes.js';
import {listStops, renderList} from './view-list.js';
import {renderBeneath, renderRoute} from './view-path.js';
import {renderPicture} from './view-picture.js';
import {describeRecord, waitingFor} from './words.js';
import {renderRemark, renderSilent} from './view-remark.js';
import {focusWords} from './words-focus.js';
import {accountForRoute, headlineOf} from './words-path.js';

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
 * @fires {CustomEvent<StateDetail>} kz-state - The reader's acts changed the part of the element in the address of the page.
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
  static override styles = [KzElement.styles, siftStyles, tileMarks, styles, geoStyles, listStyles, seekStyles, pathStyles];

  /** Arrangement of the picture: `network`, or `geo` for a map of contingents and places. The reader's act changes it. */
  @property() layout = 'network';
  /** Id of the focused actor. */
  @property() actor = '';
  /**
   * How two are tied: the ids of two actors with a space between. The routes
   * between them stand above the map, and the headline answers.
   */
  @property() path = '';
  /** Of the routes between two only those that one source states in full. */
  @property({type: Boolean}) whole = false;
  /** Families of relations that are switched on, with spaces between; all without it, `none` for none. */
  @property() families = '';
  /** Clusters that are switched on, with spaces between; all without it, `none` for none. */
  @property() clusters = '';
  /**
   * What is switched off in the legend beside these: `alleged`, `disputed`, `identity` and `kind:` with a kind of actor
   * (`kind:media`), with spaces between.
   */
  @property({attribute: 'off'}) legendOff = '';

  #scene: MapScene | undefined;
  #model: Model | undefined;
  #ctx: MapContext | undefined;
  readonly #filters = new FilterController(this, this.controlsRoving, {
    ...{getOff: () => this.off, setOff: (off) => this.setOff(off)},
    changed: () => this.filterChanged(),
  });
  readonly #asOf = new AsOfController(this, this.controlsRoving, () => {
    super.filterChanged();
    void this.#tellDrawn((ctx) => sayKnown(ctx).join(' '));
  });
  readonly #findKnown = new Memo<Known | undefined>();
  readonly #focus = new FocusController(this, {
    ...{roving: this.roving, controls: this.controlsRoving},
    choose: (ref) => this.choose(ref),
    isOpened: () => this.opened,
    order: () => (this.#scene === undefined ? [] : this.order(this.#scene)),
  });
  readonly #path = new PathController(this);
  readonly #batches = new BatchController(this);
  readonly #pathActs = new PathActs(this, this.#path, {
    controls: this.controlsRoving,
    drawn: () => this.#ctx,
    clearSelection: () => this.choose(null),
    clearFilters: this.#filters.clear,
    changed: () => super.filterChanged(),
    say: (sentence) => this.say(sentence),
  });

  protected override readonly topic = 'actor-map';

  protected override tongues(): Readonly<Record<string, Tongue<ActorWords>>> {
    return tongues;
  }

  protected override get box(): Box | undefined {
    return this.paper.fit(super.box);
  }

  protected override layoutScene(model: Model, box: Box): MapScene {
    const geo = this.#isGeo ? layoutGeo(model, box, this.tongue.own.geo, idsOf(this.exclude)) : undefined;
    return geo === undefined ? layoutMap(model, box, this.shown) : {camps: [], picture: geo};
  }

  protected override layoutSlowly(model: Model, box: Box): Steps<MapScene> | undefined {
    return this.shown === 'picture' && !(this.#isGeo && hasGround(model)) && isLong(model, box)
      ? layingOut(model, box, this.shown)
      : undefined;
  }

  protected override waiting(view: View, box: Box, share: number): Waiting {
    return waitingFor(view, this.tongue.own, {height: heightOf(view.model, box), share});
  }

  protected override layoutInputs(): readonly unknown[] {
    return [this.#isGeo, this.#isGeo ? this.exclude : ''];
  }

  get #isGeo(): boolean {
    return this.layout === 'geo' && this.shown === 'picture';
  }

  protected override get drawnWhole(): boolean {
    return this.#batches.done;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#batches.settled();
    return (await super.getUpdateComplete()) && done;
  }

  protected override pictureFor(room: Room, view: View): Picture {
    const {actor, path, whole, selected, marked, asOf} = this;
    const set = {actor, path, whole, selected, marked, asOf, tz: this.zone};
    const asked = {...this.#filters.sieve(view.model), ...set, geo: this.layout === 'geo', routeAt: this.#path.routes?.at ?? 0};
    return mapPicture(asked, room, {...view, own: this.tongue.own});
  }

  protected override isEmpty(model: Model): boolean {
    return model.actors.length === 0;
  }

  protected override ownProblems(model: Model): readonly Problem[] {
    return mapProblems(this, model);
  }

  protected override order(scene: MapScene): readonly Ref[] {
    const ids = scene.picture?.nodes.map(({id}) => id) ?? scene.camps.flatMap(({rows, more}) => [...rows, ...more].map(({id}) => id));
    const there = this.#model && this.#filters.follow(this.#model).actors;
    return ids.filter((id) => there?.has(id) ?? true).map((id) => formatRef('actor', id));
  }

  protected override shownRefs(): readonly Ref[] {
    if (this.#model === undefined) return [];
    const {actors, relations} = this.#filters.follow(this.#model);
    return [...Array.from(actors, (id) => formatRef('actor', id)), ...Array.from(relations, (id) => formatRef('relation', id))];
  }

  protected override describe(ref: Ref, view: View): {name: string; detail: string} | undefined {
    return describeRecord(ref, view, this.tongue.own);
  }

  protected override draw(scene: MapScene, view: View): Drawing {
    this.#scene = scene;
    this.#model = view.model;
    const ctx = this.#context(scene, view);
    this.#ctx = ctx;
    const {routes} = ctx;
    const {picture} = scene;
    const geo = picture?.geo;
    const stops = picture === undefined ? listStops(scene.camps, ctx) : geo ? stopsOnGeo(picture, ctx) : stopsOnPicture(picture, ctx);
    const there = new Set(stops);
    this.roving.next = (from, key) =>
      picture === undefined ? nextInList(stops, from, key) : (geo ? nextOnGeo : nextOnPicture)(picture, ctx, from, key);
    this.roving.update(there.has(`actor:${ctx.focus}`) ? `actor:${ctx.focus}` : stops[0], (stop) => there.has(stop));
    return {
      ...this.#answer(ctx),
      help: picture === undefined ? [] : ctx.own.help,
      controls: this.#controls(ctx),
      picture: html`${renderSilent(this.#filters, ctx)}${picture === undefined ? renderList(scene.camps, subLevel(this.headlineLevel), ctx) : geo ? renderGeo(picture, geo, ctx) : renderPicture(picture, ctx)}${geo === undefined ? nothing : renderPlaceless(geo, ctx)}${renderRemark(this.plain, ctx)}${renderKnown(ctx)}${routes === undefined ? nothing : renderBeneath(routes, ctx)}${this.paper.on ? renderNotes(ctx) : nothing}`,
      detail: renderMapDetail(ctx, {
        onClose: () => this.choose(null),
        onNext: () => this.#focus.step(1),
        onPrevious: () => this.#focus.step(-1),
      }),
    };
  }

  #known(model: Model): Known | undefined {
    const asOf = this.#asOf.read(model, this.zone);
    return this.#findKnown.get([model, asOf, this.zone], () => asOf && findKnown(model, asOf, wallClock(this.zone)));
  }

  /** Says what became of it once it is drawn. */
  async #tellDrawn(sentence: (ctx: MapContext) => string): Promise<void> {
    await this.updateComplete;
    if (this.#ctx !== undefined) this.say(sentence(this.#ctx));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('legendOff')) this.off = new Set(idsOf(this.legendOff));
  }

  protected override setOff(off: ReadonlySet<string>): void {
    this.legendOff = [...off].join(' ');
    super.setOff(off);
  }

  /** Says how much a filter leaves. */
  protected override filterChanged(): void {
    super.filterChanged();
    void this.#tellDrawn(({own, view, relations}) => {
      const {number} = view.format;
      return own.left(relations.size, number(relations.size), number(view.model.relations.length));
    });
  }

  protected override ownFilters(): Partial<FilterDetail> {
    const {families, clusters, path, whole} = this;
    return {families, clusters, path, whole};
  }

  protected override seekFilters(): void {
    this.#filters.enter();
  }

  #context(scene: MapScene, view: View): MapContext {
    const {model} = view;
    const visible = this.#filters.follow(model);
    const {actor, selected} = this;
    const exclude = idsOf(this.exclude);
    const {routes} = this.#path.follow(model, visible.relations);
    const {focus, chosen} = chosenIn({actor, selected, exclude}, {scene, model, known: visible.there, routes});
    return {
      ...{view, own: this.tongue.own, roving: this.roving, scene, focus, chosen, opened: this.opened, marked: this.marked, routes},
      ...{known: this.#known(model), tz: this.zone, exclude, upTo: this.#batches.follow(model, scene.picture)},
      askable: model.actors.filter(({id}) => !exclude.includes(formatRef('actor', id))),
      isOff: (key) => this.#filters.isOff(key, model),
      ...visible,
      all: this.#focus.all,
      onActor: (id) => this.choose(focus === id && chosen === undefined && this.opened ? null : formatRef('actor', id)),
      onRelation: (id) => this.#focus.chooseRelation(id, model, focus),
      onFollow: (id, along) => (along === undefined ? void this.#focus.follow(id) : this.#focus.followAlong(along, id)),
      onBack: (stop) => this.#focus.back(stop),
      nameOf: (id) => actorName(id, model),
      onAll: this.#focus.toggleAll,
      place: geoPlace(selected, scene),
      onPlace: (id) => this.choose(selected === `place:${id}` && this.opened ? null : formatRef('place', id)),
      onZone: (id) => this.#filters.switch(`cluster:${id}`),
      isOpen: (key, otherwise = () => opensItself(key, scene.camps, focus)) => this.#focus.camps.get(key) ?? otherwise(),
      onOpen: (key, open) => this.#focus.openCamp(key, open),
    };
  }

  #controls(ctx: MapContext): TemplateResult {
    return mapControls(
      ctx,
      {
        narrow: this.box?.form === 'narrow',
        disputed: this.disputed,
        focus: this.#focus,
        filters: this.#filters,
        asOf: this.#asOf,
        path: this.#path,
        ask: this.#pathActs,
        onView: (view, layout) => Object.assign(this, {view}, layout && {layout}),
        onClear: () => this.choose(null),
      },
      this.controlsRoving,
    );
  }

  /** The answer above the map, and the headline that says it. A headline that the page writes stays. */
  #answer(ctx: MapContext): Pick<Drawing, 'lead' | 'headline' | 'description' | 'notes'> {
    const {routes, view, own, focus} = ctx;
    const written = this.headline !== '';
    if (routes === undefined) {
      // In the list the actor opens where it stands, under the headline of the whole.
      const geo = geoWords(ctx, written);
      if (focus === undefined || ctx.scene.picture === undefined) return geo;
      const {headline, description} = focusWords(focus, ctx);
      return {...geo, description, ...(written ? {} : {headline})};
    }
    return {
      ...(written ? {} : {headline: headlineOf(routes, view, own)}),
      // Where there is no route the reason stands in its place, beside the way out.
      description: routes.route === undefined ? '' : accountForRoute(routes, view, own),
      lead: renderRoute(routes, this.box?.form ?? 'wide', ctx, this.#pathActs),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-actor-map': KzActorMap;
  }
}
