import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Source} from '../../src/model/types.js';
import {indexDataset, stanceKey} from '../../src/query/model.js';
import {empty} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';

const model = indexDataset(foreign);

describe('indexDataset', () => {
  it('finds every record by its id', () => {
    for (const event of foreign.events ?? []) assert.equal(model.eventById.get(event.id), event);
    for (const actor of foreign.actors ?? []) assert.equal(model.actorById.get(actor.id), actor);
    for (const relation of foreign.relations ?? []) assert.equal(model.relationById.get(relation.id), relation);
    for (const question of foreign.questions ?? []) assert.equal(model.questionById.get(question.id), question);
    for (const place of foreign.places ?? []) assert.equal(model.placeById.get(place.id), place);
    for (const stance of foreign.stances ?? []) assert.equal(model.stanceByKey.get(stanceKey(stance)), stance);
  });

  it('groups records under all they name, in the order of the data', () => {
    for (const {id} of model.actors) {
      assert.deepEqual(
        model.eventsOf.get(id) ?? [],
        model.events.filter((e) => e.actors.includes(id)),
      );
      assert.deepEqual(
        model.relationsOf.get(id) ?? [],
        model.relations.filter((r) => r.from === id || r.to === id),
      );
    }
    for (const [ref, disputes] of model.disputesAbout) for (const {about} of disputes) assert.ok(about.includes(ref));
    for (const [ref, claims] of model.claimsAbout) for (const {about} of claims) assert.ok(about.includes(ref));
  });

  it('lists a record once under what it names twice', () => {
    const [relation] = model.relations;
    assert.ok(relation);
    const own = {...relation, to: relation.from};
    const event = {...model.events[0], actors: ['x', 'x']} as never;
    const twice = indexDataset({...foreign, relations: [own], events: [event]});
    assert.deepEqual([twice.relationsOf.get(own.from), twice.eventsOf.get('x')], [[own], [event]]);
  });

  it('puts sources in the order of publication, those of one day in the order of the data, undated ones last', () => {
    const [first] = foreign.sources;
    assert.ok(first);
    const source = (id: string, edtf: string): Source => ({...first, id, published: {edtf, basis: 'stated'}});
    const sources = [
      source('undated', '?'),
      source('late', '2022-02'),
      source('a', '2022-01-11'),
      source('b', '2022-01-11'),
      source('early', '../2021'),
    ];
    assert.deepEqual(
      indexDataset({...foreign, sources}).sources.map(({id}) => id),
      ['early', 'a', 'b', 'late', 'undated'],
    );
  });

  it('makes do with the two collections that every data set has', () => {
    const bare = indexDataset(empty);
    assert.deepEqual([bare.events, bare.actors, bare.relations, bare.questions, bare.stances], [[], [], [], [], []]);
    assert.equal(bare.initials.size, bare.sources.length);
  });

  it('leaves the data as it was', () => {
    const copy = structuredClone(foreign);
    indexDataset(foreign);
    assert.deepEqual(foreign, copy);
  });
});
