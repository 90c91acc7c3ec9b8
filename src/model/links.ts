import type {ListName, Lists} from './records.js';
import {keyOf} from './records.js';
import {show, type Report} from './report.js';
import type {Account, Evidence, Id, Ref, Speaker} from './types.js';

const KINDS: readonly string[] = ['event', 'actor', 'relation', 'claim', 'question', 'stance', 'place', 'source', 'dispute'];

/**
 * Checks what records point at. Entries of a list that point at nothing are
 * taken out and reported; the rest keeps its order. A collection that the data
 * set does not have is not checked, for a file may carry only some of them.
 */
export class Links {
  readonly #known = new Map<ListName, ReadonlySet<string>>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Makes the ids of a finished collection known. */
  add<K extends ListName>(name: K, records: Lists[K]): void {
    if (records !== undefined) this.#known.set(name, new Set((records as readonly unknown[]).map(keyOf)));
  }

  /** Whether the record exists or cannot be known; if not, says so. */
  has(name: ListName, id: string, field: string, note: 'note' | 'drop' = 'note'): boolean {
    const known = this.#known.get(name);
    if (known === undefined || known.has(id)) return true;
    const remedy = this.#report.suggest(id, known);
    this.#report[note]({
      code: 'reference',
      field,
      fact: `unknown ${name.slice(0, -1)}: ${show(id)}`,
      ...(remedy === undefined ? {} : {remedy}),
    });
    return false;
  }

  ids(name: ListName, ids: readonly Id[], field: string): readonly Id[] {
    return keep(ids, (id, i) => this.has(name, id, `${field}[${i}]`));
  }

  refs(refs: readonly Ref[], field: string): readonly Ref[] {
    return keep(refs, (ref, i) => this.ref(ref, `${field}[${i}]`));
  }

  /** Whether `event:appeal` is well formed and points at something. */
  ref(ref: string, field: string | undefined): boolean {
    const colon = ref.indexOf(':');
    const kind = ref.slice(0, Math.max(0, colon));
    if (KINDS.includes(kind) && colon < ref.length - 1) return this.has(`${kind}s` as ListName, ref.slice(colon + 1), field ?? '');
    const remedy = this.#report.suggest(kind, KINDS) ?? 'Write a kind and an id, such as event:appeal.';
    this.#report.note({code: 'reference', ...(field === undefined ? {} : {field}), fact: `no reference: ${show(ref)}`, remedy});
    return false;
  }

  /** Undefined if none of the speakers is known. */
  speaker(by: Speaker, field: string): Speaker | undefined {
    if (typeof by === 'string') return by;
    const ids = this.ids('actors', by, field);
    return ids.length === 0 && by.length > 0 ? undefined : ids;
  }

  evidence(evidence: readonly Evidence[], field: string): readonly Evidence[] {
    return keep(evidence, ({source}, i) => this.has('sources', source, `${field}[${i}].source`));
  }

  /** The account without unknown speakers and passages, or undefined if its source is unknown. */
  account(account: Account, field: string): Account | undefined {
    if (!this.has('sources', account.source, `${field}.source`)) return undefined;
    const evidence = this.evidence(account.evidence, `${field}.evidence`);
    const by = account.by === undefined ? undefined : this.speaker(account.by, `${field}.by`);
    return {...without(account, by === undefined ? 'by' : undefined), ...(by === undefined ? {} : {by}), evidence};
  }
}

/** A copy of the record without one of its optional fields. */
export function without<T extends object>(record: T, field: keyof T | undefined): T {
  const copy = {...record};
  if (field !== undefined) Reflect.deleteProperty(copy, field);
  return copy;
}

/** The entries that hold, in their order; every entry is asked. */
const keep = <T>(list: readonly T[], holds: (entry: T, index: number) => boolean): readonly T[] => list.filter(holds);
