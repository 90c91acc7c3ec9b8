import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Measure} from '../../src/geometry/box.js';
import {layoutDates, type DateRow, type DatesChart} from '../../src/geometry/dates-chart.js';
import {wallClock} from '../../src/geometry/wall-clock.js';
import type {DateRecord} from '../../src/model/types.js';

const measure: Measure = (text, size) => text.length * size * 0.5;
const row = (source: string, ...dates: DateRecord[]): DateRow => ({source, dates, words: 'gives no date', silent: false});
const stated = (edtf: string, note?: string): DateRecord => ({edtf, basis: 'stated', ...(note !== undefined && {note})});
const lay = (rows: readonly DateRow[], width = 420): DatesChart | undefined =>
  layoutDates(rows, {
    ...{width, unit: 1, measure, planned: false, clock: wallClock('UTC'), date: (edtf) => edtf},
    name: {hour: String, day: (ms) => String(new Date(ms).getUTCDate()), month: String, year: String},
  });

describe('layoutDates', () => {
  const rows = [
    row('t', {edtf: '2021-12-30~/..', basis: 'inferred', note: 'as soon as they were home'}),
    row('m'),
    row('g', stated('2022-01-02')),
    row('c', stated('2022-01-02/2022-01-03')),
  ];

  it('keeps a row per source, with words where there is no date', () => {
    const chart = lay(rows) ?? assert.fail('no chart');
    assert.deepEqual(
      chart.rows.map(({source}) => source),
      ['t', 'm', 'g', 'c'],
    );
    assert.equal(chart.rows[1]?.words?.text, 'gives no date');
    assert.deepEqual(
      chart.rows.map(({marks}) => marks.length),
      [1, 0, 1, 1],
    );
  });

  it('puts the same day at the same place', () => {
    const chart = lay(rows) ?? assert.fail('no chart');
    const [dot, bar] = [chart.rows[2]?.marks[0], chart.rows[3]?.marks[0]];
    const day = (bar?.glyph.x1 ?? 0) / 2;
    assert.ok(Math.abs((dot?.x ?? 0) - ((bar?.x ?? 0) + day / 2)) < 0.01);
    assert.ok((chart.rows[0]?.marks[0]?.x ?? 0) < (bar?.x ?? 0));
  });

  it('keeps words inside', () => {
    for (const width of [280, 420, 900]) {
      for (const {marks} of lay(rows, width)?.rows ?? []) {
        for (const {text, note} of marks) {
          const w = measure(text.text, 13, 600);
          const x = text.anchor === 'start' ? text.x : text.x - w;
          assert.ok(x >= 0 && x + w <= width, `${text.text} at ${width}`);
          if (note) assert.ok(note.x >= 0 && note.x + measure(note.text, 12, 400) <= width + 0.01, `${note.text} at ${width}`);
        }
      }
    }
  });

  it('spans years as well as days, and is absent without a date', () => {
    assert.ok((lay([row('a', stated('1999')), row('b', stated('2004/2011'))])?.names.length ?? 0) > 1);
    assert.equal(lay([row('a'), row('b', stated('no date'))]), undefined);
  });
});
