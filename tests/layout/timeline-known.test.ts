import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countLater, dayChoices, findKnown, lineBlock, type Known} from '../../src/components/timeline/known.js';
import {hatch, layoutLine, type LineScene} from '../../src/components/timeline/layout-line.js';
import {layoutTimeline, type TimelineScene} from '../../src/components/timeline/layout.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {wallClock} from '../../src/geometry/wall-clock.js';
import type {Account, Dataset, EventRecord} from '../../src/model/types.js';
import {readAsOf} from '../../src/query/as-of.js';
import {indexDataset} from '../../src/query/model.js';
import {common} from '../../src/strings/en/common.js';
import {timeline} from '../../src/strings/en/timeline.js';
import {createFormat} from '../../src/strings/format.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';

const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Almaty', 'UTC'];
const dayMs = 86_400_000;
const [anySource] = foreign.sources;
const [lane] = foreign.meta.lanes;
const sources = [
  {...(anySource ?? assert.fail('no source')), id: 'early', published: {edtf: '2022-01-07/2022-01-10', basis: 'inferred'}},
  {...(anySource ?? assert.fail('no source')), id: 'late', published: {edtf: '2022-01-11/..', basis: 'inferred'}},
] as const;
const says = (source: string, more: Partial<Account> = {}): Account => ({
  ...{source, attribution: 'own', position: 'asserts', text: 'x', evidence: []},
  ...more,
});
const event = (id: string, edtf: string, more: Partial<EventRecord> = {}): EventRecord => ({
  ...{id, when: {edtf, basis: 'stated'}, lane: lane?.id ?? '', importance: 2, status: 'happened', title: id, actors: [], accounts: []},
  ...more,
});
const dataset = (events: readonly EventRecord[]): Dataset => ({meta: foreign.meta, sources, events});
const measure = (text: string, size: number): number => text.length * size * 0.5;
const box = (width: number): Box => ({width, em: 16, form: formOf(width, 16), measure});

function lay(data: Dataset, width = 1100, tz = 'UTC', shown: 'picture' | 'list' = 'picture'): TimelineScene {
  return layoutTimeline(indexDataset(data), box(width), {
    ...{words: timeline, common, format: createFormat('en', common, tz), tz, shown, from: '', to: '', zoom: ''},
    ...{lanes: new Set<string>(), importance: 3, labelAll: false},
  });
}

function knownOn(day: string, events: readonly EventRecord[], tz = 'UTC'): Known {
  const data = dataset(events);
  const model = indexDataset(data);
  const asOf = readAsOf(day, model, wallClock(tz)) ?? assert.fail(day);
  return findKnown(lay(data, 1100, tz).items, asOf, model, wallClock(tz));
}
const standing = (edtf: string, more: Partial<EventRecord> = {}, day = '2022-01-07', tz = 'UTC'): string =>
  knownOn(day, [event('e', edtf, more)], tz).standings.get('e') ?? 'before';

