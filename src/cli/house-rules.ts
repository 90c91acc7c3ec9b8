import {parseDataset} from '../model/parse.js';
import type {Problem, ProblemCode} from '../model/problem.js';
import type {Collection, Dataset} from '../model/types.js';
import {eachEvidence} from './load-data.js';
import {locatorKey, locatorName, type Verification} from './verification.js';

/**
 * Everything wrong with a data set that is to be published: what `parseDataset`
 * lists, and what only shipped data must keep: lengths, passages of the source
 * that tells, and a verified digest for each passage (not asked for without a
 * `verification`).
 */
export function checkData(input: Record<string, unknown>, verification?: Verification): readonly Problem[] {
  const {dataset, problems} = parseDataset(input);
  return [
    ...problems,
    ...houseProblems(dataset),
    ...longCues(input),
    ...(verification === undefined ? [] : unverified(input, verification)),
  ];
}

function houseProblems({meta, events = [], questions = [], stances = [], claims = [], relations = []}: Dataset): readonly Problem[] {
  const problems: Problem[] = [];
  const note = (
    collection: Collection,
    record: string | undefined,
    field: string,
    fact: string,
    remedy: string,
    code: ProblemCode = 'text',
  ) => {
    problems.push({code, collection, ...(record === undefined ? {} : {record}), field, fact, remedy, dropped: false});
  };
  const letters = (collection: Collection, record: string, field: string, text: string | undefined, most: number) => {
    const length = [...(text ?? '')].length;
    if (length > most) note(collection, record, field, `${length} letters`, `Write at most ${most}.`);
  };
  const words = (collection: Collection, record: string, field: string, text: string | undefined, most: number) => {
    const count = wordCount(text ?? '');
    if (count > most) note(collection, record, field, `${count} words`, `Write at most ${most}.`);
  };
  for (const field of ['version', 'updated', 'licence'] as const) {
    if (meta[field] === '') note('meta', undefined, field, 'empty text', 'Write the text.', 'missing');
  }
  for (const {id, title, short, summary} of events) {
    letters('events', id, 'title', title, 48);
    letters('events', id, 'short', short, 28);
    words('events', id, 'summary', summary, 40);
    if (short === undefined && [...title].length > 28) {
      note('events', id, 'short', 'the field is missing for a title of more than 28 letters', 'Add a title of at most 28.', 'missing');
    }
  }
  for (const {id, short} of questions) letters('questions', id, 'short', short, 45);
  for (const {question, source, actor, rationale, word} of stances) {
    const key = `${question}/${source ?? actor ?? '?'}`;
    words('stances', key, 'rationale', rationale, 30);
    words('stances', key, 'word', word, 3);
  }
  const own = (collection: Collection, record: string, field: string, source: string, evidence: readonly {source: string}[]) => {
    for (const [i, passage] of evidence.entries()) {
      if (passage.source === source) continue;
      note(
        collection,
        record,
        `${field}[${i}].source`,
        `a passage of ${passage.source} where ${source} tells`,
        `Write ${source}.`,
        'reference',
      );
    }
  };
  for (const [collection, records] of [
    ['events', events],
    ['relations', relations],
  ] as const) {
    for (const {id, accounts} of records) {
      for (const [i, account] of accounts.entries()) own(collection, id, `accounts[${i}].evidence`, account.source, account.evidence);
    }
  }
  for (const {id, source, evidence} of claims) own('claims', id, 'evidence', source, evidence);
  return problems;
}

/** Words of a cue, counted strictly: `intra-elite` is two, `2,500` too. */
const cueWords = (cue = ''): number => cue.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Passages that `data:verify` has not found in the texts. */
function unverified(input: Record<string, unknown>, {locators}: Verification): readonly Problem[] {
  const problems: Problem[] = [];
  for (const {collection, record, field, value} of eachEvidence(input)) {
    if (Object.hasOwn(locators, locatorKey(value))) continue;
    const remedy = 'Run npm run data:verify with the texts.';
    problems.push({
      code: 'reference',
      collection,
      ...(record === undefined ? {} : {record}),
      field,
      fact: `not verified: ${locatorName(value)}`,
      remedy,
      dropped: false,
    });
  }
  return problems;
}

/** Cues of more than five words would quote rather than locate. */
function longCues(input: Record<string, unknown>): readonly Problem[] {
  return [...eachEvidence(input)].flatMap(({collection, record, field, value}) =>
    (['start', 'end'] as const)
      .filter((end) => cueWords(value.cue[end]) > 5)
      .map((end): Problem => {
        const fact = `${cueWords(value.cue[end])} words`;
        return {
          code: 'text',
          collection,
          ...(record === undefined ? {} : {record}),
          field: `${field}.cue.${end}`,
          fact,
          remedy: 'Write at most 5.',
          dropped: false,
        };
      }),
  );
}

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
