import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nice, scaleLinear} from 'd3';
import {linearScale} from '../../src/geometry/linear-scale.js';

const domains: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 12_000],
  [-5, 5],
  [1_640_995_200_000, 1_642_723_200_000],
];

describe('linearScale', () => {
  it('leads where d3 leads, inside and beyond the domain', () => {
    for (const domain of domains) {
      const [ours, theirs] = [linearScale(domain, [30, 588]), scaleLinear(domain, [30, 588])];
      for (const share of [-0.5, 0, 0.25, 0.9, 1, 3]) {
        const x = domain[0] + share * (domain[1] - domain[0]);
        assert.ok(Math.abs(ours(x) - theirs(x)) < 1e-6, `${x}: ${ours(x)} is not ${theirs(x)}`);
      }
    }
  });

  it('leads a domain without length to the middle', () => {
    assert.equal(linearScale([3, 3], [0, 10])(3), 5);
  });
});

describe('nice', () => {
  it('rounds a domain from zero as a scale of d3 does', () => {
    for (const end of [1, 7, 164, 2500, 3000, 8000, 9999, 12_345]) {
      assert.deepEqual(nice(0, end, 4), scaleLinear([0, end], [0, 1]).nice(4).domain());
    }
  });
});
