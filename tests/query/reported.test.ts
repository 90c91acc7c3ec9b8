import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Stance} from '../../src/model/types.js';
import {everything} from '../../src/query/filter.js';
import {indexDataset, stanceKey} from '../../src/query/model.js';
import {byActor, positionCount, reportersOf} from '../../src/query/reported.js';
import {answersTo} from '../../src/query/stances.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

const models = [readDataset(), foreign].map(indexDataset);
const ofActors = (stances: readonly Stance[]): readonly Stance[] => stances.filter((s) => s.actor !== undefined);
const only = (...ids: string[]): ReadonlySet<string> => new Set(ids);

describe('byActor', () => {
  it('has a column for every actor on record, once, and none for anybody else', () => {
    for (const model of models) {
      const ids = byActor(model).sources.map((s) => s.id);
      assert.deepEqual([...ids].sort(), [...new Set(ofActors(model.stances).map((s) => s.actor))].sort());
    }
  });

  it('puts those with most positions first, and counts no blank', () => {
    for (const model of models) {
      const counts = byActor(model).sources.map(({id}) => positionCount(id, model));
      assert.deepEqual(
        counts,
        [...counts].sort((a, b) => b - a),
      );
      for (const {id} of byActor(model).sources) {
        const naive = model.stances.filter((s) => s.actor === id && s.value !== null).length;
        assert.equal(positionCount(id, model), naive);
      }
    }
  });

  it('keeps every position at its question and actor, and no answer of an analysis', () => {
    for (const model of models) {
      const turned = byActor(model);
      const found = turned.questions.flatMap((q) => answersTo(q.id, turned)).filter((s) => s !== undefined);
      assert.deepEqual(found.map(stanceKey).sort(), ofActors(model.stances).map(stanceKey).sort());
    }
  });

  it('keeps what named analyses report, and the columns of named actors', () => {
    for (const model of models) {
      for (const {id} of model.sources) {
        const turned = byActor(model, {...everything, sources: only(id)});
        for (const s of turned.stances) assert.ok(s.evidence.some((e) => e.source === id));
        const without = byActor(model, {...everything, exclude: only(`source:${id}`)});
        for (const s of without.stances) assert.ok(s.evidence.some((e) => e.source !== id));
      }
      const [first] = byActor(model).sources;
      const named = byActor(model, {...everything, actors: only(first?.id ?? '')}).sources;
      assert.deepEqual(
        named.map((s) => s.id),
        [first?.id],
      );
      const rest = byActor(model, {...everything, exclude: only(`actor:${first?.id ?? ''}`)}).sources;
      assert.ok(rest.every(({id}) => id !== first?.id));
    }
  });

  it('changes nothing in the model that it is given', () => {
    for (const model of models) {
      const before = model.sources.map((s) => s.id);
      byActor(model);
      assert.deepEqual(
        model.sources.map((s) => s.id),
        before,
      );
    }
  });
});

describe('reportersOf', () => {
  it('names the analyses of the passages, each once, in the fixed order', () => {
    for (const model of models) {
      const turned = byActor(model);
      for (const stance of ofActors(model.stances)) {
        const ids = model.sources.map((s) => s.id).filter((id) => stance.evidence.some((e) => e.source === id));
        for (const m of [model, turned])
          assert.deepEqual(
            reportersOf(stance, m).map((s) => s.id),
            ids,
          );
      }
    }
  });
});
