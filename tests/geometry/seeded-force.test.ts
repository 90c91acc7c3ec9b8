import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {roomiest, seededChance, settle, type Body} from '../../src/geometry/seeded-force.js';

const home = {x: 0, y: 0, width: 900, height: 700};
const crowd = (n: number): Body[] => Array.from({length: n}, (_, i) => ({id: `b${i}`, width: 70 + (i % 5) * 10, height: 44, home}));
const ring = (n: number) => Array.from({length: n}, (_, i) => ({from: `b${i}`, to: `b${(i * 7 + 3) % n}`}));

describe('settle', () => {
  it('gives the same places for the same input', () =>
    assert.deepEqual([...settle(crowd(40), ring(40))], [...settle(crowd(40), ring(40))]));

  it('gives whole px inside the home', () => {
    for (const n of [1, 2, 10, 60]) {
      for (const [id, {x, y}] of settle(crowd(n), ring(n))) {
        assert.ok(Number.isInteger(x) && Number.isInteger(y), id);
        assert.ok(x > 0 && x < home.width && y > 0 && y < home.height, `${id} at ${x}, ${y}`);
      }
    }
  });

  it('leaves names their room where there is enough', () => {
    const bodies = crowd(30);
    const places = settle(bodies, ring(30));
    for (const a of bodies) {
      for (const b of bodies) {
        const [p, q] = [places.get(a.id), places.get(b.id)];
        if (a === b || p === undefined || q === undefined) continue;
        const apart = Math.abs(p.x - q.x) >= (a.width + b.width) / 2 - 2 || Math.abs(p.y - q.y) >= (a.height + b.height) / 2 - 2;
        assert.ok(apart, `${a.id} on ${b.id}`);
      }
    }
  });

  it('keeps each body in its own home', () => {
    const left = {x: 0, y: 0, width: 300, height: 300};
    const right = {x: 400, y: 0, width: 300, height: 300};
    const bodies = crowd(12).map((body, i) => ({...body, home: i % 2 === 0 ? left : right}));
    const places = settle(bodies, ring(12));
    bodies.forEach(({id}, i) => assert.equal((places.get(id)?.x ?? 0) < 350, i % 2 === 0));
  });

  it('takes ties to nobody and to itself', () =>
    assert.equal(
      settle(crowd(2), [
        {from: 'b0', to: 'nobody'},
        {from: 'b1', to: 'b1'},
      ]).size,
      2,
    ));

  it('takes nothing at all', () => assert.equal(settle([], []).size, 0));
});

describe('seededChance', () => {
  it('stays from 0 to below 1 and spreads', () => {
    const next = seededChance(9);
    const numbers = Array.from({length: 2000}, next);
    assert.ok(numbers.every((n) => n >= 0 && n < 1));
    for (let tenth = 0; tenth < 10; tenth++) assert.ok(numbers.filter((n) => Math.floor(n * 10) === tenth).length > 120);
  });
});

describe('roomiest', () => {
  it('keeps away from what is taken', () =>
    assert.ok(
      roomiest(home, [
        {x: 50, y: 50},
        {x: 100, y: 600},
      ]).x > 600,
    ));
});
