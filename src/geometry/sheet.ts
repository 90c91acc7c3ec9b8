import {formOf, type Box} from './box.js';
import {rectPath, type Item, type Picture, type Room, type TextItem} from './drawing.js';
import type {Paint} from './paints.js';
import {wrapText} from './wrap-text.js';

/** What stands on a sheet, from top to bottom. */
export interface SheetParts {
  headline: string;
  description: string;
  draw: (room: Room) => Picture;
  /** Under the picture and what it leaves out; each begins on a line of its own. */
  foot: readonly string[];
}

export interface SheetSize {
  /** What is inside the margins. */
  box: Box;
  /** Px at the sides, and above and below. */
  margin: {x: number; y: number};
  /** Of the sheet, px; as high as it needs to be without. */
  height?: number;
}

/**
 * A picture with its headline, description and foot on a ground of its own. On a sheet of fixed height the picture gets what
 * is left; the description goes before anything of the picture does, and type grows by up to a half where that costs nothing.
 * No text is smaller than 0.75 em.
 */
export function layoutSheet(parts: SheetParts, size: SheetSize): Picture {
  if (size.height === undefined) return compose(parts, size);
  const {box, height} = size;
  const bare = {...parts, description: ''};
  const plain = compose(bare, size);
  const costsNothing = (sheet: Sheet): boolean => sheet.needs <= height && (sheet.loss ?? 0) <= (plain.loss ?? 0);
  const told = compose(parts, size);
  const [best, text] = costsNothing(told) ? [told, parts] : [plain, bare];
  for (const larger of [1.5, 1.25, 1.125]) {
    // It would be higher by at least as much as its type grows, or be laid out as in a narrower place.
    if (best.needs * larger > height || formOf(box.width, box.em * larger) !== box.form) continue;
    const grown = compose(text, {...size, box: {...box, em: box.em * larger}});
    if (costsNothing(grown)) return grown;
  }
  return best;
}

interface Line {
  text: string;
  size: number;
  leading: number;
  paint: Paint;
  weight?: 600;
  /** Room above it, px. */
  above?: number;
}

interface Sheet extends Picture {
  /** The height that all of it takes. */
  needs: number;
}

function compose(parts: SheetParts, {box, margin, height}: SheetSize): Sheet {
  const {em} = box;
  const inside = (picture?: Picture): Box => ({...box, width: Math.max(box.width, picture?.width ?? 0)});
  const head = (picture?: Picture): readonly Line[] => {
    const big = {size: 1.375 * em, leading: 1.18, paint: 'ink', weight: 600} as const;
    const body = {size: 0.9375 * em, leading: 1.45, paint: 'ink-2'} as const;
    const title = linesOf(picture?.headline ?? parts.headline, big, inside(picture));
    const text = linesOf(picture?.description ?? parts.description, body, inside(picture), 46 * body.size);
    return [...title, ...text.map((line, i) => (i === 0 ? {...line, above: 0.4 * line.size} : line))];
  };
  const foot = (picture?: Picture): readonly Line[] => {
    const small = {size: 0.75 * em, leading: 1.4} as const;
    return [(picture?.notes ?? []).join(' '), ...parts.foot].flatMap((text, i) =>
      linesOf(text, {...small, paint: i === 0 ? 'ink-2' : 'ink-3'}, inside(picture)),
    );
  };
  const gap = 0.75 * em;
  const around = (picture?: Picture): number => heightOf(head(picture)) + heightOf(foot(picture)) + 2 * (gap + margin.y);
  const draw = (taken: number): Picture => parts.draw({box, height: height === undefined ? Infinity : height - taken});
  let picture = draw(around());
  // What it leaves out has to be said, which takes room itself.
  for (let taken = around(), turn = 0; turn < 3 && around(picture) > taken && height !== undefined; turn++) {
    taken = around(picture);
    picture = draw(taken);
  }
  const needs = around(picture) + picture.height;
  const [width, whole] = [picture.width + 2 * margin.x, height ?? Math.ceil(needs)];
  const top = margin.y + heightOf(head(picture)) + gap;
  const below = foot(picture);
  const items: readonly Item[] = [
    {d: rectPath({x: 0, y: 0, width, height: whole}), fill: 'surface'},
    ...textsFrom(head(picture), margin.x, margin.y),
    {x: margin.x, y: top, items: picture.items},
    ...textsFrom(below, margin.x, whole - margin.y - heightOf(below)),
  ];
  return {...picture, width, height: whole, items, needs};
}

/** A text broken into lines; a word that is wider than these, such as an address, is broken too. */
function linesOf(text: string, style: Omit<Line, 'text'>, {width, measure}: Box, most = width): readonly Line[] {
  const room = Math.min(width, most);
  const widthOf = (line: string): number => measure(line, style.size, style.weight ?? 400);
  return wrapText(text, room, widthOf)
    .flatMap((line) => pieces(line, room, widthOf))
    .map((line) => ({...style, text: line}));
}

function pieces(line: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const done: string[] = [];
  let rest = '';
  for (const sign of line) {
    if (rest !== '' && widthOf(rest + sign) > width) {
      done.push(rest);
      rest = '';
    }
    rest += sign;
  }
  return [...done, rest];
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, {size, leading, above = 0}) => sum + size * leading + above, 0);

function textsFrom(lines: readonly Line[], x: number, top: number): readonly TextItem[] {
  let y = top;
  return lines.map(({leading, above = 0, ...line}) => {
    y += above + line.size * leading;
    // The baseline stands above the foot of its line by what hangs below it and half the leading.
    return {...line, x, y: y - line.size * ((leading - 1) / 2 + 0.22)};
  });
}
