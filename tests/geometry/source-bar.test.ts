import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formOf} from '../../src/geometry/box.js';
import {layoutSourceBar, sourceBarHeight, sourceBarWidth} from '../../src/geometry/source-bar.js';
import type {SourceVoice, Voice} from '../../src/query/voices.js';
import {seeded} from '../seeded.js';

const voices: readonly Voice[] = ['attests', 'reports', 'doubts', 'denies', 'silent'];
const bar = (...said: Voice[]): readonly SourceVoice[] => said.map((voice, i) => ({source: `s${i}`, voice}));

describe('layoutSourceBar', () => {
  const chance = seeded(29);
  const bars = Array.from({length: 200}, () => bar(...Array.from({length: chance.below(12)}, () => chance.pick(voices))));

  it('has one tick per source, from left to right, none touching another, all inside the bar', () => {
    for (const said of bars) {
      const ticks = layoutSourceBar(said);
      assert.deepEqual(
        ticks.map(({voice}) => voice),
        said.map(({voice}) => voice),
      );
      ticks.forEach((tick, i) => {
        const before = ticks[i - 1];
        assert.ok(before === undefined || tick.x > before.x + before.width);
        assert.ok(tick.x >= 0 && tick.x + tick.width <= sourceBarWidth(said.length) + 1e-9);
        assert.ok(tick.y >= 0 && tick.y + tick.height <= sourceBarHeight);
      });
    }
  });

  it('gives a slot its place whatever the others say', () => {
    const middle = (tick: {x: number; width: number} | undefined): string => ((tick?.x ?? NaN) + (tick?.width ?? NaN) / 2).toFixed(6);
    for (const voice of voices)
      assert.equal(middle(layoutSourceBar(bar('attests', voice))[1]), middle(layoutSourceBar(bar('silent', 'attests'))[1]));
  });

  it('tells silence from every voice by its height', () => {
    for (const {voice, height} of layoutSourceBar(bar(...voices))) assert.equal(height < sourceBarHeight / 2, voice === 'silent');
  });

  it('is 19.2 wide for five, and nothing for none', () => {
    assert.ok(Math.abs(sourceBarWidth(5) - 19.2) < 1e-9);
    assert.equal(sourceBarWidth(0), 0);
    assert.deepEqual(layoutSourceBar([]), []);
  });
});

describe('formOf', () => {
  it('changes at 30 and 52.5 em of the font in use', () => {
    assert.deepEqual(
      [479, 480, 839, 840].map((width) => formOf(width, 16)),
      ['narrow', 'column', 'column', 'wide'],
    );
    assert.deepEqual(
      [680, 1100].map((width) => formOf(width, 32)),
      ['narrow', 'column'],
    );
  });
});
