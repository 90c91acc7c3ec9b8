import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {layoutTimeline, type TimelineOptions, type TimelineScene} from '../../src/components/timeline/layout.js';
import type {MarkScene, PictureScene} from '../../src/components/timeline/layout-picture.js';
import {nextInPicture} from '../../src/components/timeline/next.js';
import {findShown} from '../../src/components/timeline/shown.js';
import {markStop, standsOf} from '../../src/components/timeline/stands.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {overlaps, type Rect} from '../../src/geometry/rect.js';
import type {Dataset, EventRecord} from '../../src/model/types.js';
import {everything} from '../../src/query/filter.js';
import {indexDataset} from '../../src/query/model.js';
import {common} from '../../src/strings/en/common.js';
import {timeline} from '../../src/strings/en/timeline.js';
import {createFormat} from '../../src/strings/format.js';
import {large} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';
import {readDataset} from '../tools/dataset.mjs';

const bundled = readDataset();
const boxOf = (width: number, em = 16): Box => ({
  ...{width, em, form: formOf(width, em)},
  measure: (text, size, weight) => text.length * size * (weight === 600 ? 0.53 : 0.5),
});
const format = createFormat('en', common, 'Asia/Almaty');
const lay = (dataset: Dataset, width: number, more: Partial<TimelineOptions> & {em?: number} = {}): TimelineScene => {
  const {em = 16, ...options} = more;
  return layoutTimeline(indexDataset(dataset), boxOf(width, em), {
    ...{words: timeline, common, format, tz: 'Asia/Almaty', shown: 'picture', from: '', to: '', zoom: ''},
    ...{lanes: new Set(), importance: 3, labelAll: false},
    ...options,
  });
};
const pictureOf = (scene: TimelineScene): PictureScene => scene.picture ?? assert.fail('no picture');
const idsOf = (marks: readonly MarkScene[]): string[] => marks.map(({item}) => item.id);
const markOf = (scene: PictureScene, id: string): MarkScene =>
  scene.marks.find(({item}) => item.id === id) ?? assert.fail(`no mark: ${id}`);

/** Boxes of the glyphs and of the label (text, sign and bar) of a mark. Text is taken 8 above its baseline and 3 below at 16 px. */
function boxesOf(mark: MarkScene, u: number): {glyphs: Rect[]; label?: Rect} {
  const glyphs = mark.glyphs.map(({x, glyph}): Rect => ({
    x: x + glyph.x0 * u,
    y: mark.y - glyph.half * u,
    width: (glyph.x1 - glyph.x0) * u,
    height: 2 * glyph.half * u,
  }));
  const {label} = mark;
  return {glyphs, ...(label && {label: {x: label.x, y: label.y - 8 * u, width: label.end - label.x, height: 9.5 * u}})};
}

/** Marks that touch, as readable lines. */
function collisions({marks, unit}: PictureScene): string[] {
  const boxes = marks.map((mark) => ({mark, ...boxesOf(mark, unit)}));
  const found: string[] = [];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) {
      const all = (one: typeof a): Rect[] => (one.label === undefined ? one.glyphs : [...one.glyphs, one.label]);
      for (const x of all(a)) for (const y of all(b)) if (overlaps(x, y, -0.01)) found.push(`${a.mark.item.id} and ${b.mark.item.id}`);
    }
  });
  return [...new Set(found)];
}

function outside({marks, width, lanes}: PictureScene, u: number): string[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  return marks
    .filter((mark) => {
      const {glyphs, label} = boxesOf(mark, u);
      const lane = byId.get(mark.lane);
      return [...glyphs, ...(label ? [label] : [])].some(
        (r) => r.x < -0.01 || r.x + r.width > width + 0.01 || lane === undefined || r.y < lane.y || r.y + r.height > lane.y + lane.height,
      );
    })
    .map(({item}) => item.id);
}

