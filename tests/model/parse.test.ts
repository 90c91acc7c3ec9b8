import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDataset, type ParsedDataset} from '../../src/model/parse.js';
import {wordProblem} from '../../src/model/problem.js';
import {pick, seeded, whole} from './random.js';

type Json = Record<string, unknown>;
const text = readFileSync(new URL('../data/small.json', import.meta.url), 'utf8');
const small = (): Json => JSON.parse(text) as Json;
const list = (data: Json, name: string): Json[] => data[name] as Json[];
const lines = ({problems}: ParsedDataset): readonly string[] => problems.map(wordProblem);

const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  NaN,
  Infinity,
  '',
  '<i>',
  '5 Jan',
  'event:',
  [],
  {},
  [[]],
  () => 1,
  Symbol('x'),
  10n,
  new Date(0),
  new Map(),
];

/** The data set with up to six of its values, wherever they are, replaced or taken out. */
function mangle(random: () => number, odd: readonly unknown[] = ODD): Json {
  const data = small();
  for (let i = whole(random, 1, 6); i > 0; i--) {
    let owner: Json = data;
    for (let depth = whole(random, 0, 8); depth > 0; depth--) {
      const inner = Object.values(owner).filter((part): part is Json => typeof part === 'object' && part !== null);
      if (inner.length === 0) break;
      owner = pick(random, inner);
    }
    const key = pick(random, [...Object.keys(owner), 'extra', 'length', '__proto__', 'constructor']);
    const value = pick(random, [...odd, 'president', 'rana', 3, ...(odd === ODD ? [owner] : [])]);
    if (random() < 0.3) Reflect.deleteProperty(owner, key);
    else if (Array.isArray(owner) && key === 'length') owner.length = 0;
    else Object.defineProperty(owner, key, {value, enumerable: true, configurable: true, writable: true});
  }
  return data;
}

