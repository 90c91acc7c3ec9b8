import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {averageWidth} from '../../src/geometry/text-widths.js';

describe('averageWidth', () => {
  it('adds the widths of the letters in the size asked for', () => {
    assert.equal(averageWidth('', 12, 400), 0);
    assert.equal(averageWidth('will', 10, 400), 10 * (0.722 + 3 * 0.222));
    assert.equal(averageWidth('will', 20, 400), 2 * averageWidth('will', 10, 400));
  });

  it('takes more for semibold letters, and nothing for marks on letters', () => {
    assert.ok(averageWidth('Kremlin', 13, 600) > averageWidth('Kremlin', 13, 400));
    assert.equal(averageWidth('Erdoğan', 13, 400), averageWidth('Erdogan', 13, 400));
  });

  it('gives letters that it does not know a width', () => {
    assert.ok(averageWidth('Қазақстан', 12, 400) > 9 * 12 * 0.4);
  });
});
