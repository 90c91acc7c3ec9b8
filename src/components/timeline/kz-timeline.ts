import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {idsOf, subLevel} from '../../element/attributes.js';
import type {FilterDetail} from '../../element/events.js';
import {KzElement, type Drawing, type Tongue} from '../../element/kz-element.js';
import {alongList, RovingController} from '../../element/roving.js';
import {charts} from '../../element/styles/charts.js';
import {tileMarks} from '../../element/styles/tile-marks.js';
import {siftStyles} from '../../element/styles/sift.js';
import {formatOf} from '../../element/tongue.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Picture, Room} from '../../geometry/drawing.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {Problem} from '../../model/problem.js';
import type {Id, Ref} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {formatRef} from '../../selection/ref.js';
import {common} from '../../strings/en/common.js';
import {timeline} from '../../strings/en/timeline.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {importanceOf, lanesNamed, timelineProblems} from './attributes.js';
import {isBeside, rowsHolding, type TimelineContext} from './context.js';
import {timelineControls} from './controls.js';
import {KnownController} from './known-controller.js';
import {FilterController} from './filter-controller.js';
import {chartBox} from './layout-detail.js';
import type {Item} from './layout-items.js';
import {openBranch} from './layout-tree.js';
import {layoutTimeline, type TimelineScene} from './layout.js';
import {timelineLegend} from './legend.js';
import {MarkEvents} from './mark-events.js';
import {Memo} from '../../element/memo.js';
import {laneToggle, type Shown} from './shown.js';
import {markStop} from './stands.js';
import {headStops, stopsOf} from './stops.js';
import {timelinePicture} from './picture.js';
import {storyConverter, type StoryStep} from './story.js';
import {StoryController} from './story-controller.js';
import {styles} from './styles.js';
import {knownStyles} from './styles-known.js';
import {storyStyles} from './styles-story.js';
import {renderEventDetail} from './view-detail.js';
import {renderFilterRow} from './view-filter.js';
import {renderKnownRow} from './view-known.js';
import {renderMarks} from './view-marks.js';
import {renderNotes} from './view-notes.js';
import {renderSilence} from './view-silence.js';
import {renderStory} from './view-story.js';
import {describeItem, eventIn, Names} from './words.js';
import {ZoomController} from './zoom.js';

const tongues: Readonly<Record<string, Tongue<TimelineWords>>> = {en: {common, own: timeline}};

/**
 * What happened when, and which analyses say so: background and the crowded days
 * on one axis with a hinge between their scales, a lane per category, a lane for
 * the publications, each date drawn as precisely as it is known. Narrow
 * containers get a list by day. Filters take marks away and move nothing; only `lanes` and `importance` lay out anew.
 *
 * @element kz-timeline
 * @summary A timeline of events, each with the accounts of several analyses.
 *
 * @fires {CustomEvent<ReadyDetail>} kz-ready - The first picture of a data set is drawn.
 * @fires {CustomEvent<SelectDetail>} kz-select - The reader opened an event, or cleared the selection.
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
 * @csspart filter - An entry of the legend, or the name of a lane.
 * @csspart picture - The drawing.
 * @csspart list - The list by day.
 * @csspart lane - Rule, name and count of a lane.
 * @csspart mark - An event, in the picture or the list.
 * @csspart label - Its short title.
 * @csspart detail - The open event.
 * @csspart evidence - The mark of a passage.
 * @csspart status - One sentence per act, for assistive tech.
 * @csspart problems - What could not be read.
 *
 * @cssprop --kz-ink - Text and key marks.
 * @cssprop --kz-ink-2 - Second text.
 * @cssprop --kz-ink-3 - Counts, and what is switched off.
 * @cssprop --kz-mark - Marks.
 * @cssprop --kz-mark-2 - Weak marks.
 * @cssprop --kz-rule - Hairlines.
 * @cssprop --kz-rule-strong - Rules between lanes.
 * @cssprop --kz-surface - The ground behind hollow marks and labels; set it to the page's ground where that is tinted.
 * @cssprop --kz-band - Ground of publications in the list.
 * @cssprop --kz-band-2 - Fill of marks that mean some time within.
 * @cssprop --kz-accent - What is selected or switched on.
 * @cssprop --kz-on-accent - Text on the accent.
 * @cssprop --kz-story-top - Height of what the page keeps at the top of the window, under which the bar of a story stays.
 */
