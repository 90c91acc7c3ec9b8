import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Item} from '../../src/components/timeline/layout-items.js';
import {branchesHolding, fewEntries, holds, layoutBranches, openBranch} from '../../src/components/timeline/layout-tree.js';
import {around, dayEdtf, interval, moved, scaled, viewIn, zoomTo} from '../../src/components/timeline/layout-zoom.js';
import {findShown} from '../../src/components/timeline/shown.js';
import {standsOf} from '../../src/components/timeline/stands.js';
import type {Dataset, EventRecord, Importance} from '../../src/model/types.js';
import {everything} from '../../src/query/filter.js';
import {indexDataset} from '../../src/query/model.js';
import {large} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {allYears, atOnce} from '../../stories/states/timeline-scale.js';
import {seeded} from '../seeded.js';
import {faults, format, held, lay, pictureOf, words} from './timeline-scenes.js';

/** Random events: over some days, years or millennia, in crowds, with times of day, spans and open ends. */
function invented(seed: number, n: number): Dataset {
  const chance = seeded(seed);
  const days = chance.pick([1, 3, 40, 4000, 300_000]);
  const day = (): number => Date.UTC(2015, 4, 1) - (chance.chance(0.5) ? chance.below(Math.ceil(days / 20)) : chance.below(days)) * 864e5;
  const edtf = (): string => {
    const [a, b] = [day(), day()].sort((x, y) => x - y).map(dayEdtf) as [string, string];
    return chance.pick([
      a,
      a,
      a,
      `${a}~`,
      a === b ? a : `${a}/${b}`,
      `${a}/..`,
      `../${a}`,
      `${a}T09:${10 + chance.below(50)}+06:00`,
      a.slice(0, -3),
      a.slice(0, -6),
    ]);
  };
  const lanes = foreign.meta.lanes.slice(0, 1 + chance.below(3));
  const event = (i: number): EventRecord => ({
    ...{id: `e${i}`, when: {edtf: edtf(), basis: 'stated'}, lane: chance.pick(lanes).id, status: 'happened', actors: [], accounts: []},
    importance: chance.pick<Importance>([1, 2, 2, 3, 3, 3]),
    title: 'a bridge across the wide river in the old town by night'
      .split(' ')
      .slice(0, 1 + chance.below(7))
      .join(' '),
  });
  return {meta: {...foreign.meta, lanes}, sources: foreign.sources, events: Array.from({length: n}, (_, i) => event(i))};
}

const sets: readonly (readonly [string, Dataset])[] = [
  ['large', large(1000, 1)],
  ['larger', large(20_000, 2)],
  ['at once', atOnce(2000)],
  ['all years', allYears(900)],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => [`invented ${seed}`, invented(seed, [160, 400, 1500, 6000][seed % 4] ?? 200)] as const),
];
const zooms = (dataset: Dataset): readonly string[] => {
  const {window} = lay(dataset, 1100);
  const at = (share: number): number => window.start + share * (window.end - window.start);
  return [
    '',
    ...[
      [0, 0.3],
      [0.4, 0.6],
      [0.5, 0.52],
      [0.7, 1],
    ].map(([a = 0, b = 1]) => zoomTo({start: at(a), end: at(b)}, window)),
  ];
};
/** Nodes of the picture at most: per lane two rows of heads, labelled marks of ten nodes, columns of four. */
const bound = (width: number): number => 3 * width;

describe('a picture of any number of events', () => {
  for (const [name, dataset] of sets) {
    it(`holds every event once, as a mark or in one counted pile, row or end of the view: ${name}`, () => {
      const all = (dataset.events ?? []).map(({id}) => id).sort();
      const model = indexDataset(dataset);
      for (const width of [1100, 680, 480]) {
        for (const zoom of zooms(dataset)) assert.deepEqual(held(lay(model, width, {zoom})), all, `${width} ${zoom}`);
      }
      assert.deepEqual(held(lay(model, 360, {shown: 'list'})), all);
    });

    it(`lets nothing overlap or stick out, and is as large as its width allows, not its events: ${name}`, () => {
      const model = indexDataset(dataset);
      for (const width of [1100, 680, 480]) {
        for (const labelAll of [false, true]) {
          for (const zoom of zooms(dataset)) {
            const picture = pictureOf(lay(model, width, {zoom, labelAll}));
            assert.deepEqual(faults(picture), [], `${width} ${zoom}`);
            assert.ok(
              picture.marks.length * 8 + picture.piles.length * 4 < bound(width),
              `${picture.marks.length} ${picture.piles.length}`,
            );
            assert.ok(picture.lanes.every(({height}) => height < 24 * 40));
          }
        }
      }
    });

    it(`is the same for the same input: ${name}`, () => {
      for (const zoom of zooms(dataset).slice(0, 3))
        assert.deepEqual(lay({...dataset}, 680, {zoom}).picture, lay(dataset, 680, {zoom}).picture);
    });
  }

  it('labels key events before others in every stretch', () => {
    const {marks, piles} = pictureOf(lay(large(20_000, 2), 1100));
    const labelled = marks.filter(({label}) => label !== undefined);
    assert.ok(labelled.length > 30);
    assert.ok(labelled.filter(({item}) => item.weight === 1).length > labelled.length * 0.8);
    assert.ok(piles.every(({items}) => items.length > 1));
  });

  it('shows of a pile what the filters leave, and one that is left alone as itself', () => {
    const scene = lay(large(1000, 1), 1100);
    const picture = pictureOf(scene);
    const model = indexDataset(large(1000, 1));
    const shown = findShown(scene, model, {...everything, query: 'ferry 1'}, new Set());
    const stands = standsOf(picture, shown);
    const ids = stands.flatMap(({items}) => items.map(({id}) => id));
    assert.equal(ids.length, shown.total);
    assert.equal(new Set(ids).size, ids.length);
    for (const {stop, items} of stands) assert.equal(stop.startsWith('event:'), items.length === 1);
    assert.ok(stands.some(({pile, items}) => pile !== undefined && items.length === 1));
  });
});

