import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {cellsOf, layoutGrid, type GridOptions, type GridScene} from '../../src/components/stance-grid/layout.js';
import {layoutStack, spreadPath} from '../../src/components/stance-grid/layout-stack.js';
import {nextInGrid} from '../../src/components/stance-grid/next.js';
import {formOf, type Box} from '../../src/geometry/box.js';
import type {Dataset, Question, Stance} from '../../src/model/types.js';
import {everything, type Filter} from '../../src/query/filter.js';
import {indexDataset} from '../../src/query/model.js';
import {answersTo, differs, disagreementOn} from '../../src/query/stances.js';
import {allBlank, oneQuestion, oneSource} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {seeded} from '../seeded.js';
import {readDataset} from '../tools/dataset.mjs';

const boxOf = (width: number, em = 16): Box => ({width, em, form: formOf(width, em), measure: (text, size) => text.length * size * 0.55});
const options = (more: Partial<GridOptions> = {}): GridOptions => ({
  sort: 'theme',
  questions: [],
  filter: everything,
  cards: false,
  ...more,
});
const asking = (more: Partial<Filter>): Partial<GridOptions> => ({filter: {...everything, ...more}});
const rowsOf = (scene: GridScene) => scene.groups.flatMap((g) => g.rows);
const idsIn = (scene: GridScene): string[] => rowsOf(scene).map((r) => r.question.id);

/** Questions on every odd scale, answered by `columns` sources with blanks in between. */
function invented(rows: number, columns: number, seed: number): Dataset {
  const chance = seeded(seed);
  const [first] = foreign.sources;
  if (first === undefined) throw new Error('the invented data set has no source');
  const sources = Array.from({length: columns}, (_, i) => ({...first, id: `s${i}`, initial: `S${i}`}));
  const questions = Array.from({length: rows}, (_, i): Question => ({
    ...{id: `q${i}`, text: `Question ${i}?`, short: `Q ${i}`, theme: chance.pick(['closing', 'aftermath', 'unknown'])},
    ...{steps: chance.pick([3, 5, 7, 9]), poles: {negative: 'no', neutral: 'between', positive: 'yes'}},
  }));
  const stances = questions.flatMap(({id, steps = 5}) =>
    sources.flatMap(({id: source}): Stance[] => {
      const base: Omit<Stance, 'value'> = {
        question: id,
        source,
        confidence: chance.pick<Stance['confidence']>(['high', 'medium', 'low']),
        why: '',
        word: 'word',
        rationale: '',
        evidence: [],
      };
      const most = (steps - 1) / 2;
      if (chance.chance(0.1)) return [];
      if (chance.chance(0.25))
        return [
          {
            ...base,
            value: null,
            blank: chance.pick(['not-addressed', 'ambiguous', 'unsure', 'not-coded']),
            lean: chance.below(steps) - most,
          },
        ];
      return [{...base, value: chance.below(steps) - most}];
    }),
  );
  return {meta: foreign.meta, sources, questions, stances};
}

const cases = [
  ...[readDataset(), foreign, oneQuestion, oneSource, allBlank],
  ...Array.from({length: 30}, (_, i) => invented(1 + (i % 9), 1 + (i % 7), i)),
].map(indexDataset);
const widths = [280, 360, 480, 680, 840, 1100];

