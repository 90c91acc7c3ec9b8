/** As much of a valibot schema as says which fields and values it knows. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly value?: Shape;
  /** Values of a picklist, shapes of a union. */
  readonly options?: readonly unknown[];
}

interface Found {
  path: string;
  /** Whether it stands in a list: what is there only once need not be missing elsewhere. */
  listed: boolean;
  values: unknown[];
}

/**
 * What the values leave out of their shapes, one line each: a field that none
 * of them has, an optional field that all records of a list have, a value of a
 * list of values (or of a boolean, or null) that never occurs.
 *
 * A shape in several places (a date, a passage, a figure) counts as one, and
 * is named by its first place. Texts and numbers have no values to be listed.
 */
export function gapsIn(roots: readonly {name: string; shape: unknown; values: readonly unknown[]}[]): readonly string[] {
  const found = new Map<Shape, Found>();
  for (const {name, shape, values} of roots)
    for (const value of values) collect(shape as Shape, value, {path: name, listed: values.length > 1}, found);
  return [...found].flatMap(([shape, place]) => gaps(shape, place));
}

/** Notes a value with its shape, and its parts with theirs. */
function collect(shape: Shape, value: unknown, {path, listed}: Omit<Found, 'values'>, found: Map<Shape, Found>): void {
  const place = found.get(shape) ?? {path, listed, values: []};
  found.set(shape, place);
  place.values.push(value);
  if (value === undefined || value === null) return;
  const part = (of: Shape, inner: unknown, step = '', many = listed): void => collect(of, inner, {path: path + step, listed: many}, found);
  if (shape.wrapped !== undefined) part(shape.wrapped, value);
  for (const [key, of] of Object.entries(shape.entries ?? {})) part(of, (value as Record<string, unknown>)[key], `.${key}`);
  if (shape.item !== undefined) for (const inner of value as readonly unknown[]) part(shape.item, inner, '[]', true);
  shape.items?.forEach((of, i) => part(of, (value as readonly unknown[])[i], `[${i}]`));
  if (shape.value !== undefined) for (const inner of Object.values(value)) part(shape.value, inner, '.*', true);
  if (shape.type === 'union') part(branchOf(shape, value), value);
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** The shape of a union that a value is of; unions are told apart by their outermost kind. */
function branchOf({options = []}: Shape, value: unknown): Shape {
  const branch = (options as readonly Shape[]).find(({type}) => type === kindOf(value));
  if (branch === undefined) throw new Error(`no shape of the union: "${kindOf(value)}"`);
  return branch;
}

function gaps(shape: Shape, {path, listed, values}: Found): readonly string[] {
  const there = values.filter((value) => value !== undefined && value !== null);
  if (there.length === 0) return [`${path}: missing`];
  const wanted = wantedOf(shape).filter((value) => !values.includes(value));
  const kinds = new Set(there.map(kindOf));
  const branches = shape.type === 'union' ? (shape.options as readonly Shape[]).filter(({type}) => !kinds.has(type)) : [];
  return [
    ...wanted.map((value) => `${path}: never ${String(value)}`),
    ...branches.map(({type}) => `${path}: never of kind ${type}`),
    ...(shape.type === 'optional' && listed && there.length === values.length ? [`${path}: always there`] : []),
  ];
}

/** The values of which each has to occur. */
function wantedOf({type, options = []}: Shape): readonly unknown[] {
  if (type === 'picklist') return options;
  if (type === 'boolean') return [true, false];
  return type === 'nullable' ? [null] : [];
}