describe('laws of parseDataset', () => {
  it('throws at nothing', () => {
    const random = seeded(11);
    for (let i = 0; i < 3000; i++) parseDataset(mangle(random));
    for (const value of ODD) assert.ok(parseDataset(value).dataset.sources.length === 0);
  });

  it('changes nothing when it checks its own outcome', () => {
    const random = seeded(12);
    for (let i = 0; i < 1500; i++) {
      const first = parseDataset(mangle(random));
      const again = parseDataset(first.dataset);
      assert.deepEqual(again.dataset, first.dataset);
      assert.equal(again.kept, again.total);
      assert.deepEqual(
        again.problems.filter(({dropped}) => dropped),
        [],
      );
    }
  });

  it('lists something whenever it leaves something out', () => {
    const random = seeded(13);
    for (let i = 0; i < 1500; i++) {
      const {total, kept, problems} = parseDataset(mangle(random));
      assert.ok(kept <= total);
      if (kept < total) assert.ok(problems.filter(({dropped}) => dropped).length > 0);
    }
  });

  it('gives back what it was given if nothing is wrong, in the same order and not the same objects', () => {
    const data = small();
    const {dataset, problems} = parseDataset(data);
    assert.deepEqual(problems, []);
    assert.deepEqual(dataset, data);
    assert.notEqual(dataset.events, data['events']);
  });

  it('leaves its input as it was', () => {
    const random = seeded(14);
    for (let i = 0; i < 300; i++) {
      const data = mangle(random, [null, true, -1, '', '<i>', '5 Jan', 'event:', [], {}, [[]]]);
      const before = JSON.stringify(data);
      parseDataset(deepFreeze(data));
      assert.equal(JSON.stringify(data), before);
    }
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('parseDataset on hostile input', () => {
  it('reads objects without a prototype', () => {
    const bare = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.assign(Object.create(null) as Json, value) : value,
    ) as unknown;
    assert.deepEqual(lines(parseDataset(bare)), []);
  });

  it('drops a record that holds itself', () => {
    const data = small();
    const event = list(data, 'events')[0];
    assert.ok(event);
    event['accounts'] = [event];
    event['summary'] = event;
    const parsed = parseDataset(data);
    assert.equal(parsed.total - parsed.kept, 1);
  });

  it('drops a record whose getter fails, and the whole input if that fails', () => {
    const failing = Object.defineProperty({}, 'id', {enumerable: true, get: () => assert.fail('read')});
    const data = small();
    list(data, 'places').push(failing, new Proxy({}, {ownKeys: () => assert.fail('read'), has: () => assert.fail('read')}));
    assert.deepEqual(lines(parseDataset(data)), [
      'places[1]: the record cannot be read: a getter fails. Give plain data, as JSON has it.',
      'places[2]: the record cannot be read: a getter fails. Give plain data, as JSON has it.',
    ]);
    const whole = Object.defineProperty({}, 'events', {enumerable: true, get: () => assert.fail('read')});
    assert.deepEqual(lines(parseDataset(whole)), ['dataset: the data cannot be read: a getter fails. Give plain data, as JSON has it.']);
    const gone = Proxy.revocable({}, {});
    gone.revoke();
    assert.deepEqual(lines(parseDataset(gone.proxy)), [
      'dataset: the data cannot be read: a getter fails. Give plain data, as JSON has it.',
    ]);
  });

  it('takes no key of Object.prototype for a collection or a field', () => {
    const data = JSON.parse(text.replace('{', '{"__proto__": {"events": 5}, "constructor": 1, "toString": 2,')) as Json;
    const fields = parseDataset(data).problems.map(({field}) => field);
    assert.deepEqual(fields, ['__proto__', 'constructor', 'toString']);
    assert.equal(({} as Json)['events'], undefined);
  });

  it('reads 100,000 records, sound or not, within seconds', () => {
    const [event] = list(small(), 'events');
    const events = Array.from({length: 100_000}, (_, i) => ({...event, id: `event-${i}`}));
    const bad = events.map((record) => ({...record, when: {edtf: '5 Jan', basis: 'stated'}, extra: 1}));
    for (const [records, kept] of [
      [events, 100_000],
      [bad, 0],
    ] as const) {
      const before = process.cpuUsage();
      const parsed = parseDataset({...small(), events: records, claims: [], disputes: []});
      const {user, system} = process.cpuUsage(before);
      assert.equal(parsed.dataset.events?.length, kept);
      assert.ok((user + system) / 1e6 < 10, `${(user + system) / 1e6} s of processor time`);
    }
  });
});

describe('parseDataset', () => {
  it('does not check references into a collection that is not there', () => {
    const data = small();
    for (const name of ['actors', 'places', 'claims', 'questions']) Reflect.deleteProperty(data, name);
    assert.deepEqual(lines(parseDataset(data)), []);
  });

  it('checks references into a collection that is empty', () => {
    const data = {...small(), places: []};
    assert.match(lines(parseDataset(data)).join('\n'), /unknown place: "capital"/);
  });

  it('takes out what refers to a record that it left out', () => {
    const data = small();
    const alliance = list(data, 'actors').find(({id}) => id === 'alliance');
    assert.ok(alliance);
    alliance['kind'] = 'club';
    const {dataset} = parseDataset(data);
    assert.deepEqual(dataset.relations, []);
    assert.deepEqual(
      dataset.events?.map(({actors}) => actors),
      [['president'], ['president']],
    );
  });

  it('puts lanes, clusters and themes that meta lacks after its own', () => {
    const data = small();
    list(data, 'events')[0]!['lane'] = 'markets';
    assert.deepEqual(
      parseDataset(data).dataset.meta.lanes.map(({id}) => id),
      ['streets', 'state', 'markets'],
    );
    Reflect.deleteProperty(data, 'meta');
    const parsed = parseDataset(data);
    assert.deepEqual(parsed.dataset.meta.lanes, [
      {id: 'markets', label: 'markets'},
      {id: 'state', label: 'state'},
    ]);
    assert.equal(parsed.problems.length, 1);
  });

  it('keeps the sound fields of a meta that is not', () => {
    const data = small();
    (data['meta'] as Json)['headlines'] = 'A small story';
    const {dataset, problems} = parseDataset(data);
    assert.deepEqual(dataset.meta.headlines, {});
    assert.equal(dataset.meta.version, '1.0.0');
    assert.equal(dataset.meta.lanes.length, 2);
    assert.equal(problems.length, 1);
  });

  it('keeps a record without the account that no source tells, and says that nothing vouches for it', () => {
    const data = small();
    (list(data, 'events')[1]!['accounts'] as Json[])[0]!['source'] = 'nobody';
    const {dataset, problems} = parseDataset(data);
    assert.deepEqual(dataset.events?.[1]?.accounts, []);
    assert.deepEqual(
      problems.map(({code, dropped}) => [code, dropped]),
      [
        ['reference', false],
        ['missing', false],
      ],
    );
  });

  it('keeps words for speakers, and ids that it knows', () => {
    const data = small();
    list(data, 'claims')[0]!['by'] = 'a diplomat';
    (list(data, 'events')[0]!['accounts'] as Json[])[1]!['by'] = ['president', 'nobody'];
    const {dataset} = parseDataset(data);
    assert.equal(dataset.claims?.[0]?.by, 'a diplomat');
    assert.deepEqual(dataset.events?.[0]?.accounts[1]?.by, ['president']);
  });

  it('allows a scale as wide as its question has steps', () => {
    const data = small();
    list(data, 'questions')[0]!['steps'] = 9;
    list(data, 'stances')[0]!['value'] = -4;
    assert.deepEqual(lines(parseDataset(data)), []);
    list(data, 'questions')[0]!['steps'] = 3;
    assert.equal(parseDataset(data).dataset.stances?.length, 1);
  });

  it('lists each unknown field of an object', () => {
    const data = small();
    Object.assign(list(data, 'places')[0]!, {latt: 1, colour: 'red'});
    assert.deepEqual(lines(parseDataset(data)), [
      'places#capital: latt: no field of this name: "latt". Did you mean "lat"?',
      'places#capital: colour: no field of this name: "colour". It is left out.',
    ]);
  });

  it('puts a stand-in for each source that is named where no sources are given', () => {
    const data = small();
    Reflect.deleteProperty(data, 'sources');
    const {dataset, kept, total} = parseDataset(data);
    assert.deepEqual(
      dataset.sources.map(({id, initial, published}) => [id, initial, published.edtf]),
      [
        ['rana', 'R', '../2022-02-01'],
        ['bo', 'B', '../2022-02-01'],
      ],
    );
    assert.deepEqual(dataset.events, data['events']);
    assert.equal(kept, total);
  });

  it('puts no stand-in for what can be no id', () => {
    const data = small();
    Reflect.deleteProperty(data, 'sources');
    list(data, 'stances')[1]!['source'] = 'The Review';
    const {dataset, problems} = parseDataset(data);
    assert.deepEqual(
      dataset.sources.map(({id}) => id),
      ['rana', 'bo'],
    );
    assert.ok(problems.some(({fact}) => fact === 'unknown source: "The Review"'));
  });

  it('allows $schema, which editors put beside the collections', () => {
    assert.deepEqual(lines(parseDataset({...small(), $schema: './dataset.schema.json'})), []);
  });

  it('lists problems by collection, whatever the order of the input', () => {
    const data = small();
    list(data, 'places')[0]!['lat'] = 'x';
    list(data, 'sources')[0]!['url'] = 'ftp://example.org';
    const {disputes, ...rest} = data;
    const collections = parseDataset({disputes, ...rest}).problems.map(({collection}) => collection);
    assert.deepEqual(collections, ['sources', 'places', 'actors', 'events']);
  });
});
