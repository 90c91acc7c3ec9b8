// npm run data:check: what is wrong with data/*.json, one line each. Needs no texts. `data:check <folder>` checks another folder.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {wordProblem} from '../model/problem.js';
import {checkData} from './house-rules.js';
import {jsonSchemas} from './json-schema.js';
import {loadData} from './load-data.js';
import {readVerification} from './verification.js';

const folder = process.argv[2] ?? 'data';
const {input, problems} = loadData(folder);
const lines = [...problems, ...checkData(input, readVerification(join(folder, 'verification.json')))].map(wordProblem);
for (const [name, text] of jsonSchemas()) {
  const file = join(folder, 'schema', name);
  if (!existsSync(file)) lines.push(`${file}: the schema is missing. Run npm run data:schema.`);
  else if (readFileSync(file, 'utf8') !== text) lines.push(`${file}: the schema is older than the shapes. Run npm run data:schema.`);
}
for (const line of lines) console.log(line);
const records = Object.values(input).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
console.log(lines.length === 0 ? `${records} records, no problems` : `${records} records, ${lines.length} problems`);
process.exitCode = lines.length === 0 ? 0 : 1;
