import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventPasses, everything, matches, namesOf, type Filter} from '../../src/query/filter.js';
import {accountsDiffer} from '../../src/query/dates.js';
import {indexDataset} from '../../src/query/model.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';

const model = indexDataset(foreign);
const passing = (filter: Partial<Filter>): string[] =>
  model.events.filter((event) => eventPasses(event, model, {...everything, ...filter})).map(({id}) => id);
const all = model.events.map(({id}) => id);

describe('eventPasses', () => {
  it('lets everything pass that nothing is asked of', () => {
    assert.deepEqual(passing({}), all);
  });

  it('shows less, never more, for each further demand', () => {
    const chance = seeded(5);
    const words = ['bridge', 'the', 'council', 'Weir', 'zzz', ''];
    for (let run = 0; run < 200; run++) {
      const one: Partial<Filter> = {query: chance.pick(words), disputed: chance.chance(0.3)};
      const two: Partial<Filter> = {...one, exclude: new Set([`event:${chance.pick(all)}`]), query: `${one.query} ${chance.pick(words)}`};
      const [wide, narrow] = [passing(one), passing(two)];
      assert.ok(
        narrow.every((id) => wide.includes(id)),
        JSON.stringify([one.query, two.query]),
      );
    }
  });

  it('asks for at least one of the sources, and one of the actors', () => {
    const both = passing({sources: new Set(['haldane', 'kestrel'])});
    assert.deepEqual(
      both,
      all.filter((id) => model.eventById.get(id)?.accounts.some((a) => a.source === 'haldane' || a.source === 'kestrel')),
    );
    assert.deepEqual(
      passing({actors: new Set(['northspan'])}),
      (model.eventsOf.get('northspan') ?? []).map(({id}) => id),
    );
    assert.deepEqual(passing({sources: new Set(['nobody'])}), []);
  });

  it('keeps what accounts differ on, and drops what an editor leaves out', () => {
    assert.deepEqual(
      passing({disputed: true}),
      model.events.filter((e) => accountsDiffer(e, model)).map(({id}) => id),
    );
    assert.equal(passing({exclude: new Set(['event:crack'])}).includes('crack'), false);
    assert.deepEqual(passing({exclude: new Set(['actor:crack', 'crack'])}), all);
  });

  it('finds an event by its title, by any spelling of its actors and by what is told', () => {
    for (const event of model.events) assert.ok(passing({query: event.title.toUpperCase()}).includes(event.id));
    for (const actor of model.actors) {
      for (const name of namesOf(actor)) {
        for (const {id} of model.eventsOf.get(actor.id) ?? []) assert.ok(passing({query: name}).includes(id), name);
      }
    }
    assert.ok(passing({query: 'divers 12'}).includes('crack'));
  });

  it('finds an event by the name of its place', () => {
    const placed = model.events.filter(({place}) => place !== undefined);
    assert.ok(placed.length > 2);
    for (const {id, place = ''} of placed)
      assert.ok(passing({query: model.placeById.get(place)?.name ?? 'no such place'}).includes(id), id);
  });
});

describe('matches', () => {
  it('asks for every word, anywhere, without case', () => {
    assert.equal(
      matches('ÄRM  bridge', () => ['Bridge', undefined, 'lärm']),
      true,
    );
    assert.equal(
      matches('bridge tower', () => ['Bridge']),
      false,
    );
    assert.equal(
      matches('Алматы', () => ['в АЛМАТЫ']),
      true,
    );
  });

  it('takes letters with and without accents for the same', () => {
    for (const [query, text] of [
      ['erdogan', 'Erdoğan'],
      ['Erdoğan', 'ERDOGAN'],
      ['еж', 'Ёж'],
      ['cafe\u0301', 'Café'],
    ] as const) {
      assert.equal(
        matches(query, () => [text]),
        true,
        query,
      );
    }
  });

  it('does not look at the texts of an empty query', () => {
    assert.equal(
      matches(' \n', () => assert.fail('looked')),
      true,
    );
  });

  it('finds no word across two texts', () => {
    assert.equal(
      matches('ab', () => ['a', 'b']),
      false,
    );
  });
});
