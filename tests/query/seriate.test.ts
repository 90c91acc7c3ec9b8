import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exactLimit, lengthOf, seriate, type Distances} from '../../src/query/seriate.js';
import {seeded} from '../seeded.js';

const chance = seeded(7);

/** Distances between any things, or between points on a line. */
function invented(n: number, line = false): Distances {
  const at = Array.from({length: n}, () => chance.below(1000) / 1000);
  const free = at.map(() => at.map(() => chance.below(20) / 20));
  return at.map((a, i) => at.map((b, j) => (i === j ? 0 : line ? Math.abs(a - b) : (free[Math.min(i, j)]?.[Math.max(i, j)] ?? 0))));
}

function* orders(items: readonly number[]): Generator<readonly number[]> {
  if (items.length < 2) yield items;
  for (const first of items.length < 2 ? [] : items) for (const rest of orders(items.filter((i) => i !== first))) yield [first, ...rest];
}

const numbers = (n: number): number[] => Array.from({length: n}, (_, i) => i);

describe('seriate', () => {
  it('is never worse than any other order of few things', () => {
    for (let n = 0; n <= 7; n++) {
      for (let i = 0; i < 12; i++) {
        const distances = invented(n);
        const {order, exact} = seriate(distances);
        assert.equal(exact, true);
        let least = Infinity;
        for (const other of orders(numbers(n))) least = Math.min(least, lengthOf(other, distances));
        assert.ok(lengthOf(order, distances) <= least + 1e-9, `${n} things: ${lengthOf(order, distances)}, but ${least} can be had`);
      }
    }
  });

  it('is a permutation, the same each time, and starts with the end that was given first', () => {
    for (const n of [1, 2, 3, 5, 12, exactLimit, exactLimit + 1, 60]) {
      const distances = invented(n);
      const {order} = seriate(distances);
      assert.deepEqual(
        [...order].sort((a, b) => a - b),
        numbers(n),
      );
      assert.deepEqual(seriate(distances).order, order);
      if (n > 1) assert.ok((order[0] ?? 0) < (order.at(-1) ?? 0));
    }
  });

  it('says where it only sought a good order', () => {
    assert.equal(seriate(invented(exactLimit)).exact, true);
    assert.equal(seriate(invented(exactLimit + 1)).exact, false);
  });

  it('finds the line on which things lie, few or many', () => {
    for (const n of [9, exactLimit, 17, 80]) {
      const distances = invented(n, true);
      const {order} = seriate(distances);
      const span = Math.max(...distances.flatMap((row) => Array.from(row)));
      assert.ok(lengthOf(order, distances) <= span * 1.02, `${n} points on a line of ${span}: ${lengthOf(order, distances)}`);
    }
  });

  it('is no worse than the given order or a greedy one, beyond the limit', () => {
    for (const n of [20, 45, 90]) {
      const distances = invented(n);
      assert.ok(lengthOf(seriate(distances).order, distances) <= lengthOf(numbers(n), distances));
    }
  });

  it('leaves things alone that do not differ', () => {
    assert.deepEqual(seriate(numbers(6).map(() => numbers(6).map(() => 0))).order.length, 6);
  });
});
