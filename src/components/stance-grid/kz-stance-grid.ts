import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {choiceOr, choiceProblem, filterOf, idProblems, idsOf} from '../../element/attributes.js';
import {KzElement, type Drawing, type Tongue} from '../../element/kz-element.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Problem} from '../../model/problem.js';
import type {Ref} from '../../model/types.js';
import {everything, type Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import {forecastsOf} from '../../query/forecasts.js';
import {nameOfRef} from '../../query/naming.js';
import {byActor} from '../../query/reported.js';
import {formatRef, parseRef} from '../../selection/ref.js';
import {common} from '../../strings/en/common.js';
import {stanceGrid} from '../../strings/en/stance-grid.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {agreementStyles} from './agreement-styles.js';
import {isHidden, type GridContext} from './context.js';
import {gridControls} from './controls.js';
import {GridWindow, isReachable, type Turn} from './grid-window.js';
import {cellsOf, layoutGrid, type GridScene, type RowScene} from './layout.js';
import {gridLegend, tileLegend} from './legend.js';
import {sorts, type Sort} from './layout-order.js';
import {cellAt, countTo, placeOf, rowsOf} from './layout-window.js';
import {headStop} from './next.js';
import {styles} from './styles.js';
import {trialOf, trialProblems} from './trial.js';
import {TrialController} from './trial-controller.js';
import {renderActorCards} from './view-actor-cards.js';
import {renderCards} from './view-cards.js';
import {renderCellDetail} from './view-detail.js';
import {renderForecasts} from './view-forecasts.js';
import {renderLeftOut} from './view-left-out.js';
import {renderPairs} from './view-pairs.js';
import {reportedView} from './view-reported.js';
import {renderTable} from './view-table.js';
import {renderTrial} from './view-trial.js';
import {renderRowSpan, renderWindow, type WindowParts} from './view-window.js';
import {nameCell, nameOf} from './words.js';

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
  static override styles = [KzElement.styles, styles, agreementStyles];

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
  #scene: GridScene | undefined;
  readonly #trial = new TrialController(this, {say: (sentence) => this.say(sentence), changed: () => this.filterChanged()});
  /** Where focus stood before an update: on a stop, or inside the open cell. */
  readonly #window = new GridWindow();
  #turned: {key: readonly unknown[]; model: Model} | undefined;
  /** The open cell from which the reader went on to a record behind it; it stays open. */
  #ground = {cell: '', ref: ''};
  #focus: {stop: string | undefined; inDetail: boolean} | undefined;

  protected override tongues(): Readonly<Record<string, Tongue<GridWords>>> {
    return tongues;
  }

  protected override layoutInputs(): readonly unknown[] {
    return [
      this.columns,
      this.forecasts,
      this.static,
      this.sort,
      this.compare,
      this.floor,
      this.without,
      this.questions,
      this.differ,
      this.disputed,
      this.sources,
      this.actors,
      this.exclude,
      this.query,
    ];
  }

  protected override layoutScene(model: Model, box: Box): GridScene {
    const seen = this.#actorColumns ? this.#modelOf(model) : model;
    const trial = trialOf(this, model);
    const options = {sort: this.#sort, trial, questions: idsOf(this.questions), cards: this.shown === 'list'};
    const asked = this.#filter(model);
    const filter = this.#actorColumns ? {...asked, sources: everything.sources, actors: everything.actors} : asked;
    const scene = layoutGrid(seen, box, {...options, filter, actors: this.#actorColumns});
    // Nothing turns a window of a static picture: cards have room for all columns.
    return this.static && scene.fit < scene.sources.length
      ? layoutGrid(seen, box, {...options, filter, actors: this.#actorColumns, cards: true})
      : scene;
  }

  get #actorColumns(): boolean {
    return this.columns === 'actors' && !this.forecasts;
  }

  /** The model by actor, kept: a selection lays out nothing. */
  #modelOf(model: Model): Model {
    const key = [model, this.sources, this.actors, this.exclude];
    if (this.#turned === undefined || key.some((part, i) => part !== this.#turned?.key[i])) {
      this.#turned = {key, model: byActor(model, this.#filter(model))};
    }
    return this.#turned.model;
  }

  #seen(view: View): View {
    return this.#actorColumns ? reportedView(view, this.#modelOf(view.model), this.tongue.own) : view;
  }

  get #sort(): Sort {
    return choiceOr(this.sort, sorts);
  }

  #filter(model: Model): Filter {
    return {...filterOf(this, model), disputed: this.differ || this.disputed};
  }

  protected override isEmpty(model: Model): boolean {
    return model.questions.length === 0 || model.sources.length === 0;
  }

  protected override ownProblems(model: Model): readonly Problem[] {
    const sort = choiceProblem('sort', this.sort, sorts);
    const columns = choiceProblem('columns', this.columns, ['analyses', 'actors']);
    return [
      ...[sort, columns].filter((p) => p !== undefined),
      ...trialProblems(this, model),
      ...idProblems('questions', 'question', this.questions, model.questionById),
    ];
  }

  protected override order(scene: GridScene): readonly Ref[] {
    return cellsOf(scene)
      .filter((c) => !scene.actors || c.stance !== undefined)
      .map((c) => formatRef('stance', c.key));
  }

  protected override shownRefs(scene: GridScene): readonly Ref[] {
    const isOff = (key: string): boolean => this.off.has(key);
    return cellsOf(scene)
      .filter((c) => !isHidden(c, isOff))
      .map((c) => formatRef('stance', c.key));
  }

  protected override describe(ref: Ref, common: View): {name: string; detail: string} | undefined {
    const parsed = parseRef(ref);
    if (this.#scene === undefined || parsed === undefined) return undefined;
    const view = this.#seen(common);
    if (parsed.kind === 'question') {
      const question = view.model.questionById.get(parsed.id);
      return question && {name: question.text, detail: ''};
    }
    if (parsed.kind !== 'stance') {
      const name = nameOfRef(ref, view.model);
      return name === undefined ? undefined : {name, detail: ''};
    }
    const cell = cellAt(this.#scene, parsed.id);
    const question = cell && view.model.questionById.get(cell.question);
    if (cell === undefined || question === undefined) return undefined;
    const {number} = view.format;
    const {own} = this.tongue;
    const {at, all} = countTo(this.#scene, parsed.id);
    return {name: nameCell(cell, question, view, own).replace(/\.$/, ''), detail: own.place(number(at), number(all))};
  }

  protected override draw(scene: GridScene, common: View): Drawing {
    this.#scene = scene;
    if (this.forecasts) return this.#drawForecasts(scene, common);
    const view = this.#seen(common);
    this.#trial.update(scene, view, this.tongue.own);
    const ctx = this.#context(scene, view);
    const {drawn, window} = this.#window.cut(scene, ctx.selected, this.roving.current);
    const cells = cellsOf(drawn).filter((c) => isReachable(c, scene) && !isHidden(c, ctx.isOff));
    const stops = new Set(cells.map((c) => c.key));
    if (scene.form === 'table') for (const {id} of drawn.sources) stops.add(headStop(id));
    const has = (stop: string): boolean => stops.has(stop);
    this.roving.next = (from, key) => {
      const to = this.#window.next(from, key, drawn, ctx.isOff);
      if (to === undefined || has(to)) return to;
      this.#turn(placeOf(scene, to) ?? {}, to);
      return undefined;
    };
    this.roving.update(cells[0]?.key ?? [...stops][0], has);
    const windows: WindowParts = {
      scene,
      window,
      query: this.query,
      onTurn: (turn, said) => {
        this.#turn(turn);
        this.say(said);
      },
      onSearch: (query) => {
        this.query = query;
        this.filterChanged();
      },
    };
    const render = scene.form === 'table' ? renderTable : scene.actors ? renderActorCards : renderCards;
    return {
      controls: this.#controls(scene, view, common.model),
      lead: renderTrial({scene, acts: this.#trial, columns: view.model.sources}, view, ctx.own),
      picture: html`${renderWindow(windows, view, ctx.own)}${
        scene.sources.length === 0 ? html`<p class="nothing"><b>${ctx.own.columns.noneReported}</b></p>` : render(drawn, ctx)
      }${renderRowSpan(windows, view, ctx.own)}${renderLeftOut(
        {scene, filter: this.#filter(view.model), onClear: this.#clearFilters},
        view,
        ctx.own,
      )}${renderPairs({pairs: scene.trial.pairs, scale: scene.scale, onCompare: this.#trial.compare}, view, ctx.own)}`,
      detail: nothing,
    };
  }

  #drawForecasts(scene: GridScene, view: View): Drawing {
    const {selected, box} = this;
    const parsed = parseRef(selected);
    const groups = forecastsOf(view.model, this.#filter(view.model), idsOf(this.questions));
    const parts = {
      groups: groups.filter(({source}) => !this.off.has(headStop(source.id))),
      cards: this.shown === 'list' || box === undefined || box.width < forecastWidth * box.em,
      selected: parsed?.kind === 'claim' ? parsed.id : '',
    };
    return {
      controls: this.#controls(scene, view, view.model),
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
      isOff: (key) => this.off.has(key),
      onCell: (key) => this.choose(key === selected && this.opened ? null : formatRef('stance', key)),
      onHead: (source) => this.#toggle(headStop(source), nameOf(source, view)),
      detail: (row) => this.#detail(row, selected, scene, view),
    };
  }

  #detail(row: RowScene, selected: string, scene: GridScene, view: View): TemplateResult | typeof nothing {
    const whole = rowsOf(scene).find((r) => r.question.id === row.question.id) ?? row;
    const cell = whole.cells.find((c) => c.key === selected);
    if (cell === undefined) return nothing;
    const acts = {onClose: () => this.choose(null), onChoose: (key: string) => this.choose(formatRef('stance', key))};
    const onRef = (ref: Ref): void => {
      this.#ground = {cell: selected, ref};
      this.choose(ref === this.selected ? formatRef('stance', selected) : ref);
    };
    return renderCellDetail({row: whole, cell, scene, ...acts, noted: this.selected, onRef}, view, this.tongue.own);
  }

  #controls(scene: GridScene, view: View, model: Model): TemplateResult | typeof nothing {
    const {own} = this.tongue;
    const entries = {scene, isOff: (key: string) => this.off.has(key), onToggle: (key: string, label: string) => this.#toggle(key, label)};
    const legend = this.forecasts ? tileLegend(entries, view) : gridLegend(entries, view, own);
    const count = forecastsOf(model, this.#filter(model), idsOf(this.questions)).reduce((n, {claims}) => n + claims.length, 0);
    return gridControls(
      {
        scene,
        legend,
        narrow: this.box?.form === 'narrow',
        differ: this.differ || this.disputed,
        shown: this.shown,
        onSort: this.#trial.sortBy,
        choosing: this.#trial.choosing,
        onChoosing: this.#trial.open,
        onFloor: this.#trial.toggleFloor,
        withActors: model.stances.some((s) => s.actor !== undefined),
        onColumns: (columns) => this.#setColumns(columns, view, model),
        forecasts: {count, on: this.forecasts},
        onForecasts: () => {
          this.forecasts = true;
          this.say(own.forecasts.shown(count, view.format.number(count)));
        },
        onDiffer: () => this.#setDiffer(!(this.differ || this.disputed), scene, view),
        onView: (form) => void (this.view = form),
      },
      this.controlsRoving,
      view,
      own,
    );
  }

  #setColumns(columns: 'analyses' | 'actors', view: View, model: Model): void {
    this.columns = columns;
    this.forecasts = false;
    const {columns: words} = this.tongue.own;
    const count = columns === 'actors' ? this.#modelOf(model).sources.length : 0;
    this.say(columns === 'actors' ? words.toActors(count, view.format.number(count)) : words.toAnalyses);
  }

  #setDiffer(on: boolean, {count}: GridScene, view: View): void {
    this.differ = on;
    this.disputed = false;
    const {number} = view.format;
    this.say(view.words.shownStatus(number(on ? count.differing : count.all), number(count.all)));
    this.filterChanged();
  }

  #toggle(key: string, label: string): void {
    this.toggle(key);
    this.say(this.tongue.own.switched(label, !this.off.has(key)));
  }

  #clearFilters = (): void => {
    this.differ = false;
    this.disputed = false;
    this.sources = '';
    this.actors = '';
    this.query = '';
    this.#trial.clear();
    this.setOff(new Set());
    void this.updateComplete.then(() => this.roving.focus(this.roving.current));
  };

  protected override willUpdate(): void {
    if (this.selected !== this.#ground.ref) this.#ground = {cell: '', ref: ''};
    const active = this.shadowRoot?.activeElement ?? null;
    this.#focus =
      active === null ? undefined : {stop: active.getAttribute('data-stop') ?? undefined, inDetail: active.closest('.detail') !== null};
  }

  /** Focus stays with its cell when rows move, and returns to the cell when its panel closes. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.roving.rtl = this.controlsRoving.rtl = this.matches(':dir(rtl)');
    const before = this.#focus;
    const active = this.shadowRoot?.activeElement ?? null;
    if (before?.stop !== undefined && active?.getAttribute('data-stop') !== before.stop) this.roving.focus(before.stop);
    else if (before?.inDetail && active === null) this.roving.focus(this.roving.current);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-stance-grid': KzStanceGrid;
  }
}
