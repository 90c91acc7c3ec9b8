import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {closeBrowser, drawn, drawnIds, hostPage, moduleScript, pictures, tags, threeTags, visit, type Tag} from './page.js';

const pages = {'/': hostPage(moduleScript('kz-elements'), threeTags)};
const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];

/** What has the focus in a picture or list: the id of something drawn, or the name of a head between them; null elsewhere. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const place = active?.closest('[part~="picture"], [part~="list"]');
    if (active == null || place == null) return null;
    return (
      active.closest('[data-id]')?.getAttribute('data-id') ?? `head: ${active.getAttribute('aria-label') ?? active.textContent.trim()}`
    );
  });

/** Presses Tab until something drawn in `tag` has the focus. */
async function enter(page: Page, tag: Tag): Promise<string> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const id = await focused(page);
    if (id !== null && !id.startsWith('head: ') && (await page.evaluate(() => document.activeElement?.localName)) === tag) return id;
  }
  throw new Error(`${tag}: no mark within 80 presses of Tab`);
}

/**
 * Walks from `start` by every key at every mark, until all of `wanted` had the focus or
 * there is nothing new to try; gives back what was never reached.
 */
async function walk(page: Page, start: string, wanted: readonly string[]): Promise<readonly string[]> {
  const missing = new Set(wanted);
  const tried = new Map<string, Map<string, string>>();
  const at = (id: string): Map<string, string> => tried.get(id) ?? tried.set(id, new Map()).get(id) ?? new Map<string, string>();
  let here = start;
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    const there = (await focused(page)) ?? assert.fail(`${key} on ${here} loses the focus`);
    at(here).set(key, there);
    here = there;
    missing.delete(here);
  };
  missing.delete(here);
  while (missing.size > 0) {
    const key = arrows.find((each) => !at(here).has(each));
    if (key !== undefined) {
      await press(key);
      continue;
    }
    const path = wayToNew(here, tried);
    if (path === undefined) break;
    for (const step of path) await press(step);
  }
  return [...missing];
}

/** Keys from `start` to the nearest mark where a key is untried, over the steps known so far. */
function wayToNew(start: string, tried: ReadonlyMap<string, ReadonlyMap<string, string>>): readonly string[] | undefined {
  const queue: {id: string; path: string[]}[] = [{id: start, path: []}];
  const seen = new Set([start]);
  for (const {id, path} of queue) {
    const known = tried.get(id);
    if (known === undefined || known.size < arrows.length) return path;
    for (const [key, next] of known) {
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push({id: next, path: [...path, key]});
    }
  }
  return undefined;
}

/** Whether the detail of `tag` is open. */
const detailOpen = (page: Page, tag: Tag): Promise<boolean> => page.locator(`${tag} [part~="detail"]`).first().isVisible();

describe('by keyboard alone', () => {
  after(closeBrowser);

  for (const tag of tags) {
    it(`reaches every mark of ${tag}, and Enter opens its detail`, async () => {
      await visit({pages}, async ({page, said}) => {
        await drawn(page);
        const start = await enter(page, tag);
        const marks = tag === 'kz-actor-map' ? pictures.actors : drawnIds[tag];
        assert.deepEqual(await walk(page, start, marks), []);
        assert.equal(await detailOpen(page, tag), false);
        await page.keyboard.press('Enter');
        await page.locator(`${tag} [part~="detail"]`).first().waitFor();
        await page.keyboard.press('Escape');
        await page.locator(`${tag} [part~="detail"]`).first().waitFor({state: 'hidden'});
        assert.notEqual(await focused(page), null, 'Escape loses the focus');
        assert.deepEqual(said, []);
      });
    });
  }

  it('reaches every relation of the map from one of its ends', async () => {
    await visit({pages}, async ({page}) => {
      await drawn(page);
      let here = await enter(page, 'kz-actor-map');
      const missing = new Set(drawnIds['kz-actor-map'].filter((id) => !pictures.actors.includes(id)));
      const all = missing.size;
      assert.ok(all > 0);
      await page.keyboard.press('Home');
      for (let actor = 0; actor < pictures.actors.length && missing.size > 0; actor++) {
        here = (await focused(page)) ?? assert.fail('the focus is lost');
        await page.keyboard.press('Enter');
        const relations = pictures.relations.filter(({from, to}) => from === here || to === here).length;
        for (let step = 0; step <= relations; step++) {
          await page.keyboard.press('ArrowRight');
          missing.delete((await focused(page)) ?? '');
        }
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        if ((await focused(page)) !== here) await focus(page, here);
        await page.keyboard.press('PageDown');
      }
      assert.deepEqual([...missing], [], `${missing.size} of ${all} relations are out of reach`);
    });
  });
});

/** Puts the focus back on an actor, as a click on it would. */
const focus = (page: Page, id: string): Promise<void> =>
  page.evaluate((actor) => {
    const node = document.querySelector('kz-actor-map')?.shadowRoot?.querySelector(`[data-id="${actor}"]`);
    (node as HTMLElement | SVGElement | null)?.focus();
  }, id);

describe('a selection', () => {
  after(closeBrowser);

  for (const tag of tags) {
    it(`lays nothing out in ${tag}, nor in its neighbours`, async () => {
      await visit({pages}, async ({page, said}) => {
        await drawn(page);
        await page.evaluate(countLayouts, tags);
        const mark = page.locator(`${tag} [data-id="${drawnIds[tag].find((id) => pictures.relations.every((r) => r.id !== id)) ?? ''}"]`);
        await mark.first().click();
        await page.locator(`${tag} [part~="detail"]`).first().waitFor();
        await drawn(page);
        assert.deepEqual(await page.evaluate(layouts), {});
        // The count can move: another width lays out.
        await page.evaluate((name) => document.querySelector<HTMLElement>(name)?.style.setProperty('width', '700px'), tag);
        await page.waitForFunction((name) => ((globalThis as unknown as Counted).counted[name] ?? 0) > 0, tag);
        assert.deepEqual(said, []);
      });
    });
  }
});

interface Counted {
  counted: Record<string, number>;
}

/** Runs in the page: from now on every call of `layoutScene` is counted by tag. */
function countLayouts(names: readonly string[]): void {
  const counted: Record<string, number> = {};
  (globalThis as unknown as Counted).counted = counted;
  for (const name of names) {
    const prototype = customElements.get(name)?.prototype as {layoutScene: (...inputs: unknown[]) => unknown};
    const own = prototype.layoutScene;
    prototype.layoutScene = function (...inputs) {
      counted[name] = (counted[name] ?? 0) + 1;
      return own.apply(this, inputs);
    };
  }
}

/** Runs in the page. */
function layouts(): Record<string, number> {
  return (globalThis as unknown as Counted).counted;
}
