import type {GroupItem, Item, TextItem} from '../../geometry/drawing.js';
import {tileItem} from '../../geometry/drawn-parts.js';
import type {Source} from '../../model/types.js';
import {leansOn} from '../../query/agreement.js';
import {reportersOf} from '../../query/reported.js';
import {isChosen, shownIn} from './context.js';
import {
  breakLines,
  heightOf,
  heightOfLines,
  initialItem,
  polesBlock,
  ruleAt,
  stacked,
  stackItem,
  tileRow,
  tileStep,
  titleOfCell,
  trackItem,
  writeLines,
  type Block,
  type Pen,
} from './drawing-marks.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {headStop} from './next.js';
import {wordsOfMeeting} from './view-meeting.js';
import {groupLabel, headOf} from './view-order.js';
import {positionsOf} from './view-reported.js';
import {nameOf, wordCell} from './words.js';

/** How close the rows of a table stand: as on the page, or in lines, where a word stands beside its mark and nothing is put together. */
export interface Rows {
  lines: boolean;
  poles: boolean;
  /** Whether groups of questions have theirs. */
  heads: boolean;
}

interface Table {
  scene: GridScene;
  rows: Rows;
  pen: Pen;
  /** Left edges and widths of the columns of sources. */
  left: (column: number) => number;
}

/** The table as blocks: its head, then themes and rows. Words wrap, so that every row is as high as its cells need. */
export function tableBlocks(scene: GridScene, rows: Rows, pen: Pen): readonly Block[] {
  const {columns} = scene;
  const table: Table = {scene, rows, pen, left: (column) => columns.question + column * columns.source};
  return [
    headBlock(table),
    ...scene.groups.flatMap((group) => {
      const label = rows.heads ? groupLabel(group, pen.look) : '';
      return [...(label === '' ? [] : [themeBlock(label, table)]), ...group.rows.map((row) => rowBlock(row, table))];
    }),
  ];
}

function headBlock({scene, rows, pen, left}: Table): Block {
  const {scale, look} = pen;
  const {columns, sources, width} = scene;
  const text = !rows.poles && scene.sort === 'theme' ? look.own.left.head : headOf(scene.sort, look.own);
  const question = breakLines(text, columns.question, {size: 13, leading: 16.9, weight: 600}, pen);
  const heads = sources.map((source) => headOfColumn(source, scene, rows, pen));
  const all = columns.together > 0 ? [scene.trial.pair === undefined ? look.own.allTogether : look.own.agreement.between] : [];
  const together = all.map((text) => breakLines(text, columns.together, {size: 13, leading: 16.9, weight: 600}, pen));
  const inner = Math.max(heightOfLines(question), ...together.map(heightOfLines), ...heads.map(({height}) => height));
  const height = inner + (rows.lines ? 8 : 13) * scale;
  const foot = (y: number): number => y + height - (rows.lines ? 5 : 8) * scale;
  return {
    height,
    draw: (y) => [
      ...writeLines(question, {x: 0, y: foot(y) - heightOfLines(question)}, 'ink'),
      ...heads.flatMap((head, i) => head.draw(left(i) + (rows.lines ? head.width : columns.source) / 2, foot(y))),
      ...together.flatMap((lines) =>
        writeLines(lines, {x: width - columns.together / 2, y: foot(y) - heightOfLines(lines), anchor: 'middle'}, 'ink'),
      ),
      ruleAt(width, y + height - 1, 'ink', 1.5),
    ],
  };
}

interface ColumnHead {
  height: number;
  width: number;
  draw: (middle: number, foot: number) => readonly Item[];
}

