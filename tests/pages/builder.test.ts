import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Page} from 'playwright-core';
import {readDataset} from '../tools/dataset.mjs';
import {strictPolicy} from '../tools/serve.mjs';
import {assertDrawn, browser, closeBrowser, drawn, hostPage, listen, tags, violations, visit, type Tag, type Visit} from './page.js';

const data = readDataset();
const start = {'/': hostPage('', '')};

/** Opens the builder, set by a hash, and waits until its preview stands. */
async function build(
  hash: string,
  act: (visit: Visit) => Promise<void>,
  {names = ['kz-timeline'], ...options}: {names?: readonly Tag[]} & Partial<Parameters<typeof visit>[0]> = {},
): Promise<void> {
  await visit({pages: start, ...options}, async (visited) => {
    await visited.page.goto(`${visited.address}/dist/builder.html${hash === '' ? '' : `#${hash}`}`);
    await drawn(visited.page, names);
    await act(visited);
  });
}

const code = (page: Page): Promise<string> => page.locator('#code').inputValue();
const hashOf = (page: Page): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash.slice(1)).replaceAll('+', ' '));

/** The text in the field, once it holds what it should. */
async function codeWith(page: Page, wanted: string): Promise<string> {
  await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('#code')?.value.includes(text), wanted);
  return code(page);
}

