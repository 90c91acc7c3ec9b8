import type {SourceVoice, Voice} from '../query/voices.js';
import {differSign, type Glyph, type GlyphPath} from './date-glyph.js';
import {rectPath, type GroupItem, type PathItem} from './drawing.js';
import type {Paint} from './paints.js';
import {sourceBarPaths} from './source-bar.js';

interface Place {
  x: number;
  y: number;
  unit: number;
}

/** The glyph of a date with its 0 at a place; `band` fills what means some time within. */
export const glyphItem = (glyph: Glyph, {x, y, unit}: Place, mark: Paint, band: Paint = 'band-2'): GroupItem => ({
  ...{x, y, scale: unit},
  items: glyph.paths.map((path) => glyphPath(path, mark, band)),
});

function glyphPath({paint, d, width = 1, dash}: GlyphPath, mark: Paint, band: Paint): PathItem {
  if (paint === 'fill') return {d, fill: mark};
  const fill = paint === 'hollow' ? 'surface' : paint === 'band' ? band : undefined;
  return {d, width, stroke: paint === 'gap' ? 'surface' : mark, ...(fill && {fill}), ...(dash !== undefined && {dash})};
}

/** A source bar, its top left at a place. */
export const barItem = (voices: readonly SourceVoice[], {x, y, unit}: Place, mark: Paint = 'mark'): GroupItem => ({
  ...{x, y, scale: unit},
  items: sourceBarPaths(voices).map(({voice, d}) =>
    voice === 'reports' ? {d, stroke: mark, width: 0.8} : {d, fill: voice === 'silent' ? 'mark-2' : mark},
  ),
});

/** The sign ≠, its left at a place and its middle at that height. */
export const differItem = ({x, y, unit}: Place, stroke: Paint, bold: boolean): GroupItem => ({
  ...{x, y, scale: unit},
  items: [{d: differSign, stroke, width: bold ? 1.8 : 1.2}],
});

/** The tile of a source, its left and its middle at a place; an accent tile is the one that is asked for. */
export function tileItem(initial: string, voice: Voice, {x, y, unit}: Place, asked = false): GroupItem {
  const width = initial.length > 2 ? 28 : 18;
  const strong: Paint = asked ? 'accent' : 'ink';
  const silent = voice === 'silent';
  const full = asked || voice === 'attests';
  const d = rectPath({x: 0.8, y: -8.2, width: width - 1.6, height: 16.4}, 2);
  return {
    ...{x, y, scale: unit},
    items: [
      {d, fill: full ? strong : 'surface', stroke: silent && !asked ? 'mark-2' : strong, width: silent && !asked ? 1 : 1.6},
      {
        ...{text: initial, x: width / 2, y: 4.2, size: 12, weight: 600, anchor: 'middle'},
        paint: asked ? 'on-accent' : silent ? 'ink-3' : full ? 'surface' : 'ink',
      },
    ],
  };
}
