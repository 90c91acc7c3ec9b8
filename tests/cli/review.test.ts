import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {glossaryProblems, type Glossary} from '../../src/cli/glossary.js';
import {citingRecords} from '../../src/cli/records.js';
import {formatTable, reportTables} from '../../src/cli/report.js';
import {coverageProblems, keepAnswers, readDigest, reviewProblems, unreadRecords, type Review, type Reviews} from '../../src/cli/review.js';
import {findTerms, searchAgain, silenceProblems, silences, type Searches} from '../../src/cli/silence.js';
import {readGlossary, readReviews, readSearches} from '../../src/cli/side-files.js';
import {borrowedBeside, verifyData} from '../../src/cli/verify-data.js';
import {parseDataset} from '../../src/model/parse.js';

type Json = Record<string, unknown>;
const small = JSON.parse(readFileSync(new URL('../data/small.json', import.meta.url), 'utf8')) as Json;
const TEXTS = new Map([
  [
    'rana',
    '# A Winter of Prices\n\n[p0] Cold.\n\n[p1] On Sunday fuel prices rose overnight in every town of the west.\n\n[c1] A reader: prices!\n',
  ],
  ['bo', '# Who Called Whom\n\n[p1] In Lind’s telling, fuel prices rose by half.\n\n[p2] Nobody called for help.\n'],
]);
const paragraphs = new Map([
  ['rana', new Map([['p1', 'On Sunday fuel prices rose overnight in every town of the west.']])],
  [
    'bo',
    new Map([
      ['p1', 'In Lind’s telling, fuel prices rose by half.'],
      ['p2', 'Nobody called for help.'],
    ]),
  ],
]);
const copy = (): Record<string, Json[]> => structuredClone(small) as Record<string, Json[]>;
const verify = (input: Json) => verifyData(input, TEXTS).verification;

/** Every record read and found right. */
function allRead(input: Json, change: (reviews: Record<string, Review>) => void = () => undefined): Reviews {
  const verification = verify(input);
  const records = Object.fromEntries(
    Array.from(citingRecords(input), (record) => [record.ref, {verdict: 'yes' as const, read: readDigest(record, verification)}]),
  );
  change(records);
  return {records, unused: {'rana/p0': 'One word on the weather.', 'bo/p2': 'Says nothing of the matter.'}};
}

describe('the second reading', () => {
  it('is asked of every record that has passages, and of no other', () => {
    assert.deepEqual(
      Array.from(citingRecords(small), ({ref}) => ref),
      [
        ...['actor:president', 'actor:alliance', 'event:price-rise', 'event:appeal', 'relation:president-asks-alliance'],
        ...['claim:rana-prices', 'stance:unrest/rana', 'stance:unrest/president', 'dispute:who-called'],
      ],
    );
  });

  it('names the paragraphs of a record once each', () => {
    const record = [...citingRecords(small)].find(({ref}) => ref === 'event:price-rise');
    assert.deepEqual(record?.paragraphs, ['rana/p1', 'bo/p1']);
  });

  it('holds for a record that was read as it is', () => {
    assert.deepEqual(reviewProblems(small, verify(small), allRead(small)), []);
  });

  it('does not mind another order of fields', () => {
    const input = copy();
    input['claims'] = input['claims']!.map((claim) => Object.fromEntries(Object.entries(claim).reverse()));
    assert.deepEqual(reviewProblems(input, verify(input), allRead(small)), []);
  });

  it('is asked again of a record that changed by a word', () => {
    const input = copy();
    input['claims']![0]!['text'] = 'Prices alone drove the unrest.';
    assert.deepEqual(reviewProblems(input, verify(input), allRead(small)), [
      'review: claim:rana-prices: it changed after its second reading. Have it read again: npm run data:review.',
    ]);
  });

  it('is asked again of every record on a paragraph that changed', () => {
    const texts = new Map([...TEXTS, ['bo', TEXTS.get('bo')!.replace('by half', 'by a third')]]);
    const {verification} = verifyData(small, texts);
    assert.deepEqual(
      unreadRecords(small, verification, allRead(small)).map(({record, why}) => [record.ref, why]),
      [...citingRecords(small)].filter((record) => record.paragraphs.includes('bo/p1')).map(({ref}) => [ref, 'changed']),
    );
  });

  it('lists a record that nobody read, a no, and a review without its record', () => {
    const reviews = allRead(small, (records) => {
      delete records['event:appeal'];
      records['event:price-rise'] = {...records['event:price-rise']!, verdict: 'no'};
      records['event:gone'] = {verdict: 'yes', read: '000000000000'};
    });
    assert.deepEqual(reviewProblems(small, verify(small), reviews), [
      'review: event:price-rise: its second reader says no. Mend it and have it read again.',
      'review: event:appeal: nobody has read it a second time. Have it read: npm run data:review.',
      'review: event:gone: no such record. Remove its review.',
    ]);
  });

  it('keeps answers to the present state alone, and what an earlier no changed', () => {
    const verification = verify(small);
    const before = allRead(small, (records) => {
      records['event:price-rise'] = {verdict: 'no', note: 'Too strong.', mended: 'Made weaker.', read: '000000000000'};
      records['event:gone'] = {verdict: 'yes', read: '000000000000'};
    });
    const read = allRead(small).records['event:price-rise']?.read ?? '';
    const answers = [
      {ref: 'event:price-rise', verdict: 'yes' as const, read},
      {ref: 'event:appeal', verdict: 'no' as const, note: 'Wrong day.', read: '000000000000'},
      {ref: 'event:nowhere', verdict: 'yes' as const, read},
    ];
    const {records, refused} = keepAnswers(before, answers, small, verification);
    assert.deepEqual(records['event:price-rise'], {verdict: 'yes', mended: 'Made weaker.', read});
    assert.equal(records['event:appeal']?.verdict, 'yes');
    assert.equal(records['event:gone'], undefined);
    assert.deepEqual(Object.keys(records), Object.keys(records).sort());
    assert.deepEqual(refused, [
      'event:appeal: it changed since it was read; the answer is not kept.',
      'event:nowhere: no such record; the answer is not kept.',
    ]);
  });

  it('wants a record or a reason for each numbered paragraph, and no reason where there is a record', () => {
    const reviews = allRead(small);
    assert.deepEqual(coverageProblems(small, verify(small), reviews), []);
    const unused = {'rana/p0': 'One word.', 'rana/p1': 'No need.', 'rana/c1': 'A reader.'};
    assert.deepEqual(coverageProblems(small, verify(small), {...reviews, unused}), [
      'review: bo/p2: no record rests on this paragraph. Add one, or say under "unused" why there is none.',
      'review: rana/p1: a reason for a paragraph that carries records. Remove it.',
      'review: rana/c1: a reason for a paragraph that does not exist. Remove it.',
    ]);
  });
});

