// What a reader downloads: the script files, brotli, with code and data apart, against what we owe. 1 kB = 1,000 bytes.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './run.mjs';

const budgets = {
  'kz-timeline.js': {code: 36},
  'kz-actor-map.js': {code: 36},
  'kz-stance-grid.js': {code: 36},
  'kz-elements.js': {code: 56, data: 36},
};
const json = /JSON\.parse\(('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)\)/gs;
const brotli = (text) => brotliCompressSync(text).length / 1000;
const cell = (kilobytes, budget) => `${kilobytes.toFixed(1)}${budget === undefined ? '' : ` of ${budget}`}`.padStart(14);

let over = 0;
console.log(`${'brotli, kB'.padEnd(20)}${['code', 'data', 'whole file'].map((head) => head.padStart(14)).join('')}`);
for (const [name, budget] of Object.entries(budgets)) {
  const text = readFileSync(join(root, 'dist/cdn', name), 'utf8');
  const data = [...text.matchAll(json)].map(([, literal]) => literal);
  if (data.length === 0) throw new Error(`no data found: ${name}`);
  const sizes = {code: brotli(text.replace(json, '0')), data: brotli(data.join('')), all: brotli(text)};
  const late = Object.keys(budget).filter((part) => sizes[part] > budget[part]);
  over += late.length;
  console.log(
    `${name.padEnd(20)}${cell(sizes.code, budget.code)}${cell(sizes.data, budget.data)}${cell(sizes.all)}${late.length > 0 ? `  over: ${late.join(', ')}` : ''}`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
