import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {tags} from './page.js';

interface Manifest {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const {name, version, exports} = json('package.json') as Manifest;
const scripts = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
const entry = async (path: string): Promise<Record<string, unknown>> => (await import(`${name}${path}`)) as Record<string, unknown>;

describe('the package', () => {
  it('has every file that its exports name', () => {
    const targets = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    assert.deepEqual(
      targets.filter((target) => !existsSync(target)),
      [],
    );
  });

  it('imports on a server without a page, and registers nothing until asked', async () => {
    const {KzTimeline, KzActorMap, KzStanceGrid} = await entry('');
    for (const element of [KzTimeline, KzActorMap, KzStanceGrid]) assert.equal(typeof element, 'function');
    assert.deepEqual(
      tags.filter((tag) => globalThis.customElements?.get(tag) !== undefined),
      [],
    );
    const define = await entry('/define');
    assert.equal(define['KzTimeline'], KzTimeline);
    assert.equal((KzTimeline as {bundled: unknown}).bundled, (await entry('/data'))['bundled']);
  });

  it('checks data and reads dates without a page', async () => {
    const {parseDataset, parseEdtf} = (await entry('/model')) as Record<string, (input: unknown) => unknown>;
    const {bundled} = await entry('/data');
    assert.deepEqual((parseDataset?.(bundled) as {problems: unknown}).problems, []);
    assert.equal((parseEdtf?.('2022-01-05') as {start: number}).start, Date.UTC(2022, 0, 5));
  });

  it('has hashes that fit its script files', () => {
    const sri = json('dist/cdn/sri.json') as {version: string; files: Record<string, {integrity: string; bytes: number}>};
    assert.equal(sri.version, version);
    assert.deepEqual(
      Object.keys(sri.files),
      readdirSync('dist/cdn')
        .filter((file) => /\.(js|css)$/.test(file))
        .sort(),
    );
    for (const [file, {integrity, bytes}] of Object.entries(sri.files)) {
      const content = readFileSync(`dist/cdn/${file}`);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
      assert.equal(bytes, content.length);
    }
  });

  it('has script files that are compiled while they arrive', () => {
    for (const file of scripts) assert.ok(read(`dist/cdn/${file}`).startsWith('//# allFunctionsCalledOnLoad\n'), file);
  });

  it('makes no code from strings and stores nothing', () => {
    const banned = /\beval\(|\bnew Function\b|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b/;
    for (const file of scripts) assert.doesNotMatch(read(`dist/cdn/${file}`), banned, file);
  });

  it('names the licence of everything inside the script files', () => {
    const licences = read('dist/cdn/LICENCES.txt');
    for (const inside of ['lit ', 'lit-html ', 'd3-scale '])
      assert.ok(licences.includes(`\n${inside}`) || licences.startsWith(inside), inside);
  });

  it('describes each element with attributes, events and parts', () => {
    const manifest = json('custom-elements.json') as {modules: {path: string; declarations: Record<string, {name: string}[]>[]}[]};
    const described = manifest.modules.flatMap(({path, declarations}) => declarations.map((declaration) => ({path, ...declaration})));
    assert.deepEqual(described.map(({path}) => path).sort(), [...tags, 'kz-ref'].map((tag) => `dist/${tag}.js`).sort());
    const pictures = described.filter(({path}) => path !== 'dist/kz-ref.js');
    for (const element of pictures as unknown as Record<string, {name: string}[]>[]) {
      const names = (key: string): string[] => (element[key] ?? []).map((each) => each.name);
      for (const attribute of ['src', 'theme', 'group', 'selected', 'headline'])
        assert.ok(names('attributes').includes(attribute), attribute);
      for (const event of ['kz-ready', 'kz-select', 'kz-error']) assert.ok(names('events').includes(event), event);
      for (const part of ['toolbar', 'picture', 'list', 'detail']) assert.ok(names('cssParts').includes(part), part);
    }
  });
});
