import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {formatLayout} from '../../src/cli/format-layout.js';
import {checkLayout, solveLayout} from '../../src/cli/solve-layout.js';
import type {Arrangement, Dataset, Id, MapLayout} from '../../src/model/types.js';
import {indexDataset} from '../../src/query/model.js';
import {town} from '../../stories/states/actor-map.js';

/** Invented data sets of a few sizes, without a layout. */
const towns = [
  [6, 2, 1],
  [9, 1, 2],
  [12, 3, 3],
  [14, 4, 4],
  [3, 1, 5],
  [10, 5, 6],
].map(([actors = 0, camps = 0, seed = 0]) => town(actors, camps, seed));
const solve = (data: Dataset, anew = false): MapLayout => solveLayout(indexDataset(data), anew);
const check = (data: Dataset): readonly string[] => checkLayout(indexDataset(data));
const solved = towns.map((data) => ({...data, layout: solve(data)}));
const small = solved[2] ?? town(1, 1);
const {wide} = small.layout ?? {};
assert.ok(wide);

/** The smaller data set with its wide arrangement changed. */
const withWide = (change: Partial<Arrangement>): Dataset => ({...small, layout: {...small.layout, wide: {...wide, ...change}}});
const first = (): readonly [Id, Arrangement['nodes'][Id]] => Object.entries(wide.nodes)[0] ?? ['', {x: 0, y: 0}];

describe('solveLayout', () => {
  it('keeps the laws of the map', () => {
    for (const data of solved) assert.deepEqual(check(data), []);
  });

  it('gives the same for the same input', () => {
    assert.equal(formatLayout(solve(towns[0] ?? small)), formatLayout(solved[0]?.layout ?? {}));
  });

  it('changes nothing when it is run again', () => {
    for (const data of solved) assert.equal(formatLayout(solve(data)), formatLayout(data.layout));
  });

  it('writes whole px and bends of two decimals', () => {
    for (const {layout} of solved) {
      const plans = Object.values(layout) as readonly Arrangement[];
      for (const {x, y} of plans.flatMap(({nodes}) => Object.values(nodes))) assert.ok(Number.isInteger(x) && Number.isInteger(y));
      for (const {bend} of plans.flatMap(({links}) => Object.values(links))) assert.equal(bend, Math.round(bend * 100) / 100);
    }
  });

  it('leaves every actor in its place when actors and relations come', () => {
    const whole = town(12, 3, 3);
    const [gone, ...rest] = [...(whole.actors ?? [])].reverse();
    const relations = whole.relations?.filter(({from, to}) => from !== gone?.id && to !== gone?.id) ?? [];
    const before = solve({...whole, actors: rest.reverse(), relations});
    const data = {...whole, layout: before};
    const after = solve(data);
    assert.deepEqual(check({...data, layout: after}), []);
    for (const shape of ['wide', 'tall'] as const) {
      const {[gone?.id ?? '']: added, ...kept} = after[shape]?.nodes ?? {};
      assert.ok(added);
      assert.deepEqual(kept, before[shape]?.nodes);
    }
  });

  it('leaves a bend that does no harm, whatever it is', () => {
    const [id, {bend}] = Object.entries(wide.links)[0] ?? ['', {bend: 0}];
    const data = withWide({links: {...wide.links, [id]: {bend: bend + 0.003}}});
    assert.equal(solve(data).wide?.links[id]?.bend, bend + 0.003);
  });

  it('fans out relations between the same two actors, whatever their direction', () => {
    const {relations: [relation] = [], ...data} = town(4, 1, 2);
    assert.ok(relation);
    const relations = ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({
      ...relation,
      id,
      ...(i % 2 === 0 ? {} : {from: relation.to, to: relation.from}),
    }));
    const {links = {}} = solve({...data, relations}).wide ?? {};
    const bends = relations.map(({id}, i) => (links[id]?.bend ?? 0) * (i % 2 === 0 ? 1 : -1)).sort((p, q) => p - q);
    assert.ok(
      bends.every((bend, i) => i === 0 || bend - (bends[i - 1] ?? 0) >= 0.02),
      bends.join(' '),
    );
    assert.deepEqual(check({...data, relations, layout: solve({...data, relations})}), []);
  });

  it('drops what is gone', () => {
    const [actor] = small.actors ?? [];
    const actors = small.actors?.filter((a) => a !== actor) ?? [];
    const relations = small.relations?.filter(({from, to}) => from !== actor?.id && to !== actor?.id) ?? [];
    const {nodes = {}, links = {}} = solve({...small, actors, relations}).wide ?? {};
    assert.deepEqual(Object.keys(nodes).sort(), actors.map(({id}) => id).sort());
    assert.deepEqual(Object.keys(links).sort(), relations.map(({id}) => id).sort());
  });

  it('keeps frame, zones and pinned actors when it places all anew', () => {
    const [id, place] = first();
    const pinned = {...place, x: place.x + 1, pinned: true};
    const anew = solve(withWide({nodes: {...wide.nodes, [id]: pinned}}), true).wide;
    assert.deepEqual(anew?.nodes[id], pinned);
    assert.deepEqual([anew?.zones, anew?.width, anew?.height], [wide.zones, wide.width, wide.height]);
  });

  it('turns a name that lies on something to a free side', () => {
    const [id, place] = first();
    const data = withWide({nodes: {...wide.nodes, [id]: {...place, x: 30, label: 'left'}}});
    const {label, ...kept} = solve(data).wide?.nodes[id] ?? {x: 0, y: 0};
    assert.notEqual(label, 'left');
    assert.deepEqual(kept, {x: 30, y: place.y});
  });
});

