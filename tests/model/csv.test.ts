import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {collectionOf, TABLES, tableNames} from '../../src/model/csv-columns.js';
import {joinCsv, splitCsv} from '../../src/model/csv-text.js';
import {parseInput} from '../../src/model/csv.js';
import {parseDataset} from '../../src/model/parse.js';
import {wordProblem} from '../../src/model/problem.js';
import type {Dataset} from '../../src/model/types.js';
import {toCsv} from '../../src/query/table.js';
import {foreignWhole} from '../../stories/states/foreign-whole.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';
import {pick, seeded, whole} from './random.js';

const words = (input: unknown): readonly string[] => parseInput(input).problems.map(wordProblem);
const lines = (...rows: readonly string[]): string => rows.join('\n');

describe('splitCsv', () => {
  const table = [
    ['a', 'b'],
    ['1, "2"', 'x\ny'],
  ];
  for (const [name, text] of [
    ['commas', 'a,b\n"1, ""2""","x\ny"\n'],
    ['CRLF and no last line end', 'a,b\r\n"1, ""2""","x\ny"'],
    ['semicolons', 'a;b\r\n"1, ""2""";"x\ny"'],
    ['tabs', 'a\tb\n"1, ""2"""\t"x\ny"'],
    ['a byte order mark', '\uFEFFa,b\n"1, ""2""","x\ny"'],
    ['a line that names the separator', 'sep=;\r\na;b\r\n"1, ""2""";"x\ny"'],
    ['blanks around cells', ' a , b \n"1, ""2"" "," x\ny "'],
  ] as const) {
    it(`reads ${name}`, () => {
      assert.deepEqual(
        splitCsv(text).filter((row) => row.length > 1),
        table,
      );
    });
  }

  it('counts separators outside quotes only', () => {
    assert.deepEqual(splitCsv('"a,b,c";d'), [['a,b,c', 'd']]);
  });

  it('reads what joinCsv writes, with formulas made harmless', () => {
    const rows = [
      ['=1+1', '@x', '-2', '+3,5', "'=a", '-word'],
      ['a"b', 'c,d', 'e\nf', '', ';', '\t'.trim()],
    ];
    const text = joinCsv(rows);
    assert.deepEqual(splitCsv(text).slice(0, 2), rows);
    assert.equal(text.split('\r\n')[0], "'=1+1,'@x,-2,\"+3,5\",''=a,'-word");
    assert.match(text, /\r\n$/);
    assert.match(text, /"e\nf"/);
  });
});

describe('collectionOf', () => {
  it('knows a table by its heads', () => {
    assert.equal(collectionOf('When,Title\n'), 'events');
    assert.equal(collectionOf('\uFEFFfrom;to;title;when\n'), 'relations');
    assert.equal(collectionOf('question,value: Trenin\n'), 'stances');
    assert.equal(collectionOf('<!doctype html><title>404</title>'), undefined);
    assert.equal(collectionOf(''), undefined);
  });
});

