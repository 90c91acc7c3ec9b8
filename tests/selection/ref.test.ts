import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RefKind} from '../../src/model/types.js';
import {formatRef, parseRef} from '../../src/selection/ref.js';

const kinds: readonly RefKind[] = ['event', 'actor', 'relation', 'claim', 'question', 'stance', 'place', 'source', 'dispute'];

describe('parseRef', () => {
  it('reads back what formatRef writes', () => {
    for (const kind of kinds) {
      for (const id of ['appeal', 'troops/trenin', 'a:b', 'x-1']) assert.deepEqual(parseRef(formatRef(kind, id)), {kind, id});
    }
  });

  it('refuses anything else', () => {
    for (const text of [
      '',
      ':',
      'event',
      'event:',
      ':appeal',
      'thing:appeal',
      ' event:appeal',
      'Event:appeal',
      'constructor:x',
      null,
      undefined,
    ]) {
      assert.equal(parseRef(text), undefined, String(text));
    }
  });
});
