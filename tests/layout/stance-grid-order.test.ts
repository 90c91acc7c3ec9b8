import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutGrid, cellsOf, type GridOptions, type GridScene} from '../../src/components/stance-grid/layout.js';
import {layoutSquares, shownPairs} from '../../src/components/stance-grid/layout-pairs.js';
import {sorts} from '../../src/components/stance-grid/layout-order.js';
import {trialOf, trialProblems} from '../../src/components/stance-grid/trial.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import {pairsOf} from '../../src/query/agreement.js';
import {everything} from '../../src/query/filter.js';
import {findingOf, noTrial, type Trial} from '../../src/query/findings.js';
import {indexDataset} from '../../src/query/model.js';
import {answersTo, differs} from '../../src/query/stances.js';
import {allBlank, oneQuestion, oneSource} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

const boxOf = (width: number): Box => ({width, em: 16, form: formOf(width, 16), measure: (text, size) => text.length * size * 0.55});
const options = (more: Partial<GridOptions>): GridOptions => ({sort: 'theme', questions: [], filter: everything, cards: false, ...more});
const models = [readDataset(), foreign, oneQuestion, oneSource, allBlank].map(indexDataset);
const bundled = indexDataset(readDataset());
const rowsOf = (scene: GridScene) => scene.groups.flatMap((g) => g.rows);
const idsIn = (scene: GridScene): string[] => rowsOf(scene).map((r) => r.question.id);
const trial = (more: Partial<Trial>): Trial => ({...noTrial, ...more});