describe('layoutGrid', () => {
  it('has a cell for every question and source, in their order', () => {
    for (const model of cases) {
      for (const width of widths) {
        const scene = layoutGrid(model, boxOf(width), options());
        assert.equal(cellsOf(scene).length, model.questions.length * model.sources.length);
        assert.deepEqual(
          cellsOf(scene).map((c) => c.key),
          idsIn(scene).flatMap((q) => model.sources.map((s) => `${q}/${s.id}`)),
        );
      }
    }
  });

  it('sorts without losing or doubling a question', () => {
    for (const model of cases) {
      const [theme, disagreement] = (['theme', 'disagreement'] as const).map((sort) =>
        idsIn(layoutGrid(model, boxOf(1100), options({sort}))),
      );
      assert.deepEqual([...(theme ?? [])].sort(), model.questions.map((q) => q.id).sort());
      assert.deepEqual([...(disagreement ?? [])].sort(), [...(theme ?? [])].sort());
      const scores = (disagreement ?? []).map((id) => {
        const question = model.questionById.get(id);
        return (question && disagreementOn(question, answersTo(id, model))) ?? -1;
      });
      assert.deepEqual(
        scores,
        [...scores].sort((a, b) => b - a),
      );
    }
  });

  it('groups by theme in the order of the data set, and keeps questions of unknown themes', () => {
    const model = indexDataset(invented(12, 3, 5));
    const labels = layoutGrid(model, boxOf(1100), options()).groups.map((g) => g.label);
    assert.deepEqual(labels, ['The closing', 'What came after', '']);
  });

  it('keeps every drawing inside its column, and the columns inside the box', () => {
    for (const model of cases) {
      for (const width of widths) {
        const scene = layoutGrid(model, boxOf(width), options());
        const {question, source, together} = scene.columns;
        if (scene.form === 'table') {
          assert.ok(question + source * scene.fit + together <= width + 1e-6);
          for (const {picture} of cellsOf(scene)) {
            assert.ok(picture.width <= source);
            for (const {d} of picture.shapes)
              for (const x of xsOf(d)) assert.ok(x >= -0.01 && x <= picture.width + 0.01, `${d} leaves ${picture.width}`);
          }
        }
        for (const {together: stack} of rowsOf(scene)) {
          if (scene.form === 'table' && together === 0) continue;
          const half = scene.form === 'cards' ? stack.tile / 2 : 0;
          assert.ok(stack.width <= width);
          for (const p of stack.placed) assert.ok(p.x - half >= -0.01 && p.x + half <= stack.width + 0.01 && p.y >= 0 && p.y < stack.base);
        }
      }
    }
  });

  it('puts no two tiles upon each other, and no blank among them', () => {
    for (const model of cases) {
      for (const {cells, together} of rowsOf(layoutGrid(model, boxOf(360), options({cards: true})))) {
        const at = together.placed.map((p) => `${p.x} ${p.y}`);
        assert.equal(new Set(at).size, at.length);
        assert.deepEqual(
          together.placed.map((p) => p.key),
          cells.filter((c) => c.blank === undefined).map((c) => c.key),
        );
      }
    }
  });

  it('draws cells that look alike once', () => {
    const scene = layoutGrid(indexDataset(readDataset()), boxOf(1100), options());
    assert.ok(new Set(cellsOf(scene).map((c) => c.picture)).size < cellsOf(scene).length / 3);
  });

  it('gives the same scene for the same input, in every time zone', () => {
    const scene = (): string => JSON.stringify(layoutGrid(indexDataset(foreign), boxOf(680), options({sort: 'disagreement'})));
    assert.equal(scene(), scene());
    const script = `import {layoutGrid} from './src/components/stance-grid/layout.ts';
      import {indexDataset} from './src/query/model.ts'; import {everything} from './src/query/filter.ts'; import {foreign} from './stories/states/foreign.ts';
      const box = {width: 680, em: 16, form: 'column', measure: (t, s) => t.length * s * 0.55};
      process.stdout.write(JSON.stringify(layoutGrid(indexDataset(foreign), box, {sort: 'disagreement', questions: [], filter: everything, cards: false})));`;
    for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns']) {
      const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: {...process.env, TZ},
        encoding: 'utf8',
      });
      assert.equal(out, scene(), TZ);
    }
  });

  it('draws as many columns as can be read, and becomes cards in a narrow box', () => {
    const model = indexDataset(invented(3, 20, 1));
    const wide = layoutGrid(model, boxOf(1100), options());
    assert.deepEqual([wide.form, wide.columns.together], ['table', 0]);
    assert.ok(wide.fit >= 8 && wide.fit < 20 && wide.columns.source >= 88);
    assert.equal(layoutGrid(model, boxOf(360), options()).form, 'cards');
    assert.equal(layoutGrid(cases[0] ?? model, boxOf(480), options()).form, 'table');
    assert.equal(layoutGrid(cases[0] ?? model, boxOf(480), options()).fit, 5);
    assert.equal(layoutGrid(cases[0] ?? model, boxOf(1100), options({cards: true})).form, 'cards');
  });

  it('has nothing to put together with one source, or below the wide form', () => {
    const together = (data: Dataset, width: number): number => layoutGrid(indexDataset(data), boxOf(width), options()).columns.together;
    assert.equal(together(oneSource, 1100), 0);
    assert.equal(together(foreign, 680), 0);
    assert.ok(together(foreign, 1100) > 0);
  });

  it('scales with the size of type', () => {
    const [small, large] = [16, 32].map((em) => layoutGrid(indexDataset(foreign), boxOf(60 * em, em), options()));
    assert.equal((large?.columns.together ?? 0) / (small?.columns.together ?? 1), 2);
    assert.equal(cellsOf(large as GridScene)[0]?.picture.height, 36);
  });

  it('puts the tile above or alone where names are wider than columns', () => {
    const model = indexDataset(readDataset());
    assert.equal(layoutGrid(model, boxOf(1100), options()).head, 'beside');
    assert.equal(layoutGrid(model, boxOf(480), options()).head, 'above');
    assert.equal(
      layoutGrid(indexDataset({...invented(2, 8, 1), actors: foreign.actors ?? []}), {...boxOf(680), measure: () => 90}, options()).head,
      'tile',
    );
  });

  it('leaves stances of actors out of columns and counts', () => {
    const data = readDataset();
    assert.ok(data.stances?.some((s) => s.actor !== undefined));
    const without = {...data, stances: data.stances?.filter((s) => s.actor === undefined) ?? []};
    const [a, b] = [data, without].map((d) => layoutGrid(indexDataset(d), boxOf(1100), options({sort: 'disagreement'})));
    assert.deepEqual(a?.count, b?.count);
    assert.deepEqual(idsIn(a as GridScene), idsIn(b as GridScene));
  });
});

