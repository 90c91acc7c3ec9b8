import type {Rect} from './rect.js';

/**
 * Divides a rectangle among weights, in their order, `gap` px apart: halves of
 * about the same weight, cut across the longer side, and so on. With an `aspect`
 * of 2 parts are rather twice as wide as high. Returns whole px.
 */
export function splitRect(rect: Rect, weights: readonly number[], gap: number, aspect = 1): readonly Rect[] {
  if (weights.length <= 1) return weights.map(() => rect);
  const total = sum(weights);
  let cut = 1;
  for (let i = 2; i < weights.length; i++) {
    if (Math.abs(sum(weights.slice(0, i)) - total / 2) < Math.abs(sum(weights.slice(0, cut)) - total / 2)) cut = i;
  }
  const [first, second] = [weights.slice(0, cut), weights.slice(cut)];
  const share = sum(first) / total;
  const {x, y, width, height} = rect;
  if (width >= height * aspect) {
    const part = Math.round((width - gap) * share);
    return [
      ...splitRect({x, y, width: part, height}, first, gap, aspect),
      ...splitRect({x: x + part + gap, y, width: width - part - gap, height}, second, gap, aspect),
    ];
  }
  const part = Math.round((height - gap) * share);
  return [
    ...splitRect({x, y, width, height: part}, first, gap, aspect),
    ...splitRect({x, y: y + part + gap, width, height: height - part - gap}, second, gap, aspect),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
