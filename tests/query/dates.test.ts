import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Account, DateRecord, Dispute, EventRecord} from '../../src/model/types.js';
import {accountsBy, accountsDiffer, dateVersions} from '../../src/query/dates.js';
import {indexDataset} from '../../src/query/model.js';
import {at, says} from '../../stories/states/foreign-accounts.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';

const stated = (edtf: string, basis: DateRecord['basis'] = 'stated'): DateRecord => ({edtf, basis});
const account = (source: string, rest: Partial<Account> = {}): Account => says(at(source, 'p1', 'a cue'), 'A text.', rest);
const event = (when: DateRecord, ...accounts: Account[]): EventRecord => ({
  id: 'e',
  when,
  lane: 'l',
  importance: 1,
  status: 'happened',
  title: 'An event',
  actors: [],
  accounts,
});
const model = (disputes: readonly Dispute[] = []) => indexDataset({...foreign, disputes});

describe('dateVersions', () => {
  it('has every stated date once, with all its owners, or the placing alone', () => {
    const chance = seeded(17);
    const dates = ['2022-01-04', '2022-01-05', '2022-01-05?', '2022-01', '2021/2022', 'no date'];
    for (let run = 0; run < 300; run++) {
      const accounts = Array.from({length: chance.below(6)}, () =>
        account(
          chance.pick(['a', 'b', 'c']),
          chance.chance(0.7) ? {when: stated(chance.pick(dates), chance.pick(['stated', 'inferred']))} : {},
        ),
      );
      const versions = dateVersions(event(stated('2022-01-05', 'inferred'), ...accounts));
      const owned = accounts.filter(({when}) => when?.basis === 'stated' && when.edtf !== 'no date');
      const distinct = new Set(owned.map(({when}) => when?.edtf));
      if (distinct.size < 2) {
        assert.deepEqual(
          versions.map(({edtf, basis, sources}) => [edtf, basis, sources]),
          [['2022-01-05', 'inferred', []]],
        );
        continue;
      }
      assert.deepEqual(new Set(versions.map(({edtf}) => edtf)), distinct);
      for (const {edtf, sources} of versions) {
        assert.deepEqual(new Set(sources), new Set(owned.filter(({when}) => when?.edtf === edtf).map(({source}) => source)));
        assert.equal(new Set(sources).size, sources.length);
      }
      const starts = versions.map(({span}) => span.start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
  });

  it('puts the longer of two dates with one start first', () => {
    const versions = dateVersions(
      event(stated('2022-01'), account('a', {when: stated('2022-01-01')}), account('b', {when: stated('2022-01')})),
    );
    assert.deepEqual(
      versions.map(({edtf}) => edtf),
      ['2022-01', '2022-01-01'],
    );
  });

  it('takes a date that an account only implies for no rival', () => {
    const versions = dateVersions(
      event(stated('2022-01-05'), account('a', {when: stated('2022-01-04', 'inferred')}), account('b', {when: stated('2022-01-05')})),
    );
    assert.deepEqual(
      versions.map(({edtf}) => edtf),
      ['2022-01-05'],
    );
  });

  it('is empty for a date that cannot be read', () => {
    assert.deepEqual(dateVersions(event(stated('5 Jan'))), []);
  });
});

describe('accountsDiffer', () => {
  const told = event(stated('2022-01-05'), account('a'), account('b'));

  it('holds where a dispute names the event, stated dates differ, or a source doubts or denies', () => {
    const dispute: Dispute = {id: 'd', about: ['event:e'], topic: 'T', kind: 'date', strength: 'tension', versions: []};
    assert.equal(accountsDiffer(told, model([dispute])), true);
    assert.equal(accountsDiffer(event(told.when, account('a', {position: 'doubts'})), model()), true);
    assert.equal(accountsDiffer(event(told.when, account('a', {position: 'denies'})), model()), true);
    const dated = event(told.when, account('a', {when: stated('2022-01-04')}), account('b', {when: stated('2022-01-05')}));
    assert.equal(accountsDiffer(dated, model()), true);
  });

  it('does not hold for agreement, silence or a denial that is only passed on', () => {
    assert.equal(accountsDiffer(told, model()), false);
    assert.equal(accountsDiffer(event(told.when), model()), false);
    assert.equal(accountsDiffer(event(told.when, account('a', {attribution: 'reported', position: 'denies'})), model()), false);
  });
});

describe('accountsBy', () => {
  it('keeps the order of the data', () => {
    const [one, two, three] = [account('a'), account('b'), account('a')];
    assert.deepEqual(accountsBy([one, two, three], 'a'), [one, three]);
    assert.deepEqual(accountsBy([one, two, three], 'c'), []);
  });
});
