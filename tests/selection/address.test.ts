import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isPagesOwn, leads, readPart, readPlain, writePart, writeSettings} from '../../src/selection/address.js';

const settings = [
  ['selected', 'event:appeal'],
  ['query', 'a b; c & d=e, 50 % + é/ß:#~'],
  ['off', ''],
] as const;

describe('the hash of a page', () => {
  it('is the page’s own where it is an anchor or a route', () => {
    for (const hash of ['part-2', '/news', '!news', '/a=b', 'a=b&part-2']) assert.equal(isPagesOwn(hash), true, hash);
    for (const hash of ['', 'a=b', 'a=b&c=', 'kz.map=x:1']) assert.equal(isPagesOwn(hash), false, hash);
  });

  it('keeps what others wrote, as it is and in its order', () => {
    const hash = 'map=3/51.5/-0.1&kz.b=x:1&q=%20+';
    assert.equal(writePart(hash, 'a', 'y:2'), 'map=3/51.5/-0.1&q=%20+&kz.a=y:2&kz.b=x:1');
    assert.equal(writePart(hash, 'a', 'y:2', false), 'map=3/51.5/-0.1&q=%20+&kz.b=x:1&kz.a=y:2');
    assert.equal(writePart(hash, 'b', ''), 'map=3/51.5/-0.1&q=%20+');
    assert.equal(writePart('', 'a', ''), '');
    assert.equal(writePart('kz.a=x:1', 'a', 'x:2'), 'kz.a=x:2');
  });

  it('has a part for each key, and one that leads', () => {
    const hash = writePart(writePart('p=1', 'timeline', 'x:1'), 'timeline.2', 'x:2');
    assert.deepEqual(
      [readPart(hash, 'timeline'), readPart(hash, 'timeline.2'), readPart(hash, 'map'), readPart('', 'map')],
      ['x:1', 'x:2', undefined, undefined],
    );
    assert.deepEqual([leads(hash, 'timeline'), leads(hash, 'timeline.2'), leads('p=1', 'timeline')], [false, true, false]);
    assert.equal(readPart(writePart('', 'a b&c=d', 'x:1'), 'a b&c=d'), 'x:1');
  });

  it('gives back what was written, whatever it holds', () => {
    const text = writeSettings(settings);
    assert.match(text, /^[\w:;+,/.~%-]+$/);
    assert.deepEqual(readPlain(text), settings);
    assert.equal(readPart(`a=b&${writePart('', 'k', text)}`, 'k'), text);
    for (let code = 1; code < 300; code++) {
      const value = String.fromCharCode(code, 43, code);
      // Blanks at the ends belong to nothing that an element asks for.
      if (value.trim() === value) assert.deepEqual(readPlain(writeSettings([['x', value]])), [['x', value]], String(code));
    }
  });

  it('passes over what cannot be read', () => {
    assert.deepEqual(readPlain('x:%E0%A4%A;y:1;;z;:w'), [['y', '1']]);
  });
});
