import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {explainEdtf, parseEdtf} from '../../src/model/edtf.js';
import type {Span} from '../../src/model/span.js';
import {pick, seeded, whole} from './random.js';

const ZONES = ['UTC', 'Asia/Almaty', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Apia'];

function read(text: string): Span {
  const span = parseEdtf(text);
  assert.ok(span, `not read: ${text}`);
  return span;
}

const pad = (value: number, length = 2): string => (value < 0 ? `-${pad(-value, length)}` : String(value).padStart(length, '0'));
const dayText = (ms: number): string => {
  const date = new Date(ms);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
};
const iso = (span: Span): string =>
  [span.start, span.end]
    .map((ms) => (Number.isFinite(ms) ? new Date(ms).toISOString().replace('T00:00:00.000Z', '') : String(ms)))
    .join(' ');

/** Runs `law` in each time zone of the machine. */
function everywhere(law: () => void): void {
  const before = process.env['TZ'];
  for (const zone of ZONES) {
    process.env['TZ'] = zone;
    law();
  }
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
}

/** Any date of the subset without an open end. */
function randomUnit(random: () => number): string {
  const year = pad(whole(random, -9999, 9999), 4).replace('-0000', '0000');
  const month = pad(whole(random, 1, 12));
  const day = `${year}-${month}-${pad(whole(random, 1, 28))}`;
  const time = `${pad(whole(random, 0, 23))}:${pad(whole(random, 0, 59))}`;
  const zone = pick(random, ['Z', '+06:00', '-03:30', '+14:00', '-12:00']);
  const unit = pick(random, [
    year,
    `${year}-${month}`,
    `${year}-${whole(random, 21, 24)}`,
    day,
    `${day}T${time}${zone}`,
    `${day}T${time}:${pad(whole(random, 0, 59))}${zone}`,
  ]);
  return unit + pick(random, ['', '', '?', '~', '%']);
}

describe('laws of parseEdtf', () => {
  it('reads the same span in every time zone', () => {
    const random = seeded(1);
    const texts = Array.from({length: 300}, () => randomUnit(random));
    const spans = texts.map(parseEdtf);
    everywhere(() => assert.deepEqual(texts.map(parseEdtf), spans));
  });

  it('ends a day where the next one starts, at midnight of UTC', () => {
    for (let ms = Date.parse('1999-12-20'); ms < Date.parse('2024-04-01'); ms += 86_400_000) {
      const {start, end} = read(dayText(ms));
      assert.equal(start, ms);
      assert.equal(end, read(dayText(ms + 86_400_000)).start);
    }
  });

  it('counts days as Date does, from −9999 to 9999', () => {
    const random = seeded(2);
    for (let i = 0; i < 5000; i++) {
      const [year, month, day] = [whole(random, -9999, 9999), whole(random, 1, 12), whole(random, 1, 31)];
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      const exists = date.getUTCMonth() === month - 1;
      const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
      assert.equal(parseEdtf(text)?.start, exists ? date.getTime() : undefined, text);
    }
  });

  it('makes a month of its days, a season of its months and a year of its months', () => {
    const random = seeded(3);
    for (let i = 0; i < 500; i++) {
      const year = whole(random, -9998, 9998);
      const text = pad(year, 4).replace('-0000', '0000');
      const months = Array.from({length: 12}, (_, k) => read(`${text}-${pad(k + 1)}`));
      assert.equal(read(text).start, months[0]?.start);
      assert.equal(read(text).end, months[11]?.end);
      for (const [k, month] of months.entries()) if (k > 0) assert.equal(month.start, months[k - 1]?.end);
      assert.equal(read(`${text}-21`).start, months[2]?.start);
      assert.equal(read(`${text}-21`).end, read(`${text}-22`).start);
      assert.equal(read(`${text}-22`).end, read(`${text}-23`).start);
      assert.equal(read(`${text}-23`).end, read(`${text}-24`).start);
      assert.equal(read(`${text}-24`).end, read(`${pad(year + 1, 4).replace('-0000', '0000')}-03`).start);
    }
  });

  it('spans an interval from the start of its first to the end of its last unit', () => {
    const random = seeded(4);
    for (let i = 0; i < 1000; i++) {
      const [a, b] = [randomUnit(random), randomUnit(random)].sort((x, y) => read(x).start - read(y).start);
      if (a === undefined || b === undefined) continue;
      const span = read(`${a}/${b}`);
      assert.deepEqual([span.start, span.end, span.interval], [read(a).start, read(b).end, true]);
      assert.deepEqual([span.from, span.to], [read(a).from, read(b).to]);
      assert.deepEqual([read(`${a}/..`).start, read(`${a}/`).end], [read(a).start, Infinity]);
      assert.deepEqual([read(`../${b}`).end, read(`/${b}`).start], [read(b).end, -Infinity]);
    }
  });

  it('starts before it ends, whatever it reads', () => {
    const random = seeded(5);
    for (let i = 0; i < 1000; i++) {
      const span = parseEdtf(`${randomUnit(random)}/${randomUnit(random)}`);
      if (span) assert.ok(span.start < span.end);
    }
  });

  it('throws at nothing, and explains whatever it does not read', () => {
    const random = seeded(6);
    const letters = '0123456789-/.:TZ+~?% 2022JanМай\u0000\u{1f600}';
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({length: whole(random, 0, 24)}, () => pick(random, [...letters])).join('');
      if (parseEdtf(text)) continue;
      const {fact, remedy} = explainEdtf(text);
      assert.ok(fact !== '' && remedy !== '');
    }
    const odd: unknown[] = [undefined, null, 5, {}, [], Symbol('day'), () => '', Object.create(null), 'x'.repeat(1e6)];
    for (const value of odd) {
      assert.equal(parseEdtf(value as string), undefined);
      assert.ok(explainEdtf(value as string).fact.length < 120);
    }
  });

  it('suggests only what it reads', () => {
    const random = seeded(7);
    const parts = ['5', 'Jan', 'January', '2022', '05', '13', '31', '.', '-', '/', ' ', ', ', 'T16:30', '..', '?'];
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({length: whole(random, 1, 5)}, () => pick(random, parts)).join('');
      if (parseEdtf(text)) continue;
      const [, written] = /^Write ([^\s,]+?)(?:\.$| if| or)/.exec(explainEdtf(text).remedy) ?? [];
      if (written !== undefined && !explainEdtf(text).remedy.includes(' a day from')) assert.ok(parseEdtf(written), `${text} → ${written}`);
    }
  });
});

