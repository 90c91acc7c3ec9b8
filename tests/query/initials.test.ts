import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Actor, Id, Source} from '../../src/model/types.js';
import {initialsOf, sourceName} from '../../src/query/initials.js';
import {seeded} from '../seeded.js';

const source = (id: Id, initial: string, author = `${id}-author`): Source => ({
  id,
  author,
  initial,
  title: 'A text',
  publisher: 'A paper',
  published: {edtf: '2022-01-05', basis: 'stated'},
});
const actors = (names: Readonly<Record<Id, Partial<Actor>>>): ReadonlyMap<Id, Actor> =>
  new Map(
    Object.entries(names).map(([id, actor]) => [
      id,
      {id, kind: 'person', cluster: 'c', name: id, aliases: [], role: 'analyst', mentions: [], ...actor},
    ]),
  );
const initials = (sources: readonly Source[], names: Readonly<Record<Id, string>> = {}): string[] => [
  ...initialsOf(sources, actors(Object.fromEntries(Object.entries(names).map(([id, name]) => [id, {name}])))).values(),
];

describe('initialsOf', () => {
  it('gives every source one of its own, the same one each time', () => {
    const chance = seeded(7);
    const letters = ['A', 'B', 'Ab', 'Abel', 'Т', ''];
    const families = ['Abel', 'Abels', 'Abelson', 'Ab', 'Bo', 'Тренин', 'A', ''];
    for (let run = 0; run < 300; run++) {
      const sources = Array.from({length: 1 + chance.below(9)}, (_, i) => source(`s${i}`, chance.pick(letters), `a${i}`));
      const names = actors(Object.fromEntries(sources.map(({author}) => [author, {name: chance.pick(families)}])));
      const found = initialsOf(sources, names);
      assert.deepEqual(
        [...found.keys()],
        sources.map(({id}) => id),
      );
      assert.equal(new Set(found.values()).size, sources.length, JSON.stringify([...found.values()]));
      assert.deepEqual(initialsOf(structuredClone(sources), new Map(names)), found);
    }
  });

  it('keeps what the data gives where nothing clashes', () => {
    assert.deepEqual(initials([source('a', 'T'), source('b', 'M'), source('c', 'Gal')]), ['T', 'M', 'Gal']);
  });

  it('takes as many letters of the names as tell them apart, up to four', () => {
    assert.deepEqual(initials([source('a', 'T', 'x'), source('b', 'T', 'y')], {x: 'Dmitri Trenin', y: 'Anna Tokar'}), ['Tr', 'To']);
    assert.deepEqual(initials([source('a', 'T', 'x'), source('b', 'T', 'y')], {x: 'Trenin', y: 'Trent'}), ['Tren', 'Tren2']);
  });

  it('never takes what another source was given', () => {
    const found = initials([source('a', 'T', 'x'), source('b', 'T', 'y'), source('c', 'Tr', 'z')], {x: 'Trenin', y: 'Tokar', z: 'Traun'});
    assert.deepEqual(found, ['Tr2', 'To', 'Tr']);
  });
});

describe('sourceName', () => {
  it('is the short name, the family name, or an id', () => {
    const known = actors({x: {name: 'Dmitri Trenin'}, y: {name: 'Timur Umarov', short: 'T. Umarov'}});
    assert.equal(sourceName(source('trenin', 'T', 'x'), known), 'Trenin');
    assert.equal(sourceName(source('umarov', 'U', 'y'), known), 'T. Umarov');
    assert.equal(sourceName(source('nobody', 'N', 'z'), known), 'nobody');
  });
});
