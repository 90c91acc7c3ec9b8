import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import type {InferOutput} from 'valibot';
import {jsonSchemas} from '../../src/cli/json-schema.js';
import {COLLECTIONS, loadData} from '../../src/cli/load-data.js';
import {parseDataset} from '../../src/model/parse.js';
import type {RecordOf, shapes} from '../../src/model/schema.js';
import type {Dataset} from '../../src/model/types.js';

/** All lists of a type read-only, so that shapes and types can be compared. */
type Fixed<T> = T extends readonly unknown[] | object ? {readonly [K in keyof T]: Fixed<T[K]>} : T;
type Same<A, B> = (<T>() => T extends Fixed<A> ? 1 : 2) extends <T>() => T extends Fixed<B> ? 1 : 2 ? true : false;
/** The shape allows fewer steps than the type can say. */
type Rest<T> = Omit<T, 'steps'>;
type Checked = Exclude<keyof Dataset, 'related'>;
/** Fails to compile as soon as a shape and its type part: an optional field that one of them lacks included. */
const same: {[K in Checked]: Same<Rest<InferOutput<(typeof shapes)[K]>>, Rest<RecordOf<K>>>} = {
  meta: true,
  sources: true,
  actors: true,
  places: true,
  events: true,
  relations: true,
  claims: true,
  questions: true,
  stances: true,
  disputes: true,
  layout: true,
  basemap: true,
};

const ajv = new Ajv({strict: false});
const compile = (name: string) => ajv.compile(JSON.parse(jsonSchemas().get(name) ?? 'null') as object);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe('the JSON Schemas', () => {
  it('are made for every collection that has a type', () => {
    assert.deepEqual([...jsonSchemas().keys()], ['dataset.schema.json', ...COLLECTIONS.map((name) => `${name}.schema.json`)]);
    assert.deepEqual(Object.keys(same).sort(), [...COLLECTIONS].sort());
  });

  it('are the same text each time', () => {
    assert.deepEqual([...jsonSchemas()], [...jsonSchemas()]);
  });

  it('pass the data set that the broken ones are made from', () => {
    const validate = compile('dataset.schema.json');
    assert.ok(validate(read('../data/small.json')), JSON.stringify(validate.errors));
  });

  it('find whatever is wrong with the shape of a record', () => {
    const validate = compile('dataset.schema.json');
    for (const file of readdirSync(new URL('../data/broken/', import.meta.url))) {
      const {data} = read(`../data/broken/${file}`) as {data: unknown};
      const shape = parseDataset(data).problems.some(
        ({code, collection, field}) => code === 'shape' && collection !== 'dataset' && !field?.includes('figures'),
      );
      if (shape && file !== 'stance-two-owners.json') assert.equal(validate(data), false, file);
    }
  });

  it('find a collection of another name', () => {
    assert.equal(compile('dataset.schema.json')({...(read('../data/small.json') as object), evnts: []}), false);
  });

  it('pass the shipped collections, each by its own', () => {
    for (const [name, value] of Object.entries(loadData('data').input)) {
      const validate = compile(`${name}.schema.json`);
      assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });
});
