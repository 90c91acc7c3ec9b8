import type {KeyEntry} from '../../geometry/drawn-key.js';
import {trackItem, type GridLook} from './drawing-marks.js';
import type {GridScene} from './layout.js';
import type {Picture} from './layout-cells.js';
import {blankKey, markKey} from './layout-legend.js';
import {blanks, confidences} from './legend.js';
import {nameOf} from './words.js';

/** What the marks of the table mean, as far as they occur; of cards who the initials are. */
export function keyOfGrid({used, scale, form, sources}: GridScene, {view, own}: GridLook): readonly KeyEntry[] {
  if (form === 'cards') {
    return sources.map(({id}) => ({label: `${view.model.initials.get(id) ?? '?'} ${nameOf(id, view)}`, width: 0, items: []}));
  }
  const picture = (label: string, pictures: readonly Picture[]): KeyEntry => {
    let x = 0;
    const items = pictures.map((one) => {
      const at = x + one.width / 2;
      x += one.width + 2 * scale;
      return trackItem(one, {x: at, y: -one.height / 2}, false);
    });
    return {label, width: x, items};
  };
  return [
    picture(
      own.directionKey,
      [-2, -1, 0, 1, 2].map((value) => markKey(value, 'high', scale)),
    ),
    ...confidences.filter((c) => used.has(c)).map((c) => picture(own.confidenceKey[c], [markKey(1, c, scale)])),
    ...blanks.filter((b) => used.has(b)).map((b) => picture(view.words.blank[b], [blankKey(b, scale)])),
  ];
}