export class KzTimeline extends KzElement<TimelineScene, TimelineWords> {
  static override styles = [KzElement.styles, charts, tileMarks, styles, siftStyles, knownStyles, storyStyles];

  /** First day of the window (EDTF); what starts before it is background. Found in the data without it. */
  @property() from = '';
  /** Last day of the window (EDTF); what starts after it stands in a row below. Found in the data without it. */
  @property() to = '';
  /**
   * The part of the window that is in view, as an EDTF interval of days; all of it without. Zooming and panning
   * change it; the reader has the means for that only where one view cannot show the data.
   */
  @property() zoom = '';
  /** Ids of the lanes to show, with spaces between; all without it. */
  @property() lanes = '';
  /** The least importance shown: 1 key events alone, 2 without minor ones, 3 all. */
  @property() importance = '3';
  /**
   * A story through the events: ids with spaces between; `auto`, or the attribute without a value, for the key events in
   * order of time; as a property also a list of `{event, text}`, where `text` stands in place of the event's summary.
   * Nothing is selected until the reader starts. A step that is not drawn is skipped.
   */
  @property({type: Object, converter: storyConverter}) story: string | readonly (string | StoryStep)[] = '';

  /** What is switched off in the legend: `differ`, and `form:` or `lane:` with the key of a form of date or the id of a lane, with spaces between. */
  @property({attribute: 'off'}) legendOff = '';
  /** Names every event of the picture, not the key ones alone; in the list, opens every group. */
  @property({type: Boolean, attribute: 'label-all'}) labelAll = false;

  @state() private openRows: ReadonlySet<string> = new Set();
  @state() private hover: Id = '';
  @state() private focused: Id = '';

