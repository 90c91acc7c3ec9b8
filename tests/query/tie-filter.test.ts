import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dataset, Relation} from '../../src/model/types.js';
import {everything, type Filter} from '../../src/query/filter.js';
import {indexDataset} from '../../src/query/model.js';
import {findActors, isDisputed, leftOf} from '../../src/query/tie-filter.js';
import {leadingAccount, majority, namedBy, speaking, tiesOf} from '../../src/query/ties.js';
import {attesting} from '../../src/query/voices.js';
import {foreign} from '../../stories/states/foreign.js';

const model = indexDataset(foreign);
const left = (more: Partial<Filter>) => leftOf(model, {...everything, ...more});
const relation = (id: string): Relation => {
  const found = model.relationById.get(id);
  assert.ok(found, id);
  return found;
};

describe('leftOf', () => {
  it('leaves everything where nothing is asked', () => {
    assert.equal(left({}).actors.size, model.actors.length);
    assert.equal(left({}).relations.size, model.relations.length);
  });

  it('leaves out what an editor excludes, and relations to it', () => {
    const {actors, relations} = left({exclude: new Set(['actor:northspan'])});
    assert.equal(actors.has('northspan'), false);
    assert.ok([...relations].every((id) => relation(id).from !== 'northspan' && relation(id).to !== 'northspan'));
    const first = model.relations[0];
    assert.ok(first);
    assert.equal(left({exclude: new Set([`relation:${first.id}`])}).relations.has(first.id), false);
  });

  it('keeps only what a source tells, with both ends of each relation', () => {
    const {actors, relations} = left({sources: new Set(['kestrel'])});
    assert.ok(relations.size > 0 && relations.size < model.relations.length);
    for (const id of relations) {
      assert.ok(relation(id).accounts.some((a) => a.source === 'kestrel'));
      assert.ok(actors.has(relation(id).from) && actors.has(relation(id).to));
    }
  });

  it('keeps the actors asked for and those they are tied to', () => {
    const {actors, relations} = left({actors: new Set(['northspan'])});
    assert.ok(relations.size > 0);
    for (const id of relations) assert.ok([relation(id).from, relation(id).to].includes('northspan'));
    const tied = new Set(['northspan', ...[...relations].flatMap((id) => [relation(id).from, relation(id).to])]);
    assert.deepEqual([...actors].sort(), [...tied].sort());
  });

  it('finds an actor by another spelling', () => assert.ok(left({query: 'mrs LORNE'}).actors.has('edda-lorne')));

  it('leaves all actors where only disputed relations are asked for', () => {
    const {actors, relations} = left({disputed: true});
    assert.equal(actors.size, model.actors.length);
    assert.deepEqual(
      [...relations],
      model.relations.filter((r) => isDisputed(r, model)).map(({id}) => id),
    );
  });
});

describe('isDisputed', () => {
  const base = relation(model.relations[0]?.id ?? '');
  const own = base.accounts[0];
  assert.ok(own);

  it('takes the word of the record, of a dispute, of a doubt in own voice', () => {
    const calm: Relation = {...base, id: 'calm', disputed: false, accounts: [{...own, attribution: 'own', position: 'asserts'}]};
    const data = (r: Relation, more: Partial<Dataset> = {}) => indexDataset({...foreign, relations: [r], ...more});
    const dispute = {
      id: 'd',
      about: ['relation:calm' as const],
      topic: 'x',
      kind: 'reading' as const,
      strength: 'tension' as const,
      versions: [],
    };
    assert.equal(isDisputed(calm, data(calm)), false);
    assert.equal(isDisputed({...calm, disputed: true}, data(calm)), true);
    assert.equal(isDisputed(calm, data(calm, {disputes: [dispute]})), true);
    assert.equal(isDisputed({...calm, accounts: [{...own, attribution: 'own', position: 'doubts'}]}, data(calm)), true);
    assert.equal(isDisputed({...calm, accounts: [{...own, attribution: 'reported', position: 'denies'}]}, data(calm)), false);
  });
});

describe('findActors', () => {
  it('finds nobody for nothing', () => assert.deepEqual(findActors('  ', model), []));
  it('puts names that begin so first', () => {
    const names = findActors('t', model).map(({id}) => id);
    assert.ok(
      (names.indexOf('town-council') >= 0 && names.indexOf('town-council') < names.indexOf('nora-haldane')) ||
        !names.includes('nora-haldane'),
    );
  });
  it('finds every spelling', () =>
    assert.deepEqual(
      findActors('mayor', model).map(({id}) => id),
      ['edda-lorne'],
    ));
});

describe('tiesOf', () => {
  it('puts the best attested first, and knows the way', () => {
    for (const {id} of model.actors) {
      const ties = tiesOf(id, model);
      ties.forEach((tie, i) => {
        assert.ok(i === 0 || tie.attested <= (ties[i - 1]?.attested ?? 0));
        assert.equal(tie.attested, attesting(tie.relation.accounts));
        assert.equal(tie.outgoing ? tie.relation.from : tie.relation.to, id);
        assert.equal(tie.outgoing ? tie.relation.to : tie.relation.from, tie.other);
      });
      assert.equal(ties.length, model.relationsOf.get(id)?.length ?? 0);
    }
  });
});

describe('who speaks', () => {
  it('counts a source that names an actor once', () => {
    const actor = model.actorById.get('town-council');
    assert.ok(actor);
    const twice = {...actor, mentions: [...actor.mentions, ...actor.mentions]};
    assert.equal(speaking(namedBy(twice, model)), new Set(actor.mentions.map((m) => m.source)).size);
  });

  it('lets an account speak for a relation that attests it', () => {
    for (const r of model.relations) {
      const account = leadingAccount(r, model);
      if (attesting(r.accounts) > 0) assert.ok(account?.attribution === 'own' && account.position === 'asserts');
      else assert.equal(account, r.accounts[0]);
    }
  });

  it('takes more than half for most', () => assert.deepEqual([1, 2, 3, 4, 5, 8].map(majority), [1, 2, 2, 3, 3, 5]));
});
