import {formOf, type Box} from '../geometry/box.js';
import type {Picture, Room} from '../geometry/drawing.js';
import {layoutSheet, type SheetSize} from '../geometry/sheet.js';
import {sourceName} from '../query/initials.js';
import type {View} from './view.js';

/** As wide as the element and as high as it takes, or for links and posts in other places. */
export type PictureSize = 'shown' | '1200x630' | '1080x1350';

/** What is written around a picture. */
export interface Caption {
  headline: string;
  description: string;
  /** Where it can be seen, and on which day it was saved (in words); neither is printed if empty. */
  address?: string;
  date?: string;
}

const fixed = (width: number, height: number, y: number, {measure}: Box): SheetSize => {
  const inner = width - 100;
  return {box: {width: inner, em: 16, form: formOf(inner, 16), measure}, margin: {x: 50, y}, height};
};

/** The way from a box to the sheet of a size. */
export const sizeOf: Readonly<Record<PictureSize, (box: Box) => SheetSize>> = {
  shown: (box) => ({box, margin: {x: box.em, y: box.em}}),
  '1200x630': (box) => fixed(1200, 630, 26, box),
  '1080x1350': (box) => fixed(1080, 1350, 40, box),
};

/** A picture as it is saved: with headline and description, sources, date, licence and address. */
export function layoutPictureFile(
  draw: (room: Room) => Picture,
  {size, box}: {size: PictureSize; box: Box},
  caption: Caption,
  view: View,
): Picture {
  return layoutSheet({...caption, draw, foot: footOf(caption, view)}, sizeOf[size](box));
}

function footOf({address = '', date = ''}: Caption, {model, words, format}: View): readonly string[] {
  const {licence, updated, method} = model.dataset.meta;
  const names = format.list(model.sources.map((s) => `${model.initials.get(s.id) ?? ''} ${sourceName(s, model.actorById)}`.trim()));
  const coded = method === undefined ? '.' : `; ${words.codedByParagraph}`;
  const credit = [
    updated === '' ? '' : words.updated(format.date(updated, {year: true})),
    licence === '' ? '' : `${words.licence} ${licence}.`,
    [address, date].filter(Boolean).join(', '),
  ];
  return [...(names === '' ? [] : [`${words.sources} ${names}${coded}`]), credit.filter(Boolean).join(' ')].filter(Boolean);
}

/** What a picture shows, in words: its title, and all else. */
export function tellPicture({says, notes, ...own}: Picture, caption: Caption): {title: string; description: string} {
  const headline = own.headline ?? caption.headline;
  return {
    title: headline === '' ? (says[0] ?? '') : headline,
    description: [own.description ?? caption.description, ...says, ...notes].filter(Boolean).join(' '),
  };
}