/** An event with nothing but a date and a lane. */
const event = (id: string, edtf: string, more: Partial<EventRecord> = {}): EventRecord => ({
  ...{id, when: {edtf, basis: 'stated'}, lane: 'bridge', importance: 2, status: 'happened', title: id, actors: [], accounts: []},
  ...more,
});
const withEvents = (events: readonly EventRecord[]): Dataset => ({meta: foreign.meta, sources: foreign.sources, events});

/** Random events in all forms of date, most of them in one fortnight, or evenly spread. */
function invented(seed: number, n: number, crowded: boolean): Dataset {
  const chance = seeded(seed);
  const day = (): string =>
    new Date(Date.UTC(2015, 4, 1) + chance.below(crowded && chance.chance(0.8) ? 14 : 900) * 864e5).toISOString().slice(0, 10);
  const edtf = (): string => {
    const [a, b] = [day(), day()].sort() as [string, string];
    const tail = chance.pick(['', '', '~', '?', '%']);
    return chance.pick([
      `${a}${tail}`,
      `${a}${tail}`,
      a === b ? a : `${a}${tail}/${b}${tail}`,
      `${a}/..`,
      `../${a}`,
      a.slice(0, 7),
      a.slice(0, 4),
      `${a}T09:30+06:00`,
    ]);
  };
  return withEvents(
    Array.from({length: n}, (_, i) => {
      const words = 'a bridge across the wide river in the old town by night'.split(' ').slice(0, 1 + chance.below(7));
      return event(`e${i}`, edtf(), {
        ...{title: words.join(' '), lane: chance.pick(foreign.meta.lanes).id, importance: chance.pick([1, 2, 2, 3, 3])},
        status: chance.pick(['happened', 'happened', 'planned']),
        accounts: [0, 1, 2].slice(0, chance.below(4)).map((k) => ({
          ...{source: foreign.sources[k]?.id ?? '', attribution: 'own', position: 'asserts', text: 'x', evidence: []},
          ...(chance.chance(0.3) && {when: {edtf: edtf(), basis: 'stated'}}),
        })),
      });
    }),
  );
}

