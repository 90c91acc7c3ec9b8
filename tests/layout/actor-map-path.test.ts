import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPath} from '../../src/components/actor-map/asked.js';
import {chainLine, chooseRoute, findRoutes} from '../../src/components/actor-map/layout-path.js';
import type {Relation} from '../../src/model/types.js';
import {layoutMap} from '../../src/components/actor-map/layout.js';
import {sizeOfWord} from '../../src/components/actor-map/layout-words.js';
import {bundled} from '../../src/bundled.js';
import {formOf} from '../../src/geometry/box.js';
import {around, type Rect} from '../../src/geometry/rect.js';
import {indexDataset} from '../../src/query/model.js';
import {routesBetween, type Step} from '../../src/query/routes.js';
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

describe('the words of a route', () => {
  it('stand clear of one another, on the map of the bundled data, and are the same each time', () => {
    const data = indexDataset(bundled);
    const all = new Set(data.relations.map(({id}) => id));
    const measure = (text: string, size: number): number => text.length * size * 0.53;
    for (const width of [1068, 840, 680]) {
      const {picture} = layoutMap(data, {width, em: 16, form: formOf(width, 16), measure}, 'picture');
      assert.ok(picture);
      const ids = picture.nodes.map(({id}) => id);
      let clashes = 0;
      let routes = 0;
      for (const from of ids) {
        for (const {steps} of ids.filter((to) => to > from).flatMap((to) => routesBetween(from, to, data, all).slice(0, 1))) {
          const names = steps.map(({relation}) => relation.id);
          const words = picture.wordsAlong(names);
          assert.equal(picture.wordsAlong(names), words);
          const boxes = names.flatMap((id) => {
            const place = words.get(id);
            const link = picture.links.find((l) => l.id === id);
            if (place === undefined || link === undefined) return [];
            const size = sizeOfWord(link.word, picture.unit, measure);
            return [around(place.x, place.y, size.width, size.height)];
          });
          routes++;
          const apart = (a: Rect, b: Rect): boolean =>
            a.x + a.width <= b.x + 0.2 || b.x + b.width <= a.x + 0.2 || a.y + a.height <= b.y + 0.2 || b.y + b.height <= a.y + 0.2;
          if (boxes.some((a, i) => boxes.slice(i + 1).some((b) => !apart(a, b)))) clashes++;
        }
      }
      assert.ok(routes > 300);
      assert.equal(clashes, 0, `${width} px`);
    }
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
