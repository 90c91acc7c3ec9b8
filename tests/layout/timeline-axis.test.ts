import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PictureScene} from '../../src/components/timeline/layout-picture.js';
import {formKeys, layoutGlyph} from '../../src/geometry/date-glyph.js';
import type {Dataset, EventRecord} from '../../src/model/types.js';
import {common} from '../../src/strings/en/common.js';
import {createFormat} from '../../src/strings/format.js';
import type {FormKey} from '../../src/strings/timeline.js';
import {everyForm} from '../../stories/states/every-form.js';
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

  it('stands in the row above a picture without a past', () => {
    for (const width of [680, 480]) {
      const scene = lay(bars, width);
      const {marks, axis} = pictureOf(scene);
      assert.equal(axis.left, undefined);
      assert.equal(scene.before?.items.length, 7);
      assert.equal(marks.length, days.length);
      assert.deepEqual(held(scene), (bars.events ?? []).map(({id}) => id).sort());
      assert.deepEqual(faults(pictureOf(scene)), []);
    }
  });
});

describe('one day', () => {
  const day = (tz: string, width = 1100) =>
    pictureOf(lay(everyForm, width, {from: '2018-11-11', to: '2018-11-11', tz, format: createFormat('en', common, tz)}));
  const textsOf = ({axis}: PictureScene): string[] => axis.texts.map(({text}) => text);

  it('has its hours, its name and the clock that they follow', () => {
    for (const tz of ['UTC', 'Asia/Almaty']) assert.deepEqual(faults(day(tz)), [], tz);
    const picture = day('UTC');
    for (const text of ['Sun 11 November 2018', '00:00', '12:00', '22:00']) assert.ok(textsOf(picture).includes(text), text);
    assert.match(picture.axis.scales.map(({text}) => text).join(' '), /One hour = 34 px here\. .*Hours in UTC\./);
    assert.match(
      day('Asia/Ho_Chi_Minh', 680)
        .axis.scales.map(({text}) => text)
        .join(' '),
      /^One hour = 28 px\. Hours in Ho Chi Minh time\./,
    );
    assert.ok(!textsOf(pictureOf(lay(everyForm, 1100, {from: '2018-11-10', to: '2018-11-14'}))).some((text) => text.includes(':')));
    assert.ok(textsOf(pictureOf(lay(everyForm, 1100, {zoom: '2018-11-11'}))).includes('12:00'), 'zoomed in');
  });

  it('moves what has a time of day with the clock, and nothing else', () => {
    const at = (tz: string, id: string): number =>
      day(tz)
        .marks.find(({item}) => item.id === id)
        ?.glyphs.at(-1)?.x ?? NaN;
    const hour = (1100 - 276) / 24;
    assert.ok(Math.abs(at('Europe/Paris', 'time-of-day') - at('UTC', 'time-of-day') - hour) < 0.01);
    assert.equal(at('Europe/Paris', 'from-to'), at('UTC', 'from-to'));
  });

  it('draws a day as a stretch of it, and a time as a point', () => {
    const zoom = '2018-11-10/2018-11-12';
    const {marks, axis} = pictureOf(lay(everyForm, 1100, {zoom, tz: 'UTC'}));
    const glyph = (id: string) => marks.find(({item}) => item.id === id)?.glyphs[0] ?? assert.fail(id);
    const third = (axis.right.x1 - axis.right.x0) / 3;
    const {x, day: stretch} = glyph('day-from-elsewhere');
    assert.ok(stretch !== undefined && Math.abs(stretch.x0 - axis.right.x0) < 0.01 && Math.abs(stretch.x1 - stretch.x0 - third) < 0.01);
    assert.ok(x > stretch.x0 && x < stretch.x1);
    assert.equal(glyph('time-of-day').day, undefined);
    for (const width of [1100, 680, 480])
      for (const labelAll of [false, true]) assert.deepEqual(faults(pictureOf(lay(everyForm, width, {zoom, labelAll}))), []);
    assert.ok(
      pictureOf(lay(everyForm, 1100)).marks.every(({glyphs}) => glyphs.every((g) => g.day === undefined)),
      'a fortnight has none',
    );
  });
});

describe('far years', () => {
  const years = (from: string, to = ''): string[] => pictureOf(lay(data(), 1100, {from, to})).axis.texts.map(({text}) => text);

  it('have round names on both sides of the year 1', () => {
    assert.deepEqual(years('-0400').slice(0, 5), ['400 BC', '200 BC', 'AD 1', '200', '400']);
    assert.ok(years('-9000', '9999').includes('8000 BC') && years('-9000', '9999').includes('8000'));
  });

  it('have no background where nothing is known before them, though something has no start', () => {
    const scene = lay(data(event('start-unknown', '../2001')), 1100, {from: '-0400'});
    assert.equal(pictureOf(scene).axis.left, undefined);
    assert.deepEqual(held(scene).length, 13);
    assert.ok(pictureOf(lay(data(event('start-unknown', '../2001')), 1100)).axis.left !== undefined);
  });

  it('tell a scale that a reader can see', () => {
    const scales = (from: string, to: string): string =>
      pictureOf(lay(data(), 1100, {from, to}))
        .axis.scales.map(({text}) => text)
        .join(' ');
    assert.equal(scales('-9000', '9999'), '100 years = 6 px.');
    assert.equal(scales('1000', '2030'), '10 years = 11 px.');
    assert.equal(scales('1900', '2030'), 'One year = 8 px.');
  });
});