describe('a table of events', () => {
  it('is a data set by itself', () => {
    const {dataset, problems, total, kept} = parseInput({
      events: lines('when,title,source,link', '2022-01-02,Prices rise,Reuters,https://a.example/1'),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual([total, kept], [1, 1]);
    assert.deepEqual(dataset.events, [
      {
        id: 'prices-rise',
        when: {edtf: '2022-01-02', basis: 'stated'},
        lane: 'events',
        importance: 2,
        status: 'happened',
        title: 'Prices rise',
        actors: [],
        accounts: [
          {source: 'reuters', attribution: 'own', position: 'asserts', text: 'Prices rise', evidence: [], url: 'https://a.example/1'},
        ],
      },
    ]);
    assert.deepEqual(dataset.meta.lanes, [{id: 'events', label: 'Events'}]);
    assert.deepEqual(
      dataset.sources.map(({id, title, initial, url}) => [id, title, initial, url]),
      [['reuters', 'Reuters', 'R', 'https://a.example/1']],
    );
    assert.equal(dataset.actors, undefined);
  });

  it('has an account per row, and none starts a new event unless it says which', () => {
    const table = lines(
      'id,when,title,source,account,paragraph,cue,link',
      'rise,2022-01-02,Prices rise,Trenin,Up,3,prices went up,https://t.example',
      ',,,Trenin,Up,5,and up again,https://t.example',
      ',,,Umarov,Not up,title,nothing rose,',
      'rise,,,Clarke,Up a bit,,,https://c.example/#:~:text=a%20bit,more',
    );
    const {dataset, problems} = parseInput({events: table});
    assert.deepEqual(problems, []);
    const [event] = dataset.events ?? [];
    assert.deepEqual(
      event?.accounts.map(({source, text, evidence}) => [source, text, evidence.map(({paragraph, cue}) => `${paragraph} ${cue.start}`)]),
      [
        ['trenin', 'Up', ['p3 prices went up', 'p5 and up again']],
        ['umarov', 'Not up', ['title nothing rose']],
        ['clarke', 'Up a bit', []],
      ],
    );
    assert.equal(dataset.events?.length, 1);
    assert.equal(dataset.sources.find(({id}) => id === 'clarke')?.url, 'https://c.example/');
  });

  it('takes the cue from a link to a passage', () => {
    const table = lines(
      'when,title,source,paragraph,link',
      '2022,A,Rana,4,"https://r.example/#:~:text=before-,the%20first%20words,last%20words,-after"',
    );
    assert.deepEqual(parseInput({events: table}).dataset.events?.[0]?.accounts[0]?.evidence, [
      {source: 'rana', paragraph: 'p4', cue: {start: 'the first words', end: 'last words'}},
    ]);
  });

  it('may have columns per source', () => {
    const table = lines(
      'when,title,account: Trenin,link: Trenin,Account: Umarov',
      '2022-01-02,A,says a,https://t.example/,denies a',
      '2022-01-03,B,,,says b',
    );
    const {dataset} = parseInput({events: table});
    assert.deepEqual(
      dataset.events?.map(({accounts}) => accounts.map(({source, text}) => `${source}: ${text}`)),
      [['trenin: says a', 'umarov: denies a'], ['umarov: says b']],
    );
  });

  it('keeps addresses apart where one source has several', () => {
    const table = lines('when,title,source,link', '2022-01-02,A,BBC,https://b.example/1', '2022-01-03,B,BBC,https://b.example/2');
    const {dataset, problems} = parseInput({events: table});
    assert.deepEqual(problems, []);
    assert.deepEqual(
      dataset.events?.map(({accounts}) => accounts[0]?.url),
      ['https://b.example/1', 'https://b.example/2'],
    );
    assert.deepEqual(
      dataset.sources.map(({url}) => url),
      [undefined],
    );
  });

  it('reads a day as spreadsheets with points write it, and guesses no other', () => {
    const {dataset, problems} = parseInput({
      events: lines('when,title,source,link', '5.1.2022,A,S,https://s.example', '1/5/2022,B,S,https://s.example'),
    });
    assert.deepEqual(
      dataset.events?.map(({when}) => when.edtf),
      ['2022-01-05'],
    );
    assert.deepEqual(
      problems.map(({record, field, code}) => [record, field, code]),
      [['row 3', 'when', 'date']],
    );
  });

  it('names row and column of whatever is wrong, and what to do', () => {
    const table = lines(
      'when,title,importance,source,account,account-when,place,colour,lane',
      '2022-01-02,A,high,S,x,,,red,L',
      '5 Jan,B,1,S,x,,,,L',
      '"2022-01-04","C\nwith a second line",1,S,x,soon,,,L',
      '2022-01-05,D,1,,lonely,,Atlantis,,L',
      '2022-01-04,,1,S,x,,,,L',
    );
    assert.deepEqual(words({events: table}), [
      'events row 1: colour: no column of this name: "colour". It is left out; the columns are id, when, basis, when-note, title, short, summary, lane, importance, status, actors, place, lon, lat, source, by, attribution, position, account, account-when, account-basis, published, link, paragraph, cue, cue-end, passage.',
      'events row 5: source: an account of nobody: "lonely". Name the source that tells it.',
      'events row 5: place: no degrees for "Atlantis". Write its degrees in the columns lon and lat.',
      'events row 2: importance: none of 1, 2, 3: "high". Write one of these.',
      'events row 6: title: empty text: "". Write the text.',
      'events row 3: when: "5 Jan" is no EDTF date. Write YYYY-01-05, with its year.',
      'events row 4: account-when: "soon" is no EDTF date. Write a day such as 2022-01-05, an interval such as 2022-01-05/2022-01-09, or 2020-22 for summer 2020.',
      'events: no link or passage vouches for 2 records. Fill the columns source and link, or source, paragraph and cue.',
    ]);
    const {total, kept} = parseInput({events: table});
    assert.deepEqual([kept, total], [2, 5]);
  });

  it('says which rows of one event differ, and which heads are missing or twice there', () => {
    assert.deepEqual(
      words({events: lines('id,when,title,title,source,link', 'a,2022,A,x,S,https://s.example', 'a,2023,A,,S,https://s.example')}),
      [
        'events row 1: title: second column of this name. The first one stays.',
        'events row 3: when: row 2 has another when: "2022". The first one stays.',
      ],
    );
    assert.deepEqual(words({events: lines('date,title', '2022,A')}), [
      `events row 1: date: no column of this name: "date". It is left out; the columns are ${TABLES.events.columns.join(', ')}.`,
      'events row 1: when: no column of this name. Write when in the first row, above its cells.',
    ]);
    assert.deepEqual(words({events: ''}).length, 2);
  });

  it('goes with the rest of a data set', () => {
    const {meta, sources, actors = []} = foreign;
    const lane = meta.lanes[1];
    const [source] = sources;
    const actor = actors.find(({id}) => !sources.some(({author}) => author === id));
    const table = lines(
      'when,title,lane,source,link,actors',
      `2022,A,${lane?.label ?? ''},${source?.id ?? ''},https://s.example,${actor?.name ?? ''}; Somebody new`,
    );
    const {dataset, problems} = parseInput({meta, sources, actors, events: table});
    assert.deepEqual(problems, []);
    assert.deepEqual(dataset.meta.lanes, meta.lanes);
    assert.equal(dataset.sources.length, sources.length);
    assert.deepEqual(
      dataset.events?.map((event) => [event.lane, event.accounts[0]?.source, event.actors]),
      [[lane?.id, source?.id, [actor?.id, 'somebody-new']]],
    );
  });

  it('gives no actor the id of a source', () => {
    const {dataset, problems} = parseInput({events: lines('when,title,source,link,actors', '2022,A,CSTO,https://c.example,CSTO; Russia')});
    assert.deepEqual(problems, []);
    assert.deepEqual(dataset.events?.[0]?.actors, ['csto-2', 'russia']);
  });

  it('is told from another table by its version', () => {
    const version = (title: string) => parseInput({events: `when,title\n2022,${title}`}).dataset.meta.version;
    assert.equal(version('A'), version('A'));
    assert.notEqual(version('A'), version('B'));
  });
});

describe('tables of relations and stances', () => {
  it('make the actors, camps and questions that they name', () => {
    const relations = lines(
      'from,from-kind,from-cluster,to,family,label,source,paragraph,cue,disputed',
      'Russia,state,States,Kazakhstan,sends-troops,sends troops to,Trenin,3,asked for help,yes',
    );
    const stances = lines(
      'question,theme,negative,positive,value: Trenin,word: Trenin,blank: Umarov,value: Umarov',
      'Was it right?,Motive,wrong,right,−2,wrong,ambiguous,',
    );
    const {dataset, problems} = parseInput({relations, stances});
    assert.deepEqual(problems.map(wordProblem), [
      'stances: no passage vouches for one record. Fill the columns source, paragraph and cue.',
    ]);
    assert.deepEqual(
      dataset.actors?.map(({id, kind, cluster, pictured}) => [id, kind, cluster, pictured]),
      [
        ['russia', 'state', 'states', true],
        ['kazakhstan', 'group', 'actors', true],
      ],
    );
    assert.deepEqual(
      dataset.relations?.map(({from, to, label, type, valence, disputed}) => [from, to, label, type, valence, disputed]),
      [['russia', 'kazakhstan', 'sends troops to', 'sends troops to', 'neutral', true]],
    );
    assert.deepEqual(
      dataset.questions?.map(({id, theme, poles}) => [id, theme, poles]),
      [['was-it-right', 'motive', {negative: 'wrong', neutral: '0', positive: 'right'}]],
    );
    assert.deepEqual(
      dataset.stances?.map(({source, value, blank, word}) => [source, value, blank, word]),
      [
        ['trenin', -2, undefined, 'wrong'],
        ['umarov', null, 'ambiguous', 'ambiguous'],
      ],
    );
  });

  it('name the row of an answer that is no step, and of a tie of no family', () => {
    assert.deepEqual(words({stances: lines('question,source,value,paragraph,cue', 'Q?,A,1,1,a', 'Q?,B,7,1,a', 'Q?,A,2,1,b')}), [
      'stances row 4: value: row 2 has another value: "1". The first one stays.',
      'stances row 3: value: no step of the scale: 7. Write a whole number from −2 to 2.',
    ]);
    assert.match(
      words({relations: lines('from,to,family,source,link', 'A,B,thanks,S,https://s.example')})[0] ?? '',
      /^relations row 2: family: none of belongs, /,
    );
  });
});

describe('the columns', () => {
  it('are all told in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const told = new Set(
      readme.slice(readme.indexOf('## Another story'), readme.indexOf('## For developers')).match(/[a-z]+(?:-[a-z]+)*/g),
    );
    for (const name of tableNames)
      assert.deepEqual(
        TABLES[name].columns.filter((column) => !told.has(column)),
        [],
      );
  });
});

