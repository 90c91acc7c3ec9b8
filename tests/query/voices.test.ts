import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Account, Attribution, Position, Source} from '../../src/model/types.js';
import {attesting, voiceOf, voicesOf} from '../../src/query/voices.js';
import {at, says} from '../../stories/states/foreign-accounts.js';
import {seeded} from '../seeded.js';

const attributions: readonly Attribution[] = ['own', 'reported', 'quoted'];
const positions: readonly Position[] = ['asserts', 'doubts', 'denies'];
const account = (source: string, attribution: Attribution = 'own', position: Position = 'asserts'): Account =>
  says(at(source, 'p1', 'a cue'), 'A text.', {attribution, position});
const sources = ['a', 'b', 'c'].map((id) => ({id})) as unknown as readonly Source[];

describe('voiceOf', () => {
  it('attests only by an own assertion', () => {
    for (const attribution of attributions) {
      for (const position of positions) {
        const attests = voiceOf(account('a', attribution, position)) === 'attests';
        assert.equal(attests, attribution === 'own' && position === 'asserts', `${attribution} ${position}`);
      }
    }
  });

  it('counts a doubt or a denial of somebody else as a report', () => {
    assert.equal(voiceOf(account('a', 'reported', 'denies')), 'reports');
    assert.equal(voiceOf(account('a', 'quoted', 'doubts')), 'reports');
    assert.equal(voiceOf(account('a', 'own', 'denies')), 'denies');
  });
});

describe('voicesOf', () => {
  const chance = seeded(3);
  const some = (): Account[] =>
    Array.from({length: chance.below(8)}, () =>
      account(chance.pick(['a', 'b', 'c', 'stranger']), chance.pick(attributions), chance.pick(positions)),
    );

  it('has one voice per source, in their order, silence included', () => {
    for (let run = 0; run < 200; run++) {
      const accounts = some();
      const voices = voicesOf(accounts, sources);
      assert.deepEqual(
        voices.map(({source}) => source),
        ['a', 'b', 'c'],
      );
      for (const {source, voice} of voices) assert.equal(voice === 'silent', !accounts.some((a) => a.source === source));
    }
  });

  it('does not depend on the order of the accounts', () => {
    for (let run = 0; run < 200; run++) {
      const accounts = some();
      assert.deepEqual(voicesOf([...accounts].reverse(), sources), voicesOf(accounts, sources));
    }
  });

  it('counts as attesting whoever has an attesting account, once', () => {
    for (let run = 0; run < 200; run++) {
      const accounts = some().filter(({source}) => source !== 'stranger');
      assert.equal(attesting(accounts), voicesOf(accounts, sources).filter(({voice}) => voice === 'attests').length);
    }
    assert.equal(attesting([account('a'), account('a'), account('b', 'quoted')]), 1);
  });

  it('lets the own word win over what is passed on', () => {
    assert.equal(voicesOf([account('a', 'reported'), account('a', 'own', 'denies')], sources)[0]?.voice, 'denies');
    assert.equal(voicesOf([account('a', 'own', 'doubts'), account('a')], sources)[0]?.voice, 'attests');
  });
});
