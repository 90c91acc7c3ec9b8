import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDataset} from '../../src/model/parse.js';
import {wordProblem} from '../../src/model/problem.js';
import type {Ref} from '../../src/model/types.js';
import {excerptOf} from '../../src/query/excerpt.js';
import {indexDataset, stanceKey} from '../../src/query/model.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {seeded} from '../model/random.js';
import {readDataset} from '../tools/dataset.mjs';

const sets = {bundled: readDataset(), foreignWhole};

describe('excerptOf', () => {
  for (const [name, dataset] of Object.entries(sets)) {
    const model = indexDataset(dataset);
    const all: readonly Ref[] = [
      ...model.events.map(({id}) => `event:${id}` as const),
      ...model.actors.map(({id}) => `actor:${id}` as const),
      ...model.relations.map(({id}) => `relation:${id}` as const),
      ...model.stances.map((stance) => `stance:${stanceKey(stance)}` as const),
    ];

    it(`is a data set without fault, whatever it is asked for: ${name}`, () => {
      const random = seeded(7);
      for (const share of [0, 0.02, 0.1, 0.3, 0.6, 1]) {
        const refs = all.filter(() => random() < share);
        const part = excerptOf(model, refs);
        const {problems} = parseDataset(structuredClone(part));
        assert.deepEqual(problems.map(wordProblem), []);
        const asked = new Set<string>(refs);
        assert.deepEqual(
          (part.events ?? []).map(({id}) => id),
          model.events.filter(({id}) => asked.has(`event:${id}`)).map(({id}) => id),
        );
        assert.deepEqual(
          (part.relations ?? []).map(({id}) => id),
          model.relations.filter(({id}) => asked.has(`relation:${id}`)).map(({id}) => id),
        );
        assert.deepEqual(
          (part.stances ?? []).map(stanceKey),
          model.stances.map(stanceKey).filter((key) => asked.has(`stance:${key}`)),
        );
        for (const {id} of part.actors ?? [])
          assert.ok(JSON.stringify({...part, actors: []}).includes(`"${id}"`) || asked.has(`actor:${id}`), id);
      }
    });

    it(`says that it is a part, and shares nothing that it changed: ${name}`, () => {
      const before = structuredClone(dataset);
      const {version} = dataset.meta;
      assert.equal(excerptOf(model, all.slice(0, 3)).meta.version, `${version}+part`);
      assert.equal(excerptOf(model, all).meta.version, version);
      assert.deepEqual(dataset, before);
    });
  }
});
