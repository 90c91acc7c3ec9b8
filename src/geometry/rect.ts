/** A rectangle in CSS px, `x` and `y` its top left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two rectangles share more than an edge, or come closer than `gap` px. */
export const overlaps = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether `inner` lies in `outer`, edges included. */
export const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const around = (x: number, y: number, width: number, height: number): Rect => ({x: x - width / 2, y: y - height / 2, width, height});

/** Moves a rectangle by as little as it takes to lie in `frame`; one that is too large lies at the frame's start. */
export const pushInto = (frame: Rect, rect: Rect): Rect => ({
  ...rect,
  x: Math.max(frame.x, Math.min(rect.x, frame.x + frame.width - rect.width)),
  y: Math.max(frame.y, Math.min(rect.y, frame.y + frame.height - rect.height)),
});
