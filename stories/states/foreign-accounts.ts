import type {Account, Evidence, Id} from '../../src/model/types.js';

/** One passage of an invented text; nothing stands behind its cue. */
export const at = (source: Id, paragraph: string, start: string, end?: string): Evidence => ({
  source,
  paragraph,
  cue: end === undefined ? {start} : {start, end},
});

/** What the author of a passage says in the own voice; `rest` makes it reported, doubted, dated or counted. */
export const says = (passage: Evidence, text: string, rest: Partial<Account> = {}): Account => ({
  source: passage.source,
  attribution: 'own',
  position: 'asserts',
  text,
  evidence: [passage],
  ...rest,
});
