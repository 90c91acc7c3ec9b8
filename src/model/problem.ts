import type {Collection} from './types.js';

/** What can be wrong with data, in machine-readable form. */
export type ProblemCode =
  'not-an-object' | 'missing' | 'shape' | 'id' | 'duplicate' | 'reference' | 'date' | 'scale' | 'blank' | 'text' | 'attribute';

/** One thing wrong with a data set or an attribute, with where it stands and what to do. */
export interface Problem {
  code: ProblemCode;
  /** `attribute` for a wrong attribute of the element itself. */
  collection: Collection | 'related' | 'attribute' | 'dataset';
  /** Id of the record, or its place in the list where it has none (`[12]`), or in a table (`row 12`, the heads being row 1). */
  record?: string;
  /** Path of the field inside the record: `accounts[0].evidence[1].cue.start`. */
  field?: string;
  /** Fact first, value last: `"5 Jan" is no EDTF date`. */
  fact: string;
  /** What to do, one sentence: `Write 2022-01-05.` */
  remedy: string;
  /** Whether the record was left out because of it. */
  dropped: boolean;
}

/** `events#appeal: when.edtf: "5 Jan" is no EDTF date. Write 2022-01-05.` */
export function wordProblem(p: Problem): string {
  const {collection, record} = p;
  const row = record?.startsWith('row ') === true;
  const where = record === undefined ? collection : `${collection}${row ? ' ' : record.startsWith('[') ? '' : '#'}${record}`;
  const field = p.field === undefined ? '' : `${p.field}: `;
  return `${where}: ${field}${p.fact}. ${p.remedy}`;
}