  protected override readonly topic = 'timeline';
  readonly #known: KnownController = new KnownController(this, this.controlsRoving, () => {
    super.filterChanged();
    this.say(this.#known.sentence());
  });
  readonly #filters = new FilterController(this, {
    roving: this.controlsRoving,
    ...{getOff: () => this.off, setOff: (off) => this.setOff(off), changed: () => this.filterChanged()},
    say: (sentence) => this.say(sentence),
  });
  readonly #story = new StoryController(this, {choose: (ref) => this.choose(ref), left: () => this.say(this.tongue.own.storyLeft)});
  readonly #lanesRoving = new RovingController(this, 'lanes');
  #scene: TimelineScene | undefined;
  #drawn: View | undefined;
  readonly #ordered = new Memo<readonly Ref[]>();
  readonly #events = new MarkEvents({
    roving: this.roving,
    act: (stop) => this.#zoom.act(stop),
    zoomKey: (e) => this.#zoom.handleKey(e),
    getFocused: () => this.focused,
    setFocused: (id) => (this.focused = id),
  });
  readonly #names = new Names();
  readonly #zoom: ZoomController = new ZoomController(this, {
    roving: this.roving,
    ...{getZoom: () => this.zoom, setZoom: (zoom: string) => (this.zoom = zoom)},
    layoutWith: (zoom) => this.#drawn && this.box && this.#layoutWith(this.#drawn.model, this.box, zoom),
    act: (stop) => this.#act(stop.slice('event:'.length)),
    hasDetail: () => this.opened && this.selected !== '',
    say: (sentence) => this.say(sentence),
  });

  protected override tongues(): Readonly<Record<string, Tongue<TimelineWords>>> {
    return tongues;
  }

  protected override layoutInputs(): readonly unknown[] {
    return [this.from, this.to, this.zoom, this.lanes, this.importance, this.labelAll || this.paper.on];
  }

  protected override layoutScene(model: Model, box: Box): TimelineScene {
    return this.#layoutWith(model, box, this.zoom);
  }

  #layoutWith(model: Model, box: Box, zoom: string): TimelineScene {
    const [{common: words, own}, tz] = [this.tongue, this.zone];
    return layoutTimeline(model, box, {
      ...{words: own, common: words, tz, shown: this.shown, labelAll: this.labelAll || this.paper.on},
      format: formatOf(words.locale, words, tz),
      ...{from: this.from, to: this.to, zoom, lanes: lanesNamed(this.lanes, model), importance: importanceOf(this.importance)},
    });
  }

  protected override pictureFor(room: Room, view: View): Picture {
    const {from, to, zoom, labelAll, marked, asOf} = this;
    const asked = {from, to, zoom, labelAll, marked, asOf, selected: eventIn(this.selected), tz: this.zone};
    return timelinePicture({...this.#filters.sieve(view.model), ...asked}, room, {...view, own: this.tongue.own});
  }

  protected override isEmpty(model: Model): boolean {
    return model.events.length === 0;
  }

  protected override ownProblems(model: Model): readonly Problem[] {
    return timelineProblems(this, model);
  }

  protected override order(scene: TimelineScene): readonly Ref[] {
    return this.#story.follow(scene.items).order ?? this.shownRefs(scene);
  }

  protected override shownRefs(scene: TimelineScene): readonly Ref[] {
    const items = this.#filters.shown?.of(scene.items) ?? scene.items;
    return this.#ordered.get([items], () => items.map(({ref}) => ref));
  }

  protected override neighbour(scene: TimelineScene, by: 1 | -1): Ref | undefined {
    return this.#story.follow(scene.items).on ? this.#story.target(by) : super.neighbour(scene, by);
  }

  protected override describe(ref: Ref, view: View): {name: string; detail: string} | undefined {
    const item = this.#scene?.itemById.get(eventIn(ref));
    return item && this.#scene && describeItem(item, this.order(this.#scene), view, this.tongue.own);
  }

  protected override draw(scene: TimelineScene, view: View): Drawing {
    [this.#scene, this.#drawn] = [scene, view];
    const {own} = this.tongue;
    const shown = this.#filters.follow(scene, view, own);
    this.#known.follow({scene, view, own, tz: this.zone, shown: shown.ids});
    const selected = scene.itemById.get(eventIn(this.selected));
    const ctx = this.#context(scene, view, own, shown, selected);
    const {stops, next} = stopsOf(scene, ctx);
    this.roving.next = next;
    this.roving.update(stops[0], (stop) => stops.includes(stop));
    const heads = headStops(scene, view);
    this.#lanesRoving.next = alongList(heads);
    this.#lanesRoving.update(heads[0], (stop) => heads.includes(stop));
    const beside = selected !== undefined && isBeside(selected, scene, ctx);
    return {
      controls: html`${this.#controls(scene, view, own, shown)} ${renderFilterRow(this.#filters, scene, view, own)}
      ${renderKnownRow(this.#known, {scene, tz: this.zone}, view, own)}`,
      lead: renderStory(this.#story.follow(scene.items), scene.list !== undefined, view, own),
      help: [...(this.#story.steps.length === 0 ? [] : own.storyHelp), ...(this.#zoom.can ? own.zoomHelp : [])],
      picture: html`${shown.total === 0 ? renderSilence(scene, this.#filters, view, own) : nothing}${renderMarks(scene, ctx, this.#events)}
      ${this.paper.on ? renderNotes(shown.of(scene.items), view, own) : nothing}`,
      detail: selected !== undefined && this.opened && !beside ? this.#renderDetail(selected, view, own, false) : nothing,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('legendOff')) this.off = new Set(idsOf(this.legendOff));
    if (changed.has('selected')) this.#zoom.include(eventIn(this.selected));
  }

  protected override setOff(off: ReadonlySet<string>): void {
    this.legendOff = [...off].join(' ');
    super.setOff(off);
  }

  /** Says how much a filter leaves. */
  protected override filterChanged(): void {
    super.filterChanged();
    this.#filters.tell();
  }

  protected override ownFilters(): Pick<FilterDetail, 'lanes' | 'importance'> {
    return {lanes: this.lanes, importance: this.importance};
  }

  protected override seekFilters(): void {
    this.#filters.enter();
  }

  #context(scene: TimelineScene, view: View, own: TimelineWords, shown: Shown, selected: Item | undefined): TimelineContext {
    const drawn = {view, own, shown, zoom: this.#zoom, stands: this.#zoom.update(scene, shown, view, own)};
    const holding = new Set(rowsHolding(scene, selected, drawn));
    return {
      ...drawn,
      ...{itemById: scene.itemById, field: {window: scene.window, clock: wallClock(this.zone)}},
      ...{roving: this.roving, lanesRoving: this.#lanesRoving, off: this.off, opened: this.opened, marked: this.marked},
      ...{selected: selected?.id ?? '', hover: this.hover, focused: this.focused},
      ...{known: this.#known.known, tz: this.zone, level: subLevel(this.headlineLevel)},
      measure: (text, weight) => this.box?.measure(text, 0.75 * this.box.em, weight) ?? 0,
      isOpen: (key) =>
        this.openRows.has(key) ||
        holding.has(key) ||
        (this.labelAll && scene.list !== undefined && scene.list.many === undefined && key !== 'before' && key !== 'after'),
      nameOf: (item) => this.#names.of(item, view, own),
      onMark: this.#act,
      onLane: (id) => this.toggle(laneToggle(id)),
      ...{sources: this.#filters.sources(view.model), onSource: (id) => this.#filters.switchSource(id, view.model)},
      onRow: (key) => (this.openRows = openBranch(this.openRows, key)),
      ...{onHover: (id) => (this.hover = id), onFocus: (id) => (this.focused = id)},
      detail: (item) => (this.opened ? this.#renderDetail(item, view, own, true) : nothing),
    };
  }

  #controls(scene: TimelineScene, view: View, own: TimelineWords, counts: Shown): TemplateResult | typeof nothing {
    return timelineControls(
      {
        ...{counts, inList: scene.list !== undefined, narrow: this.box?.form === 'narrow', form: this.shown},
        ...{labelAll: this.labelAll, disputed: this.disputed, more: [...this.#zoom.tools(), ...this.#known.tools(view, own)]},
        legend: timelineLegend(scene, own, this.off, (key) => this.toggle(key)),
        filters: this.#filters.tools(view, own),
        onDisputed: (disputed) => this.#filters.set({disputed}),
        ...{onLabel: (all) => (this.labelAll = all), onForm: (form) => (this.view = form)},
      },
      this.controlsRoving,
      view,
      own,
    );
  }

  #renderDetail(item: Item, view: View, own: TimelineWords, inList: boolean): TemplateResult | typeof nothing {
    if (this.box === undefined || this.#scene === undefined) return nothing;
    const [order, tz, text] = [this.order(this.#scene), this.zone, this.#story.textOf(item.id)];
    const onChoose = (ref: Ref | null): void => {
      this.choose(ref);
      // In a list the button goes with the detail: the focus follows to the entry.
      const stop = markStop(ref === null ? item.id : eventIn(ref));
      if (ref === null) this.roving.focus(stop);
      else if (inList) this.roving.current = stop;
    };
    return renderEventDetail({item, box: chartBox(this.box, inList), tz, text, order, onChoose}, view, own);
  }

  /** Opens an event, or closes it if it is the open one. */
  #act = (id: Id): void => {
    const ref = formatRef('event', id);
    this.choose(this.selected === ref && this.opened ? null : ref);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-timeline': KzTimeline;
  }
}