/** Tile and name of a column, and below it its date or how many positions it has; one that is switched off is struck out. */
function headOfColumn(source: Source, {head, columns, actors}: GridScene, rows: Rows, pen: Pen): ColumnHead {
  const {scale, measure, look} = pen;
  const off = look.isOff(headStop(source.id));
  const {view} = look;
  const date = actors ? positionsOf(source.id, view, look.own) : view.format.date(source.published.edtf, {short: true, after: true});
  const initial = view.model.initials.get(source.id) ?? '?';
  const tile = (initial.length > 2 ? 28 : 18) * scale;
  const room = columns.source - 4 * scale;
  const asked = head === 'tile' ? '' : nameOf(source.id, view);
  const beside = head === 'beside' && measure(asked, 13 * scale, 600) + tile + 4 * scale <= room;
  const name = breakLines(asked, room, {size: 13, leading: 16.9, weight: 600}, pen);
  const below = breakLines(rows.lines ? '' : date, room, {size: 12, leading: 15.6}, pen);
  const above = actors || beside ? 0 : 20 * scale;
  const [high, low] = [Math.max(heightOfLines(name), beside ? 18 * scale : 0), heightOfLines(below)];
  const struck = (items: readonly TextItem[]): readonly TextItem[] => (off ? items.map((item) => ({...item, struck: true})) : items);
  return {
    height: above + high + low,
    width: beside ? tile + 4 * scale + name.width : Math.max(tile, name.width),
    draw: (middle, foot) => {
      const top = foot - low - high;
      const left = beside ? middle - (tile + 4 * scale + name.width) / 2 : middle - tile / 2;
      const at = {x: left, y: beside ? top + high / 2 : top - 10 * scale, unit: scale};
      const text = beside
        ? ({x: left + tile + 4 * scale, y: top + (high - heightOfLines(name)) / 2} as const)
        : ({x: middle, y: top, anchor: 'middle'} as const);
      return [
        ...(actors ? [] : [tileItem(initial, off ? 'silent' : 'attests', at)]),
        ...struck(writeLines(name, text, off ? 'ink-3' : 'ink')),
        ...struck(writeLines(below, {x: middle, y: foot - low, anchor: 'middle'}, off ? 'ink-3' : 'ink-2')),
      ];
    },
  };
}

function themeBlock(label: string, {scene, rows, pen}: Table): Block {
  const {scale} = pen;
  const lines = breakLines(label, scene.width, {size: rows.lines ? 13 : 14, leading: 18.2, weight: 600}, pen);
  const [above, below] = rows.lines ? [5, 2] : [15, 6];
  const height = heightOfLines(lines) + (above + below + 1) * scale;
  return {
    height,
    draw: (y) => [...writeLines(lines, {x: 0, y: y + above * scale}, 'ink'), ruleAt(scene.width, y + height - 1, 'rule-strong')],
  };
}

function rowBlock(row: RowScene, table: Table): Block {
  const {scene, rows, pen, left} = table;
  const {scale, look} = pen;
  const shown = shownIn(row, look);
  const question = questionBlock(row, table);
  const cells = row.cells.map((cell) => (shown.has(cell.key) ? cellPart(cell, row, table) : undefined));
  const together = scene.columns.together > 0 ? [togetherBlock(row, shown, table)] : [];
  const height = Math.ceil(
    Math.max(question.height, (rows.lines ? 21 : 50) * scale, ...cells.map((part) => part?.height ?? 0), ...together.map((b) => b.height)) +
      1,
  );
  return {
    height,
    row: true,
    draw: (y) => [
      ...question.draw(rows.lines ? y + (height - 1 - question.height) / 2 : y),
      ...cells.flatMap((part, i) => (part === undefined ? [] : [part.draw(left(i), y, height - 1)])),
      ...together.flatMap((block) => block.draw(y + height - 1 - block.height)),
      ruleAt(scene.width, y + height - 1, 'rule'),
    ],
  };
}

function questionBlock({question}: RowScene, {scene, rows, pen}: Table): Block {
  const {scale, look} = pen;
  const chosen = isChosen(question.id, look);
  const room = scene.columns.question - (rows.lines ? 8 : 17) * scale;
  const kind = rows.lines ? {size: 13, leading: 15.6} : {size: 14, leading: 17.5};
  const short = breakLines(question.short, room, {...kind, ...(chosen && {weight: 600 as const})}, pen);
  const poles = rows.poles ? [polesBlock(question, {x: 0, width: room}, 'ink-3', pen)] : [];
  const [pad, gap] = rows.lines ? [2 * scale, 0] : [6.5 * scale, 3 * scale];
  const inner = heightOfLines(short) + (rows.poles ? gap : 0);
  return {
    height: 2 * pad + inner + heightOf(poles),
    draw: (y) => [...writeLines(short, {x: 0, y: y + pad}, chosen ? 'accent' : 'ink'), ...stacked(poles, y + pad + inner)],
  };
}

interface CellPart {
  height: number;
  /** `left` of the column, `top` and height of the row. */
  draw: (left: number, top: number, height: number) => GroupItem;
}

