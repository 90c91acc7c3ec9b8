import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {KzTimeline} from '../../src/components/timeline/kz-timeline.js';
import type {ElementName} from '../../src/model/types.js';
import {renderShadow, shadowStyles, type ShadowOptions} from '../../src/static/shadow.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';

const data = readDataset();
const {actors = [], relations = [], events = [], questions = []} = data;
const [crack, ...others] = foreign.events ?? [];
const story = {...foreign, events: [{...crack, title: 'A </script> crack'}, ...others]};
const elements: readonly ElementName[] = ['timeline', 'actor-map', 'stance-grid'];

const html = async (element: ElementName, options: Partial<ShadowOptions> = {}, input: unknown = data): Promise<string> =>
  (await renderShadow(element, input, {width: 1100, ...options})).html;
const idsIn = (markup: string): ReadonlySet<string> => new Set(Array.from(markup.matchAll(/ data-id="([^"]*)"/g), ([, id = '']) => id));

describe('renderShadow', () => {
  it('declares a root that stands first in its tag, and puts the fallback after it', async () => {
    for (const element of elements) {
      const markup = await html(element, {fallback: '<p>In words</p>'});
      assert.match(markup, new RegExp(`^<kz-${element} lang="en"><template shadowrootmode="open"><link rel="stylesheet" href="[^"]+">`));
      assert.ok(markup.endsWith(`</template><p>In words</p></kz-${element}>`));
      assert.equal(markup.split('<template').length, 2);
    }
  });

  it('draws every record that the element draws', async () => {
    const pictured = new Set(actors.filter((actor) => actor.pictured).map(({id}) => id));
    const ties = relations.filter(({from, to}) => pictured.has(from) && pictured.has(to)).map(({id}) => id);
    const owed: Readonly<Record<ElementName, readonly string[]>> = {
      timeline: events.map(({id}) => id),
      'actor-map': [...pictured, ...ties],
      'stance-grid': questions.flatMap((question) => data.sources.map((source) => `${question.id}/${source.id}`)),
    };
    for (const element of elements) {
      const ids = idsIn(await html(element));
      assert.deepEqual(
        owed[element].filter((id) => !ids.has(id)),
        [],
        element,
      );
    }
  });

  it('gives the same text for the same input, whatever was drawn between', async () => {
    const first = await html('timeline');
    await html('timeline', {width: 360, lang: 'kk', theme: 'dark'}, {events: []});
    assert.equal(await html('timeline'), first);
    assert.equal(KzTimeline.bundled, undefined);
  });

  it('follows the width: a list, a column, the whole', async () => {
    for (const element of elements) {
      const [narrow, column, wide] = await Promise.all([360, 680, 1100].map((width) => html(element, {width})));
      assert.match(narrow ?? '', /class="frame auto narrow"/);
      assert.match(column ?? '', /class="frame auto column"/);
      assert.match(wide ?? '', /class="frame auto wide"/);
      assert.match(narrow ?? '', / part="list"/);
    }
  });

  it('honours attributes and prints them, with the language and the theme', async () => {
    const markup = await html(
      'timeline',
      {attributes: {view: 'list', plain: '', selected: 'event:crack'}, theme: 'dark', lang: 'en-GB'},
      story,
    );
    assert.match(markup, /^<kz-timeline view="list" plain selected="event:crack" theme="dark" lang="en-GB">/);
    assert.match(markup, /class="frame dark/);
    assert.match(markup, / part="list"/);
    assert.match(markup, / part="detail"/);
    assert.doesNotMatch(markup, / part="toolbar"/);
    assert.match(await html('actor-map'), / part="toolbar"/);
    assert.doesNotMatch(await html('timeline', {attributes: {static: ''}}), /<button/);
    assert.match(await html('actor-map', {attributes: {layout: 'geo'}}), /geo-ground/);
    assert.match(await html('actor-map', {attributes: {selected: `actor:${actors[0]?.id ?? ''}`}}), / part="detail"/);
  });

  it('has nothing that a strict policy refuses, and nothing that only hydration asks for', async () => {
    for (const element of elements) {
      const markup = await html(element);
      const found = / style="|<style|<script(?! type="application\/json")| on[a-z]+=|<!--(?!-->)|<\?/.exec(markup);
      assert.equal(found, null, element);
    }
  });

  it('escapes what the data and the page say', async () => {
    const markup = await html('timeline', {attributes: {headline: '"><script>'}, inside: true}, story);
    assert.ok(markup.startsWith('<kz-timeline headline="&quot;&gt;&lt;script&gt;" lang="en">'));
    assert.ok(markup.includes('A &lt;/script&gt; crack'));
    assert.ok(markup.includes('A \\u003c/script> crack'));
    assert.equal(markup.split('<script').length, 3);
  });

  it('puts data into the tag where it is told to, and follows the clock of the data', async () => {
    assert.ok((await html('timeline', {inside: true}, story)).includes('"events":'));
    assert.ok(!(await html('timeline', {}, story)).includes('"events":'));
    assert.ok(!(await html('timeline', {attributes: {src: 'story.json'}}, story)).includes('"events":'));
  });

  it('says what it was drawn with', async () => {
    const [, json = ''] =
      /<script type="application\/json">(.*?)<\/script><\/template>/.exec(await html('timeline', {width: 700.5, em: 20})) ?? [];
    const told = JSON.parse(json) as {width: number; em: number; advances: Record<string, Record<string, string>>};
    assert.deepEqual([told.width, told.em], [700, 20]);
    assert.ok(
      Object.values(told.advances['400'] ?? {})
        .join('')
        .includes('Қ'),
    );
  });

  it('prints inline styles with their hash, the same as the file', async () => {
    const {html: markup, styleHash} = await renderShadow('timeline', data, {width: 1100, styles: 'inline'});
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(markup) ?? [];
    assert.equal(styleHash, `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    assert.equal(css, await shadowStyles('timeline'));
    assert.equal((await renderShadow('timeline', data, {width: 1100})).styleHash, '');
  });

  it('throws for no width', async () => {
    await assert.rejects(html('timeline', {width: 0}), /^Error: no width to draw for: 0$/);
    await assert.rejects(html('timeline', {width: Number.NaN}), /no width to draw for: NaN/);
  });

  it('draws what is valid of broken data', async () => {
    const markup = await html('timeline', {}, {...story, events: [...story.events, {id: 'lost'}]});
    assert.ok(idsIn(markup).has('crack') && !idsIn(markup).has('lost'));
    assert.match(await html('timeline', {inside: true}, 'no data set'), /<template/);
  });

  it('says in one sentence which package is missing', () => {
    const hook =
      'export const resolve = (name, context, next) => { if (name === "@lit-labs/ssr") throw new Error("gone"); return next(name, context); };';
    const code = `import {register} from 'node:module'; register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hook))});
      const {renderShadow} = await import('./src/static/shadow.ts');
      await renderShadow('timeline', {}, {width: 700}).catch(({message}) => console.log(message));`;
    const {stdout} = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {encoding: 'utf8'});
    assert.equal(stdout, 'a declared shadow root needs the package @lit-labs/ssr: npm install @lit-labs/ssr\n');
  });
});
