import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {large} from '../../stories/states/datasets.js';
import {foreign} from '../../stories/states/foreign.js';
import {strictPolicy} from '../tools/serve.mjs';
import {closeBrowser, drawn, hostPage, moduleScript, tags, visit, type Tag} from './page.js';

const policy = `${strictPolicy}; connect-src 'self'`;
const data = {'/story.json': JSON.stringify(foreign), '/large.json': JSON.stringify(large(1000, 1))};

/** What every element on the page shows: its properties with an attribute, every mark with its words, what is open and what it is shown for. */
const shown = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names)].map((element): Record<string, unknown> => {
        const root = element.shadowRoot;
        const {elementProperties} = element.constructor as unknown as {
          elementProperties: Map<string, {attribute?: unknown; state?: boolean}>;
        };
        const own = [...elementProperties].filter(([, {attribute, state}]) => attribute !== false && state !== true);
        return {
          ...(Object.fromEntries(own.map(([name]) => [name, (element as unknown as Record<string, unknown>)[name]])) as object),
          marks: [...(root?.querySelectorAll('[data-id]') ?? [])].map((mark) =>
            ['data-id', 'aria-label'].map((name) => mark.getAttribute(name)).join(' '),
          ),
          ...(Object.fromEntries(
            [
              ['detail', '[part~="detail"]'],
              ['beside', '.shown-for'],
              ['pressed', '.toolbar [aria-pressed="true"], .legend [aria-pressed="false"]'],
            ].map(([name, query = '']) => [
              name,
              [...(root?.querySelectorAll(query) ?? [])].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim()),
            ]),
          ) as object),
        };
      }),
    tags.join(','),
  );

const press = (page: Page, tag: Tag, stop: string): Promise<void> =>
  page.locator(tag).locator(`[data-stop="${stop}"]`).first().dispatchEvent('click');
const open = (page: Page, tag: Tag, id: string, nth = 0): Promise<void> =>
  page.locator(tag).nth(nth).locator(`[data-id="${id}"][role=button], button[data-id="${id}"]`).first().dispatchEvent('click');
const untilTold = (page: Page, ...parts: readonly string[]): Promise<unknown> =>
  page.waitForFunction((all) => all.every((part) => decodeURIComponent(location.hash).includes(part)), parts);