describe('parseEdtf', () => {
  const spans: readonly (readonly [text: string, span: string, precision: string])[] = [
    ['2022-01-05', '2022-01-05 2022-01-06', 'day'],
    ['2022-01', '2022-01-01 2022-02-01', 'month'],
    ['2019', '2019-01-01 2020-01-01', 'year'],
    ['2020-22', '2020-06-01 2020-09-01', 'season'],
    ['2021-24', '2021-12-01 2022-03-01', 'season'],
    ['0000', '0000-01-01 0001-01-01', 'year'],
    ['0096-02-29', '0096-02-29 0096-03-01', 'day'],
    ['-0044-03-15', '-000044-03-15 -000044-03-16', 'day'],
    ['9999-12-31', '9999-12-31 +010000-01-01', 'day'],
    ['2022-01-05T16:30+06:00', '2022-01-05T10:30:00.000Z 2022-01-05T10:31:00.000Z', 'time'],
    ['2022-01-05T16:30:00+06:00', '2022-01-05T10:30:00.000Z 2022-01-05T10:30:01.000Z', 'time'],
    ['2022-01-01T00:00-03:30', '2022-01-01T03:30:00.000Z 2022-01-01T03:31:00.000Z', 'time'],
    ['2022-01-01T00:30Z', '2022-01-01T00:30:00.000Z 2022-01-01T00:31:00.000Z', 'time'],
  ];
  for (const [text, span, precision] of spans) {
    it(`reads ${text}`, () => {
      assert.equal(iso(read(text)), span);
      assert.deepEqual(read(text).from, {precision});
    });
  }

  it('gives both ends of a single unit as one object', () => {
    const span = read('2022-01-05~');
    assert.ok(span.from === span.to);
    assert.deepEqual(span.from, {precision: 'day', qualifier: '~'});
    assert.equal(span.interval, false);
  });

  it('keeps a qualifier with its own end', () => {
    const {from, to} = read('2022-01-05?/2022-01~');
    assert.deepEqual(
      [from, to],
      [
        {precision: 'day', qualifier: '?'},
        {precision: 'month', qualifier: '~'},
      ],
    );
    assert.equal(read('2022%').from?.qualifier, '%');
  });

  it('leaves out an end that is open or unknown', () => {
    assert.equal('to' in read('2022-01-05/..'), false);
    assert.equal('from' in read('/1991'), false);
  });

  it('calls only instants zoned', () => {
    assert.equal(read('2022-01-05T16:30Z').zoned, true);
    assert.equal(read('2022-01-05T16:30Z/..').zoned, true);
    assert.equal(read('2022-01-05T16:30Z/2022-01-07').zoned, false);
    assert.equal(read('2022-01-05').zoned, false);
    assert.equal(read('../2022-01-05').zoned, false);
  });

  const rejected = [
    '',
    ' 2022',
    '2022 ',
    '2022-1-5',
    '22-01-05',
    '2022-13',
    '2022-00',
    '2022-20',
    '2022-25',
    '2022-02-30',
    '2021-02-29',
    '1900-02-29',
  ];
  rejected.push(
    '2022-01-32',
    '2022-01-00',
    '5 Jan',
    '2022-01-05T16:30',
    '2022-01-05T24:00Z',
    '2022-01-05T16:60Z',
    '2022-01-05T16:30+15:00',
    '2022-01-05T16:30+06:60',
  );
  rejected.push(
    '-0000',
    '12022',
    '2022-01-05/2022-01-04',
    '2022/2021-12',
    '/',
    '../..',
    '..',
    '2022/2023/2024',
    '2022??',
    '?2022',
    '2022-01-05..',
    '２０２２',
  );
  for (const text of rejected) it(`does not read "${text}"`, () => assert.equal(parseEdtf(text), undefined));

  it('lets an interval end inside its first unit', () => {
    assert.equal(iso(read('2022-01/2022-01-05')), '2022-01-01 2022-01-06');
    assert.equal(iso(read('2022-01-05/2022-01-05')), '2022-01-05 2022-01-06');
  });
});

