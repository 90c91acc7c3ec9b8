// npm run data:check: what is wrong with data/*.json, one line each. Needs no texts. `data:check <folder>` checks another folder.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDataset} from '../model/parse.js';
import {wordProblem} from '../model/problem.js';
import {glossaryProblems} from './glossary.js';
import {checkData} from './house-rules.js';
import {jsonSchemas} from './json-schema.js';
import {loadData} from './load-data.js';
import {coverageProblems, reviewProblems} from './review.js';
import {readGlossary, readReviews, readSearches} from './side-files.js';
import {silenceProblems} from './silence.js';
import {readVerification} from './verification.js';

const folder = process.argv[2] ?? 'data';
const {input, problems} = loadData(folder);
const verification = readVerification(join(folder, 'verification.json'));
const lines = [...problems, ...checkData(input, verification)].map(wordProblem);
// What stands beside the collections is asked for where it is kept.
const reviews = readReviews(folder);
const searches = readSearches(folder);
const glossary = readGlossary(folder);
lines.push(...reviews.problems, ...searches.problems, ...glossary.problems);
if (reviews.value)
  lines.push(...reviewProblems(input, verification, reviews.value), ...coverageProblems(input, verification, reviews.value));
if (searches.value) lines.push(...silenceProblems(parseDataset(input).dataset, searches.value));
if (glossary.value) lines.push(...glossaryProblems(input, glossary.value));
for (const [name, text] of jsonSchemas()) {
  const file = join(folder, 'schema', name);
  if (!existsSync(file)) lines.push(`${file}: the schema is missing. Run npm run data:schema.`);
  else if (readFileSync(file, 'utf8') !== text) lines.push(`${file}: the schema is older than the shapes. Run npm run data:schema.`);
}
for (const line of lines) console.log(line);
const records = Object.values(input).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
console.log(lines.length === 0 ? `${records} records, no problems` : `${records} records, ${lines.length} problems`);
process.exitCode = lines.length === 0 ? 0 : 1;
