import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseEdtf} from '../../src/model/edtf.js';
import {parseDataset} from '../../src/model/parse.js';
import {shapes} from '../../src/model/schema.js';
import type {Ref} from '../../src/model/types.js';
import {parseRef} from '../../src/selection/ref.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {foreign} from '../../stories/states/foreign.js';
import {gapsIn} from './shape-gaps.js';

const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)`;
/** A date of any kind with its qualifier. */
const UNIT = String.raw`-?\d{4}(?:-\d\d){0,2}(?:T[^/?~%]+)?[?~%]?`;
/** Whether the whole date is of this form. */
const whole = (source: string) => {
  const pattern = new RegExp(`^(?:${source})$`);
  return (edtf: string): boolean => pattern.test(edtf);
};
const qualified = (sign: string) => (edtf: string) => !edtf.includes('/') && edtf.endsWith(sign);

/** Every form of a date that the model reads; one date may be of several. */
const FORMS: Readonly<Record<string, (edtf: string) => boolean>> = {
  'time with an offset': whole(String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d`),
  'time in UTC': whole(String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z`),
  'time with seconds': whole(String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)`),
  day: whole(String.raw`\d{4}-\d\d-\d\d`),
  month: whole(String.raw`\d{4}-(?:0[1-9]|1[0-2])`),
  spring: whole(String.raw`\d{4}-21[?~%]?`),
  summer: whole(String.raw`\d{4}-22[?~%]?`),
  autumn: whole(String.raw`\d{4}-23[?~%]?`),
  winter: whole(String.raw`\d{4}-24[?~%]?`),
  year: whole(String.raw`\d{4}`),
  'year below zero': whole(String.raw`-\d{4}`),
  uncertain: qualified('?'),
  approximate: qualified('~'),
  'uncertain and approximate': qualified('%'),
  'qualified day': whole(String.raw`\d{4}-\d\d-\d\d[?~%]`),
  'qualified month': whole(String.raw`\d{4}-(?:0[1-9]|1[0-2])[?~%]`),
  'qualified season': whole(String.raw`\d{4}-2[1-4][?~%]`),
  'qualified year': whole(String.raw`-?\d{4}[?~%]`),
  'interval of times': whole(`${TIME}/${TIME}`),
  'interval of days': whole(String.raw`\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d`),
  'interval of years': whole(String.raw`\d{4}/\d{4}`),
  'interval below zero': whole(String.raw`-\d{4}[?~%]?/-\d{4}[?~%]?`),
  'interval over zero': whole(String.raw`-\d{4}[?~%]?/\d{4}[?~%]?`),
  'interval of unlike units': whole(String.raw`\d{4}-\d\d-\d\d[?~%]?/\d{4}-\d\d[?~%]?`),
  'open start': whole(String.raw`\.\./${UNIT}`),
  'open end': whole(String.raw`${UNIT}/\.\.`),
  'unknown start': whole(`/${UNIT}`),
  'unknown end': whole(`${UNIT}/`),
  'interval with a qualified start': whole(`${UNIT}[?~%]/[^?~%]+`),
  'interval with a qualified end': whole('[^?~%]+/[^?~%]+[?~%]'),
  'interval with two qualifiers': whole('[^/]+[?~]/[^/]+[?~]'),
  'interval with an end both uncertain and approximate': (edtf) => edtf.includes('/') && edtf.includes('%'),
  'open end, qualified start': whole(String.raw`[^/]+[?~%]/\.\.`),
  'open start, qualified end': whole(String.raw`\.\./[^/]+[?~%]`),
  'unknown end, qualified start': whole('[^/]+[?~%]/'),
  'unknown start, qualified end': whole('/[^/]+[?~%]'),
};

const dates = (foreignWhole.events ?? []).map(({when}) => when.edtf);
const sets = {foreign, foreignWhole};

describe('the invented data set', () => {
  for (const [name, dataset] of Object.entries(sets)) {
    it(`has no problem: ${name}`, () => {
      const {problems, kept, total} = parseDataset(structuredClone(dataset));
      assert.deepEqual(problems, []);
      assert.equal(kept, total);
    });

    it(`says that it is invented: ${name}`, () => {
      const {id, method = '', headlines} = dataset.meta;
      assert.match(id, /^invented-/);
      assert.match(method, /^Invented /);
      for (const head of Object.values(headlines)) {
        assert.match(head.headline, /invented/i);
        assert.match(head.notes ?? '', /invented/i);
      }
    });

    it(`leads to no real address: ${name}`, () => {
      const hosts = dataset.sources.flatMap(({url, copy}) => [url, copy]).flatMap((a) => (a === undefined ? [] : [new URL(a).hostname]));
      assert.ok(hosts.length > 0);
      for (const host of hosts) assert.match(host, /(?:^|\.)example(?:\.org)?$/);
    });
  }

  it('has every field, and lacks each that may be missing; has every value of every list of values', () => {
    const found = Object.entries(shapes).map(([name, shape]) => {
      const value = foreignWhole[name as keyof typeof shapes];
      return {name, shape, values: Array.isArray(value) ? (value as readonly unknown[]) : [value]};
    });
    assert.deepEqual(gapsIn(found), []);
  });

  it('points at every kind of record', () => {
    const about = [...(foreignWhole.claims ?? []), ...(foreignWhole.disputes ?? [])].flatMap((record) => record.about);
    const refs = [...about, ...(Object.entries(foreignWhole.related ?? {}) as [Ref, readonly Ref[]][]).flat(2)];
    const kinds = new Set(refs.map((ref) => parseRef(ref)?.kind));
    assert.deepEqual([...kinds].sort(), ['actor', 'claim', 'dispute', 'event', 'place', 'question', 'relation', 'source', 'stance']);
  });

  for (const [form, has] of Object.entries(FORMS)) {
    it(`has a date of this form, and it is read: ${form}`, () => {
      const found = dates.filter(has);
      assert.ok(found.length > 0);
      for (const edtf of found) assert.ok(parseEdtf(edtf), edtf);
    });
  }

  it('has no date beyond these forms', () => {
    assert.deepEqual(
      dates.filter((edtf) => !Object.values(FORMS).some((has) => has(edtf))),
      [],
    );
  });
});