describe('what lies after a day', () => {
  it('is what begins after it; a bar that goes on beyond it crosses it', () => {
    assert.equal(standing('2022-01-07'), 'before');
    assert.equal(standing('2022-01-08'), 'later');
    assert.equal(standing('2022-01-05/2022-01-07'), 'before');
    assert.equal(standing('2022-01-05/2022-01-08'), 'crossing');
    assert.equal(standing('2022-01-05/..'), 'crossing');
    assert.equal(standing('../2022-01-07'), 'before');
    assert.equal(standing('../2022-01-09'), 'crossing');
    assert.equal(standing('2022-01'), 'crossing');
    assert.equal(standing('2022-02'), 'later');
    assert.equal(standing('2021'), 'before');
  });

  it('does not depend on the zone for calendar days, and does for a time of day', () => {
    for (const zone of zones) {
      assert.equal(standing('2022-01-07', {}, '2022-01-07', zone), 'before', zone);
      assert.equal(standing('2022-01-08', {}, '2022-01-07', zone), 'later', zone);
    }
    assert.equal(standing('2022-01-07T20:00Z', {}, '2022-01-07', 'UTC'), 'before');
    assert.equal(standing('2022-01-07T20:00Z', {}, '2022-01-07', 'Asia/Almaty'), 'later');
  });

  it('crosses if one of several stated dates is later', () => {
    const rival = {
      accounts: [says('early', {when: {edtf: '2022-01-05', basis: 'stated'}}), says('late', {when: {edtf: '2022-01-09', basis: 'stated'}})],
    };
    assert.equal(standing('2022-01-05', rival), 'crossing');
  });

  it('is planned by then if a source that may be out by then tells of it', () => {
    const planned = (accounts: readonly Account[], day = '2022-01-07', edtf = '2022-01-12'): string =>
      standing(edtf, {status: 'planned', accounts}, day);
    assert.equal(planned([says('early')]), 'planned');
    assert.equal(planned([says('late')]), 'later');
    assert.equal(planned([says('late')], '2022-01-11'), 'planned');
    assert.equal(planned([says('early')], '2022-01-06'), 'later');
    assert.equal(planned([says('early', {position: 'denies'})]), 'later');
    assert.equal(planned([]), 'later');
    assert.equal(planned([says('early')], '2022-01-07', '2022-01-05/2022-01-12'), 'before', 'a plan under way is not dimmed');
    assert.equal(standing('2022-01-12', {status: 'happened', accounts: [says('early')]}), 'later', 'what happened was not known');
  });

  it('moves one way: on a later day nothing more lies after it', () => {
    const chance = seeded(5);
    const day = (n: number): string => new Date(Date.UTC(2022, 0, 1) + n * dayMs).toISOString().slice(0, 10);
    const events = Array.from({length: 120}, (_, i) => {
      const [a, b] = [chance.below(30), chance.below(30)].sort((x, y) => x - y);
      const edtf = chance.pick([day(a ?? 0), `${day(a ?? 0)}/${day(b ?? 0)}`, `${day(a ?? 0)}/..`, `../${day(b ?? 0)}`]);
      return event(`e${i}`, edtf, {status: chance.pick(['happened', 'planned']), accounts: [says(chance.pick(['early', 'late']))]});
    });
    let before = Infinity;
    for (let n = -1; n < 31; n++) {
      const known = knownOn(day(n), events);
      const all = new Set(events.map(({id}) => id));
      const {later, planned} = countLater(known, all);
      assert.ok(later <= before && planned <= later);
      assert.equal(countLater(known, new Set()).later, 0, 'what is filtered away is not counted');
      before = later;
    }
    assert.equal(before, 0);
  });
});