describe('explainEdtf', () => {
  const remedies: readonly (readonly [text: string, remedy: string])[] = [
    ['5 Jan', 'Write YYYY-01-05, with its year.'],
    ['29 Feb', 'Write YYYY-02-29, with its year.'],
    ['January 5th, 2021', 'Write 2021-01-05.'],
    ['January 2022', 'Write 2022-01.'],
    ['2022-1-5', 'Write 2022-01-05.'],
    ['2022/01/05', 'Write 2022-01-05.'],
    ['05.01.2022', 'Write 2022-01-05.'],
    ['20220105', 'Write 2022-01-05.'],
    [' 2022-01-05', 'Write 2022-01-05.'],
    ['2022-01-05 / 2022-01-09', 'Write 2022-01-05/2022-01-09.'],
    ['2022-01-09/2022-01-05', 'Write 2022-01-05/2022-01-09.'],
    ['2022-01-02/5 Jan 2022', 'Write 2022-01-05.'],
    ['2022-02-30', 'Write a day from 01 to 28.'],
    ['2024-02-30', 'Write a day from 01 to 29.'],
    ['2022-13-01', 'Months run from 01 to 12, seasons from 21 (spring) to 24 (winter).'],
    ['2022-01-05T16:30', 'Write 2022-01-05T16:30+06:00 or another zone, or 2022-01-05T16:30Z.'],
  ];
  for (const [text, remedy] of remedies) it(`mends "${text}"`, () => assert.equal(explainEdtf(text).remedy, remedy));

  it('does not guess whether 01/05/2022 is in January or in May', () => {
    assert.match(explainEdtf('01/05/2022').remedy, /^Write a day such as/);
  });

  it('says the fact first and the value with it', () => {
    assert.equal(explainEdtf('5 Jan').fact, '"5 Jan" is no EDTF date');
    assert.equal(explainEdtf('2022-01-05/2022-01-02').fact, 'end 2022-01-02 is before start 2022-01-05');
  });
});