describe('filters of the grid', () => {
  const model = indexDataset(foreign);
  const scene = (more: Partial<GridOptions>): GridScene => layoutGrid(model, boxOf(1100), options(more));

  it('shows the columns of the sources that are named; an unknown name alone shows all', () => {
    assert.deepEqual(
      scene(asking({sources: new Set(['kestrel', 'haldane'])})).sources.map((s) => s.id),
      ['haldane', 'kestrel'],
    );
    assert.equal(scene(asking({sources: new Set(['nobody'])})).sources.length, 3);
    assert.deepEqual(
      scene(asking({exclude: new Set(['source:hemmer'])})).sources.map((s) => s.id),
      ['haldane', 'kestrel'],
    );
  });

  it('leaves out questions and single answers', () => {
    assert.ok(!idsIn(scene(asking({exclude: new Set(['question:danger'])}))).includes('danger'));
    const cell = cellsOf(scene(asking({exclude: new Set(['stance:danger/kestrel'])}))).find((c) => c.key === 'danger/kestrel');
    assert.equal(cell?.blank, 'not-coded');
    assert.equal(cell?.stance, undefined);
  });

  it('finds questions by their words and by those of their answers', () => {
    assert.deepEqual(idsIn(scene(asking({query: 'WARNING'}))), ['warning']);
    assert.ok(idsIn(scene(asking({query: 'ruinous'}))).includes('harm'));
    assert.deepEqual(idsIn(scene(asking({query: 'nothing of the kind'}))), []);
  });

  it('keeps questions whose answers lie two steps apart, among the columns shown', () => {
    const {count} = scene(asking({disputed: true}));
    assert.deepEqual(
      idsIn(scene(asking({disputed: true}))),
      model.questions.filter((q) => differs(answersTo(q.id, model))).map((q) => q.id),
    );
    assert.equal(count.shown, count.differing);
    const two = scene(asking({disputed: true, sources: new Set(['haldane', 'hemmer'])}));
    for (const {cells} of rowsOf(two)) assert.ok(differs(cells.map((c) => c.stance)));
  });

  it('keeps questions whose answers rest on an actor', () => {
    const actor = model.stances.find((s) => s.restsOn !== undefined)?.restsOn?.[0] ?? '';
    const found = idsIn(scene(asking({actors: new Set([actor])})));
    assert.ok(found.length > 0 && found.length < model.questions.length);
  });

  it('keeps the order in which questions are named', () => {
    assert.deepEqual(idsIn(scene({questions: ['decision', 'danger']})), ['decision', 'danger']);
    assert.deepEqual(idsIn(scene({questions: ['nothing']})), idsIn(scene({})));
  });
});