describe('what stands beside the bundled data', () => {
  it('is there: reviews, searched silences and the glossary', () => {
    const read = [readReviews('data'), readSearches('data'), readGlossary('data')];
    assert.deepEqual(
      read.map(({value, problems}) => [value !== undefined, problems]),
      [
        [true, []],
        [true, []],
        [true, []],
      ],
    );
  });

  it('is held against the texts too', () => {
    const beside = [
      ['glossary: price', 'Fuel prices rose overnight, in every town.'],
      ['silence: event:appeal', 'Prices only.'],
    ] as const;
    assert.deepEqual(borrowedBeside(small, TEXTS, beside), [
      'glossary: price: words of a text: "fuel prices rose overnight in every town". Say it in other words.',
    ]);
  });
});

describe('silences', () => {
  const {dataset} = parseDataset(small);
  const sound: Searches = {
    'event:appeal': {terms: ['appeal*', 'fuel prices', 'called for'], silent: {bo: {p1: 'Prices only.', p2: 'Says that there was none.'}}},
    'question:unrest': {terms: ['unrest', 'fuel'], silent: {bo: {p1: 'Tells of prices, not of causes.'}}},
  };

  it('are of events without an account and of questions not addressed', () => {
    assert.deepEqual(
      silences(dataset).map(({about, silent}) => [about, silent]),
      [
        ['event:price-rise', []],
        ['event:appeal', ['bo']],
        ['question:unrest', ['bo']],
      ],
    );
  });

  it('hold when each is searched and each hit is judged', () => {
    assert.deepEqual([...silenceProblems(dataset, sound), ...searchAgain(dataset, sound, paragraphs)], []);
  });

  it('are listed when nobody searched them, or nobody needs to', () => {
    const searches = {...sound, 'event:appeal': {terms: ['a', 'b'], silent: {rana: {}}}, 'event:gone': {terms: ['a', 'b'], silent: {}}};
    assert.deepEqual(silenceProblems(dataset, searches), [
      'silence: event:appeal: nobody searched bo. Search it for names and synonyms.',
      'silence: event:appeal: rana is searched but not silent. Remove its search.',
      'silence: event:gone: no such event or question.',
    ]);
  });

  it('are broken by a word that nobody judged, and by a judgement on nothing', () => {
    const terms = sound['event:appeal']!.terms;
    const searches = {...sound, 'event:appeal': {terms, silent: {bo: {p1: 'Prices only.', p3: 'Nothing.'}}}};
    assert.deepEqual(searchAgain(dataset, searches, paragraphs), [
      'silence: event:appeal: "called for" stands in bo/p2. Say why it is no word of it, or give bo its say.',
      'silence: event:appeal: none of the words stands in bo/p3. Remove the reason.',
    ]);
  });

  it('need words that find the paragraphs of those who speak', () => {
    const searches = {...sound, 'question:unrest': {terms: ['unrest', 'revolt*'], silent: {bo: {}}}};
    assert.deepEqual(searchAgain(dataset, searches, paragraphs), [
      'silence: question:unrest: the words do not find rana/p1, where it is told. Add the words used there.',
    ]);
  });

  it('are searched by whole words, by their beginnings, and by words in a row', () => {
    const text = new Map([['p1', 'The protesters’ anti-government march']]);
    const finds = (term: string) => findTerms(text, [term]).get('p1') === term;
    assert.deepEqual(['protest', 'protest*', 'anti-government', 'government march', 'protesters march', 'MARCH'].map(finds), [
      false,
      true,
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('the glossary', () => {
  const glossary: Glossary = [
    {term: 'alliance', means: 'The treaty of the story.', instead: ['bloc', 'treaty body'], explained: ['actor:alliance']},
    {term: 'UN', means: 'United Nations.'},
  ];
  const with_ = (text: string) => {
    const input = copy();
    input['claims']![0]!['text'] = text;
    return glossaryProblems(input, glossary);
  };

  it('finds nothing wrong with the words it holds', () => {
    assert.deepEqual(with_('The UN spoke with the alliance; both blocs of flats stood.'), []);
  });

  it('lists another word for the same thing, whatever its case', () => {
    assert.deepEqual(with_('A Bloc, or treaty body.'), [
      'glossary: claims#rana-prices: text: "bloc". Write "alliance".',
      'glossary: claims#rana-prices: text: "treaty body". Write "alliance".',
    ]);
  });

  it('lists letters that nobody explains', () => {
    assert.deepEqual(with_('The XYZ came.'), ['glossary: claims#rana-prices: text: "XYZ" is in no entry. Add one, or write it out.']);
  });

  it('lists an explanation that does not hold the word', () => {
    const [entry] = glossary;
    assert.deepEqual(glossaryProblems(small, [{...entry!, explained: ['event:price-rise', 'actor:nobody']}]), [
      'glossary: alliance: event:price-rise does not hold the word. Name a record that explains it.',
      'glossary: alliance: actor:nobody does not hold the word. Name a record that explains it.',
    ]);
  });
});

describe('data:report', () => {
  const report = {input: small, dataset: parseDataset(small).dataset, verification: verify(small), reviews: allRead(small), searches: {}};
  const rows = (title: string) => reportTables(report).find((table) => table.title === title)?.rows ?? [];
  const row = (title: string, label: string) => rows(title).find(([first]) => first === label);

  it('counts what each source carries', () => {
    assert.deepEqual(row('By source', ''), ['', 'rana', 'bo']);
    assert.deepEqual(row('By source', 'events told'), ['events told', '2', '1']);
    assert.deepEqual(row('By source', 'accounts doubted or denied'), ['accounts doubted or denied', '0', '1']);
    assert.deepEqual(row('By source', 'claims: cause'), ['claims: cause', '1', '0']);
    assert.deepEqual(row('By source', 'figures'), ['figures', '1', '0']);
    assert.deepEqual(row('By source', 'positions of actors it reports'), ['positions of actors it reports', '0', '1']);
    assert.deepEqual(row('By source', 'paragraphs with a record'), ['paragraphs with a record', '1 of 2', '1 of 2']);
  });

  it('counts reviews, passages, paragraphs and silences', () => {
    assert.deepEqual(row('By collection', 'events'), ['events', '2', '2', '0', '0', '0']);
    assert.deepEqual(row('Checks', 'passages found in the texts'), ['passages found in the texts', '11', '11']);
    assert.deepEqual(row('Checks', 'paragraphs without one, with a reason'), ['paragraphs without one, with a reason', '2', '2']);
    assert.deepEqual(row('Checks', 'silences searched'), ['silences searched', '0', '2']);
  });

  it('names what comes from outside the texts', () => {
    assert.deepEqual(rows('From outside the texts'), [
      ['record', 'date', 'note'],
      ['none', '', ''],
    ]);
    const input = copy();
    input['events']![0]!['when'] = {edtf: '2022-01-02', basis: 'external', note: 'From a calendar.'};
    const tables = reportTables({...report, input, dataset: parseDataset(input).dataset});
    assert.deepEqual(tables.at(-1)?.rows[1], ['event:price-rise', '2022-01-02', 'From a calendar.']);
  });

  it('pads its columns, numbers to the right', () => {
    const table = formatTable({
      title: 'T',
      rows: [
        ['', 'count'],
        ['events', '7'],
        ['silences searched', '12 of 12'],
      ],
    });
    assert.equal(
      table,
      [
        '## T',
        '',
        '|                   |    count |',
        '| ----------------- | -------: |',
        '| events            |        7 |',
        '| silences searched | 12 of 12 |',
      ].join('\n'),
    );
  });
});
