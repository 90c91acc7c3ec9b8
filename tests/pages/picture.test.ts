import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, describe, it} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {strictPolicy} from '../tools/serve.mjs';
import {browser, classicScript, closeBrowser, drawn, hostPage, listen, moduleScript, visit} from './page.js';

const timeline = '<kz-timeline selected="event:appeal"></kz-timeline>';
const labels = {
  '.svg': 'Picture (SVG)',
  '.png': 'Picture (PNG)',
  '-1200x630.png': 'Picture for a link (PNG, 1200 × 630)',
  '-1080x1350.png': 'Picture for a post (PNG, 1080 × 1350)',
} as const;

interface Saved {
  name: string;
  bytes: Buffer;
}

/** Opens the list of downloads of the timeline and saves all pictures. */
async function saveAll(page: Page, within: Page | Frame): Promise<readonly Saved[]> {
  const element = within.locator('kz-timeline');
  await element.getByRole('button', {name: 'Download', exact: true}).click();
  const saved: Saved[] = [];
  for (const name of Object.values(labels)) {
    const [download] = await Promise.all([page.waitForEvent('download'), element.getByRole('button', {name, exact: true}).click()]);
    saved.push({name: download.suggestedFilename(), bytes: readFileSync(await download.path())});
  }
  return saved;
}

/** Width and height of a PNG, from its head. */
const sizeOf = ({bytes}: Saved): readonly number[] => {
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

function assertPictures(saved: readonly Saved[]): void {
  assert.deepEqual(
    saved.map(({name}) => name),
    Object.keys(labels).map((end) => `kazakhstan-2022-timeline${end}`),
  );
  const [svg, , link, post] = saved;
  assert.match(svg?.bytes.toString() ?? '', /^<svg xmlns=[^]*data-id="appeal"[^]*<\/svg>$/);
  assert.deepEqual(link && sizeOf(link), [1200, 630]);
  assert.deepEqual(post && sizeOf(post), [1080, 1350]);
}

describe('pictures that a reader saves', () => {
  after(closeBrowser);

  it('come as files under the strictest policy, without a request', async () => {
    await visit({pages: {'/': hostPage(moduleScript('kz-elements'), timeline)}}, async ({page, requests, said}) => {
      await drawn(page, ['kz-timeline']);
      const before = requests.length;
      assertPictures(await saveAll(page, page));
      assert.equal(requests.length, before);
      assert.deepEqual(said, []);
    });
  });

  it('come from a sandboxed frame that has no origin, if it may let files be saved', async () => {
    const pages = {
      '/': hostPage(
        '',
        '<iframe sandbox="allow-scripts allow-downloads" src="/framed.html" width="1180" height="2000" title="Framed"></iframe>',
      ),
      '/framed.html': hostPage(classicScript, timeline),
    };
    await visit({pages, policy: `${strictPolicy}; frame-src 'self'`}, async ({page, said}) => {
      const frame = page.frames().find((each) => each.url().endsWith('/framed.html'));
      assert.ok(frame, 'no frame');
      await drawn(frame, ['kz-timeline']);
      assertPictures(await saveAll(page, frame));
      assert.deepEqual(said, []);
    });
  });

  it('open from disk, as drawn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kz-picture-'));
    await visit({pages: {'/': hostPage(moduleScript('kz-elements'), timeline)}}, async ({page}) => {
      await drawn(page, ['kz-timeline']);
      const [svg] = await saveAll(page, page);
      writeFileSync(join(folder, 'picture.svg'), svg?.bytes ?? '');
    });
    const context = await (await browser()).newContext({offline: true});
    try {
      const page = await context.newPage();
      const said = listen(page);
      await page.goto(pathToFileURL(join(folder, 'picture.svg')).href);
      const found = await page.evaluate(() => {
        const root = document.documentElement;
        const {width, height} = root.getBoundingClientRect();
        const out = [...document.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < 0 || box.right > width || box.bottom > height;
        });
        return {name: root.localName, out: out.map(({textContent}) => textContent), error: document.querySelector('parsererror') !== null};
      });
      assert.deepEqual(found, {name: 'svg', out: [], error: false});
      assert.deepEqual(said, []);
    } finally {
      await context.close();
      rmSync(folder, {recursive: true});
    }
  });
});
