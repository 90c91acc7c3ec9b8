import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countRows, packRows, type Strip} from '../../src/geometry/lane-packing.js';
import {seeded} from '../seeded.js';

const random = (seed: number, n: number): readonly Strip[] => {
  const chance = seeded(seed);
  return Array.from({length: n}, () => {
    const start = chance.below(500);
    return {start, end: start + 1 + chance.below(80), from: chance.below(3)};
  });
};

describe('packRows', () => {
  it('lets no two strips of a row come closer than the gap, and uses no row before the first allowed', () => {
    for (let seed = 0; seed < 20; seed++) {
      const strips = random(seed, 60);
      const rows = packRows(strips, 9);
      strips.forEach((a, i) => {
        assert.ok((rows[i] ?? -1) >= (a.from ?? 0));
        strips.forEach((b, k) => {
          if (k > i && rows[i] === rows[k]) assert.ok(a.start >= b.end + 9 || b.start >= a.end + 9, `seed ${seed}: ${i} and ${k}`);
        });
      });
    }
  });

  it('takes the first row that is free', () => {
    const strips = random(7, 60);
    const rows = packRows(strips, 9);
    strips.forEach((strip, i) => {
      for (let row = strip.from ?? 0; row < (rows[i] ?? 0); row++) {
        const before = strips.filter((_, k) => k < i && rows[k] === row);
        assert.ok(
          before.some((other) => strip.start < other.end + 9 && other.start < strip.end + 9),
          `row ${row} was free for ${i}`,
        );
      }
    });
  });

  it('reuses a row once it is free, also before what is there', () => {
    assert.deepEqual(
      packRows(
        [
          {start: 0, end: 10},
          {start: 5, end: 20},
          {start: 19, end: 30},
        ],
        9,
      ),
      [0, 1, 0],
    );
    assert.deepEqual(
      packRows(
        [
          {start: 100, end: 110},
          {start: 0, end: 91},
          {start: 0, end: 92},
        ],
        9,
      ),
      [0, 0, 1],
    );
  });

  it('gives −1 to what finds no row', () => {
    assert.deepEqual(
      packRows(
        [
          {start: 0, end: 9},
          {start: 0, end: 9},
          {start: 30, end: 40},
        ],
        9,
        1,
      ),
      [0, -1, 0],
    );
    assert.deepEqual(packRows([], 9), []);
    assert.equal(countRows([0, -1, 2]), 3);
    assert.equal(countRows([]), 0);
  });
});