describe('layoutStack and spreadPath', () => {
  const question: Question = {id: 'q', text: '', short: '', theme: '', poles: {negative: '', neutral: '', positive: ''}};
  const answer = (source: string, value: number | null) => ({
    ...{key: `q/${source}`, source},
    stance: {question: 'q', source, value, confidence: 'high', why: '', word: '', rationale: '', evidence: []} satisfies Stance,
  });

  it('stacks in the fixed order from below', () => {
    const {placed} = layoutStack(
      question,
      ['a', 'b', 'c'].map((s) => answer(s, 1)),
      {tiles: true, width: 300, scale: 1},
    );
    assert.ok(placed.every((p, i) => i === 0 || p.y < (placed[i - 1]?.y ?? 0)));
  });

  it('spans those shown, and nothing for fewer than two', () => {
    const stack = layoutStack(question, [answer('a', -2), answer('b', null), answer('c', 0), answer('d', 2)], {
      tiles: false,
      width: 114,
      scale: 1,
    });
    assert.equal(
      spreadPath(stack, () => true),
      `M7,${stack.base}H107`,
    );
    assert.equal(
      spreadPath(stack, (key) => key !== 'q/d'),
      `M7,${stack.base}H57`,
    );
    assert.equal(
      spreadPath(stack, (key) => key === 'q/d' || key === 'q/b'),
      '',
    );
  });
});

describe('nextInGrid', () => {
  const scene = layoutGrid(indexDataset(foreign), boxOf(1100), options());
  const keys = cellsOf(scene).map((c) => c.key);

  it('reaches every stop from the first by one key, and back', () => {
    for (const form of [scene, layoutGrid(indexDataset(foreign), boxOf(360), options({cards: true}))]) {
      const next = nextInGrid(form, () => true);
      const stops = form.form === 'table' ? [...form.sources.map((s) => `source:${s.id}`), ...keys] : keys;
      let at: string | undefined = stops[0];
      for (const stop of stops) {
        assert.equal(at, stop);
        at = next(stop, 'ArrowRight');
      }
      assert.equal(at, undefined);
      assert.equal(next(stops.at(-1) ?? '', 'ArrowLeft'), stops.at(-2));
    }
  });

  it('walks rows and columns, and passes over marks that have left', () => {
    const next = nextInGrid(scene, (stop) => stop !== keys[1] && stop !== keys[4]);
    assert.equal(next(keys[0] ?? '', 'ArrowRight'), keys[2]);
    assert.equal(next(keys[0] ?? '', 'ArrowDown'), keys[3]);
    assert.equal(next('source:hemmer', 'ArrowDown'), keys[7]);
    assert.equal(next(keys[5] ?? '', 'Home'), keys[3]);
    assert.equal(next(keys[3] ?? '', 'End'), keys[5]);
    assert.equal(next(keys[5] ?? '', 'PageDown'), keys.at(-1));
    assert.equal(next(keys[5] ?? '', 'PageUp'), 'source:kestrel');
    assert.equal(next('nowhere', 'Home'), undefined);
  });
});

/** Every x that a path reaches, control points of arcs left out. */
function xsOf(path: string): readonly number[] {
  const found: number[] = [];
  let x = 0;
  for (const [, command = '', rest = ''] of path.matchAll(/([MHhLlvacZ])([^MHhLlvacZ]*)/g)) {
    const n = rest.split(/[ ,]+/).filter(Boolean).map(Number);
    if (command === 'M' || command === 'L' || command === 'H') x = n[0] ?? x;
    if (command === 'h' || command === 'l') x += n[0] ?? 0;
    if (command === 'a') x += n.at(-2) ?? 0;
    if (command === 'c') x += n.at(-2) ?? 0;
    found.push(x);
  }
  return found;
}
