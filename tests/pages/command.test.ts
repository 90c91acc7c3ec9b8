import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {commandOf, scratch} from '../cli/run-command.js';
import {readDataset} from '../tools/dataset.mjs';
import {strictPolicy} from '../tools/serve.mjs';
import {assertDrawn, closeBrowser, drawn, hostPage, tags, visit} from './page.js';

const run = commandOf('dist');

/** What a command that must succeed writes. */
async function written(...args: readonly string[]): Promise<string> {
  const {code, out, err} = await run(args);
  assert.deepEqual({code, err}, {code: 0, err: ''});
  return out;
}

/** Width and height that a PNG tells of itself. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the published command', () => {
  const files = scratch();
  after(async () => {
    files.away();
    await closeBrowser();
  });

  it('can be started as a program, and tells the version of the package', async () => {
    assert.ok(readFileSync('dist/cli.js', 'utf8').startsWith('#!/usr/bin/env node\n'));
    if (process.platform !== 'win32') assert.equal(statSync('dist/cli.js').mode & 0o111, 0o111);
    const {version, bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string; bin: Record<string, string>};
    assert.equal(await written('--version'), `${version}\n`);
    assert.deepEqual(bin, {'kz-elements': './dist/cli.js'});
  });

  it('prints hashes that fit the files it names', async () => {
    for (const args of [['timeline'], ['all'], ['actor-map', '--format', 'iframe', '--strict']]) {
      const markup = await written('embed', ...args);
      const named = [...markup.matchAll(/(?:src|href)="(cdn\/[^"?]+)\?v=[^"]*" integrity="([^"]+)"/g)];
      assert.ok(named.length > 0, markup);
      for (const [, file = '', hash] of named)
        assert.equal(
          hash,
          `sha384-${createHash('sha384')
            .update(readFileSync(`dist/${file}`))
            .digest('base64')}`,
          file,
        );
    }
  });

  it('prints markup that draws all three when it is pasted, under a strict policy', async () => {
    const markup = await written('embed', 'all', '--lang', 'en', '--base', '/dist');
    await visit({pages: {'/': hostPage('', markup)}}, async ({page, said}) => {
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(said, []);
    });
  });

  it('prints markup with data inside, and attributes for those that have them', async () => {
    const markup = await written(
      'embed',
      'all',
      '--data',
      'tests/data/small.json',
      '--sort',
      'date',
      '--theme',
      'dark',
      '--base',
      '/dist/',
    );
    assert.match(markup, /<kz-timeline theme="dark">/);
    assert.match(markup, /<kz-stance-grid sort="date" theme="dark">/);
    await visit({pages: {'/': hostPage('', markup)}}, async ({page}) => {
      await drawn(page);
      assert.equal(await page.locator('kz-timeline [data-id="price-rise"]').count(), 1);
    });
  });

  it('prints every event, relation and answer in words', async () => {
    const {events = [], relations = []} = readDataset();
    const words = {timeline: events.map(({title}) => title), 'actor-map': relations.map(({label}) => label)};
    const plain = (markup: string): string => markup.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    for (const [element, texts] of Object.entries(words)) {
      const markup = plain(await written('render', element, '--format', 'html'));
      for (const text of texts) assert.ok(markup.includes(text), text);
    }
    const figure = await written('embed', 'timeline', '--format', 'fallback', '--figure', '--bare');
    assert.match(figure, /^<figure data-kz="timeline">\n<p>[^]*<\/figure>\n$/);
  });

  it('prints a finished picture that stands before any script, also in one’s own data', async () => {
    const markup = await written(
      'embed',
      'timeline',
      '--format',
      'static',
      '--base',
      '/dist/',
      '--width',
      '1000',
      '--data',
      'tests/data/small.json',
    );
    assert.match(markup, /<kz-timeline lang="en"><template shadowrootmode="open">/);
    await visit({pages: {'/': hostPage('', markup)}, javaScriptEnabled: false}, async ({page, said}) => {
      await page.locator('kz-timeline [data-id="price-rise"]').first().waitFor();
      assert.deepEqual(said, []);
    });
    const {code, err} = await run(['render', 'timeline', '--format', 'static', '--styles', 'inline']);
    assert.equal(code, 0);
    assert.match(err, /^style-src 'sha256-[^']+' allows the styles of kz-timeline\.\n$/);
  });

  it('prints a frame that a strict page shows', async () => {
    const markup = await written('embed', 'stance-grid', '--format', 'iframe', '--strict', '--base', '/dist/');
    const policy = `${strictPolicy}; frame-src 'self'`;
    await visit({pages: {'/': hostPage('', markup)}, policy}, async ({page}) => {
      const frame = page.frameLocator('iframe');
      await frame.locator('kz-stance-grid [data-id="troops/trenin"]').first().waitFor({state: 'attached'});
      const asked = await page.locator('iframe').getAttribute('height');
      await page.waitForFunction((start) => {
        const height = document.querySelector('iframe')?.style.height ?? '';
        return height !== '' && height !== `${start}px`;
      }, asked);
    });
  });

  it('draws SVG that stands alone and PNG of the size asked for', async () => {
    const svg = await written('render', 'timeline', '--format', 'svg', '--width', '900', '--theme', 'dark');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    const across = Number(/width="(\d+)"/.exec(svg)?.[1]);
    const [shown, social] = [files.path('shown.png'), files.path('social.png')];
    await written('render', 'timeline', '--format', 'png', '--width', '900', '--scale', '1', '-o', shown);
    await written('render', 'timeline', '--format', 'png', '--size', '1200x630', '-o', social);
    assert.equal(sizeOf(shown)[0], across);
    assert.deepEqual(sizeOf(social), [1200, 630]);
    for (const tag of tags)
      assert.match(await written('render', tag, '--format', 'svg', '--size', '1080x1350'), /^<svg [^>]*width="1080" height="1350"/);
  });

  it('says which program is missing for PNG', async () => {
    const refused = async (env: Record<string, string>, sentence: RegExp): Promise<void> => {
      const {code, err} = await run(['render', 'timeline', '--format', 'png', '-o', files.path('none.png')], {env});
      assert.equal(code, 2);
      assert.match(err, sentence);
    };
    await refused({CHROME_PATH: files.path('nowhere')}, /^kz-elements: CHROME_PATH names no program that can be started: .*nowhere\.\n$/);
    await refused({CHROME_PATH: process.execPath}, /^kz-elements: .*: ended before the picture was there \(exit code 9\)\.\n$/);
  });

  it('answers as oEmbed with a frame of fixed size and no script', async () => {
    const base = 'https://example.org/kz/dist';
    const said = JSON.parse(
      await written(
        'render',
        'timeline',
        '--format',
        'oembed',
        '--base',
        base,
        '--thumbnail',
        'https://example.org/t.png',
        '--theme',
        'dark',
      ),
    ) as Record<string, unknown>;
    const {html, ...rest} = said;
    assert.deepEqual(
      {...rest, height: typeof rest['height']},
      {
        version: '1.0',
        type: 'rich',
        title: readDataset().meta.headlines.timeline?.headline,
        width: 700,
        height: 'number',
        thumbnail_url: 'https://example.org/t.png',
        thumbnail_width: 1200,
        thumbnail_height: 630,
      },
    );
    assert.match(
      String(html),
      /^<iframe src="https:\/\/example\.org\/kz\/dist\/embed\.html\?v=[^"]*&amp;theme=dark" [^>]* height="\d+"[^>]*><\/iframe>$/,
    );
    const {code, err} = await run(['render', 'timeline', '--format', 'oembed']);
    assert.equal(code, 2);
    assert.match(err, /name the address of dist by --base/);
  });

  it('draws what is sound of data with faults, and says so', async () => {
    const data = JSON.parse(readFileSync('tests/data/small.json', 'utf8')) as {events: {title?: string}[]};
    delete data.events[1]?.title;
    const file = files.put('partly.json', JSON.stringify(data));
    const {code, out, err} = await run(['render', 'timeline', '--data', file]);
    assert.equal(code, 0);
    assert.match(out, /Prices rise/);
    assert.match(err, /partly\.json: \d+ of \d+ records are sound, \d+ problems; kz-elements check lists them\.\n$/);
    const none = await run(['render', 'timeline', '--data', files.put('none.json', '{"events": [{}]}')]);
    assert.equal(none.code, 2);
    assert.match(none.err, /none\.json: nothing in it can be drawn\. kz-elements check tells why\.\n$/);
  });

  it('says where nothing can be written', async () => {
    const {code, err} = await run(['freeze', '-o', files.path('no/where.html')]);
    assert.equal(code, 2);
    assert.match(err, /where\.html: no such folder\.\n$/);
  });

  it('has an example of every command that works', async () => {
    for (const name of ['embed', 'render', 'check', 'freeze', 'init']) {
      const help = await written(name, '--help');
      const examples = [...help.matchAll(/^ {2}npx kz-elements (.*)$/gm)].map(([, line = '']) => line.split(' '));
      assert.ok(examples.length > 0, name);
      if (name === 'check' || name === 'init') continue;
      const story = files.path('story.json');
      await run(['init', story, '--force']);
      for (const args of examples) {
        const own = args.map((word, i) => (args[i - 1] === '-o' ? files.path(word) : word === 'story.json' ? story : word));
        const {code, err} = await run(own);
        assert.equal(code, 0, `${args.join(' ')}: ${err}`);
      }
    }
  });

  it('knows every tag', async () => {
    const markup = await written('embed', 'all');
    for (const tag of tags) assert.ok(markup.includes(`<${tag}>`), tag);
  });
});