describe('the picture of the timeline', () => {
  const sets: readonly (readonly [string, Dataset])[] = [
    ['bundled', bundled],
    ['foreign', foreign],
    ['large', large(300, 5)],
    ...[1, 2, 3, 4, 5, 6].map((seed) => [`invented ${seed}`, invented(seed, 20 * seed, seed % 2 === 0)] as const),
  ];
  for (const [name, dataset] of sets) {
    for (const width of [1100, 840, 680, 480]) {
      for (const labelAll of [false, true]) {
        it(`lets nothing overlap, stick out or get lost: ${name} at ${width}${labelAll ? ', all labelled' : ''}`, () => {
          const scene = lay(dataset, width, {labelAll});
          const picture = pictureOf(scene);
          assert.deepEqual(collisions(picture), []);
          assert.deepEqual(outside(picture, 1), []);
          const rows = [scene.before, scene.after].flatMap((row) => row?.items ?? []).map(({id}) => id);
          const piled = picture.piles.flatMap(({items}) => items).map(({id}) => id);
          assert.deepEqual([...idsOf(picture.marks), ...piled, ...rows].sort(), (dataset.events ?? []).map(({id}) => id).sort());
        });
      }
    }
  }

  for (const [name, dataset] of sets.slice(0, 3)) {
    for (const width of [1100, 680]) {
      it(`keeps publications apart, inside, and off the words beside them: ${name} at ${width}`, () => {
        const {publications, width: frame} = pictureOf(lay(dataset, width));
        const {measure} = boxOf(width);
        const boxes = publications.items.map(({x, y, tile, name, date}): Rect => {
          const [start, end] = [Math.min(x, name.x), Math.max(x + tile, date.x + measure(date.text, 12, 400))];
          return {x: start, y: y - 9, width: end - start, height: 18};
        });
        const words = publications.texts.map(({text, x, y, bold}): Rect => ({
          x,
          y: y - 9,
          width: measure(text, 12, bold === true ? 600 : 400),
          height: 12,
        }));
        assert.equal(boxes.length, dataset.sources.length);
        boxes.forEach((box, i) => {
          assert.ok(box.x >= 0 && box.x + box.width <= frame + 0.01, String(i));
          for (const other of [...boxes.slice(i + 1), ...words]) assert.ok(!overlaps(box, other), `${i}: ${JSON.stringify(other)}`);
        });
      });
    }
  }

  it('scales with the font, not with the machine', () => {
    const [small, big] = [pictureOf(lay(bundled, 1000)), pictureOf(lay(bundled, 1250, {em: 20}))];
    assert.equal(big.height, small.height * 1.25);
    assert.deepEqual(collisions(big), []);
    assert.deepEqual(outside(big, 1.25), []);
  });

  it('is the same for the same input, in any time zone and order of events', () => {
    const first = lay(bundled, 1100);
    assert.deepEqual(lay(bundled, 1100), first);
    const code = `import('./tests/layout/timeline-digest.ts').then((m) => console.log(m.digest()))`;
    const run = (TZ: string): string =>
      execFileSync('node', ['--import', 'tsx', '-e', code], {env: {...process.env, TZ}, encoding: 'utf8'});
    const here = run('UTC');
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) assert.equal(run(zone), here, zone);
    const other = pictureOf(lay({...bundled, events: [...(bundled.events ?? [])].reverse()}, 1100));
    assert.equal(other.axis.right.start, first.picture?.axis.right.start);
  });

  it('has its marks in the order of the list', () => {
    for (const dataset of [bundled, foreign, invented(9, 60, true)]) {
      const {items, list} = lay(dataset, 1100, {shown: 'list'});
      const inList = [
        ...(list?.before?.items ?? []),
        ...(list?.blocks ?? []).flatMap((b) => (b.kind === 'group' ? [...b.items, ...b.more] : [])),
        ...(list?.after?.items ?? []),
      ].map(({id}) => id);
      assert.deepEqual(
        inList,
        items.map(({id}) => id),
      );
      const scene = lay(dataset, 1100);
      const after = new Set(scene.after?.items.map(({id}) => id));
      const before = new Set(scene.before?.items.map(({id}) => id));
      assert.deepEqual(
        idsOf(pictureOf(scene).marks),
        inList.filter((id) => !after.has(id) && !before.has(id)),
      );
    }
  });

  it('lays out no filter, but leaves out what lanes and importance ask for', () => {
    const scene = lay(bundled, 1100, {lanes: new Set(['elite']), importance: 1});
    assert.deepEqual(
      pictureOf(scene).lanes.map(({id}) => id),
      ['elite'],
    );
    assert.ok(scene.items.every(({lane, weight}) => lane === 'elite' && weight === 1));
    assert.ok(scene.items.length > 1);
  });
});

