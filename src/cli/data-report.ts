// npm run data:report: what the data hold, by source and by collection, and how far they are checked. `--mended` lists what the second reading changed.
import {join} from 'node:path';
import {parseDataset} from '../model/parse.js';
import {loadData} from './load-data.js';
import {formatTable, reportTables} from './report.js';
import {readReviews, readSearches} from './side-files.js';
import {readVerification} from './verification.js';

const [option] = process.argv.slice(2);
const folder = 'data';
const {input} = loadData(folder);
const reviews = readReviews(folder).value ?? {records: {}, unused: {}};
const report = {
  input,
  dataset: parseDataset(input).dataset,
  verification: readVerification(join(folder, 'verification.json')),
  reviews,
  searches: readSearches(folder).value ?? {},
};
if (option === '--mended') {
  const rows = Object.entries(reviews.records).flatMap(([ref, {mended}]) => (mended ? [[ref, mended]] : []));
  console.log(formatTable({title: 'What the second reading changed', rows: [['record', 'change'], ...rows]}));
} else {
  console.log(reportTables(report).map(formatTable).join('\n\n'));
}
