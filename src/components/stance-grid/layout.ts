import type {Box} from '../../geometry/box.js';
import type {Blank, Confidence, Id, Question, Source} from '../../model/types.js';
import type {Filter} from '../../query/filter.js';
import {sourceName} from '../../query/initials.js';
import type {Model} from '../../query/model.js';
import {noTrial, tried, type Trial} from '../../query/findings.js';
import {answersTo, differs, questionPasses} from '../../query/stances.js';
import {orderGrid, type GridOrder, type OrderedGroup, type Sort} from './layout-order.js';
import {cellOf, createPictures, usedMarks, type CellScene} from './layout-cells.js';
import {layoutStack, type Stack} from './layout-stack.js';
import {layoutTrial, type TrialScene} from './layout-trial.js';

export type {CellScene, Picture} from './layout-cells.js';

/** What the layout depends on beside the model and the box. */
export interface GridOptions {
  sort: Sort;
  /** Ids of the questions to show, in this order, each once; empty shows all. */
  questions: readonly Id[];
  /** Rows and columns to show. */
  filter: Filter;
  /** What is left out or singled out on top of the filter; nothing without it. */
  trial?: Trial;
  /** A card per question instead of the table. */
  cards: boolean;
  /** Columns are actors, whose positions are reported: `model` is then one by actor. */
  actors?: boolean;
}

export interface RowScene {
  question: Question;
  cells: readonly CellScene[];
  /** Everybody on one scale: initials in the table, tiles in cards. */
  together: Stack;
  /** In a scene that is cut: the line of the whole table in which it stands, from 1. */
  line?: number;
}

export interface GroupScene extends Omit<OrderedGroup, 'questions'> {
  rows: readonly RowScene[];
  /** Like that of a row; of the group's own head. */
  line?: number;
}

/** How a column head stands: tile beside the name, tile above it, the tile alone, or (for actors) the name alone. */
export type HeadForm = 'beside' | 'above' | 'tile' | 'name';

export interface GridScene {
  form: 'table' | 'cards';
  sort: GridOptions['sort'];
  /** px per design px. */
  scale: number;
  width: number;
  /** In the order of the columns. */
  sources: readonly Source[];
  /** Whether the columns are actors. */
  actors: boolean;
  /** How many of the columns the table has room for at a time. */
  fit: number;
  /** Sorted by likeness: whether there is no better order. */
  exact: GridOrder['exact'];
  trial: TrialScene;
  columns: {question: number; source: number; together: number};
  head: HeadForm;
  /** Columns of an open cell, and the width of the scale in its last one. */
  detail: {columns: 1 | 2 | 3; scale: number};
  /** Which confidences of answers, and which blanks, there are. */
  used: ReadonlySet<Confidence | Blank>;
  /** Rows in the order of `sort`; one group without a label where it knows no groups. */
  groups: readonly GroupScene[];
  /** In a scene that is cut: lines and columns of the whole table, and how many columns stand before the first that is drawn. */
  whole?: {lines: number; columns: number; before: number};
  /** Questions in all, in the rows, and with answers at least two steps apart (before that filter). */
  count: {all: number; shown: number; differing: number};
}

const design = {
  question: 274,
  together: 134,
  track: 104,
  columnTrack: 76,
  gap: 12,
  narrowest: 58,
  narrowQuestion: 130,
  actor: 108,
};

/**
 * Lays out the grid. Widths follow the design at 16 px type and shrink to what
 * the box allows; where columns would fall below 58 px the table draws as many
 * at a time as have room (in a narrow box it becomes cards). With one column, or
 * where not all columns are drawn, nothing is put together.
 */
