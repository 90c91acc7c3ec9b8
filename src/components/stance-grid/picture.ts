import type {View} from '../../element/view.js';
import {widened} from '../../geometry/box.js';
import type {Picture, Room} from '../../geometry/drawing.js';
import type {Model} from '../../query/model.js';
import {parseRef} from '../../selection/ref.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {drawGrid, type GridLook} from './drawing.js';
import {layoutGrid, type GridOptions, type GridScene} from './layout.js';
import {describeCell} from './words.js';
import {pairSentence} from './view-pairs.js';
import {headOf} from './view-order.js';

/** What a picture of the grid shows: all that its element is set to. */
export interface GridAsked {
  /** The data set, or where columns are actors the one by actor; `view` is then that of actors, too. */
  model: Model;
  options: Omit<GridOptions, 'cards'>;
  off: ReadonlySet<string>;
  /** Whether the page shows forecasts in place of the grid: the picture does not. */
  forecasts: boolean;
  /** A ref; empty for none. */
  selected: string;
  /** Refs that are marked. */
  marked: ReadonlySet<string>;
}

type Seen = View & {own: GridWords};

/** The picture of the grid in a room: the table, or where its columns have no room a card per question. */
export function gridPicture(asked: GridAsked, room: Room, view: Seen): Picture {
  const box = widened(room.box);
  const lay = (cards: boolean): GridScene => layoutGrid(asked.model, box, {...asked.options, cards});
  const table = lay(false);
  const scene = table.fit < table.sources.length && !table.actors ? lay(true) : table;
  const parsed = parseRef(asked.selected);
  const look: GridLook = {
    ...{view, own: view.own, marked: asked.marked},
    selected: parsed?.kind === 'stance' ? parsed.id : '',
    question: parsed?.kind === 'question' ? parsed.id : '',
    isOff: (key) => asked.off.has(key),
  };
  const {notes, ...drawing} = drawGrid(scene, look, {measure: box.measure, height: room.height});
  return {
    ...drawing,
    says: saysOf(scene, look),
    notes: [...(asked.forecasts ? [view.own.left.forecasts] : []), ...filtersOf(scene, view), ...notes],
  };
}

/** How many questions filters leave. */
const filtersOf = ({count}: GridScene, {words, format: {number}}: Seen): readonly string[] =>
  count.shown === count.all ? [] : [words.shownStatus(number(count.shown), number(count.all))];

function saysOf(scene: GridScene, {view, own, selected}: GridLook): readonly string[] {
  const {sort, trial, actors} = scene;
  const described = selected === '' ? undefined : describeCell(scene, selected, view, own);
  return [
    `${actors ? own.columns.pictureLabel : own.pictureLabel}.`,
    ...(sort === 'theme' ? [] : [`${headOf(sort, own)}.`]),
    ...(trial.pair === undefined ? [] : [pairSentence(trial.pair, view, own)]),
    ...(described === undefined ? [] : [view.words.selectedStatus(described.name, described.detail)]),
  ];
}
