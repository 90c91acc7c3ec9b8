import type {Blank} from '../model/types.js';

/** A worded scale as px from the left edge of its drawing: the first stop is the negative pole, on every page. */
export interface Track {
  width: number;
  height: number;
  stops: readonly number[];
}

/** One path of a drawing; `kind` is the class that gives it its paint. */
export interface Shape {
  kind: 'rule' | 'hollow' | 'full' | 'half' | 'dash' | 'dots' | 'ring' | 'capsule' | 'query' | 'hatch';
  d: string;
}

/** `steps` stops at even distances, the outermost `pad` px from the edges. */
export function trackOf(steps: number, width: number, height: number, pad: number): Track {
  const inner = Math.max(0, width - 2 * pad);
  return {width, height, stops: Array.from({length: steps}, (_, i) => round(steps < 2 ? width / 2 : pad + (inner * i) / (steps - 1)))};
}

/** The scale at height `y`: a line from end to end, the middle tick 10 design px high, the others 6. */
export function rulePath({stops}: Track, y: number, scale: number): string {
  const middle = (stops.length - 1) / 2;
  const ticks = stops.map((x, i) => {
    const half = (i === middle ? 5 : 3) * scale;
    return `M${x},${round(y - half)}v${round(2 * half)}`;
  });
  return `M${stops[0] ?? 0},${round(y)}H${stops.at(-1) ?? 0}${ticks.join('')}`;
}

/**
 * The four blanks, none of which looks like a value: a short dash for silence, dots and a ring where an unclear
 * answer leans (`lean` is the index of a stop), a capsule with a question mark, a hatch.
 */
export function blankShapes(blank: Blank, {stops, width, height}: Track, lean: number | undefined, scale: number): readonly Shape[] {
  const y = round(height / 2);
  const first = stops[0] ?? 0;
  const last = stops.at(-1) ?? 0;
  switch (blank) {
    case 'not-addressed':
      return [{kind: 'dash', d: `M${round(width / 2 - 4 * scale)},${y}h${round(8 * scale)}`}];
    case 'ambiguous': {
      const dots = stops.filter((_, i) => i !== lean).map((x) => `M${x},${y}h0`);
      const ring = lean === undefined ? undefined : stops[lean];
      return [{kind: 'dots', d: dots.join('')}, ...(ring === undefined ? [] : [{kind: 'ring', d: circle(ring, y, 5 * scale)} as const])];
    }
    case 'unsure':
      return [
        {kind: 'capsule', d: capsule(first - 4 * scale, last + 4 * scale, y, 6 * scale)},
        {kind: 'query', d: queryMark(width / 2, y, scale)},
      ];
    case 'not-coded':
      return [{kind: 'hatch', d: hatch(first, last, y, scale)}];
  }
}

function circle(x: number, y: number, r: number): string {
  const [left, size] = [round(x - r), round(r)];
  return `M${left},${y}a${size},${size} 0 1 0 ${round(2 * r)},0a${size},${size} 0 1 0 ${round(-2 * r)},0`;
}

function capsule(from: number, to: number, y: number, r: number): string {
  const [h, size] = [round(2 * r), round(r)];
  return `M${round(from + r)},${round(y - r)}H${round(to - r)}a${size},${size} 0 0 1 0,${h}H${round(from + r)}a${size},${size} 0 0 1 0,${-h}`;
}

/** A question mark 8 design px high. */
function queryMark(x: number, y: number, scale: number): string {
  const s = (n: number): number => round(n * scale);
  const arc = `a${s(2.3)},${s(2.3)} 0 1 1 ${s(3.4)},${s(2)}c${s(-0.8)},${s(0.5)} ${s(-1.1)},${s(0.8)} ${s(-1.1)},${s(1.9)}`;
  return `M${round(x - 2.3 * scale)},${round(y - 2 * scale)}${arc}M${round(x)},${round(y + 4 * scale)}h0`;
}

function hatch(from: number, to: number, y: number, scale: number): string {
  const step = 6 * scale;
  const count = Math.max(1, Math.floor((to - from) / step));
  return Array.from(
    {length: count},
    (_, i) => `M${round(from + i * step)},${round(y + 4 * scale)}l${round(6 * scale)},${round(-8 * scale)}`,
  ).join('');
}

const round = (n: number): number => Math.round(n * 100) / 100;
