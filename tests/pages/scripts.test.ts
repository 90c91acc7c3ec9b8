import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {strictPolicy} from '../tools/serve.mjs';
import {assertDrawn, browser, classicScript, closeBrowser, drawn, hostPage, listen, moduleScript, tags, threeTags, visit} from './page.js';

describe('script files', () => {
  after(closeBrowser);

  it('draw all three on one page from the file of each', async () => {
    await visit({pages: {'/': hostPage(tags.map(moduleScript).join(''), threeTags)}}, async ({page, said, requests}) => {
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(said, []);
      assert.deepEqual(requests.sort(), ['/', ...tags.map((tag) => `/dist/cdn/${tag}.js`)].sort());
    });
  });

  for (const tag of tags) {
    it(`draw ${tag} alone from its own file`, async () => {
      await visit({pages: {'/': hostPage(moduleScript(tag), `<${tag}></${tag}>`)}}, async ({page, said}) => {
        await drawn(page, [tag]);
        await assertDrawn(page, [tag]);
        assert.deepEqual(said, []);
      });
    });
  }

  it('keep the words apart that their templates keep apart', async () => {
    const pages = {'/': hostPage(moduleScript('kz-timeline'), '<kz-timeline view="list"></kz-timeline>')};
    await visit({pages}, async ({page}) => {
      await drawn(page, ['kz-timeline']);
      const text = await page.evaluate(() => document.querySelector('kz-timeline')?.shadowRoot?.textContent ?? '');
      assert.match(text, /≠/);
      assert.doesNotMatch(text, /\S≠/);
    });
  });

  it('work on a page opened as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kz-elements-'));
    const context = await (await browser()).newContext({viewport: {width: 1280, height: 900}});
    try {
      copyFileSync('dist/cdn/kz-elements.classic.js', join(folder, 'kz.js'));
      writeFileSync(join(folder, 'page.html'), hostPage('<script src="kz.js" defer></script>', threeTags));
      const page = await context.newPage();
      const said = listen(page);
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(said, []);
    } finally {
      await context.close();
      rmSync(folder, {recursive: true});
    }
  });

  it('work in a sandboxed frame that may only run scripts', async () => {
    const pages = {
      '/': hostPage('', '<iframe sandbox="allow-scripts" src="/framed.html" width="1180" height="3000" title="Framed"></iframe>'),
      '/framed.html': hostPage(classicScript, threeTags),
    };
    await visit({pages, policy: `${strictPolicy}; frame-src 'self'`}, async ({page, said}) => {
      const frame = page.frames().find((each) => each.url().endsWith('/framed.html'));
      assert.ok(frame, 'no frame');
      await drawn(frame);
      await assertDrawn(frame);
      assert.deepEqual(said, []);
    });
  });

  it('do not mind being there twice, in two builds', async () => {
    const twice = hostPage(classicScript + moduleScript('kz-elements') + tags.map(moduleScript).join(''), threeTags);
    await visit({pages: {'/': twice}}, async ({page, said}) => {
      await drawn(page);
      await page.waitForLoadState('networkidle');
      await assertDrawn(page);
      assert.deepEqual(said, []);
    });
  });
});
