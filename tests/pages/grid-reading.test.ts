import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {CDPSession, Page} from 'playwright-core';
import {closeBrowser, drawn, hostPage, moduleScript, visit} from './page.js';

const pageOf = (attributes = ''): Record<string, string> => ({
  '/': hostPage(moduleScript('kz-stance-grid'), `<main><h1>Host</h1><kz-stance-grid ${attributes}></kz-stance-grid></main>`),
});

/** What the browser tells assistive tech of one cell: role, name, description and states as computed. */
async function readingOf(page: Page, session: CDPSession, key: string): Promise<Record<string, unknown>> {
  const {result} = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('kz-stance-grid').shadowRoot.querySelector('[data-id="${key}"]')`,
  });
  const {nodes} = await session.send('Accessibility.getPartialAXTree', {objectId: result.objectId ?? '', fetchRelatives: false});
  const [node] = nodes;
  const states = (node?.properties ?? []).map(({name, value}) => [name, value.value] as const);
  return {role: node?.role?.value, name: node?.name?.value, description: node?.description?.value ?? '', ...Object.fromEntries(states)};
}

describe('a cell of the grid, as a screen reader gets it', () => {
  after(closeBrowser);

  for (const [form, width] of [
    ['table', 1280],
    ['cards', 400],
  ] as const) {
    it(`says author, verdict, question and confidence: ${form}`, async () => {
      await visit({pages: pageOf('selected="stance:unrest/trenin"'), viewport: {width, height: 900}}, async ({page}) => {
        await drawn(page, ['kz-stance-grid']);
        const session = await page.context().newCDPSession(page);
        await session.send('Accessibility.enable');
        const open = await readingOf(page, session, 'unrest/trenin');
        assert.equal(open['role'], 'button');
        assert.equal(open['expanded'], true);
        assert.equal(
          `${String(open['name'])} ${String(open['description'])}`.trim(),
          'Trenin: from below. What set off the unrest? Firmly towards “from below”, clear evidence.',
        );
        const resting = await readingOf(page, session, 'troops/clarke');
        assert.equal(resting['expanded'], false);
        assert.match(
          String(resting['name']),
          /^Clarke: mostly symbol\. Did Tokayev need the troops to survive\? Leaning towards “symbolic”, weak evidence\. Rests on Galeotti\.$/,
        );
        const silent = await readingOf(page, session, 'unrest/umarov');
        assert.match(String(silent['name']), /^Umarov: /);
        assert.equal((await readingOf(page, session, 'west/trenin'))['name'], 'Trenin: silent. How should the West respond?');
      });
    });
  }

  it('stands in a table with a caption, column heads and row heads', async () => {
    await visit({pages: pageOf()}, async ({page}) => {
      await drawn(page, ['kz-stance-grid']);
      const session = await page.context().newCDPSession(page);
      const {nodes} = await session.send('Accessibility.getFullAXTree');
      const names = (role: string): string[] =>
        nodes.filter((n) => n.role?.value === role && n.ignored !== true).map((n) => String(n.name?.value));
      assert.deepEqual(names('table'), ['Grid of questions and answers']);
      assert.equal(names('columnheader').length, 7);
      assert.ok(names('rowheader').some((name) => name.startsWith('What set off the unrest?')));
    });
  });
});

describe('the grid on paper', () => {
  after(closeBrowser);

  it('has all its cells and the reasons under them when the browser prints it', async () => {
    await visit({pages: pageOf('columns="actors"')}, async ({page, said}) => {
      await drawn(page, ['kz-stance-grid']);
      await page.evaluate(() => {
        const grid = document.querySelector('kz-stance-grid') as (HTMLElement & {updateComplete: Promise<unknown>}) | null;
        addEventListener('beforeprint', () => {
          void grid?.updateComplete.then(() =>
            Object.assign(globalThis, {
              printed: ['[data-id]', '.endnotes li'].map((selector) => grid.shadowRoot?.querySelectorAll(selector).length),
            }),
          );
        });
      });
      const pdf = await page.pdf();
      assert.ok((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length > 4, 'as many sheets as that takes');
      await page.waitForFunction(() => 'printed' in globalThis);
      const [cells = 0, notes = 0] = await page.evaluate(() => (globalThis as unknown as {printed: number[]}).printed);
      assert.ok(cells > 50 && notes > cells, `${cells} cells and ${notes} notes`);
      assert.deepEqual(said, []);
    });
  });
});
