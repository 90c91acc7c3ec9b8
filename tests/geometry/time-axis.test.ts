import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutAxis, placeOn, type Piece} from '../../src/geometry/time-axis.js';

const widths = {day: 19, month: 34, year: 36};
const piece = (start: string, end: string, x1 = 800): Piece => ({start: Date.parse(start), end: Date.parse(end), x0: 0, x1});

describe('layoutAxis', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['2022-01-01', '2022-01-25', 'day', 24],
    ['2022-01-01', '2022-05-01', 'day', 17],
    ['2022-01-01', '2023-07-01', 'month', 18],
    ['2020-01-01', '2024-01-01', 'month', 16],
    ['2000-01-01', '2010-01-01', 'year', 10],
    ['1500-01-01', '2000-01-01', 'year', 5],
  ];
  for (const [start, end, naming, names] of cases) {
    it(`names ${naming}s between ${start} and ${end}`, () => {
      const axis = layoutAxis(piece(start, end), widths);
      assert.equal(axis.naming, naming);
      assert.equal(axis.names.length, names);
    });
  }

  it('keeps lines and names in order, inside, and apart', () => {
    for (let days = 1; days < 200_000; days = Math.ceil(days * 1.7)) {
      const axis = layoutAxis({start: 0, end: days * 864e5, x0: 100, x1: 700}, widths);
      for (const list of [axis.lines, axis.names]) {
        list.forEach(({x}, i) => {
          assert.ok(x >= 100 && x <= 703.1, `${days} days: ${x}`);
          assert.ok(i === 0 || x > (list[i - 1]?.x ?? 0), `${days} days`);
        });
      }
      assert.ok(axis.names.length <= 600 / 15, `${days} days have ${axis.names.length} names`);
    }
  });

  it('tells the first year too where there is room', () => {
    const years = layoutAxis(piece('1991-01-01', '2021-12-28', 250), widths).names.map(({at}) => new Date(at).getUTCFullYear());
    assert.deepEqual(years, [1991, 2000, 2010, 2020]);
  });
});

describe('placeOn', () => {
  it('keeps open ends at the ends of the piece', () => {
    const place = placeOn(piece('2022-01-01', '2022-01-11'));
    assert.deepEqual([-Infinity, Date.parse('2022-01-06'), Infinity, Date.parse('1999-01-01')].map(place), [0, 400, 800, 0]);
  });
});
