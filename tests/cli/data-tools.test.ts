import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {checkData} from '../../src/cli/house-rules.js';
import {jsonSchemas} from '../../src/cli/json-schema.js';
import {verifyData} from '../../src/cli/verify-data.js';
import {wordProblem} from '../../src/model/problem.js';

type Json = Record<string, unknown>;
const small = JSON.parse(readFileSync(new URL('../data/small.json', import.meta.url), 'utf8')) as Json;
const TEXTS = {
  rana: '# A Winter of Prices\n\nauthor: Rana Ortiz\n\n[p1] On Sunday fuel prices rose overnight in every town of the west.\n\n## A sub-head\n\n[p2] Prices rose and rose.\n',
  bo: '# Who Called Whom\n\n[p1] In Lind’s telling, fuel prices rose by half.\n',
};

describe('data:verify and data:check', () => {
  let root = '';
  let data = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'kz-elements-'));
  });
  after(() => rmSync(root, {recursive: true}));

  /** A fresh folder of data, changed by `mutate`, and the texts beside it. */
  function lay(mutate: (collections: Record<string, Json[]>) => void = () => undefined): void {
    data = mkdtempSync(join(root, 'data-'));
    const copy = structuredClone(small);
    mutate(copy as Record<string, Json[]>);
    for (const [name, value] of Object.entries(copy)) writeFileSync(join(data, `${name}.json`), JSON.stringify(value));
    for (const [source, text] of Object.entries(TEXTS)) writeFileSync(join(root, `${source}.txt`), text);
    cpSync('data/schema', join(data, 'schema'), {recursive: true});
    for (const [name, text] of jsonSchemas()) writeFileSync(join(data, 'schema', name), text);
  }

  function run(
    tool: 'data-check' | 'data-verify',
    env: NodeJS.ProcessEnv = {KZ_TEXTS: root},
  ): {code: number | null; lines: string[]; said: string} {
    const {KZ_TEXTS: _, ...rest} = process.env;
    const done = spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${tool}.ts`, data], {encoding: 'utf8', env: {...rest, ...env}});
    return {code: done.status, lines: done.stdout.trim().split('\n').slice(0, -1), said: done.stderr.trim()};
  }

  const first = (collections: Record<string, Json[]>, name: string): Json => {
    const record = collections[name]?.[0];
    assert.ok(record, `no ${name}`);
    return record;
  };
  const passage = (collections: Record<string, Json[]>): {cue: Json} & Json =>
    (first(collections, 'claims')['evidence'] as ({cue: Json} & Json)[])[0]!;

  it('find nothing wrong with sound data, the check without the texts', () => {
    lay();
    assert.deepEqual(run('data-verify'), {code: 0, lines: [], said: ''});
    assert.deepEqual(run('data-check', {}), {code: 0, lines: [], said: ''});
  });

  it('write the same file again', () => {
    lay();
    run('data-verify');
    const once = readFileSync(join(data, 'verification.json'), 'utf8');
    run('data-verify');
    assert.equal(readFileSync(join(data, 'verification.json'), 'utf8'), once);
    const keys = Object.keys((JSON.parse(once) as {locators: Json}).locators);
    assert.deepEqual(
      keys.map((key) => key.replace(/[\da-f]{12}$/, '#')),
      ['bo/p1/#', 'rana/p1/#'],
    );
  });

  it('write no word of the texts', () => {
    lay();
    run('data-verify');
    assert.doesNotMatch(readFileSync(join(data, 'verification.json'), 'utf8'), /fuel|prices|rose/);
  });

  it('say in one sentence that the texts are missing', () => {
    lay();
    const {code, said} = run('data-verify', {});
    assert.equal(code, 2);
    assert.match(said, /^Set KZ_TEXTS to the folder of the numbered texts[^\n]*\.$/);
  });

  it('ask for a verification of each passage', () => {
    lay();
    const {code, lines} = run('data-check');
    assert.equal(code, 1);
    assert.ok(
      lines.includes('claims#rana-prices: evidence[0]: not verified: rana/p1/fuel prices rose…. Run npm run data:verify with the texts.'),
    );
  });

  const unfound: readonly (readonly [what: string, change: Json, line: string])[] = [
    ['is not there', {cue: {start: 'bread prices rose'}}, 'cue not found: "bread prices rose". Name words that the paragraph has once.'],
    [
      'begins inside a word',
      {cue: {start: 'uel prices rose'}},
      'cue not found: "uel prices rose". Name words that the paragraph has once.',
    ],
    ['occurs twice', {paragraph: 'p2', cue: {start: 'rose'}}, 'cue found 2 times: "rose". Name words that the paragraph has once.'],
    [
      'ends before it starts',
      {cue: {start: 'fuel prices rose', end: 'On Sunday'}},
      'end not found after the start: "On Sunday". Name words that the paragraph has once.',
    ],
    ['is in no paragraph', {paragraph: 'p9'}, 'no such paragraph: rana/p9. Name words that the paragraph has once.'],
  ];
  for (const [what, change, line] of unfound) {
    it(`list a passage that ${what}`, () => {
      const collections = structuredClone(small) as Record<string, Json[]>;
      Object.assign(passage(collections), change);
      const {problems} = verifyData(collections, new Map(Object.entries(TEXTS)));
      assert.deepEqual(problems.map(wordProblem), [`claims#rana-prices: evidence[0]: ${line}`]);
    });
  }

  it('list six words that a text has too, names and titles apart', () => {
    lay((collections) => {
      first(collections, 'claims')['text'] = 'He says FUEL prices rose overnight, in every town.';
      first(collections, 'questions')['text'] = 'Fuel prices rose overnight in some towns: why?';
      first(collections, 'events')['summary'] = 'As told in A Winter of Prices.';
    });
    assert.deepEqual(run('data-verify').lines, [
      'claims#rana-prices: text: words of a text: "fuel prices rose overnight in every town". Say it in other words.',
    ]);
  });

  const house: readonly (readonly [rule: string, change: (collections: Record<string, Json[]>) => void, line: string])[] = [
    [
      'a long title',
      (c) => Object.assign(first(c, 'events'), {title: 'T'.repeat(49), short: 'T'}),
      'events#price-rise: title: 49 letters. Write at most 48.',
    ],
    [
      'a long short title',
      (c) => Object.assign(first(c, 'events'), {short: 'T'.repeat(29)}),
      'events#price-rise: short: 29 letters. Write at most 28.',
    ],
    [
      'no short title',
      (c) => Object.assign(first(c, 'events'), {title: 'T'.repeat(29)}),
      'events#price-rise: short: the field is missing for a title of more than 28 letters. Add a title of at most 28.',
    ],
    [
      'a long summary',
      (c) => Object.assign(first(c, 'events'), {summary: 'one '.repeat(41)}),
      'events#price-rise: summary: 41 words. Write at most 40.',
    ],
    [
      'a long rationale',
      (c) => Object.assign(first(c, 'stances'), {rationale: 'one '.repeat(31)}),
      'stances#unrest/rana: rationale: 31 words. Write at most 30.',
    ],
    [
      'a long word',
      (c) => Object.assign(first(c, 'stances'), {word: 'one two three four'}),
      'stances#unrest/rana: word: 4 words. Write at most 3.',
    ],
    [
      'a long question',
      (c) => Object.assign(first(c, 'questions'), {short: 'q'.repeat(46)}),
      'questions#unrest: short: 46 letters. Write at most 45.',
    ],
    [
      'HTML',
      (c) => Object.assign(first(c, 'questions'), {short: 'Roots &amp; causes'}),
      'questions#unrest: short: HTML in a text: "&amp;". Write plain text; it is shown as it stands.',
    ],
    [
      'an id that no address can hold',
      (c) => Object.assign(first(c, 'places'), {id: 'Capital'}),
      'places#Capital: id: no id of the letters a–z, digits and single hyphens: "Capital". Write "capital".',
    ],
  ];
  for (const [rule, change, line] of house) {
    it(`list ${rule}`, () => {
      const collections = structuredClone(small) as Record<string, Json[]>;
      change(collections);
      const lines = checkData(collections).map(wordProblem);
      assert.ok(lines.includes(line), lines.join('\n'));
    });
  }

  it('list a cue of six words and a passage of another source', () => {
    lay((collections) => {
      passage(collections).cue['start'] = 'fuel prices rose overnight in every';
      passage(collections)['source'] = 'bo';
    });
    const {lines} = run('data-check');
    assert.ok(lines.includes('claims#rana-prices: evidence[0].cue.start: 6 words. Write at most 5.'), lines.join('\n'));
    assert.ok(lines.includes('claims#rana-prices: evidence[0].source: a passage of bo where rana tells. Write rana.'));
  });

  it('list a schema that is missing or old, and a file that is no JSON', () => {
    lay();
    run('data-verify');
    rmSync(join(data, 'schema/events.schema.json'));
    writeFileSync(join(data, 'schema/meta.schema.json'), '{}');
    writeFileSync(join(data, 'places.json'), '[');
    const text = run('data-check').lines.join('\n');
    assert.match(text, /events\.schema\.json: the schema is missing\. Run npm run data:schema\./);
    assert.match(text, /meta\.schema\.json: the schema is older than the shapes\. Run npm run data:schema\./);
    assert.match(text, /^places: \S+places\.json is no JSON: /m);
  });
});
