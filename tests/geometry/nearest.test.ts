import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clockAngle, nearestIn, type Direction} from '../../src/geometry/nearest.js';
import {seeded} from '../seeded.js';

describe('nearestIn', () => {
  it('finds only what lies that way', () => {
    const {below} = seeded(3);
    const ways: Record<Direction, readonly [number, number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    for (let i = 0; i < 200; i++) {
      const places = Array.from({length: 12}, () => ({x: below(100), y: below(100)}));
      const from = {x: below(100), y: below(100)};
      for (const [key, [x, y]] of Object.entries(ways)) {
        const found = nearestIn(from, key as Direction, places);
        if (found !== undefined) assert.ok((found.x - from.x) * x + (found.y - from.y) * y > 0);
      }
    }
  });

  it('prefers what lies straight ahead to what is a little nearer aside', () => {
    const ahead = {x: 50, y: 2};
    assert.equal(nearestIn({x: 0, y: 0}, 'ArrowRight', [{x: 30, y: 30}, ahead]), ahead);
  });

  it('finds nothing beyond 60° from the way', () => assert.equal(nearestIn({x: 0, y: 0}, 'ArrowRight', [{x: 10, y: 40}]), undefined));
});

describe('clockAngle', () => {
  it('counts clockwise from twelve', () => {
    const quarters = [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ].map(([x, y]) => (clockAngle(x ?? 0, y ?? 0) * 2) / Math.PI);
    assert.deepEqual(quarters, [0, 1, 2, 3]);
  });
});
