import {show, type Finding, type Report} from './report.js';
import type {Shape} from './shape.js';

/** A copy of what fits, and what does not. */
export interface Reading<T> {
  /** Undefined if the value does not fit: more is wrong than fields that its shape does not know. */
  copy: T | undefined;
  findings: readonly Finding[];
}

const MISSED: Readonly<Record<string, Finding>> = {
  id: {code: 'id', fact: 'no id of the letters a–z, digits and single hyphens'},
  paragraph: {code: 'shape', fact: 'no paragraph', remedy: 'Write title, p0 (standfirst) or p1, p2, … (body).'},
  text: {code: 'missing', fact: 'empty text', remedy: 'Write the text.'},
};

/**
 * Holds a value against its shape; fields that the shape does not know are left
 * out. The report is only asked for suggestions. Throws what getters throw.
 */
export function readShape<T>(shape: Shape<T>, value: unknown, report: Report): Reading<T> {
  const reader = new Reader(report);
  const copy = reader.read(shape, value) as T;
  return {copy: reader.spoilt ? undefined : copy, findings: reader.findings};
}

class Reader {
  readonly findings: Finding[] = [];
  spoilt = false;
  readonly #report: Report;
  /** Where the reader stands; put into words only where something is wrong. */
  readonly #path: (string | number)[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  read(shape: Shape, value: unknown): unknown {
    if (value === null && shape.nullable === true) return value;
    switch (shape.noun) {
      case 'text':
        if (typeof value === 'string') return this.#text(shape, value);
        return this.#no(shape, value, typeof value === 'number' ? `Write "${value}" in quotes.` : undefined);
      case 'number':
        if (Number.isFinite(value)) return this.#number(shape, value as number);
        return this.#no(shape, value, typeof value === 'string' && NUMERAL.test(value) ? `Write ${value} without quotes.` : undefined);
      case 'true or false':
        return typeof value === 'boolean' ? value : this.#no(shape, value);
      case 'choice':
        return this.#choice(shape.options ?? [], value);
      case 'text or list of ids':
        return typeof value === 'string' ? value : this.#list(shape, value, (id) => typeof id === 'string');
      case 'pair of numbers':
        return this.#list(shape, value, (_, {length}) => length === 2);
      case 'list':
        return this.#list(shape, value);
      case 'record { }':
        return typeof value === 'object' && value !== null ? this.#record(shape, value as Record<string, unknown>) : this.#no(shape, value);
    }
  }

  #text({pattern, name}: Shape, value: string): string {
    const missed = pattern?.test(value) === false && name ? MISSED[name] : undefined;
    if (missed) this.#wrong({...missed, fact: `${missed.fact}: ${show(value)}`, remedy: missed.remedy ?? slugRemedy(value)});
    return value;
  }

  #number({range: [least, most] = [-Infinity, Infinity]}: Shape, value: number): number {
    const bound = value < least ? `least ${least}` : value > most ? `most ${most}` : undefined;
    if (bound !== undefined) this.#wrong({code: 'shape', fact: `not a number of at ${bound}: ${value}`});
    return value;
  }

  #choice(options: readonly unknown[], value: unknown): unknown {
    if (options.includes(value)) return value;
    const remedy = typeof value === 'string' ? this.#report.suggest(value, options.map(String)) : undefined;
    return this.#wrong({code: 'shape', fact: `none of ${options.join(', ')}: ${show(value)}`, remedy});
  }

  /** Holes of the list are entries too. */
  #list(shape: Shape, value: unknown, holds?: (entry: unknown, list: readonly unknown[]) => boolean): unknown {
    const entries: readonly unknown[] | undefined = Array.isArray(value) ? Array.from(value) : undefined;
    const {item} = shape;
    if (item === undefined || entries?.every((entry) => holds?.(entry, entries) !== false) !== true) return this.#no(shape, value);
    return entries.map((entry, i) => this.#inside(i, item, entry));
  }

  #record({entries, item}: Shape, value: Readonly<Record<string, unknown>>): unknown {
    const copy: Record<string, unknown> = {};
    for (const key in entries) {
      const shape = entries[key];
      if (shape === undefined) continue;
      const field = value[key];
      if (field !== undefined) copy[key] = this.#inside(key, shape, field);
      else if (shape.optional !== true) this.#wrong({code: 'missing', fact: 'the field is missing', remedy: adding(shape)}, key);
    }
    for (const key of Object.keys(value)) {
      if (entries === undefined) {
        if (item !== undefined && key !== '__proto__') copy[key] = this.#inside(key, item, value[key]);
      } else if (!Object.hasOwn(entries, key)) {
        const remedy = this.#report.suggest(key, Object.keys(entries)) ?? 'It is left out.';
        this.#find({code: 'shape', fact: `no field of this name: ${show(key)}`, remedy}, key);
      }
    }
    return copy;
  }

  #inside(key: string | number, shape: Shape, value: unknown): unknown {
    this.#path.push(key);
    const copy = this.read(shape, value);
    this.#path.pop();
    return copy;
  }

  #no({noun}: Shape, value: unknown, remedy?: string): undefined {
    this.#wrong({code: 'shape', fact: `no ${noun}: ${show(value)}`, remedy});
  }

  #wrong(finding: Finding, key?: string): undefined {
    this.spoilt = true;
    this.#find(finding, key);
  }

  #find(finding: Finding, key?: string): void {
    const path = key === undefined ? this.#path : [...this.#path, key];
    // `accounts[0].evidence[1].cue.start`
    const field = path.reduce<string>((text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text && '.'}${step}`), '');
    this.findings.push(field === '' ? finding : {field, ...finding});
  }
}

const NUMERAL = /^-?\d+(\.\d+)?$/;

const adding = ({options, noun}: Shape): string => (options ? `Write one of ${options.join(', ')}.` : `Add it; it is a ${noun}.`);

/** The nearest text that can be an id, if anything is left of it. */
function slugRemedy(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' || slug.length > 60 ? 'Write one in Latin letters, such as fuel-price.' : `Write "${slug}".`;
}
