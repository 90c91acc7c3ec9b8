import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSettings} from '../../src/selection/settings.js';

describe('readSettings', () => {
  it('reads names and values, which may hold colons or nothing', () => {
    assert.deepEqual(readSettings('select:event:appeal; as-of:2022-01-07').settings, [
      ['select', 'event:appeal'],
      ['as-of', '2022-01-07'],
    ]);
    assert.deepEqual(readSettings(' select : ;as-of:;').settings, [
      ['select', ''],
      ['as-of', ''],
    ]);
    assert.deepEqual(readSettings('').settings, []);
  });

  it('hands back what has no name', () => {
    assert.deepEqual(readSettings('event; :x; Select:a; select:b').wrong, ['event', ':x', 'Select:a']);
  });
});