describe('every form of a date', () => {
  /** The key of the legend, and what is painted. */
  const forms: Readonly<Record<string, readonly [FormKey, string]>> = {
    day: ['day', 'fill'],
    'about-a-day': ['about', 'fill line'],
    'uncertain-day': ['uncertain', 'hollow'],
    'about-an-uncertain-day': ['about', 'hollow line'],
    'inferred-day': ['uncertain', 'hollow'],
    'day-from-elsewhere': ['uncertain', 'hollow'],
    'time-of-day': ['day', 'fill'],
    hours: ['span', 'cap cap'],
    'some-time-that-day': ['day', 'fill'],
    'from-to': ['span', 'cap cap'],
    'from-about-to': ['approximate', 'broken cap'],
    'from-to-about': ['approximate', 'cap broken'],
    'from-about-to-about': ['approximate', 'broken broken'],
    'from-uncertain-to': ['end-uncertain', 'ring cap'],
    'from-to-uncertain': ['end-uncertain', 'cap ring'],
    'from-to-external': ['end-uncertain', 'ring ring'],
    'no-end-given': ['open', 'cap open'],
    'end-unknown': ['open', 'cap open'],
    'no-start-given': ['open-start', 'open cap'],
    'start-unknown': ['open-start', 'open cap'],
    'within-a-month': ['within', 'band'],
    'within-a-season': ['within', 'band'],
    'within-a-year': ['within', 'band'],
    'within-an-uncertain-month': ['within-uncertain', 'line'],
    'within-an-uncertain-season': ['within-uncertain', 'line'],
    'within-an-uncertain-year': ['within-uncertain', 'line'],
    'within-about-a-month': ['within', 'band line'],
    'within-an-inferred-month': ['within', 'hollow'],
    'planned-day': ['planned', 'fill'],
    'planned-inferred-day': ['planned', 'hollow'],
    'planned-span': ['planned', 'cap ring'],
    'planned-without-end': ['planned', 'cap open'],
    'alleged-day': ['day', 'fill'],
    'one-reading': ['day', 'fill'],
    'rival-days': ['day', 'fill'],
    'day-on-a-bar': ['span', 'cap cap'],
    'minor-day': ['day', 'fill'],
  };

  it('has its own glyph in the picture, in a column and in a list', () => {
    assert.deepEqual(Object.keys(forms).sort(), (everyForm.events ?? []).map(({id}) => id).sort());
    // Wide enough in time that every form stands in the right piece whole.
    for (const [width, shown] of [
      [1100, 'picture'],
      [680, 'picture'],
      [360, 'list'],
    ] as const) {
      const scene = lay(everyForm, width, {shown, from: '2018-01-01', to: '2018-12-31'});
      for (const {id, versions} of scene.items) {
        const [key, paint] = forms[id] ?? assert.fail(id);
        const [{form, key: own}] = versions;
        assert.equal(own, key, id);
        const painted = layoutGlyph(form, {weight: 2, length: 28})
          .paths.map((p) => p.paint)
          .join(' ');
        assert.equal(form.shape === 'bar' ? `${form.from} ${form.to}` : painted, paint, id);
        const mark = scene.picture?.marks.find(({item}) => item.id === id);
        if (scene.picture === undefined) continue;
        const drawn = mark?.glyphs[0]?.glyph ?? assert.fail(id);
        if (form.shape !== 'bar')
          assert.equal(
            drawn.paths
              .map((p) => p.paint)
              .filter((p) => p !== 'gap')
              .join(' '),
            paint,
            id,
          );
        else
          assert.equal(
            drawn.paths.some((p) => p.paint === 'hollow'),
            paint.includes('ring'),
            id,
          );
      }
      if (scene.picture !== undefined) assert.deepEqual(faults(scene.picture), []);
    }
  });

  it('stands in the legend if it occurs', () => {
    const keys = new Set(Object.values(forms).map(([key]) => key));
    assert.deepEqual([...lay(everyForm, 1100).forms].sort(), [...keys].sort());
    assert.deepEqual([...keys].sort(), [...formKeys].sort(), 'all entries occur');
  });

  it('is drawn once for each stated date, in one row, joined', () => {
    const {marks} = pictureOf(lay(everyForm, 1100, {from: '2018-11-01', to: '2018-11-30'}));
    for (const id of ['rival-days', 'day-on-a-bar']) {
      const {glyphs, join} = marks.find(({item}) => item.id === id) ?? assert.fail(id);
      assert.equal(glyphs.length, 2, id);
      assert.ok(join !== undefined, id);
    }
    assert.equal(marks.find(({item}) => item.id === 'day-on-a-bar')?.glyphs[1]?.glyph.paths[0]?.paint, 'gap', 'set off from the bar');
  });

  it('lets nothing overlap or stick out at any width', () => {
    for (const width of [1100, 900, 680, 480])
      for (const from of ['', '2018-11-01', '2018-11-11'])
        for (const labelAll of [false, true])
          assert.deepEqual(faults(pictureOf(lay(everyForm, width, {from, labelAll, to: from === '' ? '' : '2018-11-30'}))), []);
  });
});
