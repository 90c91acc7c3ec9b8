import {toJsonSchema, toJsonSchemaDefs} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {address, edtf, id, link, ref, shapes, text} from '../model/schema.js';
import {COLLECTIONS} from './load-data.js';

const DIALECT = 'http://json-schema.org/draft-07/schema#';

/** What the shapes leave to the rules, for editors that only see the schema. */
const HINTS = new Map<unknown, {pattern?: string; description: string}>([
  // A pipe is told by its first part.
  [id.pipe[0], {description: 'Readable, stable id of the letters a–z, digits and single hyphens; part of addresses.'}],
  [link, {description: 'The id of a record, or a key of one.'}],
  [text.pipe[0], {description: 'Plain text, not empty.'}],
  [edtf, {description: 'EDTF: 2022-01-05, 2022-01, 2020-22 (summer), 2022, 2022-01-05/2022-01-09~, 2014/.., 2022-01-05T16:30+06:00.'}],
  [address, {pattern: '^https?://', description: 'An http or https address.'}],
  [
    ref,
    {
      pattern: '^(event|actor|relation|claim|question|stance|place|source|dispute):.+$',
      description: 'A kind and an id: event:appeal, stance:troops/trenin.',
    },
  ],
]);

const options: Parameters<typeof toJsonSchema>[1] = {
  target: 'draft-07',
  typeMode: 'input',
  // JSON has no infinite numbers.
  ignoreActions: ['finite'],
  overrideSchema: ({valibotSchema, jsonSchema}) => ({...jsonSchema, ...HINTS.get(valibotSchema)}),
};

/** JSON Schemas by file name: the whole data set, and each collection as its file holds it. The same shapes give the same text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, unknown>();
  const records = toJsonSchemaDefs(shapes, options);
  files.set('dataset.schema.json', {
    $schema: DIALECT,
    title: 'A data set of kz-elements',
    type: 'object',
    properties: {$schema: {type: 'string'}, ...Object.fromEntries(Object.keys(shapes).map((name) => [name, inDataset(name)]))},
    required: ['meta', 'sources'],
    additionalProperties: false,
    definitions: records,
  });
  for (const name of COLLECTIONS) {
    const shape: v.GenericSchema = isSingle(name) ? shapes[name] : v.array(shapes[name]);
    files.set(`${name}.schema.json`, {...toJsonSchema(shape, options), title: `${name} of kz-elements`});
  }
  return new Map([...files].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]));
}

const isSingle = (name: string): boolean => ['meta', 'layout', 'basemap', 'related'].includes(name);

function inDataset(name: string): object {
  const record = {$ref: `#/definitions/${name}`};
  return isSingle(name) ? record : {type: 'array', items: record};
}
