import {readFileSync, statSync} from 'node:fs';
import {basename} from 'node:path';
import {decode} from '../../element/load.js';
import {parseInput} from '../../model/csv.js';
import {collectionOf, tableNames} from '../../model/csv-columns.js';
import type {ParsedDataset} from '../../model/parse.js';
import {COLLECTIONS, loadData} from '../load-data.js';
import {Failure, fileFailure} from './failure.js';
import {jsonFault} from './json-fault.js';

/** A data set as it stands in a file, and what the check makes of it. */
export interface Story extends ParsedDataset {
  file: string;
  input: unknown;
}

/**
 * Reads and checks somebody's data: JSON, a table of CSV, or a folder with a
 * file per collection; `-` is the standard input. `collection` says what a file
 * holds that does not say it. Throws a `Failure` for what cannot be read.
 */
export function readStory(file: string, collection?: string): Story {
  const input = isFolder(file) ? readFolder(file) : parseText(file, readText(file), collection);
  return {file, input, ...parseInput(input)};
}

function isFolder(file: string): boolean {
  return file !== '-' && (statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false);
}

function readFolder(folder: string): unknown {
  const {input, problems} = loadData(folder);
  const [broken] = problems;
  if (broken !== undefined) throw new Failure(`${broken.fact}.`);
  if (Object.keys(input).length === 0)
    throw new Failure(`${folder}: a folder without a file of data (${COLLECTIONS.slice(0, 3).join('.json, ')}.json, …). Name a file.`);
  return input;
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw fileFailure(file, 'read', error);
  }
  if (/\.(?:xlsx?|ods|numbers)$/i.test(file) || bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    throw new Failure(`${file}: a workbook. Save the sheet as CSV.`);
  const text = decode(new Uint8Array(bytes).buffer);
  if (text.trim() === '') throw new Failure(`${file}: the file is empty.`);
  return text;
}

function parseText(file: string, text: string, collection: string | undefined): unknown {
  const table = /\.[ct]sv$/i.test(file) ? true : /\.json$/i.test(file) ? false : !/^\s*[[{]/.test(text);
  return table ? readTable(file, text, collection) : readJson(file, text, collection);
}

function readTable(file: string, text: string, named: string | undefined): unknown {
  const collection = named ?? collectionOf(text);
  const held = tableNames.find((name) => name === collection);
  if (held !== undefined) return {[held]: text};
  throw new Failure(
    collection === undefined
      ? `${file}: neither JSON nor a table of ${tableNames.join(', ')} by its first line. Name what it holds by --collection.`
      : `${file}: a table holds ${tableNames.join(', ')}, not ${collection}.`,
  );
}

function readJson(file: string, text: string, collection: string | undefined): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Failure(`${file}: not JSON: ${faultOf(text)}.`);
  }
  if (collection !== undefined) return {[collection]: value};
  if (!Array.isArray(value)) return value;
  const [name] = basename(file).split('.');
  const held = COLLECTIONS.find((known) => known === name);
  if (held === undefined) throw new Failure(`${file}: a list. Name what it holds by --collection.`);
  return {[held]: value};
}

/** Where the text stops being JSON, as an editor counts it. */
function faultOf(text: string): string {
  const at = jsonFault(text) ?? 0;
  if (at >= text.trimEnd().length) return 'the text ends too early';
  const above = text.slice(0, at).split('\n');
  return `unexpected ${JSON.stringify(text[at] ?? '')} in line ${above.length}, column ${(above.at(-1)?.length ?? 0) + 1}`;
}

/** `58 of 60 records are sound, 3 problems` */
export function soundOf({total, kept, problems}: Story): string {
  const records = (n: number): string => `${n} ${n === 1 ? 'record' : 'records'}`;
  const sound = kept === total ? records(total) : `${kept} of ${records(total)} are sound`;
  return `${sound}, ${problems.length === 0 ? 'no' : problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
}