describe('checkLayout', () => {
  const nodes = Object.entries(wide.nodes);
  const [[a, at], [b]] = [nodes[0] ?? ['', {x: 0, y: 0}], nodes[1] ?? ['']];
  const name = (id: Id): string =>
    small.actors?.find((actor) => actor.id === id)?.short ?? small.actors?.find((actor) => actor.id === id)?.name ?? '';
  const without = <T>(entries: Readonly<Record<Id, T>>, id: Id): Record<Id, T> =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));
  const [link = ''] = Object.keys(wide.links);
  const faults: readonly (readonly [what: string, change: Partial<Arrangement>, law: string])[] = [
    ['an actor without a place', {nodes: without(wide.nodes, a)}, `“${name(a)}” has no place`],
    ['a place without an actor', {nodes: {...wide.nodes, nobody: at}}, '“nobody” has a place and is not on the map'],
    ['a relation without a bend', {links: without(wide.links, link)}, `the relation “${link}” has no bend`],
    ['a bend without a relation', {links: {...wide.links, nothing: {bend: 0}}}, 'the relation “nothing” has a bend and is not on the map'],
    ['a glyph on a glyph', {nodes: {...wide.nodes, [b]: at}}, `the node of “${name(a)}” lies on the node of “${name(b)}”`],
    ['a name on a name', {nodes: {...wide.nodes, [b]: at}}, `the name of “${name(a)}” lies on the name of “${name(b)}”`],
    ['a glyph outside its zone', {nodes: {...wide.nodes, [a]: {...at, x: -50}}}, `the node of “${name(a)}” leaves its zone`],
    [
      'a name outside the picture',
      {nodes: {...wide.nodes, [a]: {...at, x: 12, label: 'left'}}},
      `the name of “${name(a)}” leaves the picture`,
    ],
  ];
  for (const [what, change, law] of faults) {
    it(`lists ${what}`, () => {
      const laws = check(withWide(change));
      assert.ok(laws.includes(`map wide: ${law}.`), laws.join('\n'));
    });
  }

  it('lists a name on a glyph, a line over a glyph, lines on each other, a missing layout', () => {
    const [from, between, to] = ['actor-1', 'actor-2', 'actor-3'];
    const {meta, sources, actors = [], relations: [relation] = []} = town(3, 1);
    assert.ok(relation);
    const data: Dataset = {
      meta,
      sources,
      actors: actors.map((actor, i) => ({...actor, name: `Actor ${i + 1}`, short: `Actor ${i + 1}`})),
      relations: ['one', 'two'].map((id) => ({...relation, id, from, to})),
      layout: {
        wide: {
          width: 600,
          height: 200,
          nodes: {
            [from]: {x: 100, y: 100, label: 'above'},
            [between]: {x: 300, y: 100, label: 'above'},
            [to]: {x: 360, y: 100, label: 'left'},
          },
          links: {one: {bend: 0}, two: {bend: 0.01}},
          zones: {},
        },
      },
    };
    assert.deepEqual(check(data), [
      'map wide: the name of “Actor 3” lies on the node of “Actor 2”.',
      'map wide: the line of “one” runs over the node of “Actor 2”.',
      'map wide: the lines of “one” and “two” lie on each other.',
      'map wide: the line of “two” runs over the node of “Actor 2”.',
      'map tall: there is no such layout.',
    ]);
  });
});

describe('formatLayout', () => {
  it('writes the bundled layout as it stands', () => {
    const file = readFileSync('data/layout.json', 'utf8');
    assert.equal(formatLayout(JSON.parse(file) as MapLayout), file);
  });
});

describe('data:layout', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kz-elements-'));
  });
  after(() => rmSync(folder, {recursive: true}));

  const write = (data: Dataset): void => {
    for (const [name, value] of Object.entries(data)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  };
  const run = (...flags: readonly string[]): {code: number | null; lines: readonly string[]; said: string} => {
    const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/data-layout.ts', folder, ...flags], {encoding: 'utf8'});
    return {code: done.status, lines: done.stdout.trim().split('\n'), said: done.stderr.trim()};
  };

  it('checks without writing, writes, and then finds nothing', () => {
    write(towns[0] ?? small);
    const file = join(folder, 'layout.json');
    const missing = ['map wide: there is no such layout.', 'map tall: there is no such layout.', `${file}: 2 laws broken`];
    assert.deepEqual(run('--check'), {code: 1, lines: missing, said: ''});
    assert.deepEqual(run(), {code: 0, lines: [`${file}: all laws kept`], said: ''});
    assert.equal(readFileSync(file, 'utf8'), formatLayout(solved[0]?.layout ?? {}));
    assert.deepEqual(run('--check'), {code: 0, lines: [`${file}: all laws kept`], said: ''});
  });

  it('writes nothing where a record cannot be read, for it would lose its place', () => {
    const [data] = solved;
    assert.ok(data);
    const [actor, ...actors] = data.actors ?? [];
    write({...data, actors: [{...actor, kind: 'river'} as never, ...actors]});
    writeFileSync(join(folder, 'layout.json'), formatLayout(data.layout));
    const {code, said} = run();
    assert.equal(code, 2);
    assert.match(said, /^actors#actor-1: kind: .*river/);
    assert.equal(readFileSync(join(folder, 'layout.json'), 'utf8'), formatLayout(data.layout));
  });
});
