import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {BrowserContextOptions} from 'playwright-core';
import {serve} from '../tools/serve.mjs';
import {assertDrawn, browser, closeBrowser, drawn, idsOf, listen, overflow, tags} from './page.js';
import {shiftsOf, watchShifts} from './shifts.js';

describe('the article', () => {
  after(closeBrowser);

  const shapes: readonly {name: string; options: BrowserContextOptions; whole: boolean}[] = [
    {name: 'on a desk', options: {viewport: {width: 1280, height: 900}}, whole: true},
    {name: 'on a desk in the dark', options: {viewport: {width: 1280, height: 900}, colorScheme: 'dark'}, whole: true},
    {name: 'on a tablet', options: {viewport: {width: 768, height: 1024}, hasTouch: true}, whole: false},
    {name: 'on a phone', options: {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true}, whole: false},
  ];

  for (const {name, options, whole} of shapes) {
    it(`shows the three elements ${name} and keeps to its width`, async () => {
      const server = await serve();
      const context = await (await browser()).newContext(options);
      try {
        const page = await context.newPage();
        const said = listen(page);
        await page.goto(`${server.address}/stories/article/`);
        await drawn(page);
        if (whole) await assertDrawn(page);
        for (const tag of tags) assert.ok((await idsOf(page, tag)).length > 0, `${tag} shows nothing`);
        assert.deepEqual(await overflow(page), []);
        assert.deepEqual(said, []);
      } finally {
        await context.close();
        await server.close();
      }
    });
  }

  for (const viewport of [
    {width: 1280, height: 900},
    {width: 390, height: 844},
  ]) {
    it(`moves nothing while the script arrives, ${viewport.width} px wide`, async () => {
      const server = await serve();
      const context = await (await browser()).newContext({viewport});
      try {
        const page = await context.newPage();
        await watchShifts(page);
        await page.route('**/kz-elements.js', async (route) => {
          await page.locator('kz-timeline .fallback').waitFor();
          await route.continue();
        });
        await page.goto(`${server.address}/stories/article/`);
        await drawn(page);
        assert.deepEqual(await shiftsOf(page), []);
      } finally {
        await context.close();
        await server.close();
      }
    });
  }
});