/** What is told a screen reader where the focus is. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const {activeElement} = document;
    const field = activeElement as HTMLInputElement | null;
    return `${field?.name ?? ''} ${field?.value ?? ''}`.trim() || (activeElement?.textContent ?? '').trim();
  });

async function tabTo(page: Page, wanted: string): Promise<void> {
  const met: string[] = [];
  while (met.length < 60) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === wanted) return;
    met.push(now);
  }
  assert.fail(`not reached by Tab: ${wanted}; met ${met.join(', ')}`);
}

describe('the builder', () => {
  after(closeBrowser);

  it('shows a timeline and its markup, says nothing and asks for its own files alone, under the strictest policy', async () => {
    await build('', async ({page, said, requests}) => {
      await assertDrawn(page, ['kz-timeline']);
      assert.match(await code(page), /integrity="sha384-[\w+/=]{64}"/);
      const own = ['/dist/builder.css', '/dist/builder.html', '/dist/builder.js', '/dist/cdn/kz-elements.classic.js'];
      assert.deepEqual(requests.sort(), ['/', ...own]);
      assert.deepEqual(said, []);
      assert.equal(await hashOf(page), '');
    });
  });

  it('is used by keyboard alone, from the elements to the copied markup', async () => {
    const options = {policy: null, permissions: ['clipboard-read', 'clipboard-write']};
    await build(
      '',
      async ({page}) => {
        await tabTo(page, 'element timeline');
        await tabTo(page, 'element stance-grid');
        await page.keyboard.press('Space');
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Space');
        await drawn(page, ['kz-stance-grid']);
        await tabTo(page, 'theme');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await tabTo(page, 'Only kz-stance-grid');
        await page.keyboard.press('Enter');
        await tabTo(page, 'sort');
        await page.keyboard.press('ArrowDown');
        await tabTo(page, 'format script');
        await page.keyboard.press('ArrowRight');
        await tabTo(page, 'Copy');
        await page.keyboard.press('Enter');
        await page.getByText('Copied.').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(copied, /^<iframe src="embed\.html\?v=[^"]*element=stance-grid[^"]*sort=disagreement/);
        assert.match(copied, /theme=dark/);
        assert.match(await hashOf(page), /^element=stance-grid&format=iframe&/);
      },
      options,
    );
  });

  it('has the choice in its address, and shows it from there', async () => {
    const hash =
      'element=actor-map+stance-grid&width=column&format=fallback&figure=&sources=trenin+clarke&disputed=&theme=light&sort=no-such&nonsense=1';
    await build(
      hash,
      async ({page}) => {
        const text = await code(page);
        assert.match(text, /<figure data-kz="actor-map" data-sources="trenin clarke" data-disputed data-theme="light">/);
        assert.match(text, /src="cdn\/kz-elements\.js/);
        assert.equal(await page.locator('#measure').innerText(), '680 px');
        await page.getByLabel('Actor map').uncheck();
        assert.match(await codeWith(page, 'kz-stance-grid.js'), /^(?!.*actor-map)/s);
        assert.match(await hashOf(page), /^element=stance-grid&width=column&format=fallback&figure=&/);
        await page.goBack();
        await page.goForward();
        await page.reload();
        await drawn(page, ['kz-stance-grid']);
        assert.match(await code(page), /data-kz="stance-grid"/);
      },
      {names: ['kz-actor-map', 'kz-stance-grid']},
    );
  });

  it('makes markup that works where it is pasted: script, frame and fallback', async () => {
    const base = 'base=/dist/';
    await build(
      `element=stance-grid&${base}`,
      async ({page}) => {
        const markup = await codeWith(page, '/dist/cdn/kz-stance-grid.js');
        await visit({pages: {'/': hostPage('', markup)}}, async ({page: host, said}) => {
          await drawn(host, ['kz-stance-grid']);
          await assertDrawn(host, ['kz-stance-grid']);
          assert.deepEqual(said, []);
        });
      },
      {names: ['kz-stance-grid']},
    );
    await build(`element=timeline&${base}&format=iframe&strict=&plain=`, async ({page}) => {
      const height = await page.locator('#box > kz-timeline').evaluate((element) => Math.ceil(element.getBoundingClientRect().height) + 8);
      const markup = await codeWith(page, `height="${height}"`);
      const policy = `${strictPolicy}; frame-src 'self'`;
      const width = await page.locator('#box > kz-timeline').evaluate((element) => element.clientWidth);
      const pages = {'/': hostPage('<link rel="stylesheet" href="/host.css">', markup), '/host.css': `body{margin:0;width:${width + 8}px}`};
      await visit({pages, policy}, async ({page: host, said}) => {
        const frame = await (await host.locator('iframe').elementHandle())?.contentFrame();
        assert.ok(frame, 'no frame');
        await host.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');
        await drawn(frame, ['kz-timeline']);
        await host.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');
        assert.equal(await host.locator('iframe').evaluate((each: HTMLElement) => each.style.height), `${height}px`);
        assert.deepEqual(said, []);
      });
    });
    await build(`element=timeline&${base}&format=fallback`, async ({page}) => {
      const markup = await codeWith(page, '<h3>');
      await visit({pages: {'/': hostPage('', markup)}, javaScriptEnabled: false}, async ({page: host}) => {
        const words = await host.locator('kz-timeline').innerText();
        for (const {title} of data.events ?? []) assert.ok(words.includes(title), title);
      });
      await visit({pages: {'/': hostPage('', markup)}}, async ({page: host}) => {
        await drawn(host, ['kz-timeline']);
        await assertDrawn(host, ['kz-timeline']);
      });
    });
  });

  it('takes pasted data and files, tells what is wrong with them, and puts them into the markup', async () => {
    const {meta, sources, actors, events} = data;
    const own = {
      sources,
      actors,
      meta: {...meta, id: 'own'},
      events: events?.slice(0, 6).map((e, at) => (at === 0 ? {...e, lane: 'nowhere'} : e)),
    };
    await build('base=/dist/', async ({page}) => {
      await page.locator('#pasted').fill(JSON.stringify(own));
      await page.getByText(/of \d+ records are sound|records, all sound/).waitFor();
      await page
        .getByText(/^\d+ problems?$/)
        .first()
        .click();
      assert.match(await page.locator('.problems').first().innerText(), /events#[\w-]+: lane:/);
      const markup = await codeWith(page, 'application/json');
      await visit({pages: {'/': hostPage('', markup)}}, async ({page: host}) => {
        await drawn(host, ['kz-timeline']);
        const ids = await host
          .locator('kz-timeline [data-id]')
          .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-id')))]);
        assert.ok(ids.length > 0 && ids.length <= 6, ids.join());
      });
      await page.getByLabel('Iframe').check();
      await page.getByText('A frame fetches its data').waitFor();
      assert.equal(await page.locator('#code').count(), 0);
      await page.locator('#pasted').fill('neither');
      await page.getByText('Neither JSON nor a table').waitFor();
      await page.locator('#file').setInputFiles({
        name: 'events.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('when,title,source,account\n2022-01-02,Prices rise,Reuters,They doubled.\n'),
      });
      await page.getByText('1 records, all sound.').waitFor();
      await page.locator('#pasted').fill('');
      await codeWith(page, 'embed.html');
    });
  });

  it('has the markup selected where the browser refuses to copy', async () => {
    await build('', async ({page}) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
      await page.getByRole('button', {name: 'Copy'}).click();
      await page.getByText('copy it by hand').waitFor();
      const field = page.locator('#code');
      assert.equal(await field.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart), (await code(page)).length);
    });
  });

  it('works as a file on a disk', async () => {
    const context = await (await browser()).newContext({viewport: {width: 1280, height: 900}});
    try {
      const page = await context.newPage();
      const said = listen(page);
      await page.goto(`${pathToFileURL('dist/builder.html').href}#element=stance-grid`);
      await drawn(page, ['kz-stance-grid']);
      assert.match(await code(page), /kz-stance-grid/);
      assert.deepEqual(said, []);
    } finally {
      await context.close();
    }
  });

  const rooms = {wide: 1280, column: 680, phone: 360};
  for (const [name, width] of Object.entries(rooms)) {
    it(`passes the audit and stays within the page, ${name}, light and dark, everything open, in both directions`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await build(
          'element=timeline+actor-map+stance-grid&format=iframe&theme=auto',
          async ({page}) => {
            await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
            assert.deepEqual(await violations(page), []);
            for (const dir of ['ltr', 'rtl']) {
              await page.evaluate((way) => (document.documentElement.dir = way), dir);
              assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), dir);
            }
          },
          {names: tags, viewport: {width, height: 900}, colorScheme, policy: null},
        );
      }
    });
  }
});
