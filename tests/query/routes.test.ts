import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Account, Dataset, Id, Relation} from '../../src/model/types.js';
import {indexDataset, type Model} from '../../src/query/model.js';
import {accountsNeeded, judgeRoutes, mostSteps, routesBetween, tellingAccount, type Route} from '../../src/query/routes.js';
import {foreign} from '../../stories/states/foreign.js';
import {says, at} from '../../stories/states/foreign-accounts.js';
import {seeded} from '../seeded.js';

const sources = foreign.sources.map(({id}) => id);

/** A small random graph: `n` actors, relations either way, twice, to oneself and without accounts, told in all voices. */
function graph(seed: number): Model {
  const chance = seeded(seed);
  const n = 2 + chance.below(6);
  const voices: readonly Pick<Account, 'attribution' | 'position'>[] = [
    {attribution: 'own', position: 'asserts'},
    {attribution: 'own', position: 'asserts'},
    {attribution: 'own', position: 'doubts'},
    {attribution: 'own', position: 'denies'},
    {attribution: 'reported', position: 'asserts'},
    {attribution: 'quoted', position: 'asserts'},
  ];
  const account = (): Account => ({...says(at(chance.pick(sources), 'p1', 'invented'), 'Told.'), ...chance.pick(voices)});
  const relations = Array.from({length: chance.below(4 * n)}, (_, i): Relation => ({
    id: `r${i}`,
    from: `a${chance.below(n)}`,
    to: `a${chance.below(n)}`,
    family: 'backs',
    type: 'ties',
    label: 'ties',
    valence: 'neutral',
    status: 'stated',
    accounts: Array.from({length: chance.below(5)}, account),
  }));
  const [first] = foreign.actors ?? [];
  assert.ok(first);
  const actors = Array.from({length: n}, (_, i) => ({...first, id: `a${i}`}));
  const data: Dataset = {meta: foreign.meta, sources: foreign.sources, actors, relations};
  return indexDataset(data);
}

const allOf = (model: Model): ReadonlySet<Id> => new Set(model.relations.map(({id}) => id));

/** Every sequence of relations is tried, and kept where it walks from end to end over nobody twice. */
function bruteForce(from: Id, to: Id, model: Model): readonly string[] {
  const found: string[] = [];
  const tryAll = (at: Id, visited: readonly Id[], ids: readonly Id[]): void => {
    if (at === to) return void found.push(ids.join(' '));
    if (ids.length === mostSteps) return;
    for (const r of model.relations) {
      const next = r.from === at ? r.to : r.to === at ? r.from : undefined;
      if (next !== undefined && r.accounts.length > 0 && !visited.includes(next)) tryAll(next, [...visited, next], [...ids, r.id]);
    }
  };
  if (from !== to) tryAll(from, [from], []);
  return found;
}

/** Recounted from the accounts alone. */
const assertedBy = (source: Id, {accounts}: Relation): boolean =>
  accounts.some((a) => a.source === source && a.attribution === 'own' && a.position === 'asserts');
const statedInFull = ({steps}: Route): readonly Id[] => sources.filter((id) => steps.every(({relation}) => assertedBy(id, relation)));

const named = ({steps}: Route): string => steps.map(({relation}) => relation.id).join(' ');
const seeds = Array.from({length: 300}, (_, i) => i + 1);
const asked = (model: Model): readonly Route[] => routesBetween('a0', 'a1', model, allOf(model));

