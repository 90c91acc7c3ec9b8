import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dateForm, formKey, layoutGlyph, type DateForm} from '../../src/geometry/date-glyph.js';
import {parseEdtf} from '../../src/model/edtf.js';
import type {DateRecord} from '../../src/model/types.js';
import type {FormKey} from '../../src/strings/timeline.js';

const formOf = (edtf: string, basis: DateRecord['basis'] = 'stated', planned = false): DateForm =>
  dateForm(parseEdtf(edtf) ?? assert.fail(edtf), basis, planned);

describe('dateForm', () => {
  const cases: readonly (readonly [string, FormKey])[] = [
    ['2022-01-06', 'day'],
    ['2022-01-05T22:00+06:00', 'day'],
    ['2022-01-05~', 'about'],
    ['2022-01-05%', 'about'],
    ['2022-01-05?', 'uncertain'],
    ['2022-01-02/2022-01-03', 'span'],
    ['2022-01-02/2022-01-09~', 'approximate'],
    ['2022-01-06/2022-01-08?', 'end-uncertain'],
    ['2014/..', 'open'],
    ['../1991', 'open-start'],
    ['2022-01', 'within'],
    ['2020-22', 'within'],
    ['2019', 'within'],
    ['2021-08?', 'within-uncertain'],
  ];
  for (const [edtf, key] of cases) {
    it(`draws ${edtf} as ${key}`, () => assert.equal(formKey(formOf(edtf)), key));
  }

  it('draws a day that is not stated hollow, whatever stands beside it', () => {
    assert.equal(formOf('2022-01-06', 'inferred').hollow, true);
    assert.equal(formOf('2022-01-06', 'external').hollow, true);
    assert.equal(formOf('2022-01-06~', 'inferred').hollow, true);
    assert.equal(formOf('2022-01-06~').hollow, false);
    assert.equal(formKey(formOf('2022-01-06', 'inferred')), 'uncertain');
  });

  it('gives ends their marks', () => {
    const ends = (edtf: string, basis?: DateRecord['basis']): string => `${formOf(edtf, basis).from} ${formOf(edtf, basis).to}`;
    assert.equal(ends('2022-01-02/2022-01-03'), 'cap cap');
    assert.equal(ends('2022-01-02~/2022-01-03?'), 'broken ring');
    assert.equal(ends('../2022-01-03%'), 'open ring');
    assert.equal(ends('2001/2021', 'external'), 'ring ring');
    assert.equal(ends('2022-01-02/2022-01-05~', 'inferred'), 'cap broken');
  });

  it('keeps what is planned apart', () => {
    assert.equal(formKey(formOf('2022-01-10', 'stated', true)), 'planned');
    assert.equal(formKey(formOf('2022-01-13/2022-01-20?', 'stated', true)), 'planned');
  });
});

/** Numbers of a path as pairs, relative commands left aside: bars, caps and dots are enough to see the reach. */
const widthOf = (form: DateForm, length: number): number => {
  const {x0, x1} = layoutGlyph(form, {weight: 2, length});
  return x1 - x0;
};

describe('layoutGlyph', () => {
  it('is as long as its span, down to a least length', () => {
    for (const edtf of ['2022-01-02/2022-01-03', '2022-01-02~/2022-01-03~', '2014/..', '../1991', '2022-01']) {
      assert.equal(widthOf(formOf(edtf), 60), 60, edtf);
      assert.ok(widthOf(formOf(edtf), 0) >= 4, edtf);
    }
  });

  it('is larger the more it matters', () => {
    const [key, normal, minor] = ([1, 2, 3] as const).map((weight) => layoutGlyph(formOf('2022-01-06'), {weight}).x1);
    assert.deepEqual([key, normal, minor], [5.4, 4.3, 3.2]);
  });

  it('tells all forms apart by shape alone', () => {
    const edtfs = [
      '2022-01-06',
      '2022-01-06~',
      '2022-01-06?',
      '2022-01-02/2022-01-03',
      '2022-01-02/2022-01-03~',
      '2022-01-02/2022-01-03?',
      '2014/..',
      '../1991',
      '2022-01',
      '2022-01?',
    ];
    const drawn = [false, true].flatMap((planned) =>
      edtfs.map((edtf) => JSON.stringify(layoutGlyph(formOf(edtf, 'stated', planned), {weight: 1, length: 40}).paths)),
    );
    // A month is a month, planned or not.
    assert.equal(new Set(drawn).size, drawn.length - 2);
  });

  it('sets a dot on a bar off', () => {
    const [first] = layoutGlyph(formOf('2022-01-06'), {weight: 1, onBar: true}).paths;
    assert.equal(first?.paint, 'gap');
  });

  it('writes no number that a browser cannot read', () => {
    for (const edtf of ['2022-01-06~', '2022-01-02~/2022-01-03?', '../1991', '2022-01%']) {
      for (const {d} of layoutGlyph(formOf(edtf), {weight: 3, length: 0.001}).paths) assert.doesNotMatch(d, /NaN|Infinity|e-/);
    }
  });
});
