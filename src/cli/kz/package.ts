import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Integrity} from '../../static/markup.js';
import {Failure} from './failure.js';

/** The folder of this package: the nearest one above with a manifest. */
const root = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
})();

/** The text of a file of the package. */
export function packaged(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    throw new Failure(`${path} is missing in the package: build it or install it again.`);
  }
}

export const version = (): string => (JSON.parse(packaged('package.json')) as {version: string}).version;

export const integrity = (): Integrity => JSON.parse(packaged('dist/cdn/sri.json')) as Integrity;
