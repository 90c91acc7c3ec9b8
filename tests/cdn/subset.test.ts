import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {subsetFor, type Subset} from '../../src/cdn/subset.js';
import {parseDataset} from '../../src/model/parse.js';
import type {Dataset} from '../../src/model/types.js';
import {readDataset} from '../tools/dataset.mjs';

const data = {
  meta: {headlines: {timeline: {headline: 'T'}, 'actor-map': {headline: 'M'}}},
  sources: [{id: 'trenin'}],
  actors: [{id: 'csto', mentions: [{source: 'trenin'}]}],
  places: [],
  events: [{id: 'appeal', actors: ['csto']}],
  relations: [{id: 'a-asks-csto', from: 'a', to: 'csto'}],
  claims: [{about: ['event:appeal', 'question:troops', 'relation:a-asks-csto']}],
  questions: [{id: 'troops'}],
  stances: [],
  disputes: [
    {id: 'first', about: ['event:appeal']},
    {id: 'second', about: ['relation:a-asks-csto']},
  ],
  layout: {},
} as unknown as Dataset;

describe('subsetFor', () => {
  it('carries the collections that the element shows, and no other', () => {
    const keys = (subset: Subset): string => Object.keys(subsetFor(subset, data)).sort().join(' ');
    assert.equal(keys('timeline'), 'actors disputes events meta places related sources');
    assert.equal(keys('actor-map'), 'actors disputes layout meta places related relations sources');
    assert.equal(keys('stance-grid'), 'actors meta questions related sources stances');
    assert.equal(keys('all'), 'actors disputes events layout meta places questions related relations sources stances');
  });

  it('leads to records that it does not carry', () => {
    assert.deepEqual(subsetFor('timeline', data).related, {'event:appeal': ['relation:a-asks-csto', 'question:troops']});
    assert.deepEqual(subsetFor('stance-grid', data).related, {'question:troops': ['event:appeal', 'relation:a-asks-csto']});
  });

  it('tells in the file of all three what only a claim ties together', () => {
    const {related} = subsetFor('all', data);
    assert.deepEqual(related?.['event:appeal'], ['relation:a-asks-csto', 'question:troops']);
    assert.equal(related?.['actor:csto'], undefined);
  });

  it('keeps passages that name an actor only for the map', () => {
    assert.deepEqual(subsetFor('timeline', data).actors?.[0]?.mentions, []);
    assert.equal(subsetFor('actor-map', data).actors?.[0]?.mentions.length, 1);
  });

  it('keeps the disputes of its own records and its own headline', () => {
    assert.deepEqual(
      subsetFor('actor-map', data).disputes?.map(({id}) => id),
      ['second'],
    );
    assert.deepEqual(subsetFor('actor-map', data).meta.headlines, {'actor-map': {headline: 'M'}});
  });

  it('carries nothing that names a record which it leaves out', () => {
    for (const subset of ['all', 'timeline', 'actor-map', 'stance-grid'] as const) {
      assert.deepEqual(parseDataset(subsetFor(subset, readDataset())).problems, [], subset);
    }
  });

  it('carries for the map what happened at towns and sites, and no other event', () => {
    const whole = readDataset();
    const sites = (whole.places ?? []).filter(({precision}) => precision < 3).map(({id}) => id);
    const there = (whole.events ?? []).filter(({place = ''}) => sites.includes(place));
    assert.ok(there.length > 0);
    assert.deepEqual(subsetFor('actor-map', whole).events, there);
  });

  it('leaves the whole data set as it was', () => {
    const before = structuredClone(data);
    subsetFor('timeline', data);
    assert.deepEqual(data, before);
  });
});

describe('forecasts in subsetFor', () => {
  const claims = [
    {id: 'a', kind: 'prediction', source: 'trenin', about: ['event:after', 'dispute:gone', 'question:troops']},
    {id: 'b', kind: 'fact', source: 'trenin', about: ['question:troops']},
  ];
  const told = {
    ...data,
    sources: [{id: 'trenin', published: {edtf: '2022-01-07', basis: 'stated'}}],
    events: [
      {id: 'appeal', actors: ['csto'], when: {edtf: '2022-01-05', basis: 'stated'}, status: 'happened'},
      {id: 'after', actors: [], when: {edtf: '2022-02', basis: 'external'}, status: 'happened'},
    ],
    claims,
  } as unknown as Dataset;

  it('are carried for the grid, with what tells their outcome, and no other claims', () => {
    const part = subsetFor('stance-grid', told);
    assert.deepEqual(
      part.claims?.map((c) => c.id),
      ['a'],
    );
    assert.deepEqual(
      part.events?.map((e) => e.id),
      ['after'],
    );
    assert.equal(subsetFor('timeline', told).claims, undefined);
    assert.equal(subsetFor('actor-map', told).claims, undefined);
  });

  it('name no dispute that is left out', () => {
    assert.deepEqual(subsetFor('all', told).claims?.[0]?.about, ['event:after', 'question:troops']);
    assert.equal(subsetFor('all', told).events?.length, 2);
  });
});
