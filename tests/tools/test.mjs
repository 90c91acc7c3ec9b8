// Runs the kinds of tests named (unit, elements, pages) and ends with one line of totals.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findChromium} from './browsers.mjs';
import {run} from './run.mjs';
import * as tests from './tests.mjs';

const kinds = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kz-elements-'));

/** Node's own runner; the totals go to `file`. */
const inNode = (files, file, {silent = false, limit = 60_000} = {}) =>
  run('node', [
    ...['--import', 'tsx', ...(silent ? ['--import', './tests/tools/silent-node.mjs'] : [])],
    ...['--test', `--test-timeout=${limit}`, '--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./tests/tools/totals.mjs', `--test-reporter-destination=${file}`],
    ...files,
  ]);

const runners = {
  unit: (file) => inNode(tests.unit, file, {silent: true}),
  elements: (file) => run('wtr', ['--config', 'tests/tools/web-test-runner.config.mjs'], {env: {KZ_TOTALS: file}}),
  pages: (file) => inNode(tests.pages, file, {limit: 240_000}),
};

if (kinds.some((kind) => kind !== 'unit') && !(await findChromium({install: true}))) {
  console.error('No browser: install Chrome, Edge or Chromium, or set CHROME_PATH.');
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const kind of kinds) {
  if (tests[kind].length === 0) {
    console.log(`(no ${kind} tests)`);
    continue;
  }
  const file = join(folder, kind);
  const code = await runners[kind](file);
  const totals = readTotals(file);
  passed += totals.passed;
  failed += totals.failed === 0 && code !== 0 ? 1 : totals.failed;
}
rmSync(folder, {recursive: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 1};
  }
}
