import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPath} from '../../src/components/actor-map/asked.js';
import {chainLine, chooseRoute, findRoutes} from '../../src/components/actor-map/layout-path.js';
import type {Relation} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';
import type {Step} from '../../src/query/routes.js';
import {town} from '../../stories/states/actor-map.js';
import {foreign} from '../../stories/states/foreign.js';

const model = indexDataset(foreign);
const none: ReadonlySet<string> = new Set();

describe('readPath', () => {
  it('asks about two different actors that are there', () => {
    assert.deepEqual(readPath('traders northspan', '', model), {asked: {from: 'traders', to: 'northspan'}, facts: []});
    assert.deepEqual(readPath('  ', '', model), {facts: []});
  });

  it('asks nothing where anything is wrong, and says what', () => {
    for (const [path, exclude, facts] of [
      ['traders', '', ['not two actors: "traders"']],
      ['traders traders', '', ['the same actor twice: "traders traders"']],
      ['traders ghost', '', ['no actor: "ghost"']],
      ['traders northspan', 'actor:northspan', ['an actor that is left out: "northspan"']],
      ['traders northspan town-council', '', ['not two actors: "traders northspan town-council"']],
    ] as const)
      assert.deepEqual(readPath(path, exclude, model), {facts});
  });
});

describe('the route in hand', () => {
  const data = indexDataset(town(60, 4));
  const relations = new Set(data.relations.map(({id}) => id));
  const pairs = data.actors.slice(0, 12).flatMap((a, i) => data.actors.slice(i + 1, 12).map((b) => ({from: a.id, to: b.id})));

  it('is one of those shown, and passes the two actors', () => {
    let found = 0;
    for (const asked of pairs) {
      const routes = findRoutes(asked, relations, none, data);
      for (const wholeOnly of [false, true]) {
        for (const at of [0, 1, 99, -3]) {
          const {shown, route, actors, relations: steps, whole} = chooseRoute(asked, routes, {wholeOnly, at});
          assert.equal(shown.length, wholeOnly ? whole : routes.all.length);
          assert.equal(route === undefined, shown.length === 0);
          assert.ok(actors.has(asked.from) && actors.has(asked.to));
          assert.equal(actors.size, route === undefined ? 2 : steps.size + 1);
          if (route !== undefined) found++;
        }
      }
    }
    assert.ok(found > 100);
  });

  it('counts what filters take away, and only where they leave none', () => {
    const asked = pairs.find((pair) => findRoutes(pair, relations, none, data).all.length > 0);
    assert.ok(asked);
    const before = findRoutes(asked, relations, none, data);
    assert.equal(before.hidden, 0);
    assert.equal(findRoutes(asked, new Set(), none, data).hidden, before.all.length);
    assert.equal(findRoutes(asked, new Set(), new Set([...relations].map((id) => `relation:${id}`)), data).hidden, 0);
  });
});

describe('chainLine', () => {
  const [relation] = model.relations;
  assert.ok(relation);
  const step = (outgoing: boolean, rest: Partial<Relation>): Step => ({
    ...{from: 'a', to: 'b', outgoing, sources: ['haldane']},
    relation: {...relation, ...rest},
  });

  it('has its head where the relation points, and two where both deal', () => {
    for (const upright of [false, true]) {
      const heads = (outgoing: boolean, family: Relation['family']): readonly boolean[] => {
        const {start, end} = chainLine(step(outgoing, {family}), 3, upright);
        return [start.head !== undefined, end.head !== undefined];
      };
      assert.deepEqual(heads(true, 'backs'), [false, true]);
      assert.deepEqual(heads(false, 'backs'), [true, false]);
      assert.deepEqual(heads(true, 'deals'), [true, true]);
      assert.deepEqual(heads(false, 'deals'), [true, true]);
    }
  });

  it('is dashed for an allegation and widens with those who assert it', () => {
    assert.equal(chainLine(step(true, {family: 'backs', status: 'stated'}), 3, false).dash, undefined);
    assert.ok(chainLine(step(true, {family: 'backs', status: 'alleged'}), 3, false).dash);
    const width = (sources: readonly string[]): number => chainLine({...step(true, {family: 'backs'}), sources}, 3, false).stroke;
    assert.ok(width(['haldane', 'hemmer', 'kestrel']) > width(['haldane']));
  });
});
