import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {assertDrawn, closeBrowser, drawn, hostPage, idsOf, moduleScript, overflow, tags, threeTags, visit} from './page.js';

describe('on the page of a host', () => {
  after(closeBrowser);
  const head = moduleScript('kz-elements');

  it('draws the same with a serif of 20 px, and nothing sticks out', async () => {
    const css = 'body { margin: 0 auto; max-width: 1100px; font: 20px/1.5 serif; }';
    const pages = {'/': hostPage(`<link rel="stylesheet" href="/host.css">${head}`, threeTags), '/host.css': css};
    await visit({pages}, async ({page, said}) => {
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(await overflow(page), []);
      assert.deepEqual(said, []);
    });
  });

  for (const width of [1100, 840, 680, 360]) {
    it(`fits a column of ${width} px without sideways scrolling`, async () => {
      const css = `body { margin: 0; } main { width: ${width}px; }`;
      const pages = {'/': hostPage(`<link rel="stylesheet" href="/host.css">${head}`, `<main>${threeTags}</main>`), '/host.css': css};
      await visit({pages, viewport: {width, height: 900}}, async ({page, said}) => {
        await drawn(page);
        assert.deepEqual(await overflow(page), []);
        assert.deepEqual(said, []);
      });
    });
  }

  it('draws tags that arrive as text', async () => {
    await visit({pages: {'/': hostPage(head, '<main></main>')}, policy: null}, async ({page, said}) => {
      await page.evaluate((text) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = text;
      }, threeTags);
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(said, []);
    });
  });

  it('survives being moved, taken away and put back', async () => {
    await visit({pages: {'/': hostPage(head, `<main>${threeTags}</main><aside></aside>`)}}, async ({page, said}) => {
      await drawn(page);
      await page.evaluate((names) => document.querySelector('aside')?.append(...document.querySelectorAll(names)), tags.join(','));
      await drawn(page);
      await assertDrawn(page);
      await page.evaluate(async (names) => {
        const taken = [...document.querySelectorAll(names)];
        for (const element of taken) element.remove();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        document.querySelector('main')?.append(...taken);
      }, tags.join(','));
      await drawn(page);
      await assertDrawn(page);
      // The size is still followed: in a narrow column the list takes the picture's place.
      await page.evaluate(() => document.querySelector('main')?.style.setProperty('width', '360px'));
      await page.waitForFunction(() => document.querySelector('kz-timeline')?.shadowRoot?.querySelector('[part~="list"]'));
      assert.ok((await idsOf(page, 'kz-timeline')).length > 0);
      assert.deepEqual(said, []);
    });
  });

  it('keeps its words and directions on a page that runs right to left', async () => {
    await visit({pages: {'/': hostPage(head, threeTags, 'lang="en" dir="rtl"')}}, async ({page, said}) => {
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(await overflow(page), []);
      assert.deepEqual(said, []);
    });
  });

  for (const attributes of ['', 'lang=""', 'lang="en_GB"', 'lang="tr"', 'lang="not a language"']) {
    it(`draws on a page that names its language so: <html ${attributes}>`, async () => {
      await visit({pages: {'/': hostPage(head, threeTags, attributes)}}, async ({page, said}) => {
        await drawn(page);
        await assertDrawn(page);
        assert.deepEqual(said, []);
      });
    });
  }

  it('draws twice as many at once: two of each', async () => {
    await visit({pages: {'/': hostPage(head, threeTags + threeTags)}}, async ({page, said}) => {
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(said, []);
    });
  });
});
