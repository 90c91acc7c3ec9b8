import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {curveOf, directionAt, pathOf, pieceOf, pointAt, trimCurve, type Point} from '../../src/geometry/link-path.js';
import {seeded} from '../seeded.js';

const near = (a: Point, b: Point, within = 1e-6) =>
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) <= within, `${JSON.stringify(a)} is not ${JSON.stringify(b)}`);
const round = (r: number) => () => r;

describe('a link', () => {
  it('bends to the left-hand side of its way for a positive bend', () => {
    near(curveOf({x: 0, y: 0}, {x: 100, y: 0}, 0.2)[1], {x: 50, y: -20});
    near(curveOf({x: 100, y: 0}, {x: 0, y: 0}, 0.2)[1], {x: 50, y: 20});
    near(curveOf({x: 0, y: 0}, {x: 0, y: 100}, 0.2)[1], {x: 20, y: 50});
  });

  it('is straight without a bend', () => near(pointAt(curveOf({x: 0, y: 0}, {x: 40, y: 80}, 0), 0.25), {x: 10, y: 20}));

  it('starts and ends outside the outlines, by the gap', () => {
    const {below} = seeded(7);
    for (let i = 0; i < 300; i++) {
      const [from, to] = [
        {x: below(500), y: below(500)},
        {x: 600 + below(500), y: below(500)},
      ];
      const [a, b] = [5 + below(8), 5 + below(8)];
      const [start, , end] = trimCurve(curveOf(from, to, (below(60) - 30) / 100), {from: round(a), to: round(b), gapFrom: 4, gapTo: 5});
      assert.ok(Math.abs(Math.hypot(start.x - from.x, start.y - from.y) - a - 4) < 0.5);
      assert.ok(Math.abs(Math.hypot(end.x - to.x, end.y - to.y) - b - 5) < 0.5);
    }
  });

  it('never vanishes between things that touch', () => {
    const [start, , end] = trimCurve(curveOf({x: 0, y: 0}, {x: 12, y: 0}, 0), {from: round(10), to: round(10), gapFrom: 4, gapTo: 5});
    assert.ok(end.x > start.x);
  });

  it('keeps its course when it is cut', () => {
    const curve = curveOf({x: 3, y: 8}, {x: 90, y: 40}, 0.3);
    const piece = pieceOf(curve, 0.2, 0.7);
    for (const t of [0, 0.3, 0.5, 1]) near(pointAt(piece, t), pointAt(curve, 0.2 + 0.5 * t));
  });

  it('has a direction of length 1 even where it stands still', () => {
    for (const curve of [curveOf({x: 0, y: 0}, {x: 9, y: 9}, 0.2), curveOf({x: 5, y: 5}, {x: 5, y: 5}, 0)]) {
      for (const t of [0, 0.5, 1]) {
        const {x, y} = directionAt(curve, t);
        assert.ok(Math.abs(Math.hypot(x, y) - 1) < 1e-9);
      }
    }
  });

  it('is written to a tenth of a px, without minus zero', () =>
    assert.equal(
      pathOf([
        {x: -0.01, y: 1.26},
        {x: 2, y: 3},
        {x: 4.04, y: 5},
      ]),
      'M0,1.3Q2,3 4,5',
    ));
});
