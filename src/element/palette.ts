import {paletteOf, type Palette} from '../geometry/paints.js';

/**
 * The colours of an element as it is drawn now, with those that the page has set, each as `#rrggbb` or `rgba(…)`. Where the
 * system has put its own in their place, or nothing is drawn yet, those of the theme.
 */
export function readPalette(frame: Element | null, theme?: 'light' | 'dark'): Palette {
  if (theme !== undefined || frame === null || matchMedia('(forced-colors: active)').matches) return paletteOf(theme ?? 'light');
  const probe = frame.appendChild(document.createElement('span'));
  const context = document.createElement('canvas').getContext('2d');
  const palette = paletteOf('light', (name, own) => {
    probe.style.color = `var(--_${name})`;
    return context === null ? own : plain(getComputedStyle(probe).color, context);
  });
  probe.remove();
  return palette;
}

/** A colour in the words that every program knows. */
function plain(colour: string, context: CanvasRenderingContext2D): string {
  context.fillStyle = colour;
  const {fillStyle} = context;
  if (/^(?:#|rgba?\()/.test(fillStyle)) return fillStyle;
  context.clearRect(0, 0, 1, 1);
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 255] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${r}, ${g}, ${b}, ${Math.round(a / 2.55) / 100})`;
}