describe('orders of the grid', () => {
  it('are permutations of rows, columns and cells, whatever the width', () => {
    for (const model of models) {
      const usual = layoutGrid(model, boxOf(1100), options({}));
      for (const sort of sorts) {
        for (const width of [360, 680, 1100]) {
          const scene = layoutGrid(model, boxOf(width), options({sort, cards: width < 480}));
          assert.deepEqual(idsIn(scene).sort(), idsIn(usual).sort(), sort);
          assert.deepEqual(scene.sources.map((s) => s.id).sort(), usual.sources.map((s) => s.id).sort());
          assert.deepEqual(
            cellsOf(scene)
              .map((c) => c.key)
              .sort(),
            cellsOf(usual)
              .map((c) => c.key)
              .sort(),
          );
          for (const {cells} of rowsOf(scene)) {
            assert.deepEqual(
              cells.map((c) => c.source),
              scene.sources.map((s) => s.id),
            );
          }
        }
      }
    }
  });

  it('change no answer and no stack', () => {
    const usual = new Map(rowsOf(layoutGrid(bundled, boxOf(1100), options({}))).map((r) => [r.question.id, r]));
    for (const {question, cells, together} of rowsOf(layoutGrid(bundled, boxOf(1100), options({sort: 'likeness'})))) {
      const before = usual.get(question.id);
      assert.deepEqual(together, before?.together, 'stacked in the fixed order');
      for (const cell of cells)
        assert.deepEqual(
          cell,
          before?.cells.find((c) => c.key === cell.key),
        );
    }
  });

  it('put each question under the analysis that answered it first', () => {
    const {groups} = layoutGrid(bundled, boxOf(1100), options({sort: 'date'}));
    const place = (id: string): number => bundled.sources.findIndex((s) => s.id === id);
    for (const {first, rows} of groups) {
      for (const {question} of rows) {
        const answered = bundled.sources.filter((s) => typeof bundled.stanceByKey.get(`${question.id}/${s.id}`)?.value === 'number');
        assert.equal(first, answered[0]?.id ?? null);
      }
    }
    const places = groups.map(({first}) => (first == null ? Infinity : place(first)));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('say of likeness, and of nothing else, whether it is exact', () => {
    for (const sort of sorts) {
      const {exact} = layoutGrid(bundled, boxOf(1100), options({sort}));
      assert.deepEqual(exact, sort === 'likeness' ? {questions: true, sources: true} : undefined);
    }
  });
});

describe('what is left out or compared', () => {
  it('leaves two columns to compare, and what stands between them', () => {
    const scene = layoutGrid(bundled, boxOf(680), options({trial: trial({compare: ['trenin', 'umarov']})}));
    assert.deepEqual(
      scene.sources.map((s) => s.id),
      ['trenin', 'umarov'],
    );
    assert.ok(scene.columns.together > 0, 'room for what stands between them, in a column of text, too');
    assert.ok(scene.columns.question + 2 * scene.columns.source + scene.columns.together <= 680 + 1e-6);
    assert.equal(scene.trial.pair?.meetings.length, bundled.questions.length);
    assert.equal(scene.trial.changes, undefined);
  });

  it('counts an answer below the floor as not coded, in cells, stacks and differences', () => {
    const scene = layoutGrid(bundled, boxOf(1100), options({trial: trial({floor: 'high'})}));
    for (const {cells, together} of rowsOf(scene)) {
      for (const cell of cells) {
        const given = bundled.stanceByKey.get(cell.key);
        if (given?.value === null) assert.equal(cell.blank, given.blank);
        else assert.equal(cell.blank, given?.confidence === 'high' ? undefined : 'not-coded', cell.key);
      }
      assert.deepEqual(
        together.placed.map((p) => p.key),
        cells.filter((c) => c.blank === undefined).map((c) => c.key),
      );
    }
    const left = bundled.questions.filter((q) => differs(answersTo(q.id, bundled, {...everything, floor: 'high'})));
    assert.equal(scene.count.differing, left.length);
    assert.equal(scene.count.shown, bundled.questions.length, 'no question leaves');
  });

  it('leaves a column out, and tells what changes', () => {
    const scene = layoutGrid(bundled, boxOf(1100), options({trial: trial({without: ['clarke']})}));
    assert.ok(!scene.sources.some((s) => s.id === 'clarke'));
    assert.equal(scene.sources.length, 4);
    assert.ok((scene.trial.changes?.findings.length ?? 0) > 0);
  });

  it('tells what changes between the two that are compared, and between them alone', () => {
    const compare = ['trenin', 'umarov'] as const;
    const {changes} = layoutGrid(bundled, boxOf(1100), options({trial: trial({floor: 'high', compare})})).trial;
    const two = {...everything, sources: new Set<string>(compare)};
    for (const {question, before, after} of changes?.findings ?? []) {
      assert.equal(before, findingOf(answersTo(question.id, bundled, two)));
      assert.equal(after, findingOf(answersTo(question.id, bundled, {...two, floor: 'high'})));
    }
    assert.ok((changes?.findings.length ?? 0) > 0);
  });

  it('counts pairs only where the order is about agreement', () => {
    const pairs = sorts.map((sort) => layoutGrid(bundled, boxOf(1100), options({sort})).trial.pairs.length);
    assert.deepEqual(pairs, [0, 10, 0, 10]);
  });
});

describe('layoutSquares and shownPairs', () => {
  it('draw a square or a dash per question, and a dot for each borrowed agreement', () => {
    for (const pair of pairsOf(bundled.questions, bundled, everything)) {
      const squares = layoutSquares(pair, 1);
      const marks = (d = ''): number => d.split('M').length - 1;
      assert.equal(marks(squares?.filled), pair.agree);
      assert.equal(marks(squares?.open), pair.addressed - pair.agree);
      assert.equal(marks(squares?.dashes), bundled.questions.length - pair.addressed);
      assert.equal(marks(squares?.dots), pair.borrowings.length);
    }
  });

  it('show the two ends of very many pairs', () => {
    const [pair] = pairsOf(bundled.questions, bundled, everything);
    assert.ok(pair);
    assert.equal(shownPairs(Array.from({length: 28}, () => pair)).length, 28);
    assert.equal(shownPairs(Array.from({length: 1225}, () => pair)).length, 20);
  });
});

describe('trialOf', () => {
  const asked = (more: Partial<Record<'compare' | 'floor' | 'without', string>>) => ({compare: '', floor: 'low', without: '', ...more});

  it('takes two to compare, in the order of the columns', () => {
    assert.deepEqual(trialOf(asked({compare: 'umarov trenin'}), bundled).compare, ['trenin', 'umarov']);
  });

  it('takes nothing from what is wrong, and lists it', () => {
    assert.deepEqual(trialProblems(asked({}), bundled), []);
    for (const [wrong, fact] of [
      [{compare: 'trenin'}, 'not two columns: "trenin"'],
      [{compare: 'trenin michta clarke'}, 'not two columns: "trenin michta clarke"'],
      [{compare: 'trenin nobody'}, 'no column: "nobody"'],
      [{floor: 'none'}, 'unknown value: "none"'],
      [{without: 'nobody'}, 'no column: "nobody"'],
      [{without: 'trenin michta galeotti clarke umarov'}, 'leaves nobody: "trenin michta galeotti clarke umarov"'],
    ] as const) {
      assert.deepEqual(trialOf(asked(wrong), bundled), noTrial, fact);
      assert.deepEqual(
        trialProblems(asked(wrong), bundled).map((p) => p.fact),
        [fact],
      );
    }
  });

  it('leaves nobody out who is compared', () => {
    const both = asked({compare: 'trenin umarov', without: 'trenin clarke'});
    assert.deepEqual(trialOf(both, bundled), {compare: ['trenin', 'umarov'], floor: 'low', without: ['clarke']});
    assert.equal(trialProblems(both, bundled).length, 1);
  });
});
