// `npm run bench`: every bench in turn; one alone by `node tests/bench/<name>.mjs`.
import {readdirSync} from 'node:fs';
import {must} from '../tools/run.mjs';

const shared = ['measure.mjs', 'run.mjs'];
for (const name of readdirSync(import.meta.dirname).sort()) {
  if (!name.endsWith('.mjs') || shared.includes(name)) continue;
  console.log(`\n${name.slice(0, -'.mjs'.length)}`);
  await must('node', [`tests/bench/${name}`]);
}
