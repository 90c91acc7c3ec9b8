import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  actorsInEvents,
  allItems,
  countFacets,
  filterKinds,
  type Facets,
  type FilterKind,
  type Sieve,
} from '../../src/components/timeline/facets.js';
import {searchItems} from '../../src/components/timeline/search.js';
import {findShown, laneToggle} from '../../src/components/timeline/shown.js';
import {eventPasses, everything} from '../../src/query/filter.js';
import {indexDataset} from '../../src/query/model.js';
import {large} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';
import {lay} from './timeline-scenes.js';

const open: Sieve = {...everything, lanes: new Set(), importance: 3, off: new Set()};
const sets = [indexDataset(foreign), indexDataset(large(400, 3))] as const;

describe('the counts of the filters', () => {
  it('are what each choice leaves, asked for by itself', () => {
    const chance = seeded(11);
    for (const model of sets) {
      const {items, lanes, itemById} = lay(model, 1100);
      const count = (sieve: Sieve): Facets => countFacets(items, model, sieve);
      assert.equal(itemById.size, count(open).left);
      for (let run = 0; run < 60; run++) {
        const some = <T>(list: readonly T[], share: number): Set<T> => new Set(list.filter(() => chance.chance(share)));
        const sieve: Sieve = {
          sources: chance.chance(0.5) ? some([...model.sourceById.keys()], 0.4) : new Set(),
          actors: chance.chance(0.4)
            ? some(
                actorsInEvents(model).map(({id}) => id),
                0.3,
              )
            : new Set(),
          exclude: chance.chance(0.2) ? new Set(items.slice(0, 3).map(({ref}) => ref)) : new Set(),
          query: chance.pick(['', '', 'bridge', 'the', 'zzz']),
          disputed: chance.chance(0.2),
          importance: chance.pick([1, 2, 3, 3]),
          lanes: chance.chance(0.3)
            ? some(
                lanes.map(({id}) => id),
                0.5,
              )
            : new Set(),
          off: chance.chance(0.3) ? new Set([laneToggle(lanes[0]?.id ?? ''), 'form:day']) : new Set(),
        };
        const facets = count(sieve);
        const scene = lay(model, 1100, {lanes: sieve.lanes, importance: sieve.importance});
        assert.equal(facets.left, findShown(scene, model, sieve, sieve.off).total, `run ${run}`);
        for (const id of model.sourceById.keys())
          assert.equal(facets.sources.get(id) ?? 0, count({...sieve, sources: new Set([id])}).left, `source ${id}, run ${run}`);
        for (const {id} of actorsInEvents(model))
          assert.equal(facets.actors.get(id) ?? 0, count({...sieve, actors: new Set([id])}).left, `actor ${id}, run ${run}`);
        for (const importance of [1, 2, 3] as const)
          assert.equal(facets.importance[importance], count({...sieve, importance}).left, `importance ${importance}, run ${run}`);
        for (const kind of filterKinds) assert.equal(facets.without[kind], count(without(sieve, kind)).left, `without ${kind}, run ${run}`);
      }
    }
  });

  it('are those of the events that the picture shows', () => {
    for (const model of sets) {
      for (const importance of [1, 2, 3] as const) {
        const scene = lay(model, 1100, {importance});
        const facets = countFacets(allItems(scene, model, {...open, importance}), model, {...open, importance});
        assert.equal(facets.left, scene.items.length);
        assert.equal(facets.all, model.events.length);
      }
    }
  });

  it('list actors of events alone, those of most events first', () => {
    for (const model of sets) {
      const ns = actorsInEvents(model).map(({id}) => model.eventsOf.get(id)?.length ?? 0);
      assert.ok(ns.every((n, i) => n > 0 && n <= (ns[i - 1] ?? n)));
    }
  });
});

describe('a search', () => {
  it('finds the same letter by letter as at once', () => {
    const chance = seeded(5);
    for (const model of sets) {
      const {items} = lay(model, 1100);
      const text = 'bridge the council Ferry b ferry bridge';
      for (let run = 0; run < 200; run++) {
        const start = chance.below(text.length);
        const query = text.slice(start, start + chance.below(12));
        const found = searchItems(items, model, query);
        assert.deepEqual(
          items.filter(found).map(({id}) => id),
          items.filter(({record}) => eventPasses(record, model, {...everything, query})).map(({id}) => id),
          query,
        );
      }
      const typed = 'ferry on the';
      for (let n = 1; n <= typed.length; n++) {
        const query = typed.slice(0, n);
        const expected = items.filter(({record}) => eventPasses(record, model, {...everything, query}));
        assert.deepEqual(items.filter(searchItems(items, model, query)), expected, query);
      }
    }
  });
});

const without = (sieve: Sieve, kind: FilterKind): Sieve => ({...sieve, [kind]: open[kind]});
