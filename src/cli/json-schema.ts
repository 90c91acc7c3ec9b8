import {shapes} from '../model/schema.js';
import type {Shape, TextName} from '../model/shape.js';
import {COLLECTIONS} from './load-data.js';

const DIALECT = 'http://json-schema.org/draft-07/schema#';

interface Hint {
  pattern?: string;
  description?: string;
}

/** What the shapes leave to the rules, for editors that only see the schema. */
const HINTS: Readonly<Record<TextName, Hint>> = {
  id: {description: 'Readable, stable id of the letters a–z, digits and single hyphens; part of addresses.'},
  link: {description: 'The id of a record, or a key of one.'},
  text: {description: 'Plain text, not empty.'},
  edtf: {description: 'EDTF: 2022-01-05, 2022-01, 2020-22 (summer), 2022, 2022-01-05/2022-01-09~, 2014/.., 2022-01-05T16:30+06:00.'},
  address: {pattern: '^https?://', description: 'An http or https address.'},
  ref: {
    pattern: '^(event|actor|relation|claim|question|stance|place|source|dispute):.+$',
    description: 'A kind and an id: event:appeal, stance:troops/trenin.',
  },
  paragraph: {},
};

/** JSON Schemas by file name: the whole data set, and each collection as its file holds it. The same shapes give the same text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, unknown>();
  files.set('dataset.schema.json', {
    $schema: DIALECT,
    title: 'A data set of kz-elements',
    type: 'object',
    properties: {$schema: {type: 'string'}, ...Object.fromEntries(Object.keys(shapes).map((name) => [name, inDataset(name)]))},
    required: ['meta', 'sources'],
    additionalProperties: false,
    definitions: each(shapes),
  });
  for (const name of COLLECTIONS) {
    const schema = isSingle(name) ? schemaOf(shapes[name]) : {type: 'array', items: schemaOf(shapes[name])};
    files.set(`${name}.schema.json`, {...schema, $schema: DIALECT, title: `${name} of kz-elements`});
  }
  return new Map([...files].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}

function schemaOf({nullable, ...shape}: Shape): object {
  return nullable === true ? {anyOf: [filled(shape), {type: 'null'}]} : filled(shape);
}

const text = (name?: TextName, pattern?: RegExp): object => ({
  type: 'string',
  ...(name && HINTS[name]),
  ...(pattern && {pattern: pattern.source}),
});

function filled({noun, name, pattern, range, options = [], item, entries = {}}: Shape): object {
  switch (noun) {
    case 'text':
      return text(name, pattern);
    case 'number':
      return {type: 'number', ...(range && {minimum: range[0], maximum: range[1]})};
    case 'choice':
      return options.length === 1 ? {const: options[0]} : {enum: options, type: typeof options[0]};
    case 'true or false':
      return {type: 'boolean'};
    case 'pair of numbers':
      return {type: 'array', items: [{type: 'number'}, {type: 'number'}], minItems: 2, additionalItems: false};
    case 'text or list of ids':
      return {anyOf: [{type: 'array', items: text('link')}, text()]};
    case 'list':
      return {type: 'array', items: item && schemaOf(item)};
    case 'record { }':
      if (item !== undefined) return {type: 'object', propertyNames: text('link'), additionalProperties: schemaOf(item)};
      return {
        type: 'object',
        properties: each(entries),
        required: Object.keys(entries).filter((key) => entries[key]?.optional !== true),
        additionalProperties: false,
      };
  }
}

const each = (parts: Readonly<Record<string, Shape>>): object =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, schemaOf(part)]));

const isSingle = (name: string): boolean => name === 'meta' || name === 'layout' || name === 'related';

function inDataset(name: string): object {
  const record = {$ref: `#/definitions/${name}`};
  return isSingle(name) ? record : {type: 'array', items: record};
}
