import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {choiceProblem, idsOf} from '../../element/attributes.js';
import {KzElement, type Drawing, type Tongue} from '../../element/kz-element.js';
import {renderControls} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {Box} from '../../geometry/box.js';
import type {Problem} from '../../model/problem.js';
import type {Ref} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {formatRef, parseRef} from '../../selection/ref.js';
import {common} from '../../strings/en/common.js';
import {stanceGrid} from '../../strings/en/stance-grid.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridContext} from './context.js';
import {cellsOf, layoutGrid, type GridScene, type RowScene} from './layout.js';
import {gridLegend} from './legend.js';
import {headStop, nextInGrid} from './next.js';
import {styles} from './styles.js';
import {renderCards} from './view-cards.js';
import {renderCellDetail} from './view-detail.js';
import {renderTable} from './view-table.js';
import {nameCell, nameOf} from './words.js';

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
  static override styles = [KzElement.styles, styles];

  /** Order of the questions: `theme` or `disagreement` (most disputed first). */
  @property() sort = 'theme';
  /** Ids of the questions to show, in this order, with spaces between; all without it. */
  @property() questions = '';
  /** Only questions whose answers lie at least two steps apart. */
  @property({type: Boolean}) differ = false;

  protected override readonly topic = 'stance-grid';

  protected override tongues(): Readonly<Record<string, Tongue<GridWords>>> {
    return tongues;
  }

  protected override layoutInputs(): readonly unknown[] {
    return [this.sort, this.questions, this.differ];
  }

  protected override layout(model: Model, box: Box): GridScene {
    return layoutGrid(model, box, {
      sort: this.sort === 'disagreement' ? 'disagreement' : 'theme',
      questions: idsOf(this.questions),
      differ: this.differ,
      cards: this.shown === 'list',
    });
  }

  protected override isEmpty(model: Model): boolean {
    return model.questions.length === 0 || model.sources.length === 0;
  }

  protected override ownProblems(model: Model): readonly Problem[] {
    const unknown = idsOf(this.questions).filter((id) => !model.questionById.has(id));
    return [
      choiceProblem('sort', this.sort, ['theme', 'disagreement']),
      ...unknown.map((id): Problem => ({code: 'attribute', collection: 'attribute', record: 'questions', fact: `no question: "${id}"`, remedy: 'Write ids of questions with spaces between.', dropped: false})),
    ].filter((p) => p !== undefined);
  }

  protected override order(scene: GridScene): readonly Ref[] {
    return cellsOf(scene).map((c) => formatRef('stance', c.key));
  }

  protected override describe(ref: Ref, view: View): {name: string; detail: string} | undefined {
    const parsed = parseRef(ref);
    const cell = this.#scene === undefined ? undefined : cellsOf(this.#scene).find((c) => c.key === parsed?.id);
    const question = cell === undefined ? undefined : view.model.questionById.get(cell.question);
    return cell === undefined || question === undefined ? undefined : {name: nameCell(cell, question, view, this.tongue.own), detail: ''};
  }

  #scene: GridScene | undefined;

  protected override draw(scene: GridScene, view: View): Drawing {
    this.#scene = scene;
    const own = this.tongue.own;
    const ctx = this.#context(view, own);
    const stops = new Set([...(scene.form === 'table' ? scene.sources.map((s) => headStop(s.id)) : []), ...cellsOf(scene).map((c) => c.key)]);
    this.roving.next = nextInGrid(scene);
    this.roving.update(cellsOf(scene)[0]?.key, (stop) => stops.has(stop));
    return {
      controls: this.#controls(scene, view, own),
      picture: html`${scene.form === 'table' ? renderTable(scene, ctx) : renderCards(scene, ctx)} ${this.#hiddenNote(scene, view, own)}`,
      detail: nothing,
    };
  }

  #context(view: View, own: GridWords): GridContext {
    const parsed = parseRef(this.selected);
    const selected = parsed?.kind === 'stance' ? parsed.id : '';
    return {
      view,
      own,
      roving: this.roving,
      selected,
      opened: this.opened,
      isOff: (key) => this.off.has(key),
      onCell: (key) => this.choose(key === selected && this.opened ? null : formatRef('stance', key)),
      onHead: (source) => this.toggle(headStop(source)),
      detail: (row) => this.#detail(row, selected, view, own),
    };
  }

  #detail(row: RowScene, selected: string, view: View, own: GridWords): TemplateResult | typeof nothing {
    const cell = row.cells.find((c) => c.key === selected);
    if (cell === undefined) return nothing;
    return renderCellDetail(
      {
        row,
        cell,
        onClose: () => {
          this.choose(null);
          this.roving.focus(cell.key);
        },
        onChoose: (key) => this.choose(formatRef('stance', key)),
      },
      view,
      own,
    );
  }

  #controls(scene: GridScene, view: View, own: GridWords): TemplateResult | typeof nothing {
    const sort = (by: 'theme' | 'disagreement', label: string) => ({
      id: by,
      label,
      on: (this.sort === 'disagreement' ? 'disagreement' : 'theme') === by,
      onAct: () => {
        this.sort = by;
        this.say(own.sorted(label));
      },
    });
    return renderControls(
      {
        lead: own.sortBy,
        left: [sort('theme', own.byTheme), sort('disagreement', own.byDisagreement)],
        right: [
          {
            id: 'differ',
            label: own.onlyDiffering,
            on: this.differ,
            onAct: () => {
              this.differ = !this.differ;
              this.filterChanged();
            },
          },
          ...(this.box?.form === 'narrow'
            ? []
            : [
                {id: 'grid', label: own.grid, on: this.shown === 'picture', onAct: () => void (this.view = 'picture')},
                {id: 'list', label: own.cards, on: this.shown === 'list', onAct: () => void (this.view = 'list')},
              ]),
        ],
        legend: scene.form === 'table' ? gridLegend(scene, view, own, this.off, (key) => this.toggle(key)) : this.#tileLegend(scene, view),
      },
      this.controlsRoving,
      view,
    );
  }

  #tileLegend(scene: GridScene, view: View) {
    return scene.sources.map((source) => ({
      key: headStop(source.id),
      label: nameOf(source.id, view),
      glyph: html`<span class="tile attests" aria-hidden="true">${view.model.initials.get(source.id)}</span> `,
      on: !this.off.has(headStop(source.id)),
      onAct: () => this.toggle(headStop(source.id)),
    }));
  }

  #hiddenNote(scene: GridScene, view: View, own: GridWords): TemplateResult | typeof nothing {
    if (scene.hidden === 0) return nothing;
    const none = scene.groups.length === 0;
    return html`<p class="hint">${none ? own.noneDiffer : ''} ${own.hiddenRows(scene.hidden, view.format.number(scene.hidden))}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-stance-grid': KzStanceGrid;
  }
}
