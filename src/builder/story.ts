import {parseInput} from '../model/csv.js';
import {collectionOf} from '../model/csv-columns.js';
import type {ParsedDataset} from '../model/parse.js';

/** Data that somebody pasted or dropped, and what the check makes of them. */
export interface Story extends ParsedDataset {
  input: unknown;
}

/** Reads JSON, or a table of CSV that tells by its first line what it holds; undefined for a text that is neither. */
export function readStory(text: string): Story | undefined {
  const input = /^\s*[[{]/.test(text) ? readJson(text) : readTable(text);
  return input === undefined ? undefined : {input, ...parseInput(input)};
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readTable(text: string): unknown {
  const collection = collectionOf(text);
  return collection === undefined ? undefined : {[collection]: text};
}
