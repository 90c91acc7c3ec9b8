import type {GroupItem, Item, TextItem} from '../../geometry/drawing.js';
import type {Blank} from '../../model/types.js';
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
  titleOfCell,
  writeLines,
  type Block,
  type Pen,
} from './drawing-marks.js';
import type {CellScene, GridScene, RowScene} from './layout.js';
import {layoutStack} from './layout-stack.js';
import {groupLabel} from './view-order.js';
import {wordsOfMeeting} from './view-meeting.js';
import {nameOf} from './words.js';

const least = 300;
const gap = 36;

/** How many columns of cards stand beside one another, and how wide each is. */
export function cardColumns({width, scale}: GridScene): {count: number; width: number} {
  const count = Math.max(1, Math.floor((width + gap * scale) / ((least + gap) * scale)));
  return {count, width: (width - (count - 1) * gap * scale) / count};
}

/** A card per question: everybody on one scale, the poles, and the blanks by name. A theme stands on the first of its cards. */
export const cardBlocks = (scene: GridScene, pen: Pen): readonly Block[] =>
  scene.groups.flatMap((group) =>
    group.rows.map((row, i) => cardBlock(row, i === 0 ? groupLabel(group, pen.look) : '', {scene, pen, width: cardColumns(scene).width})),
  );

function cardBlock(row: RowScene, label: string, {scene, pen, width}: {scene: GridScene; pen: Pen; width: number}): Block {
  const {scale, look} = pen;
  const {question} = row;
  const shown = shownIn(row, look);
  // Long initials at the ends of the scale stand on the card, too.
  const longest = Math.max(0, ...row.cells.map(({source}) => pen.measure(look.view.model.initials.get(source) ?? '?', 12 * scale, 600)));
  const inset = Math.max(0, longest / 2 - 7 * scale);
  const stack = layoutStack(question, row.cells, {tiles: false, width: width - 2 * inset, scale});
  const theme = breakLines(label, width, {size: 13, leading: 17, weight: 600}, pen);
  const short = breakLines(question.short, width, {size: 14, leading: 18, weight: 600}, pen);
  const words = scene.trial.pair === undefined ? undefined : wordsOfMeeting(row, scene.trial.pair, look);
  const meeting = breakLines([words?.word, words?.borrowed].filter(Boolean).join('. '), width, {size: 12, leading: 15.6}, pen);
  const chosen = isChosen(question.id, look);
  const byKey = new Map(row.cells.map((cell) => [cell.key, cell]));
  const parts: readonly Block[] = [
    ...(label === '' ? [] : [themeBlock()]),
    {height: 8 * scale, draw: () => []},
    {height: heightOfLines(short), draw: (y) => writeLines(short, {x: 0, y}, chosen ? 'accent' : 'ink')},
    {
      height: stack.height,
      draw: (y) => [
        stackItem(
          stack,
          {x: inset, y},
          (key) => shown.has(key),
          (placed) => drawInitial(placed, byKey.get(placed.key)),
        ),
      ],
    },
    polesBlock(question, {x: 0, width}, 'ink-2', pen),
    blanksBlock(row, shown, {width, pen}),
    {height: heightOfLines(meeting), draw: (y) => writeLines(meeting, {x: 0, y}, 'ink')},
  ];
  const height = Math.ceil(heightOf(parts) + 7 * scale);
  return {height, row: true, draw: (y) => [...stacked(parts, y), ruleAt(width, y + height - 1, 'rule')]};

  function themeBlock(): Block {
    const high = heightOfLines(theme) + 14 * scale;
    return {height: high, draw: (y) => [...writeLines(theme, {x: 0, y: y + 8 * scale}, 'ink'), ruleAt(width, y + high - 1, 'rule-strong')]};
  }

  function drawInitial(placed: Parameters<typeof initialItem>[0], cell: CellScene | undefined): readonly GroupItem[] {
    if (cell === undefined) return [];
    const item = initialItem(placed, pen, cell.key === look.selected ? 'accent' : 'ink');
    return [{id: cell.key, title: titleOfCell(cell, question, pen), items: [item]}];
  }
}

/** `Silent: Michta. Unclear: Trenin.`, each name a mark. */
function blanksBlock({cells, question}: RowScene, shown: ReadonlySet<string>, {width, pen}: {width: number; pen: Pen}): Block {
  const {scale, measure, look} = pen;
  const {view, own} = look;
  const blanks = new Map<Blank, CellScene[]>();
  for (const cell of cells) {
    if (cell.blank !== undefined && shown.has(cell.key)) blanks.set(cell.blank, [...(blanks.get(cell.blank) ?? []), cell]);
  }
  const pieces = [...blanks].flatMap(([blank, list]): {text: string; cell?: CellScene}[] => [
    {text: own.blankList(view.words.blank[blank])},
    ...list.map((cell, i) => ({text: `${nameOf(cell.source, view)}${i === list.length - 1 ? '' : ','}`, cell})),
  ]);
  const size = 12 * scale;
  const leading = 15.6 * scale;
  let [x, line] = [0, 0];
  const placed = pieces.map(({text, cell}) => {
    const wide = measure(text, size, 400);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const at = {text, cell, x, line};
    x += wide + 4 * scale;
    return at;
  });
  return {
    height: placed.length === 0 ? 0 : (line + 1) * leading,
    draw: (y) =>
      placed.map(({text, cell, x: left, line: at}): Item => {
        const item: TextItem = {
          text,
          x: left,
          y: y + (at + 0.5) * leading + 0.35 * size,
          size,
          paint: cell?.key === look.selected ? 'accent' : 'ink-2',
        };
        return cell === undefined ? item : {id: cell.key, title: titleOfCell(cell, question, pen), items: [item]};
      }),
  };
}
