import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {pathToFileURL} from 'node:url';
import {commandOf, scratch} from '../cli/run-command.js';
import {readDataset} from '../tools/dataset.mjs';
import {assertDrawn, browser, closeBrowser, drawn, listen, tags} from './page.js';

const run = commandOf('dist');

describe('a frozen file, opened from disk with the network cut', () => {
  const files = scratch();
  const title = 'A </title><p>story</p> & more';
  const [all, own] = [files.path('all.html'), files.path('own.html')];
  before(async () => {
    assert.deepEqual(await run(['freeze', '-o', all]), {code: 0, out: '', err: ''});
    await run(['init', files.path('story.json')]);
    assert.deepEqual(await run(['freeze', '--data', files.path('story.json'), '--title', title, '-o', own]), {
      code: 0,
      out: '',
      err: '',
    });
  });
  after(async () => {
    files.away();
    await closeBrowser();
  });

  /** Opens the file and runs `act`; nothing may be asked for or said but by the file itself. */
  async function open(file: string, act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
    const context = await (await browser()).newContext({viewport: {width: 1280, height: 900}, offline: true, ...options});
    try {
      const page = await context.newPage();
      const said = listen(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await act(page);
      assert.deepEqual(said, []);
      assert.deepEqual(asked, [pathToFileURL(file).href]);
    } finally {
      await context.close();
    }
  }

  it('shows all three with every record', async () => {
    await open(all, async (page) => {
      await drawn(page);
      await assertDrawn(page);
      assert.deepEqual(await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name)), []);
    });
  });

  it('selects by mouse and by keyboard, in all three', async () => {
    await open(all, async (page) => {
      await drawn(page);
      const shown = (tag: string) => page.locator(`${tag} .shown-for`);
      await page.locator('kz-timeline [data-id="appeal"][role=button]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('kz-timeline [part~=detail]').waitFor();
      for (const tag of ['kz-actor-map', 'kz-stance-grid']) await shown(tag).waitFor();
      assert.match((await shown('kz-actor-map').textContent()) ?? '', /Tokayev appeals/);
      await shown('kz-actor-map').locator('button').click();
      await shown('kz-stance-grid').waitFor({state: 'detached'});
      await page
        .locator('kz-stance-grid button[data-id="troops/trenin"], kz-stance-grid [data-id="troops/trenin"][role=button]')
        .first()
        .click();
      for (const tag of ['kz-actor-map', 'kz-timeline']) await shown(tag).waitFor();
    });
  });

  it('draws somebody’s own data', async () => {
    await open(own, async (page) => {
      await drawn(page);
      assert.equal(await page.title(), title);
      for (const tag of tags) {
        const ids = await page.locator(`${tag} [data-id]`).evaluateAll((found) => found.map((e) => e.getAttribute('data-id') ?? ''));
        assert.ok(ids.length > 0 && !ids.includes('appeal') && !ids.includes('tokayev'), `${tag}: ${ids.join(' ')}`);
      }
      assert.match((await page.locator('kz-timeline').evaluate((e) => e.shadowRoot?.textContent)) ?? '', /A plan is shown/);
    });
  });

  it('is a text where no script runs', async () => {
    await open(
      all,
      async (page) => {
        const text = await page.locator('body').innerText();
        for (const {title} of readDataset().events ?? []) assert.ok(text.includes(title), title);
      },
      {javaScriptEnabled: false},
    );
  });

  it('would ask for nothing if something in it did', async () => {
    const context = await (await browser()).newContext();
    try {
      const page = await context.newPage();
      const blocked: string[] = [];
      page.on('console', (message) => blocked.push(message.text()));
      await page.goto(pathToFileURL(all).href);
      await drawn(page);
      const answer = await page.evaluate(() =>
        fetch('https://example.org/').then(
          () => 'fetched',
          () => 'refused',
        ),
      );
      assert.equal(answer, 'refused');
      assert.ok(
        blocked.some((text) => /Content Security Policy/.test(text)),
        blocked.join('\n'),
      );
    } finally {
      await context.close();
    }
  });
});