describe('what a reader set', () => {
  after(closeBrowser);

  interface Reading {
    body: string;
    names: readonly Tag[];
    act: (page: Page) => Promise<void>;
    told: readonly string[];
  }
  const readings: Readonly<Record<string, Reading>> = {
    'in the timeline': {
      body: '<kz-timeline></kz-timeline>',
      names: ['kz-timeline'],
      act: async (page) => {
        for (const stop of ['tool:all', 'tool:differ', 'lane:diplomacy']) await press(page, 'kz-timeline', stop);
        await open(page, 'kz-timeline', 'deployment');
      },
      told: ['label-all:1', 'disputed:1', 'lane:diplomacy', 'event:deployment'],
    },
    'in the list of the timeline': {
      body: '<kz-timeline></kz-timeline>',
      names: ['kz-timeline'],
      act: async (page) => {
        await press(page, 'kz-timeline', 'tool:list');
        await page.locator('kz-timeline [data-id="deployment"]').first().waitFor();
        await open(page, 'kz-timeline', 'deployment');
      },
      told: ['view:list', 'event:deployment'],
    },
    'by zooming among a thousand events': {
      body: '<kz-timeline src="/large.json"></kz-timeline>',
      names: ['kz-timeline'],
      act: async (page) => {
        for (let n = 0; n < 3; n++) await press(page, 'kz-timeline', 'tool:zoom-in');
      },
      told: ['zoom:'],
    },
    'on the map': {
      body: '<kz-actor-map></kz-actor-map>',
      names: ['kz-actor-map'],
      act: async (page) => {
        await press(page, 'kz-actor-map', 'tool:geo');
        await page.locator('kz-actor-map [data-id="kazakhstan"]').first().waitFor();
        await open(page, 'kz-actor-map', 'russia');
      },
      told: ['layout:geo', 'actor:russia'],
    },
    'in the grid': {
      body: '<kz-stance-grid></kz-stance-grid>',
      names: ['kz-stance-grid'],
      act: async (page) => {
        for (const stop of ['tool:differ', 'tool:floor']) await press(page, 'kz-stance-grid', stop);
        await open(page, 'kz-stance-grid', 'troops/trenin');
      },
      told: ['differ:1', 'floor:medium', 'stance:troops/trenin'],
    },
    'in two groups side by side': {
      body: '',
      names: ['kz-timeline', 'kz-actor-map', 'kz-stance-grid'],
      act: async (page) => {
        await open(page, 'kz-timeline', 'appeal', 0);
        await open(page, 'kz-timeline', 'crack', 1);
      },
      told: ['kz.a=selected:event:appeal', 'kz.b=selected:event:crack'],
    },
  };

  const group = (name: string, src = ''): string =>
    tags.map((tag, i) => `<${tag} group="${name}" src="${src}" ${i === 0 ? `id="${name}"` : ''}></${tag}>`).join('');
  const sideBySide = `<div lang="en">${group('a')}</div><div lang="de" dir="rtl">${group('b', '/story.json')}</div>`;

  for (const [name, {body, names, act, told}] of Object.entries(readings)) {
    it(`${name} is there again when the address is loaded anew`, async () => {
      await visit({pages: {'/': hostPage(moduleScript('kz-elements'), body || sideBySide), ...data}, policy}, async ({page, said}) => {
        await drawn(page, names);
        const before = await shown(page);
        await act(page);
        await untilTold(page, ...told);
        await drawn(page, names);
        const set = await shown(page);
        assert.notDeepEqual(set, before);
        const address = page.url();
        await page.goto('about:blank');
        await page.goto(address);
        await drawn(page, names);
        await page.waitForFunction(
          ([tag, refs]) =>
            [...document.querySelectorAll(tag)].every((e, i) => (e as HTMLElement & {selected: string}).selected === refs[i]),
          [names.join(','), set.map(({selected}) => String(selected))] as const,
        );
        await drawn(page, names);
        assert.deepEqual(await shown(page), set);
        assert.deepEqual(said, []);
      });
    });
  }

  it('stays within its group: selection, day and source filter of one are not those of the other', async () => {
    await visit({pages: {'/': hostPage(moduleScript('kz-elements'), sideBySide), ...data}, policy}, async ({page, said}) => {
      await drawn(page);
      await page.evaluate(() => {
        const [first, , , other] = document.querySelectorAll<HTMLElement & {asOf: string; sources: string}>(
          'kz-timeline, kz-actor-map, kz-stance-grid',
        );
        if (first) Object.assign(first, {asOf: '2022-01-07', sources: 'trenin clarke'});
        if (other) Object.assign(other, {sources: 'kestrel'});
      });
      await page.waitForFunction(() => document.querySelector('kz-stance-grid')?.sources === 'trenin clarke');
      await drawn(page);
      const all = await shown(page);
      assert.deepEqual(
        all.map(({asOf, sources}) => [asOf, sources]),
        [...Array.from({length: 3}, () => ['2022-01-07', 'trenin clarke']), ...Array.from({length: 3}, () => ['', 'kestrel'])],
      );
      // Where a language has no words yet English stands in, marked as such for whoever reads it aloud.
      const spoken = (): Promise<readonly (string | null | undefined)[]> =>
        page.evaluate(
          (names) => [...document.querySelectorAll(names)].map((e) => e.shadowRoot?.querySelector('.frame')?.getAttribute('lang')),
          tags.join(','),
        );
      assert.deepEqual(await spoken(), [null, null, null, 'en', 'en', 'en']);
      await page.evaluate(() => {
        for (const [i, part] of ['ru', 'en'].entries()) document.querySelectorAll<HTMLElement>('div[lang]')[i]?.setAttribute('lang', part);
        document.querySelectorAll('div[lang]')[1]?.setAttribute('dir', 'ltr');
      });
      await drawn(page);
      assert.deepEqual(await spoken(), ['en', 'en', 'en', null, null, null]);
      assert.deepEqual(await shown(page), all);
      assert.deepEqual(said, []);
    });
  });
});
