import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {closeBrowser, drawn, hostPage, moduleScript, tags, violations, visit, type Tag, type VisitOptions} from './page.js';

const css =
  ':root { color-scheme: light dark; } body { margin: 0 auto; max-width: 1100px; font-family: serif; background: Canvas; color: CanvasText; }';

const host = (tag: Tag, attributes: string): VisitOptions['pages'] => ({
  '/': hostPage(
    `<link rel="stylesheet" href="/host.css">${moduleScript('kz-elements')}`,
    `<main><h1>Host</h1><${tag} ${attributes}></${tag}></main>`,
  ),
  '/host.css': css,
});

/** Opens the detail of the first mark by keyboard's way of selecting. */
async function openFirst(page: Page, tag: Tag): Promise<void> {
  const mark = page.locator(`${tag} [data-id]`).first();
  await mark.and(page.locator('button, [tabindex]')).or(mark.locator('button, [tabindex]')).first().focus();
  await page.keyboard.press('Enter');
  await page.locator(`${tag} [part~="detail"]`).first().waitFor();
}

describe('an audit for accessibility finds nothing', () => {
  after(closeBrowser);

  const states: readonly {name: string; attributes?: string; options?: Partial<VisitOptions>; opened?: boolean}[] = [
    {name: 'at rest'},
    {name: 'with a detail open', opened: true},
    {name: 'in the dark', options: {colorScheme: 'dark'}, opened: true},
    {name: 'as a list', attributes: 'view="list"', opened: true},
    {name: 'in a column', options: {viewport: {width: 680, height: 900}}},
    {name: 'on a phone', options: {viewport: {width: 360, height: 740}}},
  ];

  for (const tag of tags) {
    for (const {name, attributes = '', options = {}, opened = false} of states) {
      it(`in ${tag} ${name}`, async () => {
        await visit({pages: host(tag, attributes), policy: null, ...options}, async ({page, said}) => {
          await drawn(page, [tag]);
          if (opened) await openFirst(page, tag);
          assert.deepEqual(await violations(page), []);
          assert.deepEqual(said, []);
        });
      });
    }
  }
});
