import type {Confidence} from '../model/types.js';

/** The mark of an answer as SVG path data: its outline, and what of it is filled. */
export interface StanceGlyph {
  outline: string;
  /** Whole outline for clear evidence, lower half for fair, empty for weak. */
  filled: string;
}

const triangle = {small: {width: 8, height: 10.8}, large: {width: 12.5, height: 14.8}};
const diamond = {width: 9.2, height: 13.2};

export interface GlyphPlace {
  /** Centre, px. */
  x: number;
  y: number;
  /** px per design px. */
  scale: number;
}

/**
 * A diamond for 0, else a triangle that points to its pole, larger the firmer:
 * from the first step to the firmest (`most`) its size grows evenly.
 */
export function stanceGlyph(value: number, most: number, confidence: Confidence, {x, y, scale}: GlyphPlace): StanceGlyph {
  const {width, height} = value === 0 ? diamond : triangleSize(Math.abs(value), most);
  const w = (width / 2) * scale;
  const h = (height / 2) * scale;
  const side = value < 0 ? -1 : 1;
  const path = (...corners: readonly (readonly [number, number])[]): string =>
    `M${corners.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join('L')}Z`;
  const outline = value === 0 ? path([-w, 0], [0, -h], [w, 0], [0, h]) : path([side * w, 0], [-side * w, -h], [-side * w, h]);
  const half = value === 0 ? path([-w, 0], [w, 0], [0, h]) : path([side * w, 0], [-side * w, 0], [-side * w, h]);
  return {outline, filled: confidence === 'high' ? outline : confidence === 'medium' ? half : ''};
}

function triangleSize(step: number, most: number): {width: number; height: number} {
  const share = most <= 1 ? 1 : (step - 1) / (most - 1);
  const grow = (from: number, to: number): number => from + (to - from) * share;
  return {
    width: grow(triangle.small.width, triangle.large.width),
    height: grow(triangle.small.height, triangle.large.height),
  };
}

const round = (n: number): number => Math.round(n * 100) / 100;
