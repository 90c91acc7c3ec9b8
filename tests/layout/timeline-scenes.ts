import assert from 'node:assert/strict';
import {layoutTimeline, type TimelineOptions, type TimelineScene} from '../../src/components/timeline/layout.js';
import type {MarkScene, PictureScene} from '../../src/components/timeline/layout-picture.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {overlaps, type Rect} from '../../src/geometry/rect.js';
import type {Dataset} from '../../src/model/types.js';
import {indexDataset, type Model} from '../../src/query/model.js';
import {common} from '../../src/strings/en/common.js';
import {timeline} from '../../src/strings/en/timeline.js';
import {createFormat} from '../../src/strings/format.js';

export const words = timeline;
export const format = createFormat('en', common, 'Asia/Almaty');

export const boxOf = (width: number, em = 16): Box => ({
  ...{width, em, form: formOf(width, em)},
  measure: (text, size, weight) => text.length * size * (weight === 600 ? 0.53 : 0.5),
});

/** Lays out a data set, or a model of one, in a container. */
export function lay(data: Dataset | Model, width: number, more: Partial<TimelineOptions> = {}): TimelineScene {
  return layoutTimeline('sourceById' in data ? data : indexDataset(data), boxOf(width), {
    ...{words, common, format, tz: 'Asia/Almaty', shown: 'picture', from: '', to: '', zoom: ''},
    ...{lanes: new Set(), importance: 3, labelAll: false},
    ...more,
  });
}

export const pictureOf = (scene: TimelineScene): PictureScene => scene.picture ?? assert.fail('no picture');

/** Boxes of glyphs and label of a mark at 16 px. Text is taken 8 above its baseline and 1.5 below. */
function boxesOf({glyphs, label, y}: MarkScene): Rect[] {
  const boxes = glyphs.flatMap(({x, glyph, day}): Rect[] => [
    {x: x + glyph.x0, y: y - glyph.half, width: glyph.x1 - glyph.x0, height: 2 * glyph.half},
    ...(day === undefined ? [] : [{x: day.x0, y: y - 3, width: day.x1 - day.x0, height: 6}]),
  ]);
  return label === undefined ? boxes : [...boxes, {x: label.x, y: label.y - 8, width: label.end - label.x, height: 9.5}];
}

/** Marks and piles that touch one another or stick out, as readable lines. */
export function faults({marks, piles, width, lanes}: PictureScene): string[] {
  const things = [
    ...marks.map((mark) => ({name: mark.item.id, lane: mark.lane, boxes: boxesOf(mark)})),
    ...piles.map(({key, lane, hit}) => ({name: key, lane, boxes: [hit]})),
  ];
  const found: string[] = [];
  things.forEach((a, i) => {
    const lane = lanes.find(({id}) => id === a.lane) ?? assert.fail(a.lane);
    for (const box of a.boxes) {
      if (box.x < -0.01 || box.x + box.width > width + 0.01) found.push(`${a.name} sticks out of the picture`);
      if (box.y < lane.y || box.y + box.height > lane.y + lane.height) found.push(`${a.name} sticks out of its lane`);
    }
    for (const b of things.slice(i + 1)) {
      if (a.boxes.some((x) => b.boxes.some((y) => overlaps(x, y, -0.01)))) found.push(`${a.name} and ${b.name}`);
    }
  });
  return [...new Set(found)];
}

/** Ids of all that the scene holds: marks, piles, ends of the view, rows, groups, branches; each as often as it is there. */
export function held({picture, list, before, after}: TimelineScene): string[] {
  const items = [
    ...(picture?.marks ?? []).map(({item}) => item),
    ...(picture?.piles ?? []).flatMap((pile) => pile.items),
    ...(picture?.edges ?? []).flatMap((edge) => edge.items),
    ...(list?.blocks ?? []).flatMap((block) => (block.kind === 'group' ? [...block.items, ...block.more] : [])),
    ...(list?.many ?? []),
    ...[before, after].flatMap((row) => row?.items ?? []),
  ];
  return items.map(({id}) => id).sort();
}
