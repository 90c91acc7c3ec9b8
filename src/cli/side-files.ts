import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {GLOSSARY, type Glossary} from './glossary.js';
import {REVIEWS, type Reviews} from './review.js';
import {SEARCHES, type Searches} from './silence.js';

/** What was read; nothing where there is no such file, or a sentence for each fault of it. */
export interface SideFile<T> {
  value?: T;
  problems: readonly string[];
}

export const readReviews = (folder: string): SideFile<Reviews> => readSideFile(join(folder, 'review.json'), REVIEWS);
export const readSearches = (folder: string): SideFile<Searches> => readSideFile(join(folder, 'silence.json'), SEARCHES);
export const readGlossary = (folder: string): SideFile<Glossary> => readSideFile(join(folder, 'glossary.json'), GLOSSARY);

/** A JSON file read by its schema. */
export function readSideFile<T>(file: string, schema: v.GenericSchema<unknown, T>): SideFile<T> {
  if (!existsSync(file)) return {problems: []};
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
    if (result.success) return {value: result.output, problems: []};
    return {problems: result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message}.`)};
  } catch (error) {
    return {problems: [`${file} is no JSON: ${String(error)}`]};
  }
}

/** What people wrote in the files beside the collections, with where it stands. */
export function* textsBeside(folder: string): Generator<readonly [where: string, text: string]> {
  const {records = {}, unused = {}} = readReviews(folder).value ?? {};
  for (const [ref, {note = '', mended = ''}] of Object.entries(records)) yield [`review: ${ref}`, `${note} ${mended}`];
  for (const [name, reason] of Object.entries(unused)) yield [`review: ${name}`, reason];
  for (const [about, {silent}] of Object.entries(readSearches(folder).value ?? {}))
    for (const reason of Object.values(silent).flatMap((paragraphs) => Object.values(paragraphs))) yield [`silence: ${about}`, reason];
  for (const {term, means} of readGlossary(folder).value ?? []) yield [`glossary: ${term}`, means];
}
