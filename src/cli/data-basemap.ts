// npm run data:basemap: writes the outlines under the geographic form. `data:basemap [folder] [--check]`: --check only says whether the file is what would be written.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {parseDataset} from '../model/parse.js';
import {basemapFor, type Region, type World} from './basemap.js';
import {loadData} from './load-data.js';

/** Central Asia and the Caucasus, 2.5 km per px: about twice as large as a wide picture shows them. */
const region: Region = {
  west: 44,
  east: 90,
  south: 36,
  north: 57,
  projection: {meridian: 67, parallels: [40, 53], scale: 2548, x: 900, y: 2700},
  around: {x: 0.16, y: 0.13},
  detail: 8,
  room: 26,
  seas: [{name: 'Caspian Sea', lon: 50.6, lat: 41.9}],
};

const {values, positionals} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean', default: false}}});
const folder = positionals[0] ?? 'data';
const file = join(folder, 'basemap.json');
const {dataset} = parseDataset(loadData(folder).input);
const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as World;
const text = `${JSON.stringify(basemapFor(dataset.places ?? [], world, region), null, 1)}\n`;
if (!values.check) writeFileSync(file, text);
const same = readFileSync(file, 'utf8') === text;
console.log(`${file}: ${same ? `${text.length} characters, as they come from the borders` : 'not what npm run data:basemap writes'}`);
process.exitCode = same ? 0 : 1;
