import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellsOf, layoutGrid, type GridScene} from '../../src/components/stance-grid/layout.js';
import {cutOut, placeOf, rowsOf, spanHolding, windowHolding} from '../../src/components/stance-grid/layout-window.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {everything} from '../../src/query/filter.js';
import {indexDataset} from '../../src/query/model.js';
import {byActor} from '../../src/query/reported.js';
import {readDataset} from '../tools/dataset.mjs';

const boxOf = (width: number, em = 16): Box => ({width, em, form: formOf(width, em), measure: (text, size) => text.length * size * 0.55});
const model = byActor(indexDataset(readDataset()));
const actorsAt = (width: number, cards = false): GridScene =>
  layoutGrid(model, boxOf(width), {sort: 'theme', questions: [], filter: everything, cards, actors: true});

describe('spanHolding', () => {
  it('holds the place, is full, and stays inside', () => {
    for (let all = 1; all < 40; all++)
      for (let size = 1; size < 45; size++)
        for (let at = 0; at < all; at++) {
          const {first, count} = spanHolding(at, size, all);
          assert.ok(first >= 0 && first + count <= all && at >= first && at < first + count);
          assert.equal(count, Math.min(size, all));
        }
  });

  it('reaches every place by going on, and comes back to the start', () => {
    for (const [size, all] of [
      [7, 30],
      [50, 500],
      [1, 3],
      [4, 4],
    ] as const) {
      const seen = new Set<number>();
      let span = spanHolding(0, size, all);
      for (;;) {
        for (let i = span.first; i < span.first + span.count; i++) seen.add(i);
        if (span.first + span.count >= all) break;
        span = spanHolding(span.first + span.count, size, all);
      }
      assert.equal(seen.size, all);
      while (span.first > 0) span = spanHolding(span.first - 1, size, all);
      assert.equal(span.first, 0);
    }
  });
});

describe('columns of actors', () => {
  it('stay inside the box at every width, with room to be read', () => {
    for (const width of [480, 520, 680, 840, 1100]) {
      const scene = actorsAt(width);
      assert.equal(scene.form, 'table');
      assert.ok(scene.columns.question + scene.fit * scene.columns.source + scene.columns.together <= width + 1e-6);
      assert.ok(scene.columns.source >= 108 - 1e-6 && scene.fit >= 2 && scene.fit < scene.sources.length);
    }
    assert.equal(actorsAt(360, true).form, 'cards');
  });

  it('are all reached by turning, each cell once per window', () => {
    const scene = actorsAt(680);
    const keys = new Set<string>();
    for (let column = 0; column < scene.sources.length; column += scene.fit) {
      const cut = cutOut(scene, windowHolding(scene, {row: 0, column}));
      assert.equal(cut.sources.length, scene.fit);
      for (const row of rowsOf(cut))
        assert.deepEqual(
          row.cells.map((c) => c.source),
          cut.sources.map((s) => s.id),
        );
      for (const {key} of cellsOf(cut)) keys.add(key);
    }
    assert.deepEqual(
      [...keys].sort(),
      cellsOf(scene)
        .map((c) => c.key)
        .sort(),
    );
  });

  it('draw what nobody reports as a dash, and count it nowhere', () => {
    const silent = cellsOf(actorsAt(1100)).filter((c) => c.stance === undefined);
    assert.ok(silent.length > 300);
    assert.ok(silent.every((c) => c.blank === 'not-addressed' && c.picture.shapes[0]?.kind === 'dash'));
  });

  it('have a place by the key of a cell or of a head', () => {
    const scene = actorsAt(1100);
    assert.deepEqual(placeOf(scene, 'unrest/tokayev'), {row: 0, column: scene.sources.findIndex((s) => s.id === 'tokayev')});
    assert.equal(placeOf(scene, 'unrest/trenin'), undefined);
    assert.equal(placeOf(scene, 'source:tokayev')?.row, undefined);
    assert.equal(placeOf(scene, ''), undefined);
  });
});

describe('cutOut', () => {
  it('is the scene itself where all is inside', () => {
    const scene = layoutGrid(indexDataset(readDataset()), boxOf(1100), {sort: 'theme', questions: [], filter: everything, cards: false});
    assert.equal(cutOut(scene, windowHolding(scene, {row: 0, column: 0})), scene);
  });

  it('cuts rows across themes in their order', () => {
    const scene = actorsAt(1100);
    const all = rowsOf(scene).map((r) => r.question.id);
    for (let first = 0; first < all.length; first += 4) {
      const rows = {first, count: Math.min(4, all.length - first), all: all.length};
      const cut = cutOut(scene, {rows, columns: {first: 0, count: scene.sources.length, all: scene.sources.length}});
      assert.deepEqual(
        rowsOf(cut).map((r) => r.question.id),
        all.slice(first, first + 4),
      );
    }
  });

  it('tells the line of every row and head in the whole, whatever the window', () => {
    const scene = actorsAt(1100);
    const all = rowsOf(scene).length;
    const lines = new Map<string, number>();
    for (let first = 0; first < all; first += 4) {
      const rows = {first, count: Math.min(4, all - first), all};
      const cut = cutOut(scene, {rows, columns: {first: 0, count: scene.sources.length, all: scene.sources.length}});
      assert.equal(cut.whole?.lines, 1 + all + scene.groups.length);
      for (const group of cut.groups) {
        lines.set(group.id, group.line ?? 0);
        for (const row of group.rows) lines.set(`row ${row.question.id}`, row.line ?? 0);
      }
    }
    const inOrder = scene.groups.flatMap((g) => [g.id, ...g.rows.map((r) => `row ${r.question.id}`)]);
    assert.deepEqual(
      inOrder.map((key) => lines.get(key)),
      inOrder.map((_, i) => i + 2),
    );
  });
});
