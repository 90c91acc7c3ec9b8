import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {foreign} from '../../stories/states/foreign.js';
import {strictPolicy} from '../tools/serve.mjs';
import {classicScript, closeBrowser, drawn, hostPage, moduleScript, tags, threeTags, visit, type Tag} from './page.js';

const ref =
  '<p>The president <kz-ref to="event:appeal">asked for help</kz-ref>, and <kz-ref to="question:troops">few</kz-ref> doubt it.</p>';

/** What an element says it is shown for, by the place of the element on the page. */
const shownFor = (page: Pick<Page, 'evaluate'>): Promise<readonly string[]> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names)].map(
        (e) => e.shadowRoot?.querySelector('.shown-for')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      ),
    tags.join(','),
  );
const press = (page: Pick<Page, 'locator'>, tag: Tag, id: string, nth = 0): Promise<void> =>
  page.locator(tag).nth(nth).locator(`[data-id="${id}"][role=button], button[data-id="${id}"]`).first().dispatchEvent('click');
const untilShown = (page: Page | Frame, n: number): Promise<unknown> =>
  page.waitForFunction(
    ([names, count]) =>
      [...document.querySelectorAll(names)].filter((e) => e.shadowRoot?.querySelector('.shown-for') != null).length === count,
    [tags.join(','), n] as const,
  );

describe('several on one page', () => {
  after(closeBrowser);

  const scripts = {
    'one file for all': moduleScript('kz-elements'),
    'a classic file': classicScript,
    'a copy of the code for each': tags.map(moduleScript).join(''),
  };
  for (const [name, head] of Object.entries(scripts)) {
    it(`share a selection under the strictest policy: ${name}`, async () => {
      await visit({pages: {'/': hostPage(head, ref + threeTags)}}, async ({page, said}) => {
        await drawn(page);
        await press(page, 'kz-timeline', 'appeal');
        await untilShown(page, 2);
        assert.deepEqual(await shownFor(page), ['', ...Array<string>(2).fill('Shown for: Tokayev appeals to the CSTO, clear')]);
        const marked = await page.locator('kz-actor-map').locator('[aria-label*="belongs to"]').count();
        assert.ok(marked > 3, String(marked));
        const [first, second] = [page.locator('kz-ref').nth(0), page.locator('kz-ref').nth(1)];
        await first.locator('.current').waitFor();
        // The record of a file that is loaded later is found as well.
        await second.locator('[role=button]').click();
        await second.locator('.note').waitFor();
        await page.waitForFunction(() => document.querySelector('kz-stance-grid')?.selected === 'question:troops');
        assert.deepEqual(said, []);
      });
    });
  }

  it('are apart where groups or data sets are, in any language', async () => {
    const body = `<div lang="ru"><kz-timeline group="a"></kz-timeline><kz-actor-map group="a"></kz-actor-map></div>
      <div lang="en"><kz-timeline group="b" src="/story.json"></kz-timeline><kz-actor-map group="b" src="/story.json"></kz-actor-map>
      <p>See <kz-ref group="b" to="event:crack">the crack</kz-ref>.</p></div>`;
    const policy = `${strictPolicy}; connect-src 'self'`;
    await visit(
      {policy, pages: {'/': hostPage(moduleScript('kz-elements'), body), '/story.json': JSON.stringify(foreign)}},
      async ({page, said}) => {
        await drawn(page, ['kz-timeline', 'kz-actor-map']);
        await press(page, 'kz-timeline', 'appeal');
        await untilShown(page, 1);
        await page.locator('kz-ref [role=button]').click();
        await untilShown(page, 2);
        const shown = await shownFor(page);
        assert.deepEqual([shown[0], shown[2]], ['', '']);
        assert.match(shown[1] ?? '', /Tokayev/);
        assert.ok(shown[3] !== '' && shown[3] !== shown[1], shown[3]);
        assert.deepEqual(said, []);
      },
    );
  });

  it('has references that are plain words of their line where no script runs', async () => {
    await visit({pages: {'/': hostPage(moduleScript('kz-elements'), ref)}, javaScriptEnabled: false}, async ({page}) => {
      assert.equal(await page.locator('p').innerText(), 'The president asked for help, and few doubt it.');
      assert.equal(await page.locator('p').evaluate((p) => p.getClientRects().length), 1);
    });
  });

  it('come back after a reload as they were', async () => {
    await visit({pages: {'/': hostPage(moduleScript('kz-elements'), threeTags)}}, async ({page, said}) => {
      await drawn(page);
      await page.evaluate(() => document.querySelector('kz-stance-grid')?.scrollIntoView());
      await press(page, 'kz-stance-grid', 'troops/trenin');
      await page.waitForFunction(() => location.hash.includes('troops/trenin'));
      await page.reload();
      await drawn(page);
      await untilShown(page, 2);
      const state = await page.evaluate(() => {
        const grid = document.querySelector('kz-stance-grid');
        return [
          grid?.selected,
          grid?.shadowRoot?.querySelector('.detail') != null,
          Math.abs(grid?.getBoundingClientRect().top ?? NaN) < innerHeight,
        ];
      });
      assert.deepEqual(state, ['stance:troops/trenin', true, true]);
      assert.deepEqual(said, []);
    });
  });

  it('leave the address alone inside a frame, unless a key is given', async () => {
    const inner = hostPage(
      moduleScript('kz-elements'),
      '<kz-timeline></kz-timeline><kz-timeline group="none" state-key="here"></kz-timeline>',
    );
    const policy = `${strictPolicy}; frame-src 'self'`;
    await visit(
      {
        policy,
        pages: {'/': hostPage('', '<iframe src="/inner.html" width="1200" height="800" title="Inner"></iframe>'), '/inner.html': inner},
      },
      async ({page}) => {
        const frame = page.frames()[1];
        assert.ok(frame);
        await drawn(frame, ['kz-timeline']);
        await press(frame, 'kz-timeline', 'appeal', 0);
        await press(frame, 'kz-timeline', 'deployment', 1);
        await frame.waitForFunction(() => location.hash !== '');
        assert.equal(new URL(frame.url()).hash, '#kz.here=selected:event:deployment');
        assert.equal(new URL(page.url()).hash, '');
      },
    );
  });
});
