import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeNames, placeWord, type NameField, type NameJob} from '../../src/geometry/label-placing.js';
import {curveOf} from '../../src/geometry/link-path.js';
import {around, contains, overlaps} from '../../src/geometry/rect.js';
import {seeded} from '../seeded.js';

const frame = {x: 0, y: 0, width: 800, height: 600};
const field: NameField = {frame, fixed: [], lines: [], gap: 5};
const job = (id: string, x: number, y: number, more: Partial<NameJob> = {}): NameJob => ({
  id,
  glyph: around(x, y, 20, 20),
  width: 60,
  height: 14,
  ...more,
});

describe('placeNames', () => {
  it('lays no name over a name, a glyph, a title or the edge', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const {below, pick, chance} = seeded(seed);
      const fixed = [{x: 0, y: 0, width: 200, height: 22}];
      const jobs = Array.from({length: 20 + below(60)}, (_, i) => {
        const base = job(String(i), below(800), 30 + below(570), {width: 20 + below(120)});
        return chance(0.5) ? {...base, side: pick(['left', 'right', 'above', 'below'] as const)} : base;
      });
      const placed = [...placeNames(jobs, {...field, fixed})].filter(([, name]) => name.free);
      placed.forEach(([id, {box}], i) => {
        assert.ok(contains(frame, box), `seed ${seed}: ${id} leaves the frame`);
        assert.ok(!fixed.some((f) => overlaps(box, f)), `seed ${seed}: ${id} on a title`);
        for (const other of jobs)
          assert.ok(other.id === id || !overlaps(box, other.glyph), `seed ${seed}: ${id} on the glyph of ${other.id}`);
        for (const [b, name] of placed.slice(i + 1)) assert.ok(!overlaps(box, name.box), `seed ${seed}: ${id} on ${b}`);
      });
    }
  });

  it('takes the side wished for while it is free', () => {
    const sides = {right: {x: 115, y: 93}, left: {x: 25, y: 93}, above: {x: 70, y: 73.5}, below: {x: 70, y: 112.5}};
    for (const [side, {x, y}] of Object.entries(sides)) {
      const name = placeNames([job('a', 100, 100, {side: side as keyof typeof sides})], field).get('a');
      assert.deepEqual([name?.box.x, name?.box.y, name?.free], [x, y, true], side);
    }
  });

  it('turns to another side at the edge', () => {
    assert.equal(placeNames([job('a', 780, 300, {side: 'right'})], field).get('a')?.anchor === 'start', false);
  });

  it('moves an earlier name that has another place', () => {
    const narrow = {...field, frame: {x: 0, y: 0, width: 200, height: 40}};
    const jobs = [job('first', 60, 20, {side: 'right', width: 30}), job('second', 160, 20)];
    assert.equal(placeNames(jobs.slice(0, 1), narrow).get('first')?.anchor, 'start');
    assert.deepEqual(
      [...placeNames(jobs, narrow).values()].map(({free}) => free),
      [true, true],
    );
  });

  it('says which name found no room, and keeps it in the frame', () => {
    const tight = {...field, frame: {x: 0, y: 0, width: 24, height: 24}};
    const name = placeNames([job('a', 12, 12, {width: 20})], tight).get('a');
    assert.equal(name?.free, false);
    assert.ok(contains(tight.frame, name?.box ?? frame));
  });

  it('prefers the side that covers the fewest lines where none is wished for', () => {
    const lines = Array.from({length: 40}, (_, i) => ({x: 112 + i * 2, y: 100}));
    assert.notEqual(placeNames([job('a', 100, 100)], {...field, lines}).get('a')?.anchor, 'start');
  });
});

describe('placeWord', () => {
  const curve = curveOf({x: 100, y: 300}, {x: 700, y: 300}, 0);
  const size = {width: 50, height: 14};

  it('stands in the middle if it may', () =>
    assert.deepEqual(
      placeWord(curve, size, frame, () => false),
      {x: 400, y: 300},
    ));

  it('goes outwards from the middle in steps of 6 %', () => {
    const tried: number[] = [];
    placeWord(curve, size, frame, (box) => tried.push(Math.round((box.x + 25 - 100) / 6)) > 0);
    assert.deepEqual(tried.slice(0, 5), [50, 44, 56, 38, 62]);
  });

  it('stays out where everything is taken', () =>
    assert.equal(
      placeWord(curve, size, frame, () => true),
      undefined,
    ));
});
