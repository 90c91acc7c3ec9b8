import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, EventRecord} from '../../src/model/types.js';
import {foreign} from '../../stories/states/foreign.js';
import {faults, held, lay, pictureOf} from './timeline-scenes.js';

const [lane] = foreign.meta.lanes;
const event = (id: string, edtf: string, more: Partial<EventRecord> = {}): EventRecord => ({
  ...{id, when: {edtf, basis: 'stated'}, lane: lane?.id ?? '', importance: 2, status: 'happened', title: id, actors: [], accounts: []},
  ...more,
});
const days = Array.from({length: 12}, (_, i) => event(`day-${i}`, `2022-01-${String(i + 1).padStart(2, '0')}`));
const data = (...events: readonly EventRecord[]): Dataset => ({meta: foreign.meta, sources: [], events: [...events, ...days]});

describe('a bar that begins left of the hinge', () => {
  const bars = data(
    event('old', '1991'),
    event('ends-inside', '2019/2022-01-05'),
    event('ends-beyond', '2020~/2023'),
    event('open', '2014/..'),
    event('start-unknown', '../2022-01-03'),
    event('over-before', '2018/2019'),
    event('minor', '2015/2022-01-04', {importance: 3}),
  );

  it('goes on right of it as far as its end is known, and keeps an open end at the hinge', () => {
    const {marks, axis} = pictureOf(lay(bars, 1100));
    const {left, right} = axis;
    assert.ok(left !== undefined);
    const of = (id: string) => marks.find(({item}) => item.id === id)?.glyphs ?? assert.fail(id);
    for (const id of ['ends-inside', 'start-unknown', 'minor', 'ends-beyond']) {
      const [head, tail] = of(id);
      assert.ok(head !== undefined && tail !== undefined, id);
      assert.ok(head.x + head.glyph.x1 <= left.x1 + 0.01, id);
      assert.equal(tail.x, right.x0, id);
    }
    const reach = (id: string): number => {
      const tail = of(id).at(-1) ?? assert.fail(id);
      return tail.x + tail.glyph.x1;
    };
    assert.equal(reach('ends-beyond'), right.x1);
    const perDay = (right.x1 - right.x0) / ((right.end - right.start) / 864e5);
    assert.ok(Math.abs(reach('ends-inside') - (right.x0 + ((Date.UTC(2022, 0, 6) - right.start) / 864e5) * perDay)) < 0.02);
    for (const id of ['open', 'over-before', 'old']) assert.equal(of(id).length, 1, id);
    assert.deepEqual(faults(pictureOf(lay(bars, 1100))), []);
  });

  it('runs on into a picture without a past, and is counted once', () => {
    for (const width of [680, 480]) {
      const scene = lay(bars, width);
      const {marks, axis} = pictureOf(scene);
      assert.equal(axis.left, undefined);
      const drawn = new Set(marks.map(({item}) => item.id));
      for (const id of ['ends-inside', 'ends-beyond', 'start-unknown', 'minor']) assert.ok(drawn.has(id), id);
      for (const id of ['open', 'over-before', 'old']) assert.ok(!drawn.has(id), id);
      assert.deepEqual(held(scene), (bars.events ?? []).map(({id}) => id).sort());
      assert.deepEqual(faults(pictureOf(scene)), []);
    }
  });
});
