import type {Box} from '../../geometry/box.js';
import type {Drawing, GroupItem} from '../../geometry/drawing.js';
import {layoutKey} from '../../geometry/drawn-key.js';
import {firmest} from '../../query/stances.js';
import {keyOfGrid} from './drawing-key.js';
import {pairsBlock} from './drawing-pairs.js';
import {cardBlocks, cardColumns} from './drawing-cards.js';
import {heightOf, stacked, type Block, type GridLook, type Pen} from './drawing-marks.js';
import {tableBlocks} from './drawing-table.js';
import type {GridScene} from './layout.js';
import {createPictures} from './layout-cells.js';
import {cutOut, rowsOf, windowHolding} from './layout-window.js';

export type {GridLook};

/** A drawing, and in words what it leaves out. */
export type GridDrawing = Drawing & {notes: readonly string[]; loss: number};

/**
 * The grid as it stands, as wide as its scene and at most `height` px high. Where the rows of the table have no room they
 * become lines, first with the poles under each question, then without, and at last without themes; of what is still too much the first rows are
 * drawn. Where columns have no room it is a card per question, as many beside one another as fit.
 */
export function drawGrid(
  scene: GridScene,
  look: GridLook,
  {measure, height = Infinity}: Pick<Box, 'measure'> & {height?: number},
): GridDrawing {
  const pen: Pen = {scale: scene.scale, measure, look};
  const cut = cutOut(scene, windowHolding(scene, {row: 0, column: 0}));
  const drawn = isCrowded(cut, pen) ? withoutTogether(cut) : cut;
  const key = layoutKey(keyOfGrid(drawn, look), {width: scene.width, unit: scene.scale, measure});
  const pairs = pairsBlock(scene, pen);
  const tail: readonly Block[] = [pairs, {height: key.height + 8 * scene.scale, draw: (y) => [{y: y + 8 * scene.scale, items: key.items}]}];
  const below = heightOf(tail);
  const {items, notes, ...size} = scene.form === 'cards' ? drawCards(drawn, height, pen) : drawTable(drawn, height, below, pen);
  const keyed = size.height + below <= height;
  const {number} = look.view.format;
  const {left} = look.own;
  const [rows, all] = [size.rows, rowsOf(scene).length];
  return {
    width: scene.width,
    height: Math.ceil(size.height + (keyed ? below : 0)),
    loss: size.loss + (keyed ? 0 : 0.5) + 10 * (all - rows),
    items: [...items, ...(keyed ? stacked(tail, size.height) : [])],
    notes: [
      ...notes,
      ...(drawn === cut ? [] : [left.together]),
      ...(rows < all ? [left.questions(number(rows), number(all))] : []),
      ...(drawn.sources.length < scene.sources.length ? [left.columns(number(drawn.sources.length), number(scene.sources.length))] : []),
    ],
  };
}

/** Whether initials of several letters would lie on one another where a scale has many steps. */
function isCrowded(scene: GridScene, {measure, scale, look}: Pen): boolean {
  if (scene.columns.together === 0 || scene.form === 'cards') return false;
  const wide = (source: string): number => measure(look.view.model.initials.get(source) ?? '?', 12 * scale, 600);
  return rowsOf(scene).some(({together: {placed}}) =>
    placed.some((a, i) => placed.slice(i + 1).some((b) => a.y === b.y && Math.abs(a.x - b.x) < (wide(a.source) + wide(b.source)) / 2)),
  );
}

function withoutTogether(scene: GridScene): GridScene {
  const {columns, sources} = scene;
  return {...scene, columns: {...columns, together: 0, source: columns.source + columns.together / Math.max(1, sources.length)}};
}

interface Drawn {
  items: Drawing['items'];
  height: number;
  /** How many questions it shows. */
  rows: number;
  /** 0 where each shows all that it has. */
  loss: number;
  notes: readonly string[];
}