describe('the axis', () => {
  const day = (ms: number | undefined): string => new Date(ms ?? NaN).toISOString().slice(0, 10);

  it('finds the fortnight in the bundled data, and the years before it', () => {
    const {axis} = pictureOf(lay(bundled, 1100));
    assert.deepEqual([day(axis.right.start), day(axis.right.end - 1)], ['2021-12-28', '2022-01-20']);
    assert.deepEqual([day(axis.left?.start), day(axis.left?.end)], ['1991-01-01', '2021-12-28']);
    assert.deepEqual([axis.left?.x0, axis.left?.x1, axis.right.x0, axis.right.x1], [0, 250, 276, 1100]);
    assert.deepEqual(
      axis.scales.map(({text}) => text),
      ['One year = 8 px here.', 'One day = 34 px here. The scale changes at the zigzag.'],
    );
    const names = axis.texts.map(({text}) => text);
    for (const name of ['Background, 1991–2021', '1991', '2000', '2010', '2020', 'December 2021', 'January 2022', '28', '20'])
      assert.ok(names.includes(name), name);
    assert.deepEqual(
      axis.texts.filter(({bold, anchor}) => bold === true && anchor === 'middle').map(({text}) => text),
      ['5', '6', '7'],
    );
  });

  it('has one scale in a column, with the years before in a row', () => {
    const scene = lay(bundled, 680);
    const {axis} = pictureOf(scene);
    assert.equal(axis.left, undefined);
    assert.equal(axis.right.x0, 0);
    assert.equal(scene.before?.heading, 'Before: 1991–2021');
    assert.deepEqual(
      axis.scales.map(({text}) => text),
      ['One day = 28 px.'],
    );
  });

  it('has one scale where nothing crowds', () => {
    const scene = lay(foreign, 1100);
    assert.equal(pictureOf(scene).axis.left, undefined);
    assert.equal(scene.before, undefined);
    assert.deepEqual(
      pictureOf(scene).axis.scales.map(({text}) => text),
      ['One month = 41 px.'],
    );
  });

  it('hands out its lines as paths, the hinge only where there are two scales', () => {
    const {axis, bottom} = pictureOf(lay(bundled, 1100));
    assert.ok(axis.lines.fine.endsWith(`V${bottom}`));
    assert.equal(axis.lines.base, 'M0,35H250M276,35H1100');
    assert.match(axis.lines.hinge ?? '', /^M260,35L266,43L260,51/);
    assert.deepEqual([...new Set(axis.scales.map(({y}) => y))], [bottom + 15]);
    assert.equal(pictureOf(lay(bundled, 680)).axis.lines.hinge, undefined);
  });

  it('takes its ends from the page', () => {
    const scene = lay(bundled, 1100, {from: '2022-01-04', to: '2022-01-10'});
    const {axis, marks} = pictureOf(scene);
    assert.deepEqual([day(axis.right.start), day(axis.right.end - 1)], ['2022-01-04', '2022-01-10']);
    assert.deepEqual(
      scene.after?.items.map(({id}) => id),
      ['jan11-address'],
    );
    assert.equal(marks.length + (scene.after?.items.length ?? 0), bundled.events?.length);
    assert.equal(day(pictureOf(lay(bundled, 1100, {from: 'soon'})).axis.right.start), '2021-12-28');
    assert.equal(day(pictureOf(lay(bundled, 1100, {from: '2022-01-09', to: '2022-01-02'})).axis.right.start), '2021-12-28');
  });

  it('keeps publications that lie beyond it at its end, inside', () => {
    const {publications, width} = pictureOf(lay(bundled, 1100, {to: '2022-01-08'}));
    const late = publications.items.filter(({id}) => ['galeotti', 'clarke', 'umarov'].includes(id));
    assert.equal(late.length, 3);
    for (const {bar} of late) assert.ok(bar !== undefined && bar.x + bar.glyph.x1 <= width, JSON.stringify(bar));
  });

  it('is there for one event, and for events all on one day', () => {
    for (const events of [[event('one', '2020-05-05')], [event('a', '2020-05-05'), event('b', '2020-05-05~')], [event('old', '../1991')]]) {
      const {axis, marks} = pictureOf(lay(withEvents(events), 1100));
      assert.equal(marks.length, events.length);
      assert.ok(axis.right.end > axis.right.start);
    }
  });
});