describe('routesBetween', () => {
  it('misses no route and invents none', () => {
    let most = 0;
    for (const seed of seeds) {
      const model = graph(seed);
      const found = asked(model).map(named);
      most = Math.max(most, found.length);
      assert.deepEqual([...found].sort(), [...bruteForce('a0', 'a1', model)].sort(), `seed ${seed}`);
    }
    assert.ok(most > 10, 'some graph has many routes');
  });

  it('walks connected from end to end, over nobody twice, in at most three steps, each told by somebody', () => {
    for (const seed of seeds) {
      for (const {steps} of asked(graph(seed))) {
        assert.ok(steps.length >= 1 && steps.length <= 3);
        assert.equal(steps[0]?.from, 'a0');
        assert.equal(steps.at(-1)?.to, 'a1');
        const visited = ['a0', ...steps.map(({to}) => to)];
        assert.equal(new Set(visited).size, visited.length);
        steps.forEach(({relation, from, to, outgoing}, i) => {
          assert.equal(from, visited[i]);
          assert.deepEqual(outgoing ? [relation.from, relation.to] : [relation.to, relation.from], [from, to]);
          assert.ok(relation.accounts.length > 0);
        });
      }
    }
  });

  it('puts the shortest first, then the best attested weakest step, then what one source states in full', () => {
    for (const seed of seeds) {
      const routes = asked(graph(seed));
      routes.forEach((route, i) => {
        const counts = route.steps.map(({relation}) => sources.filter((id) => assertedBy(id, relation)).length);
        assert.equal(route.weakest, Math.min(...counts));
        const before = routes[i - 1];
        if (before === undefined) return;
        const key = (r: Route): number => r.steps.length * 1000 - r.weakest * 10 - (r.whole.length > 0 ? 1 : 0);
        assert.ok(key(before) <= key(route), `seed ${seed}`);
      });
    }
  });

  it('knows which sources state a route in full', () => {
    for (const seed of seeds) for (const route of asked(graph(seed))) assert.deepEqual(route.whole, statedInFull(route));
  });

  it('finds the same ways back', () => {
    for (const seed of seeds) {
      const model = graph(seed);
      const back = routesBetween('a1', 'a0', model, allOf(model)).map((route) => named(route).split(' ').reverse().join(' '));
      assert.deepEqual([...back].sort(), asked(model).map(named).sort());
    }
  });

  it('walks only the relations that it may', () => {
    for (const seed of seeds) {
      const model = graph(seed);
      const some = new Set([...allOf(model)].filter((_, i) => i % 2 === 0));
      const found = routesBetween('a0', 'a1', model, some).map(named);
      const left = asked(model)
        .map(named)
        .filter((ids) => ids.split(' ').every((id) => some.has(id)));
      assert.deepEqual([...found].sort(), [...left].sort());
    }
  });

  it('finds none to oneself or to nobody', () => {
    const model = graph(7);
    assert.deepEqual(routesBetween('a0', 'a0', model, allOf(model)), []);
    assert.deepEqual(routesBetween('a0', 'nobody', model, allOf(model)), []);
  });
});

describe('accountsNeeded', () => {
  it('is the least number of sources that assert all steps together', () => {
    const groups = Array.from({length: 2 ** sources.length}, (_, bits) => sources.filter((_s, i) => (bits >> i) % 2 === 1));
    for (const seed of seeds) {
      for (const route of asked(graph(seed))) {
        const enough = groups.filter((group) => route.steps.every(({relation}) => group.some((id) => assertedBy(id, relation))));
        const least = enough.length === 0 ? undefined : Math.min(...enough.map((group) => group.length));
        assert.equal(accountsNeeded(route), least);
      }
    }
  });
});

describe('judgeRoutes', () => {
  it('says how the two are tied at best', () => {
    const kinds = new Set<string>();
    for (const seed of seeds) {
      const routes = asked(graph(seed));
      const verdict = judgeRoutes(routes);
      kinds.add(verdict.kind);
      const whole = routes.filter((route) => statedInFull(route).length > 0);
      if (verdict.kind === 'none') assert.equal(routes.length, 0);
      if (verdict.kind === 'direct') assert.equal(whole[0]?.steps.length, 1);
      if (verdict.kind === 'whole') assert.ok(whole.length > 0 && whole.every(({steps}) => steps.length > 1));
      if (verdict.kind === 'joined') assert.ok(whole.length === 0 && routes.some(({weakest}) => weakest > 0) && verdict.accounts > 1);
      if (verdict.kind === 'unstated') assert.ok(routes.length > 0 && routes.every(({weakest}) => weakest === 0));
    }
    assert.deepEqual([...kinds].sort(), ['direct', 'joined', 'none', 'unstated', 'whole']);
  });
});

describe('tellingAccount', () => {
  it('lets one source tell all steps where it can, and an assertion in own voice where there is one', () => {
    for (const seed of seeds) {
      const model = graph(seed);
      for (const route of asked(model)) {
        for (const step of route.steps) {
          const account = tellingAccount(step, route, model);
          assert.ok(account);
          if (route.whole.length > 0) assert.equal(account.source, route.whole[0]);
          if (step.sources.length > 0) assert.ok(account.attribution === 'own' && account.position === 'asserts');
        }
      }
    }
  });
});