describe('the line in the picture', () => {
  const events = Array.from({length: 20}, (_, i) => event(`e${i}`, `2022-01-${String(1 + i).padStart(2, '0')}`));
  const withPast = [...events, event('old', '2001'), event('older', '1995')];
  const sentences = [
    '7 events are dated after this analysis.',
    'The line stands at the earliest possible day, 7 January (inferred).',
  ] as const;
  const line = (day: string, width: number, data = dataset(withPast)): {line: LineScene; scene: TimelineScene} => {
    const scene = lay(data, width);
    const {end} = readAsOf(day, indexDataset(data), (ms) => ms) ?? assert.fail(day);
    const {picture} = scene;
    const widthOf = (text: string): number => measure(text, 12);
    return {line: layoutLine(picture ?? assert.fail('no picture'), {end, sentences, measure: widthOf}), scene};
  };

  it('stands where the day ends, in the frame, with its sentences, at every day and width', () => {
    for (const width of [300, 480, 680, 840, 1100]) {
      for (const day of ['-0044-03-15', '1991-01-01', '2001-01-01', '2015-06-01', '2021-12-31', '2022-01-07', '2022-01-20', '9000-01-01']) {
        const {line: at, scene} = line(day, width);
        const label = `${day} at ${width}`;
        assert.ok(at.x >= 1 && at.x <= width - 1, label);
        for (const {text, x, y, anchor} of at.texts) {
          const [x0, x1] = anchor === 'start' ? [x, x + measure(text, 12)] : [x - measure(text, 12), x];
          assert.ok(x0 >= -0.01 && x1 <= width + 0.01, `${label}: "${text}" ${x0} ${x1}`);
          assert.ok(y <= at.height - 2 && y > (scene.picture?.bottom ?? 0), label);
          for (const scale of scene.picture?.axis.scales ?? []) {
            if (scale.y === y) assert.ok(x1 < scale.x || x0 > scale.x + measure(scale.text, 12), `${label}: over a scale`);
          }
        }
      }
    }
  });

  it('stands right of every mark of its day and left of every mark of the next', () => {
    const {line: at, scene} = line('2022-01-07', 1100);
    for (const {item, x} of scene.picture?.marks ?? []) assert.equal(x > at.x, item.at >= Date.UTC(2022, 0, 8), item.id);
  });

  it('has its sentences beside it, on the side that has room', () => {
    for (const [day, anchor] of [
      ['2022-01-07', 'start'],
      ['2022-01-19', 'end'],
    ] as const) {
      const {line: at} = line(day, 1100);
      for (const text of at.texts) {
        assert.equal(text.anchor, anchor, day);
        assert.ok(Math.abs(text.x - at.x) < 10, day);
      }
    }
  });

  it('hatches what lies later and nothing else, and is the same for the same input', () => {
    const {line: at} = line('2022-01-07', 1100);
    const xs = [...at.hatch.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
    assert.ok(xs.length > 50 && Math.min(...xs) >= at.x - 0.1 && Math.max(...xs) <= 1100);
    assert.deepEqual(line('2022-01-07', 1100).line, at);
    assert.equal(line('9000-01-01', 1100).line.hatch, '');
    const both = line('2001-06-01', 1100).line;
    assert.ok(both.hatch.length > at.hatch.length, 'both pieces');
  });

  it('keeps hatching inside its rectangle', () => {
    const chance = seeded(11);
    for (let run = 0; run < 100; run++) {
      const [x, y, width, height] = [chance.below(500), chance.below(300), chance.below(400), chance.below(400)];
      for (const [, px, py] of hatch({x, y, width, height}, 8).matchAll(/[ML]([\d.-]+),([\d.-]+)/g)) {
        assert.ok(Number(px) >= x - 0.1 && Number(px) <= x + width + 0.1 && Number(py) >= y - 0.1 && Number(py) <= y + height + 0.1);
      }
    }
  });
});

describe('the line in the list', () => {
  it('stands before the first day that is later', () => {
    const data = dataset([event('a', '2022-01-05'), event('b', '2022-01-07'), event('c', '2022-01-09'), event('d', '2022-01-12')]);
    const model = indexDataset(data);
    const {list} = lay(data, 360, 'UTC', 'list');
    const at = (day: string): number => {
      const asOf = readAsOf(day, model, (ms) => ms) ?? assert.fail(day);
      return lineBlock(list?.blocks ?? assert.fail('no list'), asOf, model.sourceById, (ms) => ms);
    };
    const kinds = (list?.blocks ?? []).map((block) => (block.kind === 'group' ? (block.items[0] ?? block.more[0])?.id : block.key));
    assert.deepEqual(kinds, ['a', 'b', 'c', 'out-early-late', 'd']);
    assert.equal(kinds[at('2022-01-07')], 'c');
    assert.equal(kinds[at('2022-01-08')], 'c');
    assert.equal(kinds[at('2022-01-09')], 'out-early-late');
    assert.equal(kinds[at('2022-01-10')], 'd', 'one of the two may be out by then');
    assert.equal(at('2022-01-01'), 0);
    assert.equal(at('2023-01-01'), kinds.length);
  });
});

describe('the days to choose from', () => {
  it('are few, in order, inside, and have the day that is set', () => {
    const chance = seeded(21);
    for (let run = 0; run < 200; run++) {
      const start = Math.floor((chance.below(2_000_000) - 1_000_000) * 2) * dayMs;
      const end = start + (1 + chance.below(chance.pick([5, 60, 900, 20_000, 1_500_000]))) * dayMs;
      const set = {day: '2022-01-07', end: Date.UTC(2022, 0, 8), basis: 'stated' as const, exact: true};
      const days = dayChoices({start, end}, set);
      assert.ok(days.length <= 140, `${days.length}`);
      assert.ok(days.includes('2022-01-07'));
      assert.equal(new Set(days).size, days.length);
    }
    assert.deepEqual(dayChoices({start: Infinity, end: -Infinity}), []);
    assert.equal(dayChoices({start: Date.UTC(2021, 11, 28), end: Date.UTC(2022, 0, 21)}).length, 24);
  });
});
