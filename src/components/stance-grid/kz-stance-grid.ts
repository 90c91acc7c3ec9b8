import {nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {choiceOr, choiceProblem, idProblems, idsOf} from '../../element/attributes.js';
import type {FilterDetail} from '../../element/events.js';
import {KzElement, type Drawing, type Tongue} from '../../element/kz-element.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Picture, Room} from '../../geometry/drawing.js';
import type {Problem} from '../../model/problem.js';
import type {Ref} from '../../model/types.js';
import {forecastsOf, type Forecasts} from '../../query/forecasts.js';
import type {Model} from '../../query/model.js';
import {nameOfRef} from '../../query/naming.js';
import {formatRef, parseRef} from '../../selection/ref.js';
import {common} from '../../strings/en/common.js';
import {stanceGrid} from '../../strings/en/stance-grid.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {CellFocus} from './cell-focus.js';
import {Columns} from './columns.js';
import {isHidden, type GridContext} from './context.js';
import {gridControls} from './controls.js';
import {GridWindow, isReachable, type Turn} from './grid-window.js';
import {cellsOf, layoutGrid, type GridOptions, type GridScene, type RowScene} from './layout.js';
import {sorts} from './layout-order.js';
import {placeOf, rowsOf} from './layout-window.js';
import {headStop} from './next.js';
import {gridPicture} from './picture.js';
import {agreementStyles} from './styles-agreement.js';
import {cardStyles} from './styles-cards.js';
import {cellStyles} from './styles-detail.js';
import {forecastStyles} from './styles-forecasts.js';
import {markStyles} from './styles-marks.js';
import {tableStyles} from './styles-table.js';
import {Switches} from './switches.js';
import {trialOf, trialProblems} from './trial.js';
import {TrialController} from './trial-controller.js';
import {renderCellDetail} from './view-detail.js';
import {renderForecasts} from './view-forecasts.js';
import {renderGrid} from './view-grid.js';
import {renderTrial} from './view-trial.js';
import {describeCell, nameOf} from './words.js';

/** Width in em from which forecasts have room for a table. */
const forecastWidth = 36;

const tongues: Readonly<Record<string, Tongue<GridWords>>> = {en: {common, own: stanceGrid}};

/**
 * Where analyses part: a row per question, a column per analysis, each answer a
 * mark between two worded poles, with four blanks that are never a value. Every
 * cell opens its reasons and passages. Narrow containers get a card per question.
 *
 * @element kz-stance-grid
 * @summary A grid of questions and the answers that several analyses give.
 *
 * @fires {CustomEvent<ReadyDetail>} kz-ready - The first picture of a data set is drawn.
 * @fires {CustomEvent<SelectDetail>} kz-select - The reader opened a cell, or cleared the selection.
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
 * @csspart filter - An entry of the legend.
 * @csspart picture - The table.
 * @csspart list - The cards.
 * @csspart row - A question: a table row or a card.
 * @csspart cell - The answer of one analysis.
 * @csspart detail - The open cell.
 * @csspart evidence - The mark of a passage.
 * @csspart status - One sentence per act, for assistive tech.
 * @csspart problems - What could not be read.
 *
 * @cssprop --kz-ink - Text and marks.
 * @cssprop --kz-ink-2 - Second text.
 * @cssprop --kz-ink-3 - Text of blanks and of what is switched off.
 * @cssprop --kz-mark - Marks.
 * @cssprop --kz-mark-2 - Weak marks and tracks.
 * @cssprop --kz-rule - Hairlines.
 * @cssprop --kz-rule-strong - Stronger lines.
 * @cssprop --kz-surface - The ground behind hollow marks; set it to the page's ground where that is tinted.
 * @cssprop --kz-accent - What is selected or switched on.
 * @cssprop --kz-on-accent - Text on the accent.
 */
export class KzStanceGrid extends KzElement<GridScene, GridWords> {
  static override styles = [KzElement.styles, tableStyles, markStyles, cardStyles, cellStyles, forecastStyles, agreementStyles];

  /**
   * Order of the questions: `theme`, `disagreement` (most disputed first), `date`
   * (by the analysis that answered first) or `likeness` (like beside like, the
   * columns too).
   */
  @property() sort = 'theme';
  /** Ids of the questions to show, in this order, with spaces between; all without it. */
  @property() questions = '';
  /** Only questions whose answers lie at least two steps apart; `disputed` says the same. */
  @property({type: Boolean}) differ = false;
  /** What the columns are: `analyses`, or `actors` with the positions that the analyses report. */
  @property() columns = 'analyses';
  /** What the analyses predict, in place of the grid. */
  @property({type: Boolean}) forecasts = false;
  /** Two columns to compare: their ids with a space between. */
  @property() compare = '';
  /** The weakest evidence that counts: `low` (all), `medium` or `high`. What is weaker counts as not coded. */
  @property() floor = 'low';
  /** Columns to leave out, with what changes without them: ids with spaces between. */
  @property() without = '';

  protected override readonly topic = 'stance-grid';
  readonly #columns = new Columns(this);
  readonly #tells = {say: (sentence: string) => this.say(sentence), changed: () => this.filterChanged()};
  readonly #trial = new TrialController(this, this.#tells);
  readonly #switches = new Switches(this, this.#columns, this.#tells);
  readonly #window = new GridWindow();
  #scene: GridScene | undefined;
  /** The open cell from which the reader went on to a record behind it; it stays open. */
  #ground = {cell: '', ref: ''};

  constructor() {
    super();
    new CellFocus(this, this.roving);
  }

  protected override tongues(): Readonly<Record<string, Tongue<GridWords>>> {
    return tongues;
  }

  protected override layoutInputs(): readonly unknown[] {
    const {sort, columns, forecasts, questions, differ, compare, floor, without} = this;
    const {sources, actors, exclude, query, disputed} = this;
    const own = [sort, columns, forecasts, questions, differ, compare, floor, without];
    return [...own, sources, actors, exclude, query, disputed, this.static, this.paper.on];
  }

  protected override get box(): Box | undefined {
    return this.paper.fit(super.box);
  }

  protected override layoutScene(model: Model, box: Box): GridScene {
    const options = this.#options(model);
    const lay = (cards: boolean): GridScene => layoutGrid(this.#columns.seen(model), box, {...options, cards});
    const scene = lay(this.shown === 'list');
    // Nothing turns a window of a static picture or on paper: cards have room for all columns.
    return (this.static || this.paper.on) && scene.fit < scene.sources.length ? lay(true) : scene;
  }

  #options(model: Model): Omit<GridOptions, 'cards'> {
    const sort = choiceOr(this.sort, sorts);
    const {areActors: actors} = this.#columns;
    return {sort, actors, trial: trialOf(this, model), questions: idsOf(this.questions), filter: this.#columns.remaining(model)};
  }

  protected override pictureFor(room: Room, common: View): Picture {
    const {own} = this.tongue;
    const {off, selected, marked, forecasts} = this;
    const asked = {model: this.#columns.seen(common.model), options: this.#options(common.model), off, selected, marked, forecasts};
    return gridPicture(asked, room, {...this.#columns.view(common, own), own});
  }

  protected override isEmpty(model: Model): boolean {
    return model.questions.length === 0 || model.sources.length === 0;
  }

  protected override ownProblems(model: Model): readonly Problem[] {
    const sort = choiceProblem('sort', this.sort, sorts);
    const columns = choiceProblem('columns', this.columns, ['analyses', 'actors']);
    return [
      ...[sort, columns].filter((p) => p !== undefined),
      ...trialProblems(this, model, this.#columns.areActors),
      ...idProblems('questions', 'question', this.questions, model.questionById),
    ];
  }

  protected override ownFilters(): Partial<FilterDetail> {
    const {sort, columns, forecasts, questions, differ, compare, floor, without} = this;
    return {sort, columns, forecasts, questions, differ, compare, floor, without};
  }

  protected override order(scene: GridScene): readonly Ref[] {
    return cellsOf(scene)
      .filter((c) => !scene.actors || c.stance !== undefined)
      .map((c) => formatRef('stance', c.key));
  }

  protected override shownRefs(scene: GridScene): readonly Ref[] {
    return cellsOf(scene)
      .filter((c) => !isHidden(c, this.#isOff))
      .map((c) => formatRef('stance', c.key));
  }

  protected override describe(ref: Ref, common: View): {name: string; detail: string} | undefined {
    const parsed = parseRef(ref);
    if (this.#scene === undefined || parsed === undefined) return undefined;
    const {own} = this.tongue;
    const view = this.#columns.view(common, own);
    if (parsed.kind === 'stance') return describeCell(this.#scene, parsed.id, view, own);
    const name = parsed.kind === 'question' ? view.model.questionById.get(parsed.id)?.text : nameOfRef(ref, view.model);
    return {name: name ?? ref, detail: ''};
  }

  protected override draw(scene: GridScene, common: View): Drawing {
    this.#scene = scene;
    const {own} = this.tongue;
    const all = forecastsOf(common.model, this.#columns.filter(common.model), idsOf(this.questions));
    if (this.forecasts) return this.#drawForecasts(scene, all, common);
    const view = this.#columns.view(common, own);
    this.#trial.update(scene, view, own);
    const ctx = this.#context(scene, view);
    const {drawn, window} = this.#window.cut(scene, ctx.selected, this.roving.current, this.paper.on);
    this.#rove(scene, drawn, ctx);
    const parts = {
      ...{scene, drawn, window, paper: this.paper.on, query: this.query, filter: this.#columns.filter(view.model)},
      onTurn: (turn: Turn, said: string): void => {
        this.#turn(turn);
        this.say(said);
      },
      onSearch: (query: string): void => {
        this.query = query;
        this.filterChanged();
      },
      onClear: this.#clearFilters,
      onCompare: this.#trial.compare,
    };
    return {
      controls: this.#controls(scene, all, view, common.model),
      lead: renderTrial({scene, acts: this.#trial, columns: view.model.sources}, view, own),
      picture: renderGrid(parts, ctx),
      detail: nothing,
    };
  }

  /** The stops that are drawn, and where keys lead among them and beyond. */
  #rove(scene: GridScene, drawn: GridScene, {isOff}: GridContext): void {
    const cells = cellsOf(drawn).filter((c) => isReachable(c, scene) && !isHidden(c, isOff));
    const stops = new Set(cells.map((c) => c.key));
    if (scene.form === 'table') for (const {id} of drawn.sources) stops.add(headStop(id));
    const has = (stop: string): boolean => stops.has(stop);
    this.roving.next = (from, key) => {
      const to = this.#window.next(from, key, drawn, isOff);
      if (to === undefined || has(to)) return to;
      this.#turn(placeOf(scene, to) ?? {}, to);
      return undefined;
    };
    this.roving.update(cells[0]?.key ?? [...stops][0], has);
  }

  #drawForecasts(scene: GridScene, all: readonly Forecasts[], view: View): Drawing {
    const {selected, box} = this;
    const parsed = parseRef(selected);
    const parts = {
      groups: all.filter(({source}) => !this.off.has(headStop(source.id))),
      cards: this.shown === 'list' || box === undefined || box.width < forecastWidth * box.em,
      selected: parsed?.kind === 'claim' ? parsed.id : '',
    };
    return {
      controls: this.#controls(scene, all, view, view.model),
      picture: renderForecasts(parts, view, this.tongue.own),
      detail: nothing,
    };
  }

  /** Turns the window, with the focus on a stop that it then holds. */
  #turn(turn: Turn, stop?: string): void {
    this.#window.turn(turn);
    this.requestUpdate();
    if (stop !== undefined) void this.updateComplete.then(() => this.roving.focus(stop));
  }

  #context(scene: GridScene, view: View): GridContext {
    const {own} = this.tongue;
    const parsed = parseRef(this.selected);
    const selected = parsed?.kind === 'stance' ? parsed.id : this.selected === this.#ground.ref ? this.#ground.cell : '';
    return {
      view,
      own,
      roving: this.roving,
      selected,
      question: parsed?.kind === 'question' ? parsed.id : '',
      opened: this.opened,
      marked: this.marked,
      isOff: this.#isOff,
      onCell: (key) => this.choose(key === selected && this.opened ? null : formatRef('stance', key)),
      onHead: (source) => this.#toggle(headStop(source), nameOf(source, view)),
      detail: (row) => this.#detail(row, selected, scene, view),
    };
  }

  #detail(row: RowScene, selected: string, scene: GridScene, view: View): TemplateResult | typeof nothing {
    const whole = rowsOf(scene).find(({question}) => question.id === row.question.id) ?? row;
    const cell = whole.cells.find(({key}) => key === selected);
    if (cell === undefined) return nothing;
    const acts = {onClose: () => this.choose(null), onChoose: (key: string) => this.choose(formatRef('stance', key))};
    const onRef = (ref: Ref): void => {
      this.#ground = {cell: selected, ref};
      this.choose(ref === this.selected ? formatRef('stance', selected) : ref);
    };
    return renderCellDetail({row: whole, cell, scene, ...acts, noted: this.selected, onRef}, view, this.tongue.own);
  }

  #controls(scene: GridScene, forecasts: readonly Forecasts[], view: View, model: Model): TemplateResult | typeof nothing {
    const {own} = this.tongue;
    return gridControls(
      {
        scene,
        isOff: this.#isOff,
        onToggle: (key, label) => this.#toggle(key, label),
        narrow: this.box?.form === 'narrow',
        differ: this.#switches.differing,
        shown: this.shown,
        onSort: this.#trial.sortBy,
        choosing: this.#trial.choosing,
        onChoosing: this.#trial.open,
        onFloor: this.#trial.toggleFloor,
        onWhy: this.#tells.say,
        withActors: model.stances.some((s) => s.actor !== undefined),
        onColumns: (columns) => this.#switches.toColumns(columns, model, view, own),
        forecasts: {count: forecasts.reduce((n, {claims}) => n + claims.length, 0), on: this.forecasts},
        onForecasts: (count) => this.#switches.toForecasts(count, view, own),
        onDiffer: () => this.#switches.toDiffering(scene, view),
        onView: (form) => void (this.view = form),
      },
      this.controlsRoving,
      view,
      own,
    );
  }

  #isOff = (key: string): boolean => this.off.has(key);

  #toggle(key: string, label: string): void {
    this.toggle(key);
    this.say(this.tongue.own.switched(label, !this.#isOff(key)));
  }

  #clearFilters = (): void => {
    [this.differ, this.disputed] = [false, false];
    [this.sources, this.actors, this.query] = ['', '', ''];
    this.#trial.clear();
    this.setOff(new Set());
    void this.updateComplete.then(() => this.roving.focus(this.roving.current));
  };

  protected override willUpdate(): void {
    if (this.selected !== this.#ground.ref) this.#ground = {cell: '', ref: ''};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.roving.rtl = this.controlsRoving.rtl = this.matches(':dir(rtl)');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-stance-grid': KzStanceGrid;
  }
}