describe('a table that is written and read again', () => {
  const sets: Readonly<Record<string, Dataset>> = {bundled: readDataset(), foreign, foreignWhole};
  for (const [name, dataset] of Object.entries(sets)) {
    for (const table of tableNames) {
      it(`is the same text: ${table} of ${name}`, () => {
        const text = toCsv(table, dataset);
        const read = parseInput({[table]: text});
        assert.deepEqual(read.problems.filter(({code}) => code !== 'missing').map(wordProblem), []);
        assert.equal(read.dataset[table]?.length ?? 0, dataset[table]?.length ?? 0);
        assert.equal(toCsv(table, read.dataset), text);
      });
    }
  }

  it('keeps ids, dates, accounts and passages', () => {
    const {events = []} = parseInput({events: toCsv('events', foreignWhole)}).dataset;
    const told = (list: Dataset['events'] = []) =>
      list.map(({id, when, importance, status, title, accounts}) => [
        id,
        when,
        importance,
        status,
        title.trim(),
        accounts.map(({evidence}) => evidence.length),
      ]);
    assert.deepEqual(told(events), told(foreignWhole.events));
  });
});

describe('whatever a table holds', () => {
  it('nothing is thrown, and reading the outcome again changes nothing', () => {
    const random = seeded(20220105);
    const heads = [
      ...TABLES.events.columns,
      ...TABLES.relations.columns,
      ...TABLES.stances.columns,
      'account: A',
      'value: B',
      ':',
      '',
      'when',
    ];
    const cells = [
      '2022-01-05',
      '5 Jan',
      'A',
      'B; C',
      '3',
      '-1',
      '"',
      'title',
      'https://x.example/#:~:text=%E0%A4%A,-',
      '=1',
      '__proto__',
      'constructor',
      'ä',
      '\u{1F600}',
      '\ud800',
      'x'.repeat(70),
      '',
    ];
    for (let i = 0; i < 400; i++) {
      const width = whole(random, 1, 12);
      const row = (from: readonly string[]) => Array.from({length: width}, () => pick(random, from));
      const text = pick(random, [',', ';', '\t', '\0'] as const);
      const needed = pick(random, [['when', 'title'], ['from', 'to'], ['question'], []]);
      const table = [
        [...needed, ...row(heads)],
        ...Array.from({length: whole(random, 0, 8)}, () => [...needed.map(() => pick(random, cells)), ...row(cells)]),
      ]
        .map((line) => line.map((cell) => (random() < 0.3 ? `"${cell}"` : cell)).join(text))
        .join(pick(random, ['\n', '\r\n', '\r']));
      for (const name of tableNames) {
        const read = parseInput({[name]: table});
        assert.ok(read.kept <= read.total, `${read.kept} of ${read.total}`);
        for (const {record, fact} of read.problems) assert.ok(fact !== '' && record !== '');
        const again = parseDataset(structuredClone(read.dataset));
        assert.deepEqual(again.dataset, read.dataset);
        const written = toCsv(name, read.dataset);
        assert.equal(toCsv(name, parseInput({[name]: written}).dataset), written);
      }
    }
  });

  it('what is no text is read as before', () => {
    for (const input of [null, 3, 'events', [], {events: 3}, {events: []}]) assert.deepEqual(parseInput(input), parseDataset(input));
    const fails = {
      get events(): string {
        throw new Error('no');
      },
    };
    assert.deepEqual(parseInput(fails).problems, parseDataset(fails).problems);
  });
});
