import type {BaseIssue} from 'valibot';
import {slugOf} from './csv-names.js';
import {show, type Finding, type Report} from './report.js';

/** What the wording needs to know of a schema: its parts and its choices. */
interface Part {
  type: string;
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  value?: unknown;
  wrapped?: Part;
  options?: readonly unknown[];
  literal?: unknown;
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  finite: 'number',
  array: 'list',
  boolean: 'true or false',
  strict_object: 'record { }',
  record: 'record { }',
  strict_tuple: 'pair of numbers',
  union: 'text or list of ids',
};

/** Without a remedy it is found in the text. */
const PATTERNS: Readonly<Record<string, Omit<Finding, 'remedy'> & {remedy?: string}>> = {
  id: {code: 'id', fact: 'no id of the letters a–z, digits and single hyphens'},
  paragraph: {code: 'shape', fact: 'no paragraph', remedy: 'Write title, p0 (standfirst) or p1, p2, … (body).'},
  path: {code: 'shape', fact: 'no path of straight lines', remedy: 'Write an SVG path of M, m, L, l and Z.'},
  empty: {code: 'missing', fact: 'empty text', remedy: 'Write the text.'},
};

/** Whether an issue is only about a field that the schema does not know: the rest of the record is sound. */
export const isUnknownField = (issue: BaseIssue<unknown>): boolean => issue.type === 'strict_object' && issue.expected === 'never';

/** Puts an issue of valibot in our words. One issue can be several findings: it names only the first of the unknown fields of an object. */
export function wordIssue(issue: BaseIssue<unknown>, schema: Part, report: Report): readonly Finding[] {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const field = wordPath(path);
  const finding = (rest: Finding): Finding => (field === '' ? rest : {field, ...rest});
  if (isUnknownField(issue)) return unknownFields(issue, path, schema, report);
  if (issue.type === 'strict_object' && issue.expected !== 'Object') {
    return [finding({code: 'missing', fact: 'the field is missing', remedy: adding(partAt(schema, path))})];
  }
  const value = show(issue.input);
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const part = partAt(schema, path);
    const options = (part?.options ?? [part?.literal]).map(String);
    const near = typeof issue.input === 'string' ? report.suggest(issue.input, options) : undefined;
    const remedy = near ?? (options.length === 1 ? `Write ${options.join()}.` : 'Write one of these.');
    return [finding({code: 'shape', fact: `none of ${options.join(', ')}: ${value}`, remedy})];
  }
  const pattern = issue.type === 'regex' ? PATTERNS[issue.message] : undefined;
  if (pattern !== undefined) {
    const remedy = pattern.remedy ?? slugRemedy(issue.input);
    return [finding({...pattern, fact: `${pattern.fact}: ${value}`, remedy})];
  }
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    const side = issue.type === 'min_value' ? 'least' : 'most';
    const most = String(issue.requirement);
    return [
      finding({
        code: 'shape',
        fact: `not a number of at ${side} ${most}: ${value}`,
        remedy: `Write ${most}, or ${side === 'least' ? 'more' : 'less'}.`,
      }),
    ];
  }
  const noun = NOUNS[issue.type];
  return [
    finding({
      code: 'shape',
      fact: `no ${noun ?? 'such value'}: ${value}`,
      remedy: quoting(issue) ?? `Write a ${noun ?? 'value that fits'}.`,
    }),
  ];
}

/** `accounts[0].evidence[1].cue.start` */
const wordPath = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${key}`), '');

function unknownFields(issue: BaseIssue<unknown>, path: readonly (string | number)[], schema: Part, report: Report): readonly Finding[] {
  const owner = issue.path?.at(-1)?.input;
  const above = path.slice(0, -1);
  const entries = partAt(schema, above)?.entries ?? {};
  const known = Object.keys(entries);
  return Object.keys(owner as object)
    .filter((key) => !Object.hasOwn(entries, key))
    .map((key) => ({
      code: 'shape',
      field: wordPath([...above, key]),
      fact: `no field of this name: ${show(key)}`,
      remedy: report.suggest(key, known) ?? 'It is left out.',
    }));
}

const adding = (part: Part | undefined): string => {
  const bare = part?.wrapped ?? part;
  return bare?.options && bare.type === 'picklist'
    ? `Write one of ${bare.options.join(', ')}.`
    : `Add it; it is a ${NOUNS[bare?.type ?? ''] ?? 'value'}.`;
};

/** A number in quotes, or a text without them. */
function quoting({type, input}: BaseIssue<unknown>): string | undefined {
  if (type === 'number' && typeof input === 'string' && /^-?\d+(\.\d+)?$/.test(input)) return `Write ${input} without quotes.`;
  if (type === 'string' && typeof input === 'number') return `Write "${input}" in quotes.`;
  return undefined;
}

/** The nearest text that can be an id, if anything is left of it. */
function slugRemedy(text: unknown): string {
  const slug = slugOf(String(text));
  return slug === '' ? 'Write one in Latin letters, such as fuel-price.' : `Write "${slug}".`;
}

/** The part of a schema at the end of a path; undefined where they do not fit. */
function partAt(schema: Part, path: readonly (string | number)[]): Part | undefined {
  let part: Part | undefined = schema;
  for (const key of path) {
    part = part?.wrapped ?? part;
    part = part?.entries?.[key] ?? part?.item ?? (part?.value as Part | undefined);
  }
  return part?.wrapped ?? part;
}
