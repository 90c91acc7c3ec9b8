import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {everything} from '../../src/query/filter.js';
import {changesOf, findingOf, noTrial, tried, type Trial} from '../../src/query/findings.js';
import {indexDataset} from '../../src/query/model.js';
import {leansOn, meetingOf, pairsOf} from '../../src/query/agreement.js';
import {answersTo, sourcesShown, spreadOf} from '../../src/query/stances.js';
import {allBlank, oneQuestion, oneSource} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

const models = [readDataset(), foreign, oneQuestion, oneSource, allBlank].map(indexDataset);
const bundled = indexDataset(readDataset());
const trials: readonly Trial[] = [
  noTrial,
  {...noTrial, floor: 'medium'},
  {...noTrial, floor: 'high'},
  {...noTrial, without: ['clarke']},
  {floor: 'medium', without: ['clarke', 'michta'], compare: undefined},
  {...noTrial, compare: ['trenin', 'umarov']},
];

describe('pairsOf', () => {
  it('counts what a naive recount of the raw records counts', () => {
    for (const model of models) {
      for (const trial of trials) {
        const filter = tried(everything, trial);
        const level = ['low', 'medium', 'high'];
        const valueOf = (question: string, source: string): number | undefined => {
          for (const s of model.dataset.stances ?? []) {
            if (s.question !== question || s.source !== source || s.value === null) continue;
            if (level.indexOf(s.confidence) >= level.indexOf(trial.floor)) return s.value;
          }
          return undefined;
        };
        const pairs = pairsOf(model.questions, model, filter);
        const n = sourcesShown(model, filter).length;
        assert.equal(pairs.length, (n * (n - 1)) / 2);
        for (const {a, b, agree, addressed, meetings, borrowings} of pairs) {
          let [both, close] = [0, 0];
          for (const {id} of model.questions) {
            const [x, y] = [valueOf(id, a.id), valueOf(id, b.id)];
            if (x === undefined || y === undefined) continue;
            both++;
            if (x - y <= 1 && y - x <= 1) close++;
          }
          assert.deepEqual([addressed, agree], [both, close], `${a.id} and ${b.id}`);
          assert.equal(meetings.filter((m) => m.agree).length, agree, 'told one by one as they are counted');
          assert.equal(meetings.filter((m) => m.borrowed !== undefined).length, borrowings.length);
        }
      }
    }
  });

  it('has a place for every question, and puts those first that agree on most', () => {
    const pairs = pairsOf(bundled.questions, bundled, everything);
    for (const pair of pairs) {
      assert.deepEqual(
        pair.meetings.map((m) => m.question),
        bundled.questions.map((q) => q.id),
      );
      assert.ok(pair.borrowings.length <= pair.agree && pair.agree <= pair.addressed && pair.addressed <= bundled.questions.length);
    }
    const shares = pairs.map((p) => p.agree / p.addressed);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => b - a),
    );
  });

  it('tells borrowed agreement: Clarke cites Galeotti', () => {
    const pair = pairsOf(bundled.questions, bundled, everything).find((p) => p.a.id === 'galeotti' && p.b.id === 'clarke');
    assert.deepEqual(pair?.cites, [{from: 'clarke', on: 'galeotti'}]);
    const borrowed = pair.meetings.filter((m) => m.borrowed !== undefined);
    assert.equal(borrowed.length, pair.borrowings.length);
    assert.ok(borrowed.length > 0);
    for (const {question, agree, borrowed: how} of borrowed) {
      assert.ok(agree);
      assert.deepEqual(how, {kind: 'rests', from: 'clarke', on: 'galeotti'});
      assert.ok(bundled.stanceByKey.get(`${question}/clarke`)?.restsOn?.includes('mark-galeotti'));
    }
  });

  it('tells a third voice on which both rest, and nothing where they do not agree', () => {
    const [a, b] = [bundled.sourceById.get('trenin'), bundled.sourceById.get('umarov')];
    const [x, y] = [bundled.stanceByKey.get('unrest/trenin'), bundled.stanceByKey.get('unrest/umarov')];
    assert.ok(a && b && x && y);
    const leaning = [
      {...x, value: 1, restsOn: ['aris', 'lillis']},
      {...y, value: 2, restsOn: ['lillis']},
    ] as const;
    assert.deepEqual(meetingOf('unrest', [a, b], leaning).borrowed, {kind: 'shared', voice: 'lillis'});
    assert.equal(meetingOf('unrest', [a, b], [{...leaning[0], value: -1}, leaning[1]]).borrowed, undefined);
    assert.deepEqual(
      leansOn({...x, restsOn: ['mark-galeotti', 'dmitry-trenin']}, bundled.sources).map((s) => s.id),
      ['galeotti'],
    );
  });
});

describe('findingOf and changesOf', () => {
  it('agree with the spread', () => {
    for (const model of models) {
      for (const {id} of model.questions) {
        const answers = answersTo(id, model);
        const spread = spreadOf(answers);
        const finding = findingOf(answers);
        assert.equal(finding === 'apart', (spread ?? 0) >= 2);
        assert.equal(finding === 'alike', spread === 0);
        assert.equal(finding === 'close', spread === 1);
      }
    }
  });

  it('name exactly the questions whose finding is another, and nothing where nothing is left out', () => {
    for (const model of models) {
      assert.deepEqual(changesOf(model.questions, model, everything, tried(everything, noTrial)), {
        all: model.questions.length,
        lost: 0,
        findings: [],
      });
      for (const trial of trials) {
        const after = tried(everything, trial);
        const {findings, lost} = changesOf(model.questions, model, everything, after);
        const named = new Set(findings.map((f) => f.question.id));
        for (const {id} of model.questions) {
          assert.equal(named.has(id), findingOf(answersTo(id, model)) !== findingOf(answersTo(id, model, after)));
        }
        const count = (filter: typeof after): number =>
          model.questions.reduce((n, q) => n + answersTo(q.id, model, filter).filter((a) => typeof a?.value === 'number').length, 0);
        assert.equal(lost, count(everything) - count(after));
      }
    }
  });

  it('count no answer below the floor, and keep every blank the blank that it is', () => {
    for (const floor of ['medium', 'high'] as const) {
      const filter = tried(everything, {...noTrial, floor});
      for (const {id} of bundled.questions) {
        answersTo(id, bundled, filter).forEach((kept, i) => {
          const given = answersTo(id, bundled)[i];
          if (given?.value === null) assert.equal(kept, given);
          else if (kept !== undefined) assert.ok(kept.confidence === 'high' || (floor === 'medium' && kept.confidence === 'medium'));
        });
      }
    }
  });

  it('tell when another question is the most disputed', () => {
    const {questions} = bundled;
    const changes = trials.map((trial) => changesOf(questions, bundled, everything, tried(everything, trial)));
    for (const {most} of changes) if (most !== undefined) assert.notEqual(most.before, most.after);
    assert.ok(changes.some(({findings}) => findings.length > 0));
  });
});
