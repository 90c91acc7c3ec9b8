// Everything that can be said about the project without running it. All checks run, then one line says which failed.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';

/** Data is laid out one record per block by its own tools; the rest is generated. */
const written = ['.', '!data/**', '!custom-elements.json', '!package-lock.json'];
const checks = {
  types: () => run('tsc', ['-p', 'tsconfig.json']),
  lint: () => run('eslint', ['.']),
  format: () => run('prettier', ['--check', '--log-level', 'warn', ...written]),
  boundaries: () => run('depcruise', ['--config', 'tests/tools/boundaries.config.mjs', '--output-type', 'err', 'src']),
  // The collections and the JSON Schemas beside them.
  data: () => run('npm', ['run', '--silent', 'data:check']),
  // Names, nodes and zones of the map, and a bend for each of its lines.
  layout: () => run('npm', ['run', '--silent', 'data:layout', '--', '--check']),
  manifest: () => fresh('custom-elements.json', 'manifest'),
};

/** Writes a generated file again: it must not have been older than its source. */
async function fresh(file, script) {
  const read = () => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      return '';
    }
  };
  const before = read();
  const code = await run('npm', ['run', '--silent', script]);
  if (code === 0 && read() === before) return 0;
  if (code === 0) console.error(`${file} was older than its source; it is new now: commit it.`);
  return 1;
}

const failed = [];
for (const [name, check] of Object.entries(checks)) if ((await check()) !== 0) failed.push(name);
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
