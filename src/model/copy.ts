import type {GenericSchema} from 'valibot';

/** What is asked of a schema of valibot, or of a rule in its pipe. */
interface Shape {
  type: string;
  entries?: Readonly<Record<string, Shape>>;
  item?: Shape;
  wrapped?: Shape;
  options?: readonly unknown[];
  literal?: unknown;
  pipe?: readonly Shape[];
  requirement?: unknown;
}

/** The value of a part that does not fit. */
const BAD = Symbol();

type Copy = (value: unknown) => unknown;

/** Made at the first object of a schema. */
const copies = new WeakMap<object, Copy>();

/**
 * Copies a value that fits a schema of valibot without fault, as valibot does but
 * several times as fast; anything else gives undefined: what is wrong with it is
 * valibot's to say. Kinds of schema that are not known here (records, tuples) never fit.
 */
export function copySound<T>(schema: GenericSchema<unknown, T>, value: unknown): T | undefined {
  let copy = copies.get(schema);
  if (copy === undefined) copies.set(schema, (copy = copyOf(schema)));
  const copied = copy(value);
  return copied === BAD ? undefined : (copied as T);
}

function copyOf(schema: Shape): Copy {
  const [, ...rules] = schema.pipe ?? [];
  return rules.reduce<Copy>((copy, rule) => {
    const holds = holdsFor(rule);
    return (value) => (holds(value) ? copy(value) : BAD);
  }, bareCopy(schema));
}

function bareCopy({type, entries, item, wrapped, literal, options = []}: Shape): Copy {
  switch (type) {
    case 'string':
    case 'boolean':
      return (value) => (typeof value === type ? value : BAD);
    case 'number':
      return (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : BAD);
    case 'picklist':
      return (value) => (options.includes(value) ? value : BAD);
    case 'literal':
      return (value) => (value === literal ? value : BAD);
    case 'nullable': {
      const copy = wrapped ? copyOf(wrapped) : never;
      return (value) => (value === null ? null : copy(value));
    }
    case 'union': {
      const copies = (options as readonly Shape[]).map(copyOf);
      return (value) => {
        for (const copy of copies) {
          const copied = copy(value);
          if (copied !== BAD) return copied;
        }
        return BAD;
      };
    }
    case 'array':
      return item ? listCopy(copyOf(item)) : never;
    case 'strict_object':
      return objectCopy(entries ?? {});
  }
  return never;
}

const never = (): typeof BAD => BAD;

function holdsFor({type, requirement}: Shape): (value: unknown) => boolean {
  if (type === 'regex') return (value) => typeof value === 'string' && (requirement as RegExp).test(value);
  if (type === 'finite') return Number.isFinite;
  if (type === 'min_value') return (value) => (value as number) >= (requirement as number);
  if (type === 'max_value') return (value) => (value as number) <= (requirement as number);
  return () => false;
}

function listCopy(copy: Copy): Copy {
  return (value) => {
    if (!Array.isArray(value)) return BAD;
    const list: unknown[] = [];
    for (let i = 0; i < value.length; i++) {
      const copied = copy(value[i]);
      if (copied === BAD) return BAD;
      list.push(copied);
    }
    return list;
  };
}

/** In the order of the schema; a field that is there without a value, or that the schema does not know, does not fit. */
function objectCopy(entries: Readonly<Record<string, Shape>>): Copy {
  const parts = Object.entries(entries).map(([key, part]) => {
    const inner = part.type === 'optional' ? part.wrapped : undefined;
    return {key, optional: inner !== undefined, copy: copyOf(inner ?? part)};
  });
  return (value) => {
    if (typeof value !== 'object' || value === null) return BAD;
    const copied: Record<string, unknown> = {};
    for (const {key, optional, copy} of parts) {
      const field = (value as Record<string, unknown>)[key];
      if (field === undefined && optional && !(key in value)) continue;
      const own = copy(field);
      if (own === BAD) return BAD;
      copied[key] = own;
    }
    for (const key in value) if (!Object.hasOwn(entries, key)) return BAD;
    return copied;
  };
}
