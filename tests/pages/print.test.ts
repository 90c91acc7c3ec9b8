import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {readDataset} from '../tools/dataset.mjs';
import {closeBrowser, drawn, hostPage, moduleScript, tags, threeTags, visit} from './page.js';

const data = readDataset();
const actorById = new Map((data.actors ?? []).map((actor) => [actor.id, actor]));
const nameOf = (id: string): string => actorById.get(id)?.short ?? actorById.get(id)?.name ?? id;

/** What each element must tell on paper. */
const owed: Readonly<Record<string, readonly string[]>> = {
  'kz-timeline': (data.events ?? []).flatMap(({title, accounts}) => [title, ...accounts.map(({text}) => text)]),
  'kz-actor-map': [
    ...(data.actors ?? []).map(({id}) => nameOf(id)),
    ...(data.relations ?? []).flatMap(({from, label, to, accounts}) => [
      `${nameOf(from)} ${label} ${nameOf(to)}`,
      ...accounts.map(({text}) => text),
    ]),
  ],
  'kz-stance-grid': (data.stances ?? []).filter(({source}) => source !== undefined).map(({rationale}) => rationale),
};

const pages = {
  '/': hostPage(
    `<link rel="stylesheet" href="/dist/cdn/kz-elements.css">${moduleScript('kz-elements')}<meta name="color-scheme" content="dark">`,
    `<h1>Host</h1>${threeTags}`,
  ),
};

interface Printed {
  text: string;
  toPress: number;
}

/** What each element holds when the page turns to paper, having printed it. */
async function printed(page: Page, format: string): Promise<Readonly<Record<string, Printed>>> {
  await page.evaluate((names) => {
    matchMedia('print').addEventListener('change', ({matches}) => {
      if (!matches) return;
      const seen = names.map((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        const toPress = root?.querySelectorAll('.picture button, .picture a, .picture [role="button"]').length;
        return [name, {text: (root?.textContent ?? '').replace(/\s+/g, ' '), toPress}] as const;
      });
      Object.assign(window, {seen: Object.fromEntries(seen)});
    });
  }, tags);
  const sheets = await page.pdf({format});
  assert.equal(sheets.subarray(0, 5).toString(), '%PDF-');
  return page.evaluate(() => (window as unknown as {seen: Record<string, Printed>}).seen);
}

describe('paper', () => {
  after(closeBrowser);

  for (const [width, format] of [
    [1280, 'A4'],
    [360, 'letter'],
  ] as const) {
    it(`holds every event, relation and answer with its accounts, printed from a window of ${width} px; afterwards all is as it was`, async () => {
      await visit({pages, viewport: {width, height: 900}}, async ({page, said}) => {
        await drawn(page);
        const state = (): Promise<string[]> =>
          page.evaluate(
            (names) =>
              names.flatMap((name) =>
                [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('*') ?? [])].map((e) => {
                  const attributes = e
                    .getAttributeNames()
                    .sort()
                    .map((key) => `${key}="${e.getAttribute(key) ?? ''}"`);
                  return `${name}: ${e.localName} ${attributes.join(' ')} ${e.childElementCount === 0 ? (e.textContent ?? '') : ''}`;
                }),
              ),
            tags,
          );
        const before = await state();
        const seen = await printed(page, format);
        for (const tag of tags) {
          const {text, toPress} = seen[tag] ?? {text: '', toPress: -1};
          const lacking = (owed[tag] ?? []).filter((told) => !text.includes(told.replace(/\s+/g, ' ')));
          assert.ok((owed[tag] ?? []).length > 60, tag);
          assert.deepEqual(lacking, [], tag);
          assert.ok(
            data.sources.every(({url, copy}) => (url ?? copy) === undefined || text.includes(url ?? copy ?? '')),
            `${tag}: addresses`,
          );
          assert.equal(toPress, 0, `${tag}: nothing to press`);
        }
        await drawn(page);
        const now = await state();
        assert.deepEqual(now.filter((line, i) => line !== before[i]).slice(0, 3), before.filter((line, i) => line !== now[i]).slice(0, 3));
        assert.deepEqual(said, []);
      });
    });
  }

  it('has light colours on a dark page, no toolbar, and a picture no wider or higher than the sheet', async () => {
    await visit({pages, viewport: {width: 1280, height: 900}, colorScheme: 'dark'}, async ({page}) => {
      await drawn(page);
      await page.emulateMedia({media: 'print', colorScheme: 'dark'});
      await page.setViewportSize({width: 718, height: 1046});
      const found = await page.evaluate((names) => {
        // What a browser does when it prints: the event, then a layout for the sheet in the same turn.
        window.dispatchEvent(new Event('beforeprint'));
        return Promise.resolve().then(() =>
          names.map((name) => {
            const root = document.querySelector(name)?.shadowRoot;
            const frame = root?.querySelector('.frame');
            const picture = root?.querySelector('[part~="picture"]')?.getBoundingClientRect();
            return {
              name,
              scheme: frame == null ? '' : getComputedStyle(frame).colorScheme,
              tools: [...(root?.querySelectorAll('.toolbar, .actions, .hint') ?? [])].filter((e) => e.getClientRects().length > 0).length,
              fits: picture !== undefined && picture.width > 300 && picture.right <= innerWidth && picture.height > 300,
              page: document.documentElement.scrollWidth <= innerWidth,
            };
          }),
        );
      }, tags);
      for (const {name, ...is} of found) assert.deepEqual(is, {scheme: 'light', tools: 0, fits: true, page: true}, name);
    });
  });
});
