import type {ListName, Lists} from './records.js';
import {keyOf} from './records.js';
import {show, type Report} from './report.js';
import type {Evidence, Id, Ref, Speaker} from './types.js';

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
  has(name: ListName, id: string, field: string | undefined, note: 'note' | 'drop' = 'note'): boolean {
    const known = this.#known.get(name);
    if (known === undefined || known.has(id)) return true;
    const remedy = this.#report.suggest(id, known) ?? `Add it to ${name}, or name another.`;
    this.#report[note]({
      code: 'reference',
      field,
      fact: `unknown ${name.slice(0, -1)}: ${show(id)}`,
      remedy,
    });
    return false;
  }

  /** The id, or undefined if it points at nothing. */
  one(name: ListName, id: Id | undefined, field: string): Id | undefined {
    return id === undefined || this.has(name, id, field) ? id : undefined;
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
    if (KINDS.includes(kind) && colon < ref.length - 1) return this.has(`${kind}s` as ListName, ref.slice(colon + 1), field);
    const remedy = this.#report.suggest(kind, KINDS) ?? 'Write a kind and an id, such as event:appeal.';
    this.#report.note({code: 'reference', field, fact: `no reference: ${show(ref)}`, remedy});
    return false;
  }

  /** Undefined if none of the speakers is known. */
  speaker(by: Speaker | undefined, field: string): Speaker | undefined {
    if (by === undefined || typeof by === 'string') return by;
    const ids = this.ids('actors', by, field);
    return ids.length === 0 && by.length > 0 ? undefined : ids;
  }

  evidence(evidence: readonly Evidence[], field: string): readonly Evidence[] {
    return keep(evidence, ({source}, i) => this.has('sources', source, `${field}[${i}].source`));
  }
}

/** The record itself, or a copy if a part differs; optional parts that are undefined are taken out. Data of 100,000 records is copied but once. */
export function changed<T extends object>(record: T, parts: {[K in keyof T]?: T[K] | undefined}): T {
  let copy: T | undefined;
  for (const key in parts) {
    if (parts[key] === record[key]) continue;
    copy ??= {...record};
    if (parts[key] === undefined) Reflect.deleteProperty(copy, key);
    else Object.assign(copy, {[key]: parts[key]});
  }
  return copy ?? record;
}

/** The entries that hold, in their order; every entry is asked. The list itself if all do. */
function keep<T>(list: readonly T[], holds: (entry: T, index: number) => boolean): readonly T[] {
  const kept = list.filter(holds);
  return kept.length === list.length ? list : kept;
}

/** Each entry as `next` has it, without those that it has not; `next` is told the path of the entry. The list itself if nothing changes. */
export function each<T>(list: readonly T[], field: string, next: (entry: T, field: string) => T | undefined): readonly T[] {
  const kept: T[] = [];
  let same = true;
  list.forEach((entry, i) => {
    const now = next(entry, `${field}[${i}]`);
    if (now !== undefined) kept.push(now);
    same &&= now === entry;
  });
  return same ? list : kept;
}
