import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {stanceGlyph} from '../../src/geometry/stance-glyph.js';
import {blankShapes, rulePath, trackOf} from '../../src/geometry/stance-track.js';
import type {Blank, Confidence} from '../../src/model/types.js';

const origin = {x: 0, y: 0, scale: 1};
const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** The corners of a path made of straight lines. */
const corners = (path: string): readonly (readonly [number, number])[] =>
  path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(',').map(Number) as [number, number]);
const range = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
const widthOf = (path: string): number => range(corners(path).map(([x]) => x));
const heightOf = (path: string): number => range(corners(path).map(([, y]) => y));

describe('stanceGlyph', () => {
  it('points to its pole, with the middle a diamond', () => {
    for (const most of [1, 2, 3, 4]) {
      for (let value = 1; value <= most; value++) {
        const [tip] = corners(stanceGlyph(value, most, 'high', origin).outline);
        const [turned] = corners(stanceGlyph(-value, most, 'high', origin).outline);
        assert.ok(tip !== undefined && turned !== undefined);
        assert.ok(tip[0] > 0 && tip[1] === 0);
        assert.ok(Math.abs(turned[0] + tip[0]) < 0.011 && turned[1] === 0);
      }
      assert.equal(corners(stanceGlyph(0, most, 'high', origin).outline).length, 4);
    }
  });

  it('is larger the firmer, up to the same size on every scale', () => {
    for (const most of [2, 3, 4]) {
      const sizes = Array.from({length: most}, (_, i) => stanceGlyph(i + 1, most, 'high', origin).outline);
      for (let i = 1; i < most; i++) {
        assert.ok(widthOf(sizes[i] ?? '') > widthOf(sizes[i - 1] ?? ''));
        assert.ok(heightOf(sizes[i] ?? '') > heightOf(sizes[i - 1] ?? ''));
      }
      assert.equal(widthOf(sizes.at(-1) ?? ''), 12.5);
      assert.equal(heightOf(sizes.at(-1) ?? ''), 14.8);
    }
    assert.equal(widthOf(stanceGlyph(1, 1, 'high', origin).outline), 12.5);
  });

  it('is filled whole, in its lower half, or not at all', () => {
    for (const value of [-2, -1, 0, 1, 2]) {
      const [high, medium, low] = confidences.map((c) => stanceGlyph(value, 2, c, origin));
      assert.equal(high?.filled, high?.outline);
      assert.equal(low?.filled, '');
      assert.ok(
        corners(medium?.filled ?? '').every(([, y]) => y >= 0),
        'a half that reaches above the middle',
      );
      assert.equal(new Set([high?.outline, medium?.outline, low?.outline]).size, 1);
    }
  });

  it('stands where it is put, in the scale asked for', () => {
    const [near, far] = [origin, {x: 100, y: 50, scale: 2}].map((place) => corners(stanceGlyph(-1, 2, 'low', place).outline));
    near?.forEach(([x, y], i) => assert.deepEqual(far?.[i], [100 + 2 * x, 50 + 2 * y]));
  });
});

describe('trackOf', () => {
  it('has its stops at even distances inside the drawing, for every odd scale', () => {
    for (const steps of [3, 5, 7, 9]) {
      for (const width of [30, 76, 104, 328]) {
        const {stops} = trackOf(steps, width, 18, 8);
        assert.equal(stops.length, steps);
        assert.equal(stops[0], 8);
        assert.equal(stops.at(-1), width - 8);
        const gaps = stops.slice(1).map((x, i) => x - (stops[i] ?? 0));
        assert.ok(range(gaps) < 0.03, `uneven: ${gaps.join(' ')}`);
      }
    }
  });

  it('never runs backwards, however little room there is', () => {
    const {stops} = trackOf(5, 4, 18, 8);
    assert.ok(stops.every((x, i) => i === 0 || x >= (stops[i - 1] ?? 0)));
  });
});

describe('rulePath', () => {
  it('has a tick per stop, the middle one taller', () => {
    const track = trackOf(7, 104, 18, 8);
    const ticks = [...rulePath(track, 9, 1).matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height));
    assert.deepEqual(ticks, [6, 6, 6, 10, 6, 6, 6]);
  });
});

describe('blankShapes', () => {
  const blanks: readonly Blank[] = ['not-addressed', 'ambiguous', 'unsure', 'not-coded'];

  it('looks like no other blank, and like no value', () => {
    const track = trackOf(5, 104, 18, 8);
    const drawn = blanks.map((blank) => blankShapes(blank, track, undefined, 1));
    assert.equal(new Set(drawn.map((shapes) => shapes.map((s) => s.kind).join())).size, 4);
    for (const shape of drawn.flat()) assert.ok(!['rule', 'full', 'hollow', 'half'].includes(shape.kind), shape.kind);
  });

  it('rings the stop where an unclear answer leans, in place of its dot', () => {
    const track = trackOf(5, 104, 18, 8);
    const [dots, ring] = blankShapes('ambiguous', track, 1, 1);
    assert.equal(dots?.d.split('M').length, 5);
    assert.ok(!dots?.d.includes(`M${track.stops[1]},`));
    assert.ok(ring?.d.startsWith(`M${(track.stops[1] ?? 0) - 5},`));
    assert.equal(blankShapes('ambiguous', track, undefined, 1).length, 1);
  });

  it('draws numbers only', () => {
    for (const steps of [3, 5, 7, 9]) {
      for (const blank of blanks) {
        for (const {d} of blankShapes(blank, trackOf(steps, 46, 18, 8), 0, 1.5)) assert.match(d, /^[MHVLhvlaczZ\d., -]+$/);
      }
    }
  });
});
