import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {componentsOf} from '../../src/geometry/components.js';
import {finish, part, shared, type Steps} from '../../src/geometry/steps.js';

function* count(to: number): Steps<string> {
  for (let i = 1; i <= to; i++) yield i / to;
  return `counted to ${to}`;
}

describe('steps', () => {
  it('come to the same in one go and one by one', () => {
    const steps = count(4);
    const shares: number[] = [];
    let turn = steps.next();
    for (; turn.done !== true; turn = steps.next()) shares.push(turn.value);
    assert.equal(turn.value, finish(count(4)));
    assert.deepEqual(shares, [0.25, 0.5, 0.75, 1]);
  });

  it('tell their share of other work', () => assert.deepEqual([...part(count(2), 0.5, 0.9)], [0.7, 0.9]));

  it('are gone on with by whoever comes, and done once', () => {
    let made = 0;
    const steps = shared(
      (function* (): Steps<number> {
        for (let i = 0; i < 6; i++) {
          made++;
          yield i / 6;
        }
        return made;
      })(),
    );
    const first = steps();
    first.next();
    first.next();
    assert.equal(finish(steps()), 6);
    assert.deepEqual(first.next(), {value: 6, done: true});
    assert.equal(finish(steps()), 6);
    assert.equal(made, 6);
  });
});

describe('componentsOf', () => {
  it('gives the parts, the largest first, each in the order of the ids', () =>
    assert.deepEqual(
      componentsOf(
        ['a', 'b', 'c', 'd', 'e', 'f'],
        [
          {from: 'f', to: 'b'},
          {from: 'e', to: 'b'},
          {from: 'd', to: 'c'},
          {from: 'a', to: 'a'},
          {from: 'a', to: 'nobody'},
        ],
      ),
      [['b', 'e', 'f'], ['c', 'd'], ['a']],
    ));

  it('takes nothing at all', () => assert.deepEqual(componentsOf([], []), []));
});
