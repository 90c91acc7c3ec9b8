import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crowdedRun, isCrowd, peakDays, withRoom} from '../../src/geometry/crowd.js';
import {seeded} from '../seeded.js';

const day = 86_400_000;
const days = (...list: number[]): number[] => list.map((d) => d * day);

describe('crowdedRun', () => {
  it('is whole days around most points, in any order of them', () => {
    for (let seed = 0; seed < 30; seed++) {
      const chance = seeded(seed);
      const points = Array.from({length: 1 + chance.below(60)}, () => chance.below(chance.pick([30, 3000])) * day + chance.below(day));
      const run = crowdedRun(points) ?? assert.fail('no run');
      assert.equal(run.start % day, 0);
      assert.equal(run.end % day, 0);
      const inside = points.filter((p) => p >= run.start && p < run.end).length;
      assert.ok(inside * 4 >= points.length * 3, `seed ${seed}`);
      assert.deepEqual(crowdedRun([...points].reverse()), run);
    }
  });

  it('leaves out what lies far off, and takes in what is near', () => {
    const crowd = Array.from({length: 40}, (_, i) => 100 + (i % 10));
    assert.deepEqual(crowdedRun(days(0, ...crowd, 114, 150)), {start: 100 * day, end: 115 * day});
    assert.equal(crowdedRun([]), undefined);
  });

  it('works before 1970', () => {
    assert.deepEqual(crowdedRun(days(-3, -2, -1)), {start: -3 * day, end: 0});
  });
});

describe('a crowd', () => {
  const run = {start: 100 * day, end: 110 * day};
  it('is small against the whole and holds at least half of the starts', () => {
    assert.equal(isCrowd(run, {start: 0, end: 200 * day}, days(101, 102, 5)), true);
    assert.equal(isCrowd(run, {start: 90 * day, end: 120 * day}, days(101, 102, 5)), false);
    assert.equal(isCrowd(run, {start: 0, end: 200 * day}, days(101, 5, 6)), false);
  });

  it('gets room before and more after', () => {
    assert.deepEqual(withRoom({start: 0, end: 19 * day}), {start: -day, end: 23 * day});
    assert.deepEqual(withRoom({start: 0, end: day}), {start: -day, end: 2 * day});
  });
});

describe('peakDays', () => {
  const window = {start: 0, end: 10 * day};
  const span = (from: number, to: number) => ({start: from * day, end: to * day});

  it('are the days in a row around the busiest', () => {
    assert.deepEqual(peakDays([span(4, 5), span(4, 6), span(4, 6), span(8, 9)], window), span(4, 6));
  });

  it('do not grow by long spans, which say little about any of their days', () => {
    const vague = Array.from({length: 6}, () => span(0, 10));
    assert.deepEqual(peakDays([span(4, 5), span(4, 5), span(4, 5), span(5, 6), span(5, 6), ...vague], window), span(4, 6));
  });

  it('are none where all days are alike, or nothing but single events', () => {
    assert.equal(peakDays([span(0, 10), span(0, 10)], window), undefined);
    assert.equal(peakDays([span(3, 4), span(8, 9)], window), undefined);
    assert.equal(peakDays([], window), undefined);
  });
});
