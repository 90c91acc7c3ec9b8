import type {Drawing, GroupItem, Item, PathItem, TextItem} from '../geometry/drawing.js';
import type {Palette} from '../geometry/paints.js';

interface Brush {
  canvas: CanvasRenderingContext2D;
  palette: Palette;
  family: string;
}

/** Browsers refuse canvases of more pixels than this, or draw nothing on them. */
const mostPixels = 16_000_000;

/** Paints a drawing on a canvas of its own, `scale` pixels for each px, or as many as a canvas may have. */
export function paintCanvas(
  {width, height, items}: Drawing,
  {scale, palette, family}: Omit<Brush, 'canvas'> & {scale: number},
): HTMLCanvasElement {
  const dense = Math.min(scale, Math.sqrt(mostPixels / (width * height)));
  const canvas = Object.assign(document.createElement('canvas'), {width: Math.round(width * dense), height: Math.round(height * dense)});
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to paint on');
  context.scale(dense, dense);
  paintAll(items, {canvas: context, palette, family});
  return canvas;
}

const paintAll = (items: readonly Item[], brush: Brush): void => items.forEach((item) => paintItem(item, brush));

function paintItem(item: Item, brush: Brush): void {
  if ('items' in item) paintGroup(item, brush);
  else if ('text' in item) paintText(item, brush);
  else paintPath(item, brush);
}

function paintGroup({x = 0, y = 0, rotate = 0, scale = 1, clip, items}: GroupItem, brush: Brush): void {
  const {canvas} = brush;
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate((rotate * Math.PI) / 180);
  canvas.scale(scale, scale);
  if (clip !== undefined) {
    canvas.beginPath();
    canvas.rect(clip.x, clip.y, clip.width, clip.height);
    canvas.clip();
  }
  paintAll(items, brush);
  canvas.restore();
}

function paintPath({d, fill, stroke, width = 1, dash, cap, join}: PathItem, {canvas, palette}: Brush): void {
  const path = new Path2D(d);
  if (fill !== undefined) {
    canvas.fillStyle = palette[fill];
    canvas.fill(path);
  }
  if (stroke === undefined) return;
  canvas.strokeStyle = palette[stroke];
  canvas.lineWidth = width;
  canvas.lineCap = cap ?? 'butt';
  canvas.lineJoin = join ?? 'miter';
  canvas.setLineDash(dash === undefined ? [] : dash.split(/[ ,]+/).map(Number));
  canvas.stroke(path);
}

function paintText(
  {text, x, y, size, paint, weight, anchor, halo, ground = 'surface', struck}: TextItem,
  {canvas, palette, family}: Brush,
): void {
  canvas.font = `${weight ?? 400} ${size}px ${family}`;
  canvas.direction = 'ltr';
  canvas.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  if (halo !== undefined) {
    canvas.strokeStyle = palette[ground];
    canvas.lineWidth = halo;
    canvas.lineJoin = 'round';
    canvas.setLineDash([]);
    canvas.strokeText(text, x, y);
  }
  canvas.fillStyle = palette[paint];
  canvas.fillText(text, x, y);
  if (struck !== true) return;
  const width = canvas.measureText(text).width;
  const start = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  canvas.fillRect(start, y - 0.32 * size, width, Math.max(1, size / 14));
}
