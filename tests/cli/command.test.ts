import assert from 'node:assert/strict';
import {mkdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Failure, fileFailure} from '../../src/cli/kz/failure.js';
import {jsonFault} from '../../src/cli/kz/json-fault.js';
import {main} from '../../src/cli/kz/main.js';
import {parseInput} from '../../src/model/csv.js';
import {wordProblem} from '../../src/model/problem.js';
import {commandOf, scratch, type Ended} from './run-command.js';

const run = commandOf('src');
const small = readFileSync('tests/data/small.json', 'utf8');

/** The command would say this sentence and end with 2. */
const refuses = (args: readonly string[], message: RegExp): Promise<void> =>
  assert.rejects(main(args), (error) => error instanceof Failure && message.test(error.message) && !error.message.includes('\n'));

/** One sentence that says what is wrong, and no trace of where in the program. */
function assertRefused({code, out, err}: Ended, sentence: RegExp): void {
  assert.equal(code, 2, err);
  assert.equal(out, '');
  assert.match(err, sentence);
  assert.match(err, /^kz-elements: [^\n]+\n$/, 'one line');
  assert.doesNotMatch(err, /\bat .*:\d+/);
}

describe('kz-elements', () => {
  it('tells its commands, its version and the options of each command', async () => {
    const overview = await run(['--help']);
    assert.equal(overview.code, 0);
    assert.equal((await run(['--version'])).out, `${(JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}).version}\n`);
    const names = [...overview.out.matchAll(/^ {2}(\w+) {2,}/gm)].map(([, name = '']) => name);
    assert.deepEqual(names, ['embed', 'render', 'check', 'freeze', 'init']);
    for (const name of names) {
      const {code, out, err} = await run([name, '--help']);
      assert.equal(code, 0, err);
      assert.match(out, new RegExp(`^kz-elements ${name} `));
      for (const line of out.split('\n')) assert.ok(line.length <= 100 || !line.includes(' '), line);
    }
  });

  it('refuses in one line, with no trace of where in the program, and ends with 2', async () => {
    assertRefused(await run(['embd']), /no command embd/);
    assertRefused(await run(['check', 'none.json']), /none\.json: no such file\./);
  });

  it('says that English stands in for a language without words', async () => {
    const {code, err} = await run(['render', 'stance-grid', '--lang', 'ru']);
    assert.deepEqual({code, err}, {code: 0, err: 'There are no words in "ru" yet: English stands in.\n'});
  });

  it('without a command tells which there are, and fails', async () => {
    const {code, out} = await run([]);
    assert.equal(code, 2);
    assert.match(out, /embed/);
  });

  const refused: readonly (readonly [args: string, sentence: RegExp])[] = [
    ['embd', /no command embd\. Did you mean embed\?/],
    ['launch', /no command launch\. There are embed, render, check, freeze, init\./],
    ['check story.json --colection events', /no option --colection\. Did you mean --collection\?/],
    ['check story.json -x', /no option -x\./],
    ['check story.json --format', /--format needs a value: text, json\./],
    ['check story.json --collection --format json', /--collection needs a value/],
    ['check story.json --format yaml', /--format has no "yaml"\. Use text, json\./],
    ['init --force=yes', /--force takes no value\./],
    ['check', /Name the file to check\./],
    ['init a.json b.json', /Name one file\./],
    ['init story.txt', /story\.txt: the name has to end in \.json or \.csv\./],
    ['embed', /Name an element: timeline, actor-map, stance-grid, all\./],
    ['embed timelin', /no element timelin\. Did you mean timeline\?/],
    ['embed chart', /no element chart\. There are timeline, actor-map, stance-grid, all\./],
    ['embed timeline --sort date', /kz-timeline: no attribute sort; kz-stance-grid has it\./],
    ['embed timeline --theme blue', /--theme: unknown value: "blue"\. Use auto, light, dark\./],
    ['embed all --sources trenn', /--sources: no source: "trenn"/],
    ['embed timeline --format xml', /--format has no "xml"/],
    ['embed timeline --format iframe --data tests/data/small.json', /A frame takes data from an address: name it by --src\./],
    ['embed timeline --format fallback --src a.json', /For fallback the data have to be at hand: name their file by --data\./],
    ['render timeline actor-map', /Name one element\./],
    ['freeze map', /no element map/],
    ['render timeline --lang xx_yy', /--lang needs the tag of a language, such as en, not "xx_yy"\./],
    ['render timeline --format svg --width 0', /--width needs a whole number of px from 1 to 10000, not "0"\./],
    ['render timeline --format png --scale x -o x.png', /--scale needs a number up to 4\./],
  ];
  for (const [args, sentence] of refused) {
    it(`refuses: ${args}`, () => refuses(args.split(' '), sentence));
  }
});

