import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {keyOf} from '../../src/model/records.js';
import {parseDataset} from '../../src/model/parse.js';
import {wordProblem} from '../../src/model/problem.js';

interface Broken {
  rule: string;
  problems: readonly string[];
  /** What is left out: `kind:id`. */
  left: readonly string[];
  data: unknown;
}

const folder = new URL('../data/broken/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

describe('one broken rule each', () => {
  for (const file of readdirSync(folder).sort()) {
    const {rule, problems, left, data} = read(file) as Broken;
    it(`lists ${file.replace('.json', '')}: ${rule}`, () => {
      const parsed = parseDataset(data);
      assert.deepEqual(parsed.problems.map(wordProblem), problems);
      for (const ref of left) {
        const [kind = '', id = ''] = ref.split(/:(.*)/s);
        const records = (parsed.dataset as unknown as Record<string, readonly unknown[]>)[`${kind}s`] ?? [];
        assert.ok(!records.map(keyOf).includes(id), `${ref} is kept`);
      }
      if (left.length > 0) assert.equal(parsed.total - parsed.kept, left.length);
    });
  }

  it('finds nothing wrong with the data set that they are made from', () => {
    const parsed = parseDataset(read('../small.json'));
    assert.deepEqual(parsed.problems, []);
    assert.equal(parsed.kept, parsed.total);
  });
});
