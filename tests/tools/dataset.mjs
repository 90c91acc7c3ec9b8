// The shipped data set, read afresh from `data/`.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

const collections = [
  'meta',
  'sources',
  'actors',
  'places',
  'events',
  'relations',
  'claims',
  'questions',
  'stances',
  'disputes',
  'layout',
  'basemap',
];

/** @returns {import('../../src/model/types.js').Dataset} */
export function readDataset() {
  return Object.fromEntries(collections.map((name) => [name, JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8'))]));
}
