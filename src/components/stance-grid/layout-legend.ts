import {stanceGlyph} from '../../geometry/stance-glyph.js';
import {blankShapes, trackOf} from '../../geometry/stance-track.js';
import type {Blank, Confidence} from '../../model/types.js';
import type {Picture} from './layout.js';

/** The mark of a value from −2 to 2 alone, as the legend shows it. */
export function markKey(value: number, confidence: Confidence, scale: number): Picture {
  const {outline, filled} = stanceGlyph(value, 2, confidence, {x: 7 * scale, y: 8 * scale, scale});
  const shapes =
    confidence === 'high'
      ? [{kind: 'full', d: outline} as const]
      : [{kind: 'hollow', d: outline} as const, ...(filled === '' ? [] : [{kind: 'half', d: filled} as const])];
  return {width: 14 * scale, height: 16 * scale, shapes};
}

/** A blank as the legend shows it, on a short scale of five; an unclear one leans. */
export function blankKey(blank: Blank, scale: number): Picture {
  const width = (blank === 'not-addressed' ? 12 : 40) * scale;
  const track = trackOf(5, width, 16 * scale, 4 * scale);
  return {width, height: track.height, shapes: blankShapes(blank, track, 1, scale)};
}
