import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {wallClock} from '../../src/geometry/wall-clock.js';
import {parseEdtf} from '../../src/model/edtf.js';
import type {DateRecord, Source} from '../../src/model/types.js';
import {earliestDay, edtfDay, readAsOf, type AsOf} from '../../src/query/as-of.js';
import {indexDataset} from '../../src/query/model.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns', 'Asia/Almaty', 'UTC'];
const [anySource] = foreign.sources;
const published = (edtf: string, basis: DateRecord['basis'] = 'stated'): Source => ({
  ...(anySource ?? assert.fail('no source')),
  id: 'paper',
  published: {edtf, basis},
});
const model = (source: Source) => indexDataset({meta: foreign.meta, sources: [source]});
const read = (text: string, source = published('2022-01-07'), zone = 'UTC'): AsOf | undefined =>
  readAsOf(text, model(source), wallClock(zone));
const dayMs = 86_400_000;

describe('a day that a page asks for', () => {
  it('never moves, whatever the chosen clock', () => {
    const chance = seeded(3);
    for (let run = 0; run < 400; run++) {
      const day = edtfDay((chance.below(6_800_000) - 4_000_000) * dayMs);
      const span = parseEdtf(day) ?? assert.fail(day);
      const asOf = read(day, published('2022'), chance.pick(zones)) ?? assert.fail(day);
      assert.equal(asOf.day, day);
      assert.equal(asOf.end, span.end);
      assert.equal(edtfDay(asOf.end - dayMs), day, 'there and back');
    }
  });

  it('never moves, whatever the clock of the machine', () => {
    const script = `import {edtfDay, readAsOf} from './src/query/as-of.ts';
      const asOf = readAsOf('2022-01-07', {sourceById: new Map()}, (ms) => ms);
      console.log(asOf?.end, edtfDay(Date.UTC(2022, 0, 7)), edtfDay(-62198755200000));`;
    for (const zone of zones) {
      const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: {...process.env, TZ: zone},
        encoding: 'utf8',
      });
      assert.equal(out.trim(), `${Date.UTC(2022, 0, 8)} 2022-01-07 -0001-01-01`, zone);
    }
  });

  it('is nothing but a plain calendar day', () => {
    for (const text of ['', 'soon', '2022', '2022-01', '2022-21', '2022-01-07~', '2022-01-07?', '2022-01-07/2022-01-08', '2022-01-07/..'])
      assert.equal(read(text), undefined, text);
    assert.equal(read('2022-01-07T10:00Z'), undefined);
    assert.equal(read('2022-02-30'), undefined);
  });
});

describe('a source that a page asks for', () => {
  it('stands for the first day on which it may have appeared, and says whether that is the very day', () => {
    const day = (edtf: string, basis?: DateRecord['basis']) => {
      const asOf = read('paper', published(edtf, basis));
      return asOf && [asOf.day, asOf.exact, asOf.basis];
    };
    assert.deepEqual(day('2022-01-07'), ['2022-01-07', true, 'stated']);
    assert.deepEqual(day('2022-01-07/2022-01-10', 'inferred'), ['2022-01-07', false, 'inferred']);
    assert.deepEqual(day('2022-01-11/..', 'inferred'), ['2022-01-11', false, 'inferred']);
    assert.deepEqual(day('2022-01', 'external'), ['2022-01-01', false, 'external']);
    assert.deepEqual(day('2022-01-07~'), ['2022-01-07', false, 'stated']);
    assert.equal(day('../2022-01-07'), undefined);
  });

  it('follows the clock only where it is dated to a time of day', () => {
    const late = published('2022-01-07T20:00Z');
    assert.equal(read('paper', late, 'Asia/Almaty')?.day, '2022-01-08');
    assert.equal(read('paper', late, 'UTC')?.day, '2022-01-07');
    assert.equal(read('paper', late, 'Asia/Almaty')?.end, Date.UTC(2022, 0, 9), 'a whole day');
    for (const zone of zones) assert.equal(read('paper', published('2022-01-07/2022-01-10'), zone)?.day, '2022-01-07', zone);
  });

  it('ends its day at most a day after its first moment', () => {
    const chance = seeded(8);
    for (let run = 0; run < 200; run++) {
      const start = edtfDay(chance.below(900_000) * dayMs - 62_000_000_000_000);
      const edtf = chance.pick([start, `${start}/..`, start.slice(0, -3), start.slice(0, -6)]);
      const asOf = earliestDay(published(edtf), wallClock(chance.pick(zones)));
      const first = parseEdtf(edtf)?.start ?? assert.fail(edtf);
      assert.equal(asOf?.end, first + dayMs, edtf);
    }
  });
});
