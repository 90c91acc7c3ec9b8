import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cue, Source} from '../../src/model/types.js';
import {paragraphNumber, passageOf} from '../../src/query/passage.js';
import {seeded} from '../seeded.js';

const published = {id: 'a', author: 'x', title: 'T', publisher: 'P', published: {edtf: '2022', basis: 'stated'}, initial: 'A'} as const;
const source = (url?: string, copy?: string): Source => ({...published, ...(url && {url}), ...(copy && {copy})});
const passage = (cue: Cue, of: Source | undefined = source('https://example.org/a')) => passageOf({source: 'a', paragraph: 'p1', cue}, of);

describe('passageOf', () => {
  it('leads to the words of the cue', () => {
    assert.deepEqual(passage({start: 'sending troops'}), {href: 'https://example.org/a#:~:text=sending%20troops', copy: false});
    assert.equal(passage({start: 'token force', end: 'of 500'})?.href, 'https://example.org/a#:~:text=token%20force,of%20500');
  });

  it('encodes what separates the parts of a directive', () => {
    const href = passage({start: 'so-called, A&B', end: 'pro-Russian'})?.href;
    assert.equal(href, 'https://example.org/a#:~:text=so%2Dcalled%2C%20A%26B,pro%2DRussian');
  });

  it('can always be taken apart again', () => {
    const chance = seeded(11);
    const letters = [...'-,&=#%?+ \'aЖқ“”…()!*~/\\"<>\n', '🏔', '\ud800', '\udc00'];
    const text = (): string => Array.from({length: 1 + chance.below(12)}, () => chance.pick(letters)).join('');
    const wellFormed = (s: string): string => s.replace(/\p{Surrogate}/gu, '\ufffd');
    for (let run = 0; run < 500; run++) {
      const cue = chance.chance(0.5) ? {start: text()} : {start: text(), end: text()};
      const directive = passage(cue)?.href.split(':~:text=')[1] ?? '';
      assert.match(directive, /^[\w%.~,]*$/);
      assert.deepEqual(directive.split(',').map(decodeURIComponent), Object.values(cue).map(wellFormed));
      assert.equal(new URL(passage(cue)?.href ?? '').pathname, '/a');
    }
  });

  it('keeps the hash of an address', () => {
    assert.equal(passage({start: 'x'}, source('https://example.org/a#part'))?.href, 'https://example.org/a#part:~:text=x');
    assert.equal(passage({start: 'x'}, source('https://example.org/a#:~:text=other'))?.href, 'https://example.org/a#:~:text=x');
    assert.equal(passage({start: 'x'}, source('https://example.org/a#part:~:text=other'))?.href, 'https://example.org/a#part:~:text=x');
  });

  it('calls a copy a copy, and prefers the original', () => {
    assert.equal(passage({start: 'x'}, source(undefined, 'https://copy.example.org/a'))?.copy, true);
    assert.deepEqual(passage({start: 'x'}, source('https://example.org/a', 'https://copy.example.org/a')), {
      href: 'https://example.org/a#:~:text=x',
      copy: false,
    });
  });

  it('is no link without an address', () => {
    assert.equal(passage({start: 'x'}, source()), undefined);
    assert.equal(passageOf({source: 'a', paragraph: 'p1', cue: {start: 'x'}}, undefined), undefined);
  });
});

describe('paragraphNumber', () => {
  it('counts body paragraphs, the standfirst as 0, and no title', () => {
    assert.deepEqual(['p0', 'p1', 'p12', 'title', '', 'p', 'p1x', '1'].map(paragraphNumber), [
      0,
      1,
      12,
      ...Array<undefined>(5).fill(undefined),
    ]);
  });
});
