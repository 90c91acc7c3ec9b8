import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {averageWidth} from '../../src/geometry/text-widths.js';
import {wideAdvances, wideWidth} from '../../src/static/widths.js';

const folder = new URL('../../data/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const letters = new Set(texts.join('').replace(/\s/g, ' '));

describe('wideWidth', () => {
  it('adds up letters in the size asked for', () => {
    assert.equal(wideWidth('', 12, 400), 0);
    assert.equal(wideWidth('iii', 1000, 400), 3 * 278);
    assert.equal(wideWidth('Tokayev', 24, 600), 2 * wideWidth('Tokayev', 12, 600));
  });

  it('has every letter of the shipped data, with or without its marks', () => {
    for (const weight of [400, 600] as const) {
      const known = new Set(Object.values(wideAdvances[weight]).join(''));
      assert.deepEqual(
        [...letters].filter((letter) => !known.has(letter) && !known.has(letter.normalize('NFD').charAt(0))),
        [],
      );
    }
  });

  it('is wider than an average sans, and wider still when bold', () => {
    for (const text of ['Kazakhstan', 'The CSTO deploys', 'Қазақстан', '2022-01-07']) {
      assert.ok(wideWidth(text, 12, 400) > averageWidth(text, 12, 400), text);
      assert.ok(wideWidth(text, 12, 600) > wideWidth(text, 12, 400), text);
    }
  });

  it('takes nothing for a mark on a letter, and an em for a letter that it does not have', () => {
    assert.equal(wideWidth('e\u0301', 10, 400), wideWidth('e', 10, 400));
    assert.equal(wideWidth('й', 10, 400), wideWidth('и', 10, 400));
    assert.equal(wideWidth('中', 10, 400), 10);
  });
});