export function layoutGrid(model: Model, box: Box, options: GridOptions): GridScene {
  const scale = box.em / 16;
  const actors = options.actors === true;
  const {trial, sort} = actors ? ofActors(options) : {trial: noTrial, ...options};
  const filter = tried(options.filter, trial);
  const asked = [...new Set(options.questions)].map((id) => model.questionById.get(id)).filter((q) => q !== undefined);
  const all = asked.length > 0 ? asked : model.questions;
  const passing = all.filter((q) => questionPasses(q, model, {...options.filter, disputed: false}));
  const differing = passing.filter((q) => differs(answersTo(q.id, model, filter)));
  const questions = filter.disputed ? differing : passing;
  const {sources, groups, exact} = orderGrid(sort, questions, model, filter);
  const fixed = inFixedOrder(sources, model);
  const places = sources.map((s) => fixed.indexOf(s));
  const {fit, ...columns} = columnWidths(box, sources.length, {scale, actors, comparing: trial.compare !== undefined});
  const form = options.cards || columns.source < design.narrowest * scale ? 'cards' : 'table';
  const wanted = (box.form === 'wide' ? design.track : design.columnTrack) * scale;
  const pictureOf = createPictures(form === 'cards' ? wanted : Math.min(wanted, columns.source - design.gap * scale), scale);
  const absent = (key: string): Blank => (actors && !filter.exclude.has(`stance:${key}`) ? 'not-addressed' : 'not-coded');
  const row = (question: Question): RowScene =>
    whenAsked(question, () => {
      const answers = answersTo(question.id, model, filter);
      const cells = fixed.map(({id}, i) => cellOf(question, id, answers[i], absent(`${question.id}/${id}`), pictureOf));
      const together = layoutStack(question, cells, stackBox(form, box, columns.together, scale));
      return {cells: places.map((i) => cells[i]).filter((c) => c !== undefined), together};
    });
  return {
    form,
    sort,
    scale,
    width: box.width,
    sources,
    actors,
    fit: form === 'cards' ? sources.length : fit,
    exact,
    trial: layoutTrial(passing, model, {sort, filter: options.filter, trial, actors}),
    columns,
    head: actors ? 'name' : headForm(sources, model, box, columns.source),
    detail: detailColumns(form, box, scale),
    used: usedMarks(
      questions,
      (id) => answersTo(id, model, filter),
      (question, i) => absent(`${question}/${fixed[i]?.id ?? ''}`),
    ),
    groups: groups.map(({questions: inGroup, ...group}) => ({...group, rows: inGroup.map(row)})),
    count: {all: all.length, shown: questions.length, differing: differing.length},
  };
}

/** A row that is laid out when it is asked for: of hundreds, a window is drawn. */
function whenAsked(question: Question, lay: () => Omit<RowScene, 'question'>): RowScene {
  let known: Omit<RowScene, 'question'> | undefined;
  const laid = (): Omit<RowScene, 'question'> => (known ??= lay());
  return {
    question,
    get cells() {
      return laid().cells;
    },
    get together() {
      return laid().together;
    },
  };
}

interface ColumnOptions {
  scale: number;
  actors: boolean;
  comparing: boolean;
}

function columnWidths(box: Box, count: number, {scale, actors, comparing}: ColumnOptions): GridScene['columns'] & {fit: number} {
  const together = (comparing || box.form === 'wide') && count > 1 && !actors ? design.together * scale : 0;
  const least = (actors ? design.actor : design.columnTrack + design.gap) * scale;
  const widths = (n: number, last: number, share: number) => {
    const question = Math.max(design.narrowQuestion * scale, Math.min(design.question * scale, share));
    return {question, together: last, source: n === 0 ? 0 : (box.width - last - question) / n, fit: n};
  };
  const all = widths(count, together, box.width - together - least * count);
  const narrowest = (actors ? design.actor : design.narrowest) * scale;
  if (all.source >= narrowest || box.form === 'narrow') return all;
  // A question keeps about a quarter of the width; the rest goes to as many columns as can be read.
  const {question} = widths(1, 0, box.width * 0.27);
  const fit = Math.min(count, Math.floor((box.width - question) / least));
  return fit < 2 ? all : widths(fit, 0, question);
}

const stackBox = (form: GridScene['form'], box: Box, together: number, scale: number) =>
  form === 'cards'
    ? ({tiles: true, width: box.width, scale} as const)
    : ({tiles: false, width: Math.max(0, together - design.gap * scale), scale} as const);

/**
 * A tile takes about 26 px beside a name; one form for all heads, so that they stand on one line. No letter is wider
 * than an em, so that short names in wide columns need no measuring, which costs more than the rest of the layout.
 */
function headForm(sources: readonly Source[], model: Model, {em, measure}: Box, width: number): HeadForm {
  const size = 0.8125 * em;
  const names = sources.map((s) => sourceName(s, model.actorById));
  if (names.every((name) => name.length * size + 1.9 * em <= width)) return 'beside';
  const longest = Math.max(0, ...names.map((name) => measure(name, size, 600)));
  if (longest + 1.9 * em <= width) return 'beside';
  return longest + 0.25 * em <= width ? 'above' : 'tile';
}

function detailColumns(form: GridScene['form'], box: Box, scale: number): GridScene['detail'] {
  const columns = form === 'cards' && box.form === 'narrow' ? 1 : box.form === 'wide' ? 3 : box.width >= 600 * scale ? 2 : 1;
  return {columns, scale: 252 * scale};
}

/** Publication, comparing and leaving out are of analyses. */
const ofActors = ({sort, trial = noTrial}: GridOptions): {trial: Trial; sort: Sort} => ({
  trial: {...noTrial, floor: trial.floor},
  sort: sort === 'date' ? 'theme' : sort,
});

const inFixedOrder = (sources: readonly Source[], model: Model): readonly Source[] => {
  const shown = new Set(sources);
  return model.sources.filter((s) => shown.has(s));
};

/** All cells in reading order. */
export const cellsOf = (scene: GridScene): readonly CellScene[] => scene.groups.flatMap((g) => g.rows.flatMap((r) => r.cells));
