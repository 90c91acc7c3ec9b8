import {escapeMarkup} from '../strings/tag.js';
import type {Drawing, GroupItem, Item, PathItem, TextItem} from './drawing.js';
import type {Palette} from './paints.js';

export interface SvgOptions {
  palette: Palette;
  /** A CSS list of font families that ends in a generic one. */
  family: string;
  lang: string;
  title: string;
  description: string;
}

/**
 * A drawing as an SVG file of its own: it names no style sheet, script, font file, variable or address, and has a title and
 * a description. Halos are texts of their own under the texts, which every program can paint.
 */
export function paintSvg({width, height, items}: Drawing, options: SvgOptions): string {
  const {palette, family, lang, title, description} = options;
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${plain(lang)}" font-family="${plain(family)}"><title>${plain(title)}</title><desc>${plain(description)}</desc>${paintAll(items, palette)}</svg>`;
}

const paintAll = (items: readonly Item[], palette: Palette): string => items.map((item) => paintItem(item, palette)).join('');

function paintItem(item: Item, palette: Palette): string {
  if ('items' in item) return paintGroup(item, palette);
  return 'text' in item ? paintText(item, palette) : paintPath(item, palette);
}

function paintGroup({id, count, title, x = 0, y = 0, rotate = 0, scale = 1, clip, items}: GroupItem, palette: Palette): string {
  const moves = [
    ...(x === 0 && y === 0 ? [] : [`translate(${n(x)},${n(y)})`]),
    ...(rotate === 0 ? [] : [`rotate(${n(rotate)})`]),
    ...(scale === 1 ? [] : [`scale(${Math.round(scale * 1e4) / 1e4})`]),
  ];
  const named = `${id === undefined ? '' : ` data-id="${plain(id)}"`}${count === undefined ? '' : ` data-count="${count}"`}`;
  const open = `<g${named}${moves.length === 0 ? '' : ` transform="${moves.join(' ')}"`}>`;
  const inside = `${title === undefined ? '' : `<title>${plain(title)}</title>`}${paintAll(items, palette)}`;
  return `${open}${clip === undefined ? inside : paintClip(clip, inside)}</g>`;
}

/** A picture in the picture: unlike a clip path it needs no id, of which a page with several pictures could have two. */
const paintClip = ({x, y, width, height}: NonNullable<GroupItem['clip']>, inside: string): string => {
  const [w, h] = [n(Math.max(0, width)), n(Math.max(0, height))];
  return `<svg x="${n(x)}" y="${n(y)}" width="${w}" height="${h}" viewBox="${n(x)} ${n(y)} ${w} ${h}">${inside}</svg>`;
};

function paintPath({d, fill, stroke, width = 1, dash, cap, join}: PathItem, palette: Palette): string {
  if (d === '') return '';
  const line =
    stroke === undefined
      ? ''
      : ` stroke="${plain(palette[stroke])}"${width === 1 ? '' : ` stroke-width="${n(width)}"`}${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}${cap === undefined ? '' : ` stroke-linecap="${cap}"`}${join === undefined ? '' : ` stroke-linejoin="${join}"`}`;
  return `<path d="${short(d)}" fill="${fill === undefined ? 'none' : plain(palette[fill])}"${line}/>`;
}

function paintText({text, x, y, size, paint, weight, anchor, halo, ground: name = 'surface', struck}: TextItem, palette: Palette): string {
  const place = `x="${n(x)}" y="${n(y)}" font-size="${n(size)}"${weight === undefined ? '' : ` font-weight="${weight}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}`;
  const ground = plain(palette[name]);
  const under =
    halo === undefined
      ? ''
      : `<text ${place} fill="${ground}" stroke="${ground}" stroke-width="${n(halo)}" stroke-linejoin="round" aria-hidden="true">${plain(text)}</text>`;
  return `${under}<text ${place} fill="${plain(palette[paint])}"${struck === true ? ' text-decoration="line-through"' : ''}>${plain(text)}</text>`;
}

/** Two decimals are finer than any screen. */
const n = (value: number): number => Math.round(value * 100) / 100;

const short = (d: string): string => d.replace(/-?\d*\.\d{3,}/g, (value) => String(n(Number(value))));

/** Escaped, without the signs that XML has no way to write. */
const plain = (text: string): string => escapeMarkup(Array.from(text, (sign) => (isLegal(sign.codePointAt(0) ?? 0) ? sign : '')).join(''));

const isLegal = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code >= 0xe000 && code !== 0xfffe && code !== 0xffff);
