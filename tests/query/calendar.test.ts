import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, EventRecord} from '../../src/model/types.js';
import {toCalendar} from '../../src/query/calendar.js';
import {indexDataset} from '../../src/query/model.js';
import {common} from '../../src/strings/en/common.js';
import {createFormat} from '../../src/strings/format.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {readDataset} from '../tools/dataset.mjs';

const format = createFormat('en', common, 'Asia/Almaty');
const now = Date.UTC(2026, 0, 2, 3, 4, 5);
const calendarOf = (dataset: Dataset): string =>
  toCalendar(dataset.events ?? [], {model: indexDataset(dataset), words: common, format, name: 'A, B; C', now});

/** The unfolded lines. */
const linesOf = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

const [first] = foreignWhole.events ?? [];
function entryOf(edtf: string, change: Partial<EventRecord> = {}): Readonly<Record<string, string>> {
  assert.ok(first);
  const event: EventRecord = {...first, when: {edtf, basis: 'stated'}, status: 'happened', accounts: [], ...change};
  const lines = linesOf(calendarOf({...foreignWhole, events: [event]}));
  const from = lines.indexOf('BEGIN:VEVENT');
  return Object.fromEntries(
    lines.slice(from, lines.indexOf('END:VEVENT')).map((line) => line.split(/:(.*)/s).slice(0, 2) as [string, string]),
  );
}

describe('toCalendar', () => {
  for (const [name, dataset] of Object.entries({bundled: readDataset(), foreignWhole})) {
    it(`has lines of at most 75 octets, each entry with what it must have, and each id once: ${name}`, () => {
      const text = calendarOf(dataset);
      for (const line of text.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\n\r\ufffd]/);
      }
      const lines = linesOf(text);
      assert.deepEqual(lines.slice(0, 5), [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//kz-elements//EN',
        'CALSCALE:GREGORIAN',
        'X-WR-CALNAME:A\\, B\\; C',
      ]);
      assert.deepEqual(lines.slice(-2), ['END:VCALENDAR', '']);
      const uids = lines.filter((line) => line.startsWith('UID:'));
      assert.ok(uids.length > 0);
      assert.equal(new Set(uids).size, uids.length);
      for (const key of ['DTSTART', 'SUMMARY', 'DTSTAMP:20260102T030405Z', 'TRANSP:TRANSPARENT', 'END:VEVENT'])
        assert.equal(lines.filter((line) => line.startsWith(key)).length, uids.length, key);
      assert.equal(uids.length, (dataset.events ?? []).filter(({when}) => !when.edtf.includes('-0') || !when.edtf.startsWith('-')).length);
    });
  }

  const cases: readonly (readonly [edtf: string, start: string, end: string | undefined, words: string])[] = [
    ['2022-01-05', '20220105', '20220106', ''],
    ['2022-12-31', '20221231', '20230101', ''],
    ['2022-01-05?', '20220105', '20220106', '5 January 2022 (uncertain)'],
    ['2022-01', '20220101', '20220201', 'January 2022'],
    ['2022', '20220101', '20230101', '2022'],
    ['2022-01-05/2022-01-09', '20220105', '20220110', '5–9 January 2022'],
    ['2022-01-11/..', '20220111', '20220112', 'from 11 January 2022'],
    ['../2022-01-11', '20220111', '20220112', 'until 11 January 2022'],
    ['2022-01-05T10:00Z/2022-01-06', '20220105', '20220107', '5 January at 16:00 GMT+6 – 6 January 2022'],
  ];
  for (const [edtf, start, end, words] of cases) {
    it(`has whole days for ${edtf}${words === '' ? '' : ', and says what they mean'}`, () => {
      const entry = entryOf(edtf);
      assert.equal(entry['DTSTART;VALUE=DATE'], start);
      assert.equal(entry['DTEND;VALUE=DATE'], end);
      const title = first?.title ?? '';
      assert.equal(entry['SUMMARY'], words === '' ? title : `${title} (${words.replaceAll(',', '\\,')})`);
      assert.equal(entry['STATUS'], edtf.includes('?') ? 'TENTATIVE' : 'CONFIRMED');
    });
  }

  it('has times of day in UTC, and an end only for what has one', () => {
    const instant = entryOf('2022-01-05T16:30+06:00');
    assert.deepEqual([instant['DTSTART'], instant['DTEND'], instant['SUMMARY']], ['20220105T103000Z', undefined, first?.title]);
    const range = entryOf('2022-01-05T16:30+06:00/2022-01-06T01:00+06:00');
    assert.deepEqual([range['DTSTART'], range['DTEND']], ['20220105T103000Z', '20220105T190100Z']);
    assert.equal(entryOf('2022-01-05T16:30Z/..')['DTSTART'], '20220105T163000Z');
    assert.equal(entryOf('../2022-01-05T16:30Z')['DTSTART'], '20220105T163059Z');
  });

  it('leaves out what is before the year 0, and keeps the year 0', () => {
    assert.deepEqual(entryOf('-0001'), {});
    assert.deepEqual(entryOf('../-0001'), {});
    assert.equal(entryOf('0000')['DTSTART;VALUE=DATE'], '00000101');
    assert.equal(entryOf('9998-12-31')['DTEND;VALUE=DATE'], '99990101');
  });

  it('tells who says so, in whose words, and where', () => {
    const account = {
      source: 'haldane',
      attribution: 'reported',
      position: 'doubts',
      text: 'One, two; three\\four\nfive.',
      by: 'a clerk',
      evidence: [],
    } as const;
    const {DESCRIPTION: text = ''} = entryOf('2022~', {
      accounts: [{...account, url: 'https://a.example/x'}],
      status: 'alleged',
      summary: 'Short.',
    });
    assert.equal(
      text,
      'about 2022 (stated).\\nalleged\\nShort.\\nHaldane: reporting a clerk: doubts: One\\, two\\; three\\\\four\\nfive. https://a.example/x',
    );
  });

  it('breaks no character', () => {
    const text = calendarOf({
      ...foreignWhole,
      events: [{...(first as EventRecord), title: `x${'\u{1F600}'.repeat(60)}ы`.repeat(3), when: {edtf: '2022-01-05', basis: 'stated'}}],
    });
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
    assert.ok(linesOf(text).includes(`SUMMARY:${`x${'\u{1F600}'.repeat(60)}ы`.repeat(3)}`));
  });
});
