import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, Question, Stance} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';
import {answersTo, byDisagreement, disagreementOn, firmest, spreadOf} from '../../src/query/stances.js';
import {allBlank} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';

const question = (id: string, steps?: number): Question => ({
  id,
  text: 'A question?',
  short: 'A question',
  theme: 't',
  poles: {negative: 'no', neutral: 'between', positive: 'yes'},
  ...(steps !== undefined && {steps}),
});
const stance = (value: number | null, source = 'a'): Stance => ({
  question: 'q',
  source,
  value,
  ...(value === null && {blank: 'ambiguous'}),
  confidence: 'high',
  why: '',
  word: 'a word',
  rationale: '',
  evidence: [],
});
const stances = (...values: readonly (number | null)[]): Stance[] => values.map((value) => stance(value));

describe('disagreementOn and spreadOf', () => {
  const chance = seeded(23);
  const cases = Array.from({length: 400}, () => {
    const steps = chance.pick([3, 5, 7, 9]);
    const most = (steps - 1) / 2;
    const values = Array.from({length: chance.below(7)}, () => (chance.chance(0.25) ? null : chance.below(steps) - most));
    return {q: question('q', steps), values};
  });

  it('are not affected by a blank or by an answer that is not on record', () => {
    for (const {q, values} of cases) {
      const answers = stances(...values.filter((value) => value !== null));
      const blanks = [undefined, ...stances(null), ...answers, undefined, ...stances(null)];
      assert.equal(disagreementOn(q, blanks), disagreementOn(q, answers));
      assert.equal(spreadOf(blanks), spreadOf(answers));
    }
  });

  it('stay between none and the whole scale', () => {
    for (const {q, values} of cases) {
      const [share, spread] = [disagreementOn(q, stances(...values)), spreadOf(stances(...values))];
      assert.equal(share === undefined, values.filter((value) => value !== null).length < 2);
      assert.equal(spread === undefined, share === undefined);
      if (share === undefined || spread === undefined) continue;
      assert.ok(share >= 0 && share <= 1, String(share));
      assert.ok(share <= spread / (2 * firmest(q)) + 1e-12, 'a mean above the largest distance');
      assert.equal(share === 0, spread === 0);
    }
  });

  it('do not depend on order or on which pole is which', () => {
    for (const {q, values} of cases) {
      const turned = values.map((value) => (value === null ? null : -value)).reverse();
      const [a, b] = [disagreementOn(q, stances(...values)), disagreementOn(q, stances(...turned))];
      assert.ok(a === b || Math.abs((a ?? 0) - (b ?? 0)) < 1e-12);
      assert.equal(spreadOf(stances(...turned)), spreadOf(stances(...values)));
    }
  });

  it('compare scales of different length', () => {
    assert.equal(disagreementOn(question('q', 3), stances(-1, 1)), 1);
    assert.equal(disagreementOn(question('q', 9), stances(-4, 4)), 1);
    assert.equal(disagreementOn(question('q'), stances(-2, 0)), 0.5);
    assert.equal(firmest(question('q')), 2);
  });
});

describe('byDisagreement', () => {
  const model = indexDataset(foreign);

  it('is an order of the same questions, most disputed first', () => {
    const sorted = byDisagreement(model.questions, model);
    assert.deepEqual(new Set(sorted), new Set(model.questions));
    const scores = sorted.map((q) => disagreementOn(q, answersTo(q.id, model)) ?? -1);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
  });

  it('keeps the given order where nothing parts them', () => {
    const blank = indexDataset(allBlank);
    assert.deepEqual(byDisagreement(blank.questions, blank), blank.questions);
  });

  it('puts more answers first among equals, and fewer than two last', () => {
    const of = (id: string, ...values: (number | null)[]): Stance[] =>
      values.map((value, i) => ({...stance(value, ['haldane', 'hemmer', 'kestrel'][i]), question: id}));
    const data: Dataset = {
      ...foreign,
      questions: ['one', 'pair', 'all'].map((id) => question(id)),
      stances: [...of('one', 2), ...of('pair', 1, 1, null), ...of('all', 1, 1, 1)],
    };
    assert.deepEqual(
      byDisagreement(data.questions ?? [], indexDataset(data)).map(({id}) => id),
      ['all', 'pair', 'one'],
    );
  });
});

describe('answersTo', () => {
  it('has one place per source in the fixed order', () => {
    const model = indexDataset(foreign);
    for (const {id} of model.questions) {
      const answers = answersTo(id, model);
      assert.equal(answers.length, model.sources.length);
      answers.forEach((answer, i) => assert.ok(answer === undefined || answer.source === model.sources[i]?.id));
    }
  });
});
