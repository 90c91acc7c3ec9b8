import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wrapText} from '../../src/geometry/wrap-text.js';

describe('wrapText', () => {
  it('breaks at spaces, loses no word, and leaves a long word alone', () => {
    assert.deepEqual(
      wrapText('one two three extraordinarily four', 9, (line) => line.length),
      ['one two', 'three', 'extraordinarily', 'four'],
    );
    assert.deepEqual(
      wrapText('', 9, (line) => line.length),
      [],
    );
  });
});
