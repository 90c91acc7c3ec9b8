// npm run data:layout: places what is new on the map and writes layout.json. `data:layout [folder] [--check] [--anew]`: --check only lists the laws that the file breaks,
// --anew places everything but the pinned anew.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {parseDataset} from '../model/parse.js';
import {wordProblem} from '../model/problem.js';
import {indexDataset} from '../query/model.js';
import {formatLayout} from './format-layout.js';
import {loadData} from './load-data.js';
import {checkLayout, solveLayout} from './solve-layout.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {check: {type: 'boolean', default: false}, anew: {type: 'boolean', default: false}},
});
const folder = positionals[0] ?? 'data';
const {input, problems} = loadData(folder);
const {dataset, problems: faults} = parseDataset(input);
// A record that cannot be read would lose its place.
const lost = [...problems, ...faults].filter(
  ({collection, dropped}) => dropped && ['actors', 'relations', 'sources', 'layout'].includes(collection),
);
if (lost.length > 0) {
  for (const problem of lost) console.error(wordProblem(problem));
  process.exitCode = 2;
} else {
  const model = indexDataset(dataset);
  const layout = values.check ? dataset.layout : solveLayout(model, values.anew);
  const laws = checkLayout(indexDataset({...dataset, ...(layout && {layout})}));
  const file = join(folder, 'layout.json');
  if (!values.check && layout !== undefined) writeFileSync(file, formatLayout(layout));
  for (const law of laws) console.log(law);
  console.log(`${file}: ${laws.length === 0 ? 'all laws kept' : `${laws.length} laws broken`}`);
  process.exitCode = laws.length === 0 ? 0 : 1;
}