/** A cell: mark on its track, and the word below it, or in lines beside it; then who reports it or on whom it rests. */
function cellPart(cell: CellScene, {question}: RowScene, {scene, rows, pen}: Table): CellPart {
  const {scale, measure, look} = pen;
  const {width} = cell.picture;
  const wide = scene.columns.source;
  const selected = cell.key === look.selected;
  const pad = (rows.lines ? 3 : 5) * scale;
  const weight = selected ? 600 : 400;
  const size = rows.lines || scene.columns.source < 110 * scale ? 12 : 13;
  const gap = 4 * scale;
  const room = rows.lines ? wide - width - gap - 2 * pad : wide - 2 * pad;
  const word = breakLines(wordCell(cell, look.view), room, {size, leading: 1.25 * size, weight}, pen);
  const paint = selected ? 'accent' : cell.blank === undefined ? 'ink' : 'ink-3';
  const {text, tiles, voice} = behind(cell, pen);
  const step = tileStep * scale;
  const before = text === '' ? 0 : measure(text, 12 * scale, 400) + 4 * scale;
  const perRow = Math.max(1, Math.floor((wide - 4 * scale - before) / step));
  const lines = rows.lines ? 0 : Math.ceil(tiles.length / perRow);
  const high = heightOfLines(word);
  const id = {id: cell.key, title: titleOfCell(cell, question, pen)};
  if (rows.lines) {
    return {
      height: Math.max(high + 2 * scale, 20 * scale),
      draw: (left, top, height) => ({
        ...id,
        items: [
          trackItem(cell.picture, {x: left + width / 2, y: top + (height - 18 * scale) / 2}, selected),
          ...writeLines(word, {x: left + width + gap, y: top + (height - high) / 2}, paint),
        ],
      }),
    };
  }
  return {
    height: 27 * scale + high + (lines === 0 ? 6 * scale : 2 * scale + lines * 20 * scale),
    draw: (left, top) => {
      const middle = left + wide / 2;
      const foot = top + 26 * scale + high;
      return {
        ...id,
        items: [
          trackItem(cell.picture, {x: middle, y: top + 7 * scale}, selected),
          ...writeLines(word, {x: middle, y: top + 25 * scale, anchor: 'middle'}, paint),
          ...Array.from({length: lines}, (_, i) => tiles.slice(i * perRow, (i + 1) * perRow)).flatMap((some, i) => {
            const from = middle - (before + some.length * step - 2 * scale) / 2;
            const y = foot + (i + 0.5) * step;
            const via: readonly TextItem[] =
              i > 0 || text === '' ? [] : [{text, x: from, y: y + 4.2 * scale, size: 12 * scale, paint: 'ink-2'}];
            return [...via, ...tileRow(some, voice, {x: from + before, y}, pen)];
          }),
        ],
      };
    },
  };
}

/** Whose tiles stand under a word: on whom an answer rests, or who reports a position. */
function behind({stance}: CellScene, {look: {view, own}}: Pen): {text: string; tiles: readonly string[]; voice: 'reports'} {
  const reporters = stance?.actor === undefined ? [] : reportersOf(stance, view.model);
  const leaning = stance?.actor === undefined ? leansOn(stance, view.model.sources) : [];
  return {text: leaning.length > 0 ? own.agreement.via : '', tiles: [...leaning, ...reporters].map(({id}) => id), voice: 'reports'};
}

/** Everybody on one scale at the foot of the row, and where two are compared what stands between them. */
function togetherBlock(row: RowScene, shown: ReadonlySet<string>, {scene, pen}: Table): Block {
  const {scale, look} = pen;
  const {pair} = scene.trial;
  const {together} = row;
  const words = pair === undefined ? undefined : wordsOfMeeting(row, pair, look);
  const room = scene.columns.together - 6 * scale;
  const kind = {size: 13, leading: 16.25, weight: words?.kind === 'apart' ? 600 : 400} as const;
  const word = breakLines(words?.word ?? '', room, kind, pen);
  const borrowed = breakLines(words?.borrowed ?? '', room, {size: 12, leading: 15}, pen);
  const below = heightOfLines(word) + heightOfLines(borrowed) + (words === undefined ? 0 : 4 * scale);
  const middle = scene.width - scene.columns.together / 2;
  return {
    height: together.height + 6 * scale + below,
    draw: (y) => {
      const foot = y + 3 * scale + together.height;
      return [
        stackItem(
          together,
          {x: middle - together.width / 2, y: y + 3 * scale},
          (key) => shown.has(key),
          (placed) => [initialItem(placed, pen)],
        ),
        ...writeLines(word, {x: middle, y: foot, anchor: 'middle'}, words?.kind === 'open' ? 'ink-3' : 'ink'),
        ...writeLines(borrowed, {x: middle, y: foot + heightOfLines(word), anchor: 'middle'}, 'ink-2'),
      ];
    },
  };
}
