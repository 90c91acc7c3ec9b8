// Which test runs where: a file that asks for node:test runs in Node, whole pages in `tests/pages`, everything else in a browser.
import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {root} from './run.mjs';

const files = readdirSync(join(root, 'tests'), {recursive: true})
  .map((file) => `tests/${file.split(sep).join('/')}`)
  .filter((file) => /\.test\.(ts|mjs)$/.test(file))
  .sort();
const page = (file) => file.startsWith('tests/pages/');
const node = (file) => /from 'node:test'/.test(readFileSync(join(root, file), 'utf8'));

export const unit = files.filter((file) => !page(file) && node(file));
export const elements = files.filter((file) => !page(file) && !node(file));
export const pages = files.filter(page);