/** The first of the ways that has room, with the key under it where that is possible at all. */
function drawTable(scene: GridScene, height: number, below: number, pen: Pen): Drawn {
  const {left} = pen.look.own;
  const lines = inLines(scene, pen);
  const together = scene.columns.together > 0 ? [left.together] : [];
  const ways: readonly {blocks: readonly Block[]; notes: readonly string[]}[] = [
    {blocks: tableBlocks(scene, {lines: false, poles: true, heads: true}, pen), notes: []},
    {blocks: tableBlocks(lines, {lines: true, poles: true, heads: true}, pen), notes: together},
    {blocks: tableBlocks(lines, {lines: true, poles: false, heads: true}, pen), notes: [left.poles]},
    {blocks: tableBlocks(lines, {lines: true, poles: false, heads: false}, pen), notes: [left.poles]},
  ];
  for (const room of [height - below, height]) {
    const way = ways.find(({blocks}) => heightOf(blocks) <= room);
    if (way === undefined) continue;
    const {blocks, notes} = way;
    return {items: stacked(blocks), height: heightOf(blocks), rows: rowsOf(scene).length, notes, loss: ways.indexOf(way)};
  }
  return {...firstOf(ways.at(-1)?.blocks ?? [], height), notes: [left.poles], loss: ways.length};
}

/** Px at 16 px type: of a track, and of what else a cell has in lines. */
const track = 56;
const question = {least: 130, most: 330};

/** The scene with tracks that leave room for words beside them, and without what everybody says together. */
function inLines(scene: GridScene, {scale, measure}: Pen): GridScene {
  const pictureOf = createPictures(track * scale, scale);
  const asked = Math.max(...rowsOf(scene).map((row) => measure(row.question.short, 13 * scale, 400))) + 10 * scale;
  const first = Math.max(question.least * scale, Math.min(question.most * scale, asked, scene.width * 0.3));
  const groups = scene.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({...cell, picture: pictureOf(2 * firmest(row.question) + 1, cell.stance, cell.blank)})),
    })),
  }));
  return {...scene, groups, columns: {question: first, together: 0, source: (scene.width - first) / Math.max(1, scene.sources.length)}};
}

/** As many blocks as have room. Whatever stands under the head of a group and has none takes the head with it. */
function firstOf(blocks: readonly Block[], height: number): Omit<Drawn, 'notes' | 'loss'> {
  const kept: Block[] = [];
  let high = 0;
  for (const block of blocks) {
    if (high + block.height > height && kept.some(({row}) => row)) break;
    high += block.height;
    kept.push(block);
  }
  while (kept.length > 0 && kept.at(-1)?.row !== true) kept.pop();
  return {items: stacked(kept), height: heightOf(kept), rows: kept.filter(({row}) => row).length};
}

/** Cards in columns, filled one after the other. */
function drawCards(scene: GridScene, height: number, pen: Pen): Drawn {
  const cards = cardBlocks(scene, pen);
  const {count, width} = cardColumns(scene);
  const columns = inColumns(cards, count, height);
  const step = count < 2 ? 0 : (scene.width - width) / (count - 1);
  return {
    items: columns.map((blocks, i): GroupItem => ({x: Math.round(i * step), items: stacked(blocks)})),
    height: Math.max(0, ...columns.map(heightOf)),
    rows: columns.flat().length,
    notes: [],
    loss: 0,
  };
}

/** Blocks in columns of about one height: the lowest that holds them all, or of a room that is too low for that what it holds. */
function inColumns(blocks: readonly Block[], count: number, room: number): readonly (readonly Block[])[] {
  const fill = (height: number): readonly (readonly Block[])[] => {
    const columns: Block[][] = [[]];
    let high = 0;
    for (const block of blocks) {
      if (high > 0 && high + block.height > height) {
        if (columns.length === count) break;
        columns.push([]);
        high = 0;
      }
      columns.at(-1)?.push(block);
      high += block.height;
    }
    return columns;
  };
  const whole = heightOf(blocks);
  const step = Math.max(8, whole / 200);
  for (let height = whole / count; height < room; height += step) {
    const columns = fill(height);
    if (columns.flat().length === blocks.length && Math.max(...columns.map(heightOf)) <= room) return columns;
  }
  return fill(room);
}