describe('kz-elements check', () => {
  const files = scratch();
  after(() => files.away());

  it('is content with sound data, as JSON, as a table, as a folder and by the standard input', async () => {
    const {code, out} = await run(['check', 'tests/data/small.json', 'data']);
    assert.equal(code, 0, out);
    assert.match(out, /^tests\/data\/small\.json: \d+ records, no problems\ndata: \d+ records, no problems\n$/);
    const table = files.put('sound.csv', 'when,title,source,link\n2022-01-05,Sound,A,https://example.org/a\n');
    assert.equal((await run(['check', table])).out, `${table}: 1 record, no problems\n`);
    assert.equal((await run(['check', '-'], {input: small})).code, 0);
  });

  it('lists every problem with record, field and remedy, and says how much is sound', async () => {
    const data = JSON.parse(small) as {events: {when: {edtf: string}; title?: string}[]};
    if (data.events[0]) data.events[0].when.edtf = '5 Jan';
    delete data.events[1]?.title;
    const file = files.put('partly.json', JSON.stringify(data));
    const {problems, kept, total} = parseInput(data);
    const {code, out, err} = await run(['check', file]);
    assert.equal(code, 1);
    assert.equal(err, '');
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.pop(), `${file}: ${kept} of ${total} records are sound, ${problems.length} problems`);
    assert.equal(lines.length, problems.length);
    for (const problem of problems) assert.ok(lines.includes(`${file}: ${wordProblem(problem)}`), wordProblem(problem));
    assert.match(out, /events#price-rise: when\.edtf: "5 Jan" is no EDTF date\./);
  });

  it('tells the same to programs', async () => {
    const file = files.put('bad.json', JSON.stringify({...(JSON.parse(small) as object), relations: [{id: 'x'}]}));
    const {code, out} = await run(['check', file, '--format', 'json']);
    assert.equal(code, 1);
    const [told] = (JSON.parse(out) as {files: {file: string; problems: {record: string; remedy: string}[]}[]}).files;
    assert.equal(told?.file, file);
    assert.ok(told.problems.some(({record, remedy}) => record === 'x' && remedy !== ''));
  });

  it('names row and column of a table', async () => {
    const file = files.put('rows.csv', 'when,title,source,link\n2022-01-05,Sound,A,https://example.org/a\n5th of May,Broken,A,\n');
    const {code, out} = await run(['check', file]);
    assert.equal(code, 1);
    assert.match(out, /rows\.csv: events row 3: when: /);
  });

  it('reads one collection alone by the name of its file, or as it is told', async () => {
    const list = JSON.stringify((JSON.parse(small) as {places: unknown}).places);
    const named = await run(['check', files.put('places.json', list), '--format', 'json']);
    const told = await run(['check', files.put('list.json', list), '--collection', 'places', '--format', 'json']);
    const problems = (out: string): unknown => (JSON.parse(out) as {files: {problems: unknown}[]}).files[0]?.problems;
    assert.deepEqual(problems(named.out), problems(told.out));
    await refuses(['check', files.path('list.json')], /list\.json: a list\. Name what it holds by --collection\./);
  });

  const unreadable: readonly (readonly [what: string, name: string, content: string | Uint8Array, sentence: RegExp])[] = [
    ['an empty file', 'empty.json', ' \n', /empty\.json: the file is empty\./],
    ['text that is not JSON', 'prose.json', 'Dear editor', /prose\.json: not JSON: unexpected "D" in line 1, column 1\./],
    ['a slip inside', 'slip.json', '{\n  "meta": {},\n  "events": [,]\n}', /slip\.json: not JSON: unexpected "," in line 3, column 14\./],
    ['a file that is cut off', 'cut.json', small.slice(0, 900), /cut\.json: not JSON: .*(?:the text ends too early|in line)/],
    ['a workbook', 'story.xlsx', 'PK\u0003\u0004', /story\.xlsx: a workbook\. Save the sheet as CSV\./],
    ['a workbook under another name', 'story.csv', 'PK\u0003\u0004', /story\.csv: a workbook/],
    ['a table of something else', 'other.csv', 'name,age\nA,1\n', /other\.csv: neither JSON nor a table of events, relations, stances/],
  ];
  for (const [what, name, content, sentence] of unreadable) {
    it(`refuses ${what}`, () => refuses(['check', files.put(name, content)], sentence));
  }

  it('refuses what is not there, and a folder without data', async () => {
    await refuses(['check', files.path('none.json')], /none\.json: no such file\./);
    mkdirSync(files.path('bare'));
    await refuses(['check', files.path('bare')], /bare: a folder without a file of data/);
    assertRefused(
      await run(['check', files.put('t.csv', 'when,title\n'), '--collection', 'actors']),
      /a table holds events, relations, stances, not actors/,
    );
  });

  it('finds where a text stops being JSON', () => {
    assert.equal(jsonFault(small), undefined);
    for (const sound of ['1', ' [ ] ', '{"a":[{},[],"\\u0041\\n",-1.5e3,null]}', '""']) assert.equal(jsonFault(sound), undefined, sound);
    const faults = {'[1,]': 3, '{"a" 1}': 5, '{a:1}': 1, '[1]]': 3, '{"a":1,}': 7, '{]': 1, '["a\nb"]': 1, '01': 1, '[tru]': 1, '1 2': 2};
    for (const [text, at] of Object.entries(faults)) assert.equal(jsonFault(text), at, text);
    for (const text of ['', '[', '{"a"', '[1,', '"abc', '{"a":']) assert.ok((jsonFault(text) ?? -1) >= text.search(/"?\w*$/), text);
    for (let end = 0; end < small.length; end += 97)
      assert.equal(jsonFault(small.slice(0, end)) === undefined, isJson(small.slice(0, end)), `${end}`);
  });

  it('says in words why a file cannot be read or written', () => {
    assert.equal(fileFailure('a.json', 'read', {code: 'EACCES'}).message, 'a.json: may not be read.');
    assert.equal(fileFailure('a.json', 'written', {code: 'EACCES'}).message, 'a.json: may not be written.');
    assert.equal(fileFailure('a.json', 'written', {code: 'EMFILE'}).message, 'a.json: cannot be written (EMFILE).');
  });

  it('leaves quietly when nobody reads on', async () => {
    const {spawn} = await import('node:child_process');
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/kz-elements.ts', 'render', 'timeline'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.destroy();
    const code = await new Promise((done) => child.once('close', done));
    assert.deepEqual({code, err}, {code: 0, err: ''});
  });
});

describe('kz-elements init', () => {
  const files = scratch();
  let made: Ended;
  before(async () => {
    made = await run(['init', files.path('story.json')]);
  });
  after(() => files.away());

  it('writes a data set that passes the check and has something for each element', async () => {
    assert.deepEqual([made.code, made.out], [0, '']);
    assert.equal((await run(['check', files.path('story.json')])).code, 0);
    const {dataset} = parseInput(JSON.parse(readFileSync(files.path('story.json'), 'utf8')));
    for (const list of [dataset.events, dataset.relations, dataset.questions, dataset.stances]) assert.ok((list?.length ?? 0) > 0);
    assert.ok(dataset.actors?.some(({pictured}) => pictured));
  });

  it('says what belongs where', () => {
    for (const word of ['meta', 'sources', 'actors', 'events', 'accounts', 'evidence', 'stances', 'check', 'freeze'])
      assert.ok(made.err.includes(word), word);
  });

  it('writes a table that passes the check', async () => {
    const file = files.path('events.csv');
    assert.equal((await run(['init', file])).code, 0);
    assert.equal((await run(['check', file])).out, `${file}: 3 records, no problems\n`);
  });

  it('replaces nothing unless told', async () => {
    const file = files.put('mine.json', '{"mine": true}');
    await refuses(['init', file], /mine\.json is there already; --force replaces it\./);
    assert.equal(readFileSync(file, 'utf8'), '{"mine": true}');
    assert.equal((await run(['init', file, '--force'])).code, 0);
    assert.equal(readFileSync(file, 'utf8'), readFileSync(files.path('story.json'), 'utf8'));
  });

  it('says where nothing can be written', async () => {
    await refuses(['init', files.path('no/where.json')], /where\.json: no such folder\./);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
