import type {Id} from './types.js';

/** The nearest text that can be an id: Latin letters without accents, digits, hyphens; empty where nothing is left, or too much. */
export function slugOf(text: string): Id {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length > 60 ? slug.slice(0, 60).replace(/-[^-]*$/, '') : slug;
}

/** Finds records by what a table calls them, and makes those that are new. */
export class Names<R extends {id: Id}> {
  readonly #ids = new Map<string, Id>();
  readonly #made = new Map<Id, R>();

  /** `known`: records that are there, by what they may be called; `taken`: ids that are not to be given, shared with other kinds where ids must not coincide. */
  constructor(
    private readonly kind: string,
    known: Iterable<readonly [id: Id, names: readonly string[]]>,
    private readonly taken = new Set<Id>(),
  ) {
    for (const [id, names] of known) {
      taken.add(id);
      this.#ids.set(id, id);
      for (const name of names) if (!this.#ids.has(fold(name))) this.#ids.set(fold(name), id);
    }
  }

  /** Records made so far, in the order in which they were first named. */
  get made(): readonly R[] {
    return [...this.#made.values()];
  }

  /** The record made under an id; undefined for those that were there before. */
  get(id: Id): R | undefined {
    return this.#made.get(id);
  }

  find(name: string): Id | undefined {
    return this.#ids.get(name) ?? this.#ids.get(fold(name));
  }

  /** The id of whoever is called so; `make` gives the record of one that is not known. */
  use(name: string, make: (id: Id) => R): Id {
    const found = this.find(name);
    if (found !== undefined) return found;
    const id = this.free(name);
    this.#ids.set(fold(name), id);
    this.#made.set(id, make(id));
    return id;
  }

  /** An id that nobody has, after the name, and takes it. */
  free(name: string): Id {
    const slug = slugOf(name) || `${this.kind}-${this.taken.size + 1}`;
    let id = slug;
    for (let n = 2; this.taken.has(id); n++) id = `${slug}-${n}`;
    this.taken.add(id);
    return id;
  }
}

const fold = (name: string): string => name.trim().toLowerCase();