describe('marks', () => {
  const days = Array.from({length: 20}, (_, i) =>
    event(`d${i}`, `2020-05-${String(i + 1).padStart(2, '0')}`, {importance: 3, lane: 'council'}),
  );
  const only = (record: EventRecord, more: Partial<TimelineOptions> = {}): MarkScene =>
    markOf(pictureOf(lay(withEvents([record, ...days]), 1100, more)), record.id);

  it('puts a label right of a point, left where it would leave the frame, and on top of a bar', () => {
    const point = only(event('point', '2020-05-03'));
    assert.equal(point.label?.x, point.x + 9.5);
    const bracket = only(event('bracket', '2020-05-03~'));
    assert.equal(bracket.label?.x, bracket.x + 12);
    const late = only(event('a-rather-long-title-for-the-last-day', '2020-05-20'));
    assert.ok((late.label?.end ?? 0) < late.x);
    const bar = only(event('bar', '2020-05-03/2020-05-05'));
    assert.equal(bar.label?.x, bar.x);
    assert.equal(bar.label?.y, bar.y - 5.5);
  });

  it('leaves out a label that has no room, and keeps the mark', () => {
    const endless = only(event('x'.repeat(400), '2020-05-03'));
    assert.equal(endless.label, undefined);
    assert.equal(only(event('minor', '2020-05-03', {importance: 3})).label, undefined);
    assert.ok(only(event('minor', '2020-05-03', {importance: 3}), {labelAll: true}).label);
  });

  it('can be hit over 24 px where it has a row of that height', () => {
    for (const em of [16, 20]) {
      const {marks, unit} = pictureOf(lay(bundled, 1100, {em}));
      const low = marks.filter(({hit}) => hit.height < 24 * unit - 0.01);
      assert.ok(low.length < marks.length / 2);
      assert.deepEqual(
        low.filter(({label}) => label !== undefined),
        [],
      );
      for (const {hit, y} of marks) assert.ok(hit.y < y && hit.y + hit.height > y);
    }
  });

  it('draws rival stated dates in one row', () => {
    const crack = markOf(pictureOf(lay(foreign, 1100)), 'crack');
    assert.equal(crack.glyphs.length, 2);
    assert.ok((crack.glyphs[0]?.x ?? 0) < (crack.glyphs[1]?.x ?? 0));
  });

  it('keeps calendar days where they are, and moves times of day with the clock', () => {
    const x = (edtf: string, tz: string): number => only(event('e', edtf), {tz}).x;
    assert.equal(x('2020-05-10', 'Pacific/Kiritimati'), x('2020-05-10', 'America/Los_Angeles'));
    // 22:00 in UTC is the next day in Almaty and the same day in Los Angeles.
    const [here, there] = [x('2020-05-09T22:00Z', 'Asia/Almaty'), x('2020-05-09T22:00Z', 'America/Los_Angeles')];
    const noon = x('2020-05-10', 'UTC');
    assert.ok(here > there);
    assert.ok(Math.abs(here - noon) < Math.abs(there - noon));
  });
});

describe('the keys of the picture', () => {
  it('reach every mark from every mark, and leave the picture at no key', () => {
    for (const dataset of [bundled, foreign, invented(4, 40, true)]) {
      const scene = lay(dataset, 1100);
      const picture = pictureOf(scene);
      const shown = new Set(idsOf(picture.marks));
      const next = nextInPicture(picture, standsOf(picture, {ids: shown, of: (items) => items}), [], []);
      const first = markStop(picture.marks[0]?.item.id ?? '');
      const seen = new Set([first]);
      for (let at = next(first, 'PageDown'); at !== undefined; at = next(at, 'PageDown')) {
        assert.ok(!seen.has(at));
        seen.add(at);
      }
      assert.equal(seen.size, shown.size);
      const arrows = new Set([first]);
      for (const stop of arrows) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
          const to = next(stop, key);
          if (to !== undefined) arrows.add(to);
        }
      }
      assert.equal(arrows.size, shown.size, 'arrows');
    }
  });
});

describe('filters', () => {
  const model = indexDataset(bundled);
  const whole = lay(bundled, 1100);
  const {items} = whole;

  it('count what they leave', () => {
    const all = findShown(whole, model, everything, new Set());
    assert.equal(all.total, items.length);
    const michta = findShown(whole, model, {...everything, sources: new Set(['michta'])}, new Set());
    assert.ok(michta.total > 0 && michta.total < all.total);
    assert.equal(
      [...michta.lanes.values()].reduce((a, b) => a + b, 0),
      michta.total,
    );
    const differing = findShown(whole, model, {...everything, disputed: true}, new Set());
    assert.equal(differing.total, all.differing);
    const off = findShown(whole, model, everything, new Set(['lane:elite', 'form:day']));
    assert.equal(off.lanes.get('elite'), undefined);
    assert.ok(items.filter(({id}) => off.ids.has(id)).every(({versions}) => versions.some(({key}) => key !== 'day')));
  });
});
