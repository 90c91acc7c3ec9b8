import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, Question, Stance} from '../../src/model/types.js';
import {everything} from '../../src/query/filter.js';
import {byLikeness, pairLimit, pairsAmong, questionDistances, sourceDistances} from '../../src/query/likeness.js';
import {indexDataset} from '../../src/query/model.js';
import {lengthOf, seriate} from '../../src/query/seriate.js';
import {answering, answersTo, sourcesShown} from '../../src/query/stances.js';
import {allBlank, oneQuestion, oneSource} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {largeGrid} from '../../stories/states/large-grid.js';
import {readDataset} from '../tools/dataset.mjs';

const question = (id: string, steps = 5): Question => ({
  ...{id, steps, text: 'A question?', short: 'A question', theme: 't'},
  poles: {negative: 'no', neutral: 'between', positive: 'yes'},
});
const answersOf = (id: string, values: readonly (number | null)[]): Stance[] =>
  values.map((value, i) => ({
    ...{question: id, source: `s${i}`, value, ...(value === null && {blank: 'not-addressed' as const})},
    ...{confidence: 'high', why: '', word: '', rationale: '', evidence: []},
  }));

function dataset(rows: Readonly<Record<string, readonly (number | null)[]>>): Dataset {
  const [first] = foreign.sources;
  if (first === undefined) throw new Error('the invented data set has no source');
  return {
    meta: foreign.meta,
    sources: (Object.values(rows)[0] ?? []).map((_, i) => ({...first, id: `s${i}`, initial: `S${i}`})),
    questions: Object.keys(rows).map((id) => question(id)),
    stances: Object.entries(rows).flatMap(([id, values]) => answersOf(id, values)),
  };
}

describe('byLikeness', () => {
  it('loses and doubles nothing, in any data', () => {
    for (const data of [readDataset(), foreign, oneQuestion, oneSource, allBlank]) {
      const model = indexDataset(data);
      const {questions, sources} = byLikeness(model.questions, model, everything);
      assert.deepEqual(new Set(questions), new Set(model.questions));
      assert.equal(questions.length, model.questions.length);
      assert.deepEqual(new Set(sources), new Set(sourcesShown(model, everything)));
      assert.equal(sources.length, model.sources.length);
    }
  });

  it('is exact for the bundled questions and analyses', () => {
    const model = indexDataset(readDataset());
    const {questions, exact} = byLikeness(model.questions, model, everything);
    assert.deepEqual(exact, {questions: true, sources: true});
    const answered = questions.filter((q) => answering(answersTo(q.id, model)) >= 2);
    const of = (list: readonly Question[]) =>
      questionDistances(
        list,
        list.map((q) => answersTo(q.id, model)),
      );
    const given = model.questions.filter((q) => answered.includes(q));
    const numbers = answered.map((_, i) => i);
    assert.ok(lengthOf(numbers, of(answered)) <= lengthOf(numbers, of(given)));
  });

  it('puts sources that answer alike beside each other', () => {
    const model = indexDataset(dataset({a: [-2, 2, -2, 1], b: [-2, 2, -1, 1], c: [-1, 1, -1, 2]}));
    assert.deepEqual(
      byLikeness(model.questions, model, everything).sources.map((s) => s.id),
      ['s0', 's2', 's3', 's1'],
    );
  });

  it('puts questions that divide alike beside each other, whichever pole is which', () => {
    const model = indexDataset(dataset({a: [-2, -2, 2, 2], b: [2, -2, 2, -2], turned: [2, 2, -2, -2], c: [-2, 1, -2, 2]}));
    const order = byLikeness(model.questions, model, everything).questions.map((q) => q.id);
    assert.equal(Math.abs(order.indexOf('a') - order.indexOf('turned')), 1);
  });

  it('puts last what cannot be compared, in the order given', () => {
    const model = indexDataset(dataset({one: [2, null, null], a: [1, -1, null], nobody: [null, null, null], b: [1, 1, null]}));
    const {questions, sources} = byLikeness(model.questions, model, everything);
    assert.deepEqual(
      questions.map((q) => q.id),
      ['a', 'b', 'one', 'nobody'],
    );
    assert.equal(sources.at(-1)?.id, 's2');
  });
});

describe('hundreds of questions', () => {
  const model = indexDataset(largeGrid(230, 24));
  const distances = (list: readonly Question[]) =>
    questionDistances(
      list,
      list.map((q) => answersTo(q.id, model)),
    );
  const numbers = model.questions.map((_, i) => i);

  it('lose and double nothing, and stand closer than as they were given', () => {
    const {questions, exact} = byLikeness(model.questions, model, everything);
    assert.deepEqual(exact, {questions: false, sources: false});
    assert.equal(new Set(questions).size, 230);
    assert.ok(lengthOf(numbers, distances(questions)) < 0.6 * lengthOf(numbers, distances(model.questions)));
  });

  it('are no more than 15 % further apart than where all are held against all', () => {
    const {questions} = byLikeness(model.questions, model, everything);
    const all = distances(model.questions);
    const least = lengthOf(seriate(all).order, all);
    assert.ok(lengthOf(numbers, distances(questions)) <= 1.15 * least);
  });
});

describe('pairsAmong', () => {
  it('takes all pairs of few', () => {
    for (let n = 1; n <= 16; n++) assert.equal(pairsAmong(n).length, (n * (n - 1)) / 2);
  });

  it('takes as many of more as its limit allows, different ones, each thing in as many', () => {
    for (let n = 17; n <= pairLimit; n++) {
      const pairs = pairsAmong(n);
      assert.ok(pairs.length <= pairLimit && pairs.length >= n, String(n));
      assert.equal(new Set(pairs.map((p) => [...p].sort((a, b) => a - b).join())).size, pairs.length);
      const counts = Array.from({length: n}, (_, i) => pairs.filter((p) => p.includes(i)).length);
      assert.equal(new Set(counts).size, 1);
    }
  });
});

describe('distances', () => {
  it('take no notice of a blank', () => {
    const rows = {a: [-2, 1, 0], b: [2, 2, -1], blank: [null, null, null]};
    const {questions = [], stances = []} = dataset(rows);
    const answers = questions.map((q) => stances.filter((s) => s.question === q.id));
    const without = sourceDistances(questions.slice(0, 2), answers.slice(0, 2));
    assert.deepEqual(sourceDistances(questions, answers), without);
    assert.equal(without[0]?.[1], (3 / 4 + 0) / 2);
    assert.equal(questionDistances(questions, answers)[0]?.[2], 1, 'nothing in common');
    assert.equal(questionDistances(questions, answers)[0]?.[1], (3 / 4 - 0 + (3 / 4 - 2 / 4) + (3 / 4 - 1 / 4)) / 3);
  });
});
