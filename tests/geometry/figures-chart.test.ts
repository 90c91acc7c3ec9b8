import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Measure} from '../../src/geometry/box.js';
import {layoutFigures, type FigureRow, type FiguresChart} from '../../src/geometry/figures-chart.js';
import type {Figure} from '../../src/model/types.js';

const measure: Measure = (text, size) => text.length * size * 0.5;
const scope = (id: string) => ({id, label: `${id} counted`});
const figure = (id: string, more: Partial<Figure>): Figure => ({
  measure: 'troops',
  word: 'some',
  unit: 'troops',
  scope: scope(id),
  ...more,
});
const row = (source: string, ...figures: Figure[]): FigureRow => ({
  source,
  figures,
  words: 'gives no figure',
  silent: figures.length === 0,
});
const lay = (rows: readonly FigureRow[], width = 400): FiguresChart =>
  layoutFigures(rows, {width, unit: 1, measure, number: String, bounded: ({bound}, n) => (bound === 'least' ? `at least ${n}` : n)});
const dots = (chart: FiguresChart) => chart.rows.flatMap(({marks}) => marks.map(({dot}) => dot).filter((dot) => dot !== undefined));

describe('layoutFigures', () => {
  const rows = [
    row('a', figure('russians', {value: 3000}), figure('ally', {range: [70, 500]})),
    row('b', figure('russians', {value: 2500})),
    row('c', figure('all', {value: 2500, bound: 'least'})),
    row('d', figure('all', {value: 2500})),
    row('e', figure('all', {value: 2500})),
    row('f'),
  ];

  it('keeps a row per source, in order, the silent ones too', () => {
    const chart = lay(rows);
    assert.deepEqual(
      chart.rows.map(({source}) => source),
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
    assert.deepEqual(chart.rows.at(-1)?.words?.text, 'gives no figure');
    const ys = chart.rows.map(({y}) => y);
    assert.deepEqual(
      [...ys].sort((x, y) => x - y),
      ys,
    );
  });

  it('has one scale from zero: equal numbers stand at equal places, larger ones further right', () => {
    const chart = lay(rows);
    const [b, a] = [dots(chart)[1]?.x, dots(chart)[0]?.x];
    assert.equal(chart.ticks[0]?.text, '0');
    assert.deepEqual(
      new Set(
        dots(chart)
          .slice(1)
          .map(({x}) => x),
      ).size,
      1,
    );
    assert.ok((a ?? 0) > (b ?? 0));
  });

  it('gives every scope a shape of its own, the commonest the filled dot', () => {
    const chart = lay(rows);
    assert.deepEqual(
      chart.scopes.map(({label, shape}) => [label, shape.hollow]),
      [
        ['all counted', false],
        ['russians counted', true],
      ],
    );
    const many = lay(Array.from({length: 8}, (_, i) => row(`s${i}`, figure(`scope${i}`, {value: i + 1}))));
    assert.equal(new Set(many.scopes.map(({shape}) => JSON.stringify(shape))).size, 8);
  });

  it('says a bound in the number and by an arrow', () => {
    const mark = lay(rows).rows[2]?.marks[0];
    assert.equal(mark?.number?.text, 'at least 2500');
    assert.equal(mark?.arrow?.way, 1);
  });

  it('keeps everything inside, and figures of a row apart', () => {
    for (const width of [280, 400, 700]) {
      const chart = lay(
        [...rows, row('g', figure('x', {value: 1, word: 'a word of some length'}), figure('y', {value: 2, word: 'another such'}))],
        width,
      );
      for (const {marks} of chart.rows) {
        for (const {number, words, arrow} of marks) {
          for (const w of words) assert.ok(w.x >= 0 && w.x + measure(w.text, 12, 400) <= width + 0.01, `${w.text} at ${width}`);
          if (number) assert.ok(number.x + measure(number.text, 14, 600) <= width, `${number.text} at ${width}`);
          if (arrow) assert.ok(arrow.x + 23 <= width, `arrow at ${width}`);
        }
      }
      const [first, second] = chart.rows.at(-1)?.marks ?? [];
      assert.notEqual(first?.y, second?.y);
    }
  });

  it('is there without any number', () => {
    const chart = lay([row('a', figure('all', {word: 'dozens'})), row('b', figure('all', {value: 0}))]);
    assert.equal(chart.rows[0]?.marks[0]?.words[0]?.text, 'dozens');
    assert.ok(chart.ticks.length >= 2);
  });
});