describe('the zoom', () => {
  const day = 864e5;
  const window = {start: 0, end: 100 * day};

  it('is in whole days inside the window, at least one, and empty for the whole', () => {
    const chance = seeded(3);
    for (let i = 0; i < 500; i++) {
      const start = (chance.below(3000) - 1000) * 1e7;
      const zoom = zoomTo({start, end: start + chance.below(12_000) * 1e6}, window);
      const view = viewIn(window, zoom);
      assert.ok(view.start >= 0 && view.end <= window.end && view.end - view.start >= day);
      assert.equal((view.start % day) + (view.end % day), 0);
      assert.equal(zoomTo(view, window), zoom);
    }
    assert.equal(zoomTo({start: -day, end: 200 * day}, window), '');
    for (const none of ['', 'soon', '1999', '1969/1971']) assert.equal(viewIn(window, none), window);
  });

  it('keeps what is under the pointer, moves by whole days, and takes room around a pile', () => {
    const view = {start: 20 * day, end: 40 * day};
    assert.deepEqual(scaled(view, 0.5, 25 * day), {start: 22.5 * day, end: 32.5 * day});
    assert.deepEqual(moved(view, -0.5), {start: 10 * day, end: 30 * day});
    assert.deepEqual(moved({start: 0, end: day}, 0.5), {start: day, end: 2 * day});
    assert.deepEqual(around({start: 20 * day, end: 30 * day}, 0), {start: 20 * day, end: 31 * day});
  });

  it('tells days of any year', () => {
    assert.equal(dayEdtf(new Date(0).setUTCFullYear(-43, 2, 15)), '-0043-03-15');
    assert.equal(interval(0, day), '1970-01-01');
    assert.equal(interval(0, 2 * day), '1970-01-01/1970-01-02');
    assert.equal(dayEdtf(8e15), '9999-12-31');
  });

  it('draws what runs on into the view, cut at its edge, and nothing that lies beyond it', () => {
    const events = large(1000, 1).events ?? [];
    const long: EventRecord = {
      ...(events[0] ?? assert.fail()),
      id: 'long',
      importance: 1,
      when: {edtf: '2009-12-20/2011-02-01', basis: 'stated'},
    };
    const {marks, axis, edges} = pictureOf(lay({...large(1000, 1), events: [...events, long]}, 1100, {zoom: '2010-01/2010-12'}));
    const mark = marks.find(({item}) => item.id === 'long');
    assert.equal(mark?.glyphs[0]?.x, axis.right.x0);
    assert.deepEqual(
      edges.map(({key}) => key),
      ['earlier', 'later'],
    );
    for (const {item} of marks) assert.ok(item.until > axis.right.start && item.at < axis.right.end);
  });
});

describe('branches', () => {
  const itemsOf = (dataset: Dataset): readonly Item[] => lay(dataset, 360, {shown: 'list'}).items;
  const every = [...sets.map(([, dataset]) => itemsOf(dataset)), itemsOf(atOnce(5000))];

  it('divide events into at most 40 parts, these again, down to at most 40 events', () => {
    const walk = (items: readonly Item[], key: string): readonly Item[] => {
      const branches = layoutBranches(items, key, words, format);
      if (branches === undefined) {
        assert.ok(items.length <= fewEntries);
        return items;
      }
      assert.ok(branches.length > 1 && branches.length <= fewEntries, `${key}: ${branches.length}`);
      assert.equal(new Set(branches.map((b) => b.key)).size, branches.length, key);
      assert.equal(new Set(branches.map((b) => b.heading)).size, branches.length, key);
      return branches.flatMap((b) => walk(b.items, b.key));
    };
    for (const items of every) assert.deepEqual(walk(items, 'list'), items);
  });

  it('lead to every event, and only one beside another is open', () => {
    for (const items of every) {
      for (let i = 0; i < items.length; i += Math.ceil(items.length / 50)) {
        const item = items[i] ?? assert.fail();
        assert.ok(holds(items, item));
        assert.ok(
          !holds(
            items.filter((other) => other !== item),
            item,
          ),
        );
        let inside = items;
        for (const key of branchesHolding(items, 'list', item, words, format)) {
          inside = layoutBranches(inside, key.slice(0, key.lastIndexOf('/')), words, format)?.find((b) => b.key === key)?.items ?? [];
        }
        assert.ok(inside.includes(item) && inside.length <= fewEntries);
      }
    }
    const open = ['before', 'list/y1', 'list/y1/m2', 'list/y2', 'list/y1/m3'].reduce(openBranch, new Set<string>() as ReadonlySet<string>);
    assert.deepEqual([...open], ['before', 'list/y2', 'list/y1/m3']);
    assert.deepEqual([...openBranch(new Set(['list/y1', 'list/y1/m2']), 'list/y1')], []);
  });
});
