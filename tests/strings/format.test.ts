import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import {parseEdtf} from '../../src/model/edtf.js';
import {common} from '../../src/strings/en/common.js';
import {createFormat, type DateStyle} from '../../src/strings/format.js';
import {seeded} from '../seeded.js';

const format = createFormat('en', common, 'Asia/Almaty');
const date = (edtf: string, style?: DateStyle): string => format.date(edtf, style);
const zones = ['Asia/Almaty', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Apia', 'UTC'];

const seed = 20220105;
const chance = seeded(seed);
const two = (n: number): string => String(n).padStart(2, '0');
const unitAt = (year: string): string =>
  chance.pick([
    year,
    `${year}-${two(1 + chance.below(12))}`,
    `${year}-${21 + chance.below(4)}`,
    `${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
    `${year}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}T${two(chance.below(24))}:30+06:00`,
  ]) + chance.pick(['', '', '', '?', '~', '%']);
const yearLike = (): string => chance.pick(['1991', '2014', '2021', '2022', '2022', '0044', '-0043']);
const samples = Array.from({length: 400}, () =>
  chance.pick([
    () => unitAt(yearLike()),
    () => `${unitAt('2021')}/${unitAt('2022')}`,
    () => `${unitAt('2022')}/${unitAt('2022')}`,
    () => `${unitAt(yearLike())}/..`,
    () => `../${unitAt(yearLike())}`,
  ])(),
).filter((edtf) => parseEdtf(edtf) !== undefined);

describe('createFormat: laws of dates', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('writes the same text wherever the reader is', () => {
    const texts = zones.map((tz) => {
      process.env['TZ'] = tz;
      const fresh = createFormat('en', common, 'Asia/Almaty');
      return samples.map((edtf) => fresh.date(edtf, {year: true}));
    });
    for (const text of texts) assert.deepEqual(text, texts[0]);
  });

  it('never moves a calendar day, whichever clock is chosen', () => {
    for (const edtf of samples.filter((sample) => !sample.includes('T'))) {
      const texts = zones.map((tz) => createFormat('en', common, tz).date(edtf, {year: true}));
      assert.deepEqual(new Set(texts).size, 1, `${edtf}: ${texts.join(' | ')}`);
    }
  });

  it('has names for days and months that say what Intl says', () => {
    const {calendar, ...rest} = common;
    assert.ok(calendar);
    const asked = createFormat('en', rest, 'Asia/Almaty');
    const days = Array.from({length: 366}, (_, i) => Date.UTC(2020, 0, 1 + i));
    for (const ms of days) {
      const edtf = new Date(ms).toISOString().slice(0, 10);
      for (const say of ['dayHead', 'day', 'month', 'monthYear'] as const) assert.equal(format[say](ms), asked[say](ms));
      for (const short of [true, false]) {
        for (const year of [true, false]) assert.equal(format.date(edtf, {short, year}), asked.date(edtf, {short, year}));
      }
    }
    for (const edtf of samples) assert.equal(format.date(edtf, {year: true}), asked.date(edtf, {year: true}));
  });

  it('groups the digits of a number as Intl does', () => {
    const {group, ...rest} = common;
    assert.equal(group, ',');
    const asked = createFormat('en', rest, 'Asia/Almaty');
    const numbers = [0, 7, 999, 1000, 9999, 10_000, 100_000, 999_999, 1e6, 1_234_567, 1e12 + 1, -1, -1234, 0.5, 1234.5, 1e15, 1e21];
    for (const n of [...numbers, ...Array.from({length: 200}, () => chance.below(1e9))]) assert.equal(format.number(n), asked.number(n));
  });

  it('says every qualifier, and none where there is none', () => {
    for (const edtf of samples) {
      assert.equal(date(edtf).includes('about'), /[~%]/.test(edtf), `${edtf}: ${date(edtf)}`);
      assert.equal(/uncertain\)$/.test(date(edtf)), /[?%]/.test(edtf), `${edtf}: ${date(edtf)}`);
    }
  });

  it('says each year at most once, but for seasons, clocks and a whole year as one end', () => {
    for (const edtf of samples.filter((sample) => !sample.includes('T') && !/-2[1-4]|(^|\/)-?\d{4}[?~%]?(\/|$)/.test(sample))) {
      for (const style of [{}, {year: true}, {short: true, year: true}]) {
        const years = date(edtf, style).match(/\d{4}/g) ?? [];
        assert.equal(new Set(years).size, years.length, `${edtf}: ${date(edtf, style)}`);
      }
    }
  });

  it('tells apart what differs by more than its qualifier', () => {
    for (const edtf of samples) assert.notEqual(date(edtf, {year: true}).trim(), '', edtf);
    const days = Array.from({length: 365}, (_, i) => new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10));
    assert.equal(new Set(days.map((day) => date(day))).size, 365);
  });

  it('gives back what it cannot read', () => {
    for (const text of ['5 Jan', '', '..', '../..', '2022-13', '2022-01-32', '<b>2022</b>', '2022-01-05T10:00'])
      assert.equal(date(text), text);
  });
});

describe('createFormat: dates in words', () => {
  const rows: readonly (readonly [string, string, DateStyle?])[] = [
    ['2022-01-05', '5 January'],
    ['2022-01-05', '5 January 2022', {year: true}],
    ['2022-01-05', '5 Jan', {short: true}],
    ['2022-01-05?', '5 January (uncertain)'],
    ['2022-01-05~', 'about 5 January'],
    ['2022-01-05%', 'about 5 January (uncertain)'],
    ['2022-01-05/2022-01-09~', '5–about 9 January'],
    ['2022-01-05~/2022-01-09', 'about 5–9 January'],
    ['2022-01-05~/2022-01-09~', 'about 5–9 January'],
    ['2022-01-05?/2022-01-09', '5–9 January (start uncertain)'],
    ['2022-01-05/2022-01-09?', '5–9 January (end uncertain)'],
    ['2022-01-05?/2022-01-09%', '5–about 9 January (uncertain)'],
    ['2022-01-05%/2022-01-09', 'about 5–9 January (start uncertain)'],
    ['2022-01-07/2022-01-10', '7–10 Jan', {short: true}],
    ['2022-01-07/2022-01-10', '7–10 January 2022', {year: true}],
    ['2022-01-05/2022-01-05', '5 January'],
    ['2022-01-05/2022-01-05~', 'about 5 January'],
    ['2022-01-28/2022-02-03', '28 January – 3 February 2022', {year: true}],
    ['2021-12-28/2022-01-03', '28 December – 3 January'],
    ['2021-12-28/2022-01-03', '28 December 2021 – 3 January 2022', {year: true}],
    ['2022-01-11/..', 'after 11 Jan', {short: true, after: true}],
    ['2022-01-11/..', 'from 11 January'],
    ['2014/..', 'from 2014'],
    ['2014?/..', 'from 2014 (uncertain)'],
    ['../1991', 'until 1991'],
    ['/1991~', 'until about 1991'],
    ['../2022-01-05', 'until 5 January'],
    ['2014/2019', '2014–2019'],
    ['2014/2019~', '2014–about 2019'],
    ['2021-11', 'November 2021'],
    ['2021-11', 'Nov 2021', {short: true}],
    ['2021-11/2021-12', 'November – December 2021'],
    ['2021-11/2022-01', 'November 2021 – January 2022'],
    ['2021-11-05/2021-12', '5 November – December 2021'],
    ['2020-22', 'summer 2020'],
    ['2020-21~', 'about spring 2020'],
    ['2021-24', 'winter 2021–22'],
    ['1999-24', 'winter 1999–2000'],
    ['-0043-24', 'winter 44–43 BC'],
    ['0000-24', 'winter 1 BC–AD 1'],
    ['2020-23/2021-24', 'autumn 2020 – winter 2021–22'],
    ['../2021-24', 'until winter 2021–22'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['-0044-03-15', '15 March 45 BC', {year: true}],
    ['-0044-03', 'March 45 BC'],
    ['-0044/-0042', '45 BC – 43 BC'],
    ['0044', 'AD 44'],
  ];
  for (const [edtf, text, style] of rows) {
    it(`${edtf} is ${text}`, () => assert.equal(date(edtf, style), text));
  }

  it('lets a time of day follow the chosen clock', () => {
    const late = '2022-01-05T23:30:00+06:00';
    assert.equal(date(late), '5 January at 23:30 GMT+6');
    assert.match(createFormat('en', common, 'UTC').date(late), /^5 January at 17:30/);
    assert.match(createFormat('en', common, 'Pacific/Kiritimati').date(late, {year: true}), /^6 January 2022 at 07:30/);
  });

  it('reads no tag of the page that Intl would refuse', () => {
    for (const lang of ['', 'en-US', 'en_US', 'en-!', 'x']) assert.equal(createFormat(lang, common, 'UTC').date('2022-01-05'), '5 January');
    assert.equal(createFormat('en-US', common, 'UTC').lang, 'en-US');
  });
});

describe('createFormat: parts, numbers, lists', () => {
  const fifth = Date.UTC(2022, 0, 5);

  it('formats parts of a UTC instant', () => {
    assert.equal(format.dayHead(fifth), 'Wed 5 January');
    assert.equal(format.dayHead(fifth, true), 'Wed 5 January 2022');
    assert.equal(format.hour(fifth + 6 * 36e5), '06:00');
    assert.deepEqual(
      [format.day(fifth), format.month(fifth), format.monthYear(fifth), format.year(fifth)],
      ['5', 'Jan', 'January 2022', '2022'],
    );
    assert.equal(format.day(fifth + 86_399_999), '5');
  });

  it('groups digits and joins names', () => {
    assert.equal(format.number(2500), '2,500');
    assert.equal(format.list([]), '');
    assert.equal(format.list(['Trenin']), 'Trenin');
    assert.equal(format.list(['Trenin', 'Galeotti', 'Clarke']), 'Trenin, Galeotti and Clarke');
  });
});
