// npm run data:review: packets for a second reader, and a way to keep the answers. KZ_TEXTS names the folder of the texts.
//   data:review                      every record that waits for a reader, with its paragraphs, as Markdown
//   data:review event:appeal claim:  only these; a kind with a colon stands for all of it
//   data:review --take answers.json  keeps answers `[{ref, read, verdict, note?, mended?}]`; an answer to an older state is refused
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {loadData} from './load-data.js';
import {readParagraphs} from './passages.js';
import {ANSWERS, keepAnswers, unreadRecords, type Unread} from './review.js';
import {readReviews, readSideFile} from './side-files.js';
import {readVerification} from './verification.js';

const folder = 'data';
const file = join(folder, 'review.json');
const {input} = loadData(folder);
const verification = readVerification(join(folder, 'verification.json'));
const {value: reviews = {records: {}, unused: {}}, problems} = readReviews(folder);
for (const problem of problems) console.error(problem);

const [first, ...rest] = process.argv.slice(2);
if (problems.length > 0) process.exitCode = 2;
else if (first === '--take') take(rest);
else packets(first === undefined ? [] : [first, ...rest]);

function packets(wanted: readonly string[]): void {
  const texts = process.env['KZ_TEXTS'];
  if (!texts || !existsSync(texts)) {
    console.error('Set KZ_TEXTS to the folder of the numbered texts (<source>.txt), for they are not part of this project.');
    process.exitCode = 2;
    return;
  }
  const waiting = unreadRecords(input, verification, reviews).filter(
    ({record}) => wanted.length === 0 || wanted.some((want) => (want.endsWith(':') ? record.ref.startsWith(want) : record.ref === want)),
  );
  for (const unread of waiting) console.log(packet(unread, texts));
}

function packet({record, read, why}: Unread, texts: string): string {
  const paragraphs = record.paragraphs.map((name) => {
    const [source = '', paragraph = ''] = name.split('/');
    const file = join(texts, `${source}.txt`);
    const text = existsSync(file) ? readParagraphs(readFileSync(file, 'utf8')).get(paragraph) : undefined;
    return `[${name}] ${text ?? '(not there)'}`;
  });
  const before = reviews.records[record.ref];
  const said = before?.verdict === 'no' ? `Said before: no. ${before.note ?? ''}\n\n` : '';
  return `## ${record.ref}\nread: ${read} (${why})\n\n${said}${JSON.stringify(record.value, null, 1)}\n\n${paragraphs.join('\n\n')}\n`;
}

function take(files: readonly string[]): void {
  const handed = files.map((name) => readSideFile(name, ANSWERS));
  const faults = handed.flatMap(({value, problems}, i) =>
    value === undefined && problems.length === 0 ? [`${files[i]}: no such file.`] : problems,
  );
  if (files.length === 0) faults.push('Name the files of the answers: npm run data:review -- --take answers.json');
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) {
    process.exitCode = 2;
    return;
  }
  const {records, refused} = keepAnswers(
    reviews,
    handed.flatMap(({value = []}) => value),
    input,
    verification,
  );
  for (const line of refused) console.error(line);
  const kept = {records, unused: reviews.unused};
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  const waiting = unreadRecords(input, verification, kept).length;
  console.log(`${file}: ${Object.keys(records).length} reviews, ${refused.length} answers refused, ${waiting} records wait`);
  process.exitCode = refused.length === 0 ? 0 : 1;
}
