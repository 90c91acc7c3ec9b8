import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {assertDrawn, closeBrowser, drawn, hostPage, moduleScript, tags, threeTags, visit} from './page.js';

describe('a plain page with one script tag', () => {
  after(closeBrowser);
  const pages = {'/': hostPage(moduleScript('kz-elements'), threeTags)};

  it('draws every event, every pictured actor with their relations, and every answer, under the strictest policy', async () => {
    await visit({pages}, async ({page}) => {
      await drawn(page);
      await assertDrawn(page);
    });
  });

  it('says nothing and asks for nothing but itself and the script', async () => {
    await visit({pages}, async ({page, said, requests}) => {
      await drawn(page);
      assert.deepEqual(said, []);
      assert.deepEqual(requests, ['/', '/dist/cdn/kz-elements.js']);
    });
  });

  it('stores nothing and leaves no globals', async () => {
    const names = () => Object.getOwnPropertyNames(window).sort();
    await visit({pages: {'/': hostPage('', '')}}, async ({page: bare}) => {
      const before = await bare.evaluate(names);
      await visit({pages}, async ({page, said}) => {
        await drawn(page);
        const known = new Set([...before, 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions', 'litPropertyMetadata']);
        assert.deepEqual(
          (await page.evaluate(names)).filter((name) => !known.has(name)),
          [],
        );
        assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
        assert.deepEqual(said, []);
      });
    });
  });

  it('leaves the address alone until the reader acts', async () => {
    await visit({pages}, async ({page, address}) => {
      await drawn(page);
      assert.equal(page.url(), `${address}/`);
    });
  });

  it('tells when each element is drawn', async () => {
    const ready = hostPage(`<script src="/ready.js"></script>${moduleScript('kz-elements')}`, threeTags);
    const script =
      "globalThis.ready = []; addEventListener('kz-ready', (e) => ready.push(e.target.localName + ' ' + e.detail.problems.length));";
    await visit({pages: {'/': ready, '/ready.js': script}}, async ({page}) => {
      await drawn(page);
      const heard = await page.evaluate(() => (globalThis as unknown as {ready: string[]}).ready);
      assert.deepEqual(heard.sort(), tags.map((tag) => `${tag} 0`).sort());
    });
  });
});
