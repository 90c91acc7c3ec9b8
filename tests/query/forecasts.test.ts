import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {everything} from '../../src/query/filter.js';
import {forecastsOf, outcomesOf, questionsOf} from '../../src/query/forecasts.js';
import {indexDataset} from '../../src/query/model.js';
import {withOutcome} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

const bundled = indexDataset(readDataset());
const models = [bundled, indexDataset(foreign)];
const claimsIn = (groups: ReturnType<typeof forecastsOf>) => groups.flatMap(({claims}) => claims);
const only = (...ids: string[]): ReadonlySet<string> => new Set(ids);

describe('forecastsOf', () => {
  it('has every claim of kind prediction once, with its source, in the fixed order', () => {
    for (const model of models) {
      const groups = forecastsOf(model);
      const naive = (model.dataset.claims ?? []).filter((c) => c.kind === 'prediction').map((c) => c.id);
      assert.deepEqual(
        claimsIn(groups)
          .map((c) => c.id)
          .sort(),
        naive.sort(),
      );
      for (const {source, claims} of groups) assert.ok(claims.every((c) => c.source === source.id));
      const order = model.sources.map((s) => s.id);
      assert.deepEqual(
        groups.map((g) => g.source.id),
        order.filter((id) => groups.some((g) => g.source.id === id)),
      );
    }
  });

  it('keeps what is asked for', () => {
    const [first] = claimsIn(forecastsOf(bundled));
    assert.ok(first);
    const left = claimsIn(forecastsOf(bundled, {...everything, exclude: only(`claim:${first.id}`)}));
    assert.equal(left.length, claimsIn(forecastsOf(bundled)).length - 1);
    for (const c of claimsIn(forecastsOf(bundled, {...everything, sources: only('clarke')}))) assert.equal(c.source, 'clarke');
    for (const c of claimsIn(forecastsOf(bundled, everything, ['china']))) assert.ok(questionsOf(c, bundled).some((q) => q.id === 'china'));
    assert.ok(claimsIn(forecastsOf(bundled, {...everything, query: 'latin SCRIPT'})).length === 1);
    assert.deepEqual(forecastsOf(bundled, {...everything, query: 'nothing of the kind'}), []);
    const about = claimsIn(forecastsOf(bundled, {...everything, actors: only('china')}));
    assert.ok(about.length > 0 && about.every((c) => c.about.includes('actor:china') || c.by.includes('china')));
  });
});

describe('outcomesOf', () => {
  it('finds none where no record from outside the texts supplies one', () => {
    for (const model of models) for (const claim of claimsIn(forecastsOf(model))) assert.deepEqual(outcomesOf(claim, model), []);
  });

  it('finds an event from outside that begins after the text may have appeared', () => {
    const model = indexDataset(withOutcome);
    const found = claimsIn(forecastsOf(model)).flatMap((claim) => outcomesOf(claim, model).map((e) => [claim.id, e.id]));
    assert.deepEqual(found, [['haldane-pier-life', 'mended-pier-holds']]);
  });

  it('takes no event from before, none that is only planned, and none that the texts themselves date', () => {
    for (const change of [
      {when: {edtf: '1990', basis: 'external'}},
      {when: {edtf: '../2023', basis: 'external'}},
      {when: {edtf: '2023-06', basis: 'inferred'}},
      {status: 'planned'},
      {status: 'reading'},
    ] as const) {
      const events = (withOutcome.events ?? []).map((e) => (e.id === 'mended-pier-holds' ? {...e, ...change} : e));
      const model = indexDataset({...withOutcome, events});
      for (const claim of claimsIn(forecastsOf(model))) assert.deepEqual(outcomesOf(claim, model), []);
    }
  });
});
