// npm run data:schema: writes the JSON Schemas of a data set from its shapes.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {jsonSchemas} from './json-schema.js';

const folder = 'data/schema';
mkdirSync(folder, {recursive: true});
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
console.log(`${schemas.size} schemas written to ${folder}`);
