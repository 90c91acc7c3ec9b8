// npm run data:verify: looks up every passage in the texts, searches the silent ones again, and looks for borrowed words. KZ_TEXTS names the folder of `<source>.txt`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseDataset} from '../model/parse.js';
import {wordProblem} from '../model/problem.js';
import {loadData} from './load-data.js';
import {readParagraphs} from './passages.js';
import {readSearches, textsBeside} from './side-files.js';
import {searchAgain} from './silence.js';
import {formatVerification} from './verification.js';
import {borrowedBeside, readTexts, verifyData} from './verify-data.js';

const texts = process.env['KZ_TEXTS'];
const folder = process.argv[2] ?? 'data';
if (!texts || !existsSync(texts)) {
  console.error('Set KZ_TEXTS to the folder of the numbered texts (<source>.txt), for they are not part of this project.');
  process.exitCode = 2;
} else {
  const {input, problems} = loadData(folder);
  const read = readTexts(input, (source) => readText(join(texts, `${source}.txt`)));
  const {verification, problems: failures} = verifyData(input, read);
  const searches = readSearches(folder);
  const paragraphs = new Map(Array.from(read, ([source, text]) => [source, readParagraphs(text)]));
  const file = join(folder, 'verification.json');
  writeFileSync(file, formatVerification(verification));
  const silent = searches.value ? searchAgain(parseDataset(input).dataset, searches.value, paragraphs) : [];
  const beside = borrowedBeside(input, read, textsBeside(folder));
  const lines = [...[...problems, ...failures].map(wordProblem), ...searches.problems, ...silent, ...beside];
  for (const line of lines) console.log(line);
  const found = `${Object.keys(verification.locators).length} passages in ${Object.keys(verification.texts).length} texts`;
  console.log(`${file}: ${found}; ${lines.length === 0 ? 'all found' : `${lines.length} problems`}`);
  process.exitCode = lines.length === 0 ? 0 : 1;
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
