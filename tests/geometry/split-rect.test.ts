import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contains, overlaps} from '../../src/geometry/rect.js';
import {splitRect} from '../../src/geometry/split-rect.js';
import {seeded} from '../seeded.js';

describe('splitRect', () => {
  const whole = {x: 10, y: 20, width: 1000, height: 700};

  it('gives each weight a part of about its share, the gap apart, inside', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const {below} = seeded(seed);
      const weights = Array.from({length: 1 + below(9)}, () => 2 + below(20));
      const parts = splitRect(whole, weights, 20);
      assert.equal(parts.length, weights.length);
      const total = weights.reduce((a, b) => a + b);
      parts.forEach((part, i) => {
        assert.ok(contains(whole, part) && part.width > 0 && part.height > 0);
        for (const other of parts.slice(i + 1)) assert.ok(!overlaps(part, other, 19));
        const share = (part.width * part.height) / (whole.width * whole.height);
        assert.ok(share < (weights[i] ?? 0) / total + 0.02, `seed ${seed}: ${share}`);
      });
    }
  });

  it('takes nothing', () => assert.deepEqual(splitRect(whole, [], 20), []));
});
