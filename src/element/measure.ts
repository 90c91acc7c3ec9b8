import type {Measure} from '../geometry/box.js';

let context: CanvasRenderingContext2D | null | undefined;
/** The font as it was set: the canvas gives it back in other words, and setting it again costs as much as measuring. */
let set = '';

/** Measures text in a font family by the browser's own text shaping; half an em per character where there is no canvas. */
export function createMeasure(family: string): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  const canvas = context;
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (canvas === null) width = text.length * size * 0.5;
      else {
        const font = `${weight} ${size}px ${family}`;
        if (set !== font) canvas.font = set = font;
        width = canvas.measureText(text).width;
      }
      known.set(key, width);
    }
    return width;
  };
}
