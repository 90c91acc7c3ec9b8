// npm run data:verify: looks up every passage in the texts, and every text of the data for borrowed words. KZ_TEXTS names the folder of `<source>.txt`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {wordProblem} from '../model/problem.js';
import {loadData} from './load-data.js';
import {formatVerification} from './verification.js';
import {readTexts, verifyData} from './verify-data.js';

const texts = process.env['KZ_TEXTS'];
const folder = process.argv[2] ?? 'data';
if (!texts || !existsSync(texts)) {
  console.error('Set KZ_TEXTS to the folder of the numbered texts (<source>.txt), for they are not part of this project.');
  process.exitCode = 2;
} else {
  const {input, problems} = loadData(folder);
  const {verification, problems: failures} = verifyData(
    input,
    readTexts(input, (source) => readText(join(texts, `${source}.txt`))),
  );
  const file = join(folder, 'verification.json');
  writeFileSync(file, formatVerification(verification));
  const lines = [...problems, ...failures].map(wordProblem);
  for (const line of lines) console.log(line);
  const found = `${Object.keys(verification.locators).length} passages in ${Object.keys(verification.texts).length} texts`;
  console.log(`${file}: ${found}; ${lines.length === 0 ? 'all found' : `${lines.length} problems`}`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
