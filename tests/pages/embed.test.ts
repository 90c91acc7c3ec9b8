import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, describe, it} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {parentSnippet, sandboxTokens, sandboxTokensWithData} from '../../src/embed/snippet.js';
import {strictPolicy} from '../tools/serve.mjs';
import {closeBrowser, drawn, hostPage, visit, type Tag, type VisitOptions} from './page.js';

/** A page that has frames, and nothing else beyond the strictest policy. */
const policy = `${strictPolicy}; frame-src 'self'`;
const parentFile = '<script src="/dist/cdn/kz-embed-parent.js" defer></script>';

/** What the frames say, kept by the page around them before any other script. */
const heard = {
  '/heard.js': `globalThis.heard = [];
    addEventListener('message', (e) => heard.push(e.data));
    globalThis.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (moved += value))).observe({type: 'layout-shift', buffered: true});`,
};
const hearing = '<script src="/heard.js"></script>';

const frameOf = (query: string, attributes = `sandbox="${sandboxTokens}"`): string =>
  `<iframe src="/dist/embed.html?${query}" title="Framed" width="100%" height="900" ${attributes}></iframe>`;

const host = (body: string, head = parentFile): VisitOptions['pages'] => ({'/': hostPage(hearing + head, body), ...heard});

async function framed(page: Page, at = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(at).elementHandle();
  const frame = await handle?.contentFrame();
  assert.ok(frame, 'no frame');
  return frame;
}

const outer = (page: Page, at = 0): Promise<number> =>
  page
    .locator('iframe')
    .nth(at)
    .evaluate((frame: HTMLIFrameElement) => frame.clientHeight);
const inner = (frame: Frame): Promise<number> => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** The frame is exactly as high as its page, and that is another height than `before`. */
async function fits(page: Page, {at = 0, before = 900}: {at?: number; before?: number} = {}): Promise<number> {
  const frame = await framed(page, at);
  const within = async (): Promise<readonly [number, number]> => [await outer(page, at), await inner(frame)];
  const deadline = Date.now() + 15_000;
  for (;;) {
    const [out, high] = await within();
    if (out === high && out !== before) return out;
    if (Date.now() > deadline) assert.fail(`the frame is ${out} px high, its page ${high}, before ${before}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** A browser draws nothing in a frame of another origin as long as it is out of sight. */
async function shown(page: Page, tags: readonly Tag[], at = 0): Promise<Frame> {
  const frame = await framed(page, at);
  await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
  await drawn(frame, tags);
  return frame;
}

const told = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() =>
    (globalThis as unknown as {heard: unknown[]}).heard.filter((each) => typeof each === 'object').map((each) => ({...(each as object)})),
  );

/** How far the page was moved so far, as browsers count it. */
const shift = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as {moved: number}).moved);

const textOf = (frame: Page | Frame, tag: Tag): Promise<string> =>
  frame.evaluate((name) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);

const hashIs = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => decodeURI(location.hash) === wanted, text, {timeout: 10_000});

describe('a frame with embed.html', () => {
  after(closeBrowser);

  for (const name of ['timeline', 'actor-map', 'stance-grid'] as const) {
    it(`tells the height of a ${name} once it is drawn, and that is the right one`, async () => {
      await visit({pages: host(`${frameOf(`element=${name}`)}<p>Below</p>`), policy}, async ({page, said, requests}) => {
        const frame = await shown(page, [`kz-${name}`]);
        const height = await fits(page);
        const heights = (await told(page)).filter(({type}) => type === 'kz-height').map((each) => each['height']);
        assert.equal(heights[0], height);
        assert.equal(await shift(page), 0);
        assert.equal(await frame.evaluate(() => document.title), await frame.locator(`kz-${name} [role="heading"]`).first().innerText());
        assert.deepEqual(said, []);
        const own = ['/dist/cdn/kz-elements.classic.js', '/dist/embed.css', '/dist/embed.html', '/dist/embed.js'];
        assert.deepEqual(requests.sort(), ['/', ...own, '/dist/cdn/kz-embed-parent.js', '/heard.js'].sort());
      });
    });
  }

  it('tells it again when a detail is opened and closed, and when the phone is turned', async () => {
    await visit({pages: host(frameOf('element=timeline')), policy, viewport: {width: 390, height: 844}}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      const closed = await fits(page);
      const entry = frame.locator('kz-timeline [data-id="appeal"] button, kz-timeline button[data-id="appeal"]').first();
      await entry.click();
      const open = await fits(page, {before: closed});
      assert.ok(open > closed + 100, `${closed} px closed, ${open} open`);
      await entry.click();
      assert.equal(await fits(page, {before: open}), closed);
      await page.setViewportSize({width: 844, height: 390});
      const turned = await fits(page, {before: closed});
      await page.setViewportSize({width: 390, height: 844});
      assert.equal(await fits(page, {before: turned}), closed);
    });
  });

  it('has no scroll bar of its own where the page follows, and one where it does not', async () => {
    await visit({pages: {'/': hostPage(parentFile, frameOf('element=timeline')), ...heard}, policy}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      await fits(page);
      await frame.waitForFunction(() => getComputedStyle(document.documentElement).overflowY === 'hidden');
    });
    await visit({pages: {'/': hostPage('', frameOf('element=timeline'))}, policy}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      assert.ok((await inner(frame)) > 900);
      await frame.evaluate(() => scrollTo(0, 1e6));
      assert.ok((await frame.evaluate(() => scrollY)) > 50);
    });
  });

  it('stands twice on a page, each with its own height, whether the lines come before or after, inline or as a file', async () => {
    const pair = frameOf('element=timeline') + frameOf('element=stance-grid&view=list');
    const inline = `<script>${parentSnippet}</script>`;
    const hash = createHash('sha256').update(parentSnippet).digest('base64');
    const withHash = policy.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
    const forms = {
      'file before': {pages: host(pair), policy},
      'file after': {pages: host(pair + parentFile, ''), policy},
      'inline before': {pages: host(pair, inline), policy: withHash},
      'inline after, twice': {pages: host(pair + inline + inline, ''), policy: withHash},
    };
    const found = new Set<string>();
    for (const [form, options] of Object.entries(forms)) {
      await visit(options, async ({page, said}) => {
        await shown(page, ['kz-timeline']);
        await shown(page, ['kz-stance-grid'], 1);
        const [first, second] = [await fits(page), await fits(page, {at: 1})];
        assert.notEqual(first, second, form);
        found.add(`${first} ${second}`);
        assert.deepEqual(said, [], form);
      });
    }
    assert.equal(found.size, 1);
  });

  it('is heard when the lines come after it has spoken', async () => {
    await visit({pages: host(frameOf('element=timeline'), ''), policy}, async ({page}) => {
      await shown(page, ['kz-timeline']);
      await page.waitForFunction(() =>
        (globalThis as unknown as {heard: {type?: string}[]}).heard.some((each) => each.type === 'kz-height'),
      );
      assert.equal(await outer(page), 900);
      await page.evaluate(parentSnippet);
      await fits(page);
    });
  });

  it('is understood by a parent of the pym kind and by AMP', async () => {
    const pym = `const form = /^pymxPYMxleafxPYMx(\\S+)xPYMx(.*)$/;
      addEventListener('message', (e) => {
        const found = typeof e.data === 'string' && e.data.match(form);
        if (found && found[1] === 'height') document.querySelector('iframe').setAttribute('height', parseInt(found[2]) + 'px');
      });`;
    const query = 'element=timeline&initialWidth=680&childId=leaf&parentTitle=Host&parentUrl=https%3A%2F%2Fexample.org%2F';
    const pages = {...host(frameOf(query), '<script src="/pym.js"></script>'), '/pym.js': pym};
    await visit({pages, policy}, async ({page}) => {
      await shown(page, ['kz-timeline']);
      const height = await fits(page);
      const amp = (await told(page)).filter(({sentinel}) => sentinel === 'amp');
      assert.deepEqual(amp[0], {sentinel: 'amp', type: 'embed-size', height});
      const own = (await told(page)).find(({type}) => type === 'kz-height');
      assert.deepEqual(own, {type: 'kz-height', id: 'leaf', height});
    });
  });

  it('hands what the reader does to the address of the page, and takes it from there', async () => {
    await visit({pages: host(frameOf('element=timeline')), policy}, async ({page, address}) => {
      const frame = await shown(page, ['kz-timeline']);
      await fits(page);
      assert.equal(page.url(), `${address}/`);
      await frame.locator('kz-timeline [data-id="appeal"]').first().click();
      await hashIs(page, '#kz.timeline=selected:event:appeal');
      const state = (await told(page)).find(({type}) => type === 'kz-state');
      assert.deepEqual(state, {type: 'kz-state', id: '', key: 'timeline', state: 'selected:event:appeal'});
      await page.reload();
      const again = await shown(page, ['kz-timeline']);
      const selected = (wanted: string) =>
        again.waitForFunction((ref) => (document.querySelector('kz-timeline') as {selected?: string} | null)?.selected === ref, wanted);
      await selected('event:appeal');
      await page.evaluate(() => (location.hash = 'kz.timeline=selected:event:deployment'));
      await selected('event:deployment');
      await page.evaluate(() => (location.hash = 'a-heading'));
      await page.evaluate(() => (location.hash = 'tab=2'));
      await selected('');
    });
  });

  it('keeps two frames of one element apart by their ids, and an anchor of the page as it is', async () => {
    const pages = host(frameOf('element=timeline&id=one') + frameOf('element=timeline&id=two'));
    await visit({pages, policy}, async ({page}) => {
      await shown(page, ['kz-timeline']);
      const second = await shown(page, ['kz-timeline'], 1);
      await fits(page, {at: 1});
      await second.locator('kz-timeline [data-id="appeal"]').first().click();
      await hashIs(page, '#kz.two=selected:event:appeal');
      await page.evaluate(() => history.replaceState(null, '', '#a-heading'));
      await second.locator('kz-timeline [data-id="deployment"]').first().click();
      await page.waitForFunction(() =>
        (globalThis as unknown as {heard: {state?: string}[]}).heard.some((each) => each.state?.includes('deployment')),
      );
      assert.equal(await page.evaluate(() => location.hash), '#a-heading');
    });
  });

  it('takes a state from its own address, and settings from its parameters', async () => {
    const query = 'element=timeline&lang=en&theme=dark&plain&disputed=0&nonsense=1&view=sideways#kz.timeline=selected:event:appeal';
    await visit({pages: host(frameOf(query)), policy}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      const state = await frame.evaluate(() => {
        const {selected, attributes} = document.querySelector('kz-timeline') as Element & {selected?: string};
        return {
          selected,
          names: [...attributes].map(({name}) => name).sort(),
          scheme: getComputedStyle(document.documentElement).colorScheme,
        };
      });
      assert.deepEqual(state, {selected: 'event:appeal', names: ['plain', 'state-key', 'theme', 'view'], scheme: 'dark'});
      assert.match(await textOf(frame, 'kz-timeline'), /unknown value: "sideways"/);
    });
  });

  it('shows several elements in one frame, which share their selection; all three where none is asked for', async () => {
    await visit({pages: host(frameOf('element=timeline,actor-map') + frameOf('')), policy}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline', 'kz-actor-map']);
      assert.deepEqual(await frame.locator('main > :not(noscript)').evaluateAll((all) => all.map(({localName}) => localName)), [
        'kz-timeline',
        'kz-actor-map',
      ]);
      await shown(page, ['kz-timeline', 'kz-actor-map', 'kz-stance-grid'], 1);
      const height = await fits(page);
      await frame.locator('kz-timeline [data-id="appeal"]').first().click();
      await fits(page, {before: height});
      assert.match(await textOf(frame, 'kz-actor-map'), /Shown for/);
    });
  });

  it('believes its parent alone, and is believed only as what it is', async () => {
    const intruder = `parent.frames[0].postMessage({type: 'kz-state', state: 'kz.timeline=selected:event:appeal'}, '*');
      parent.frames[0].postMessage({type: 'kz-ask', scheme: 'dark'}, '*');
      parent.postMessage({type: 'kz-height', height: 5000}, '*');
      parent.postMessage({type: 'kz-state', key: 'timeline', state: 'selected:event:appeal'}, '*');
      parent.postMessage('done', '*');`;
    const pages = {
      ...host(`${frameOf('element=timeline')}<div></div>`),
      '/intruder.html': hostPage('<script src="/intruder.js"></script>', ''),
      '/intruder.js': intruder,
    };
    await visit({pages, policy}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      const height = await fits(page);
      await page.evaluate(() => {
        const other = document.createElement('iframe');
        other.src = '/intruder.html';
        other.height = '50';
        document.querySelector('div')?.append(other);
      });
      await page.waitForFunction(() => (globalThis as unknown as {heard: unknown[]}).heard.includes('done'));
      // What the parent itself says arrives after what the other frame said before.
      await page.evaluate(() => frames[0]?.postMessage({type: 'kz-state', state: 'kz.timeline=view:list&evil=1'}, '*'));
      await frame.waitForFunction(() => location.hash === '#kz.timeline=view:list');
      const after = await frame.evaluate(() => ({
        selected: (document.querySelector('kz-timeline') as {selected?: string} | null)?.selected,
        look: document.documentElement.classList.contains('dark'),
      }));
      assert.deepEqual(after, {selected: '', look: false});
      assert.equal(await outer(page, 1), 50);
      assert.notEqual(await outer(page), 5000);
      assert.equal(await page.evaluate(() => location.hash), '');
      assert.ok(height > 0);
    });
  });

  it('looks as the page around it, not as the system of the reader, unless told otherwise', async () => {
    const dark = (page: Page): Promise<boolean> =>
      framed(page).then((frame) => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme !== 'light'));
    const schemed = (scheme: string): string => `<style>:root{color-scheme:${scheme}}</style>${parentFile}`;
    for (const [head, wanted] of [[parentFile, false] as const, [schemed('light dark'), true] as const, [schemed('dark'), true] as const]) {
      await visit({pages: host(frameOf('element=timeline'), head), policy: null, colorScheme: 'dark'}, async ({page}) => {
        await shown(page, ['kz-timeline']);
        await fits(page);
        assert.equal(await dark(page), wanted, head);
      });
    }
  });

  it('fetches data of its own host where the sandbox leaves it an origin', async () => {
    const {readDataset} = await import('../tools/dataset.mjs');
    const story = readDataset();
    const few = {...story, meta: {...story.meta, id: 'few'}, events: story.events?.slice(0, 5)};
    const pages = {
      ...host(frameOf('element=timeline&src=/few.json&headline=Five+events', `sandbox="${sandboxTokensWithData}"`)),
      '/few.json': JSON.stringify(few),
    };
    await visit({pages, policy: `${policy}; connect-src 'self'`}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      await frame.waitForFunction(() => document.title === 'Five events');
      assert.ok((await frame.locator('kz-timeline [data-id]').count()) < 20);
      await fits(page);
    });
  });

  it('does not put the words and data of others under the name of its host when it is opened by itself', async () => {
    await visit({pages: {'/': hostPage('', '')}, policy}, async ({page, address, said}) => {
      await page.goto(`${address}/dist/embed.html?element=timeline&headline=Made+up`);
      await drawn(page, ['kz-timeline']);
      assert.doesNotMatch(await textOf(page, 'kz-timeline'), /Made up/);
      await page.goto(`${address}/dist/embed.html?element=timeline&src=https%3A%2F%2Fexample.org%2Fmade-up.json`);
      assert.match(await page.locator('main').innerText(), /another host/);
      assert.equal(await page.locator('kz-timeline').count(), 0);
      assert.deepEqual(said, []);
    });
  });

  it('opens its links in a tab of their own that the sandbox does not hold', async () => {
    await visit({pages: host(frameOf('element=timeline&selected=event:appeal')), policy}, async ({page}) => {
      const frame = await shown(page, ['kz-timeline']);
      const links = await frame
        .locator('kz-timeline a[href]')
        .evaluateAll((all) => all.map((a) => `${a.getAttribute('target')} ${a.getAttribute('rel')}`));
      assert.ok(links.length > 0);
      assert.deepEqual([...new Set(links)], ['_blank noopener']);
      await page
        .context()
        .route('**', (route) =>
          route.request().url().startsWith('http://127.0.0.1') ? route.continue() : route.fulfill({body: 'publisher'}),
        );
      const opened = page.context().waitForEvent('page');
      await frame.locator('kz-timeline a[href^="http"]').first().click();
      const tab = await opened;
      await tab.waitForLoadState();
      assert.notEqual(await tab.evaluate(() => origin), 'null');
      assert.ok(await tab.evaluate(() => opener === null));
    });
  });

  it('tells its height before it is scrolled into view, in one step', async () => {
    const pages = host(`<div class="far"></div>${frameOf('element=timeline')}`, `${parentFile}<link rel="stylesheet" href="/far.css">`);
    await visit({pages: {...pages, '/far.css': '.far{height:9000px}'}, policy}, async ({page}) => {
      await fits(page);
      await shown(page, ['kz-timeline']);
      await fits(page);
      const heights = (await told(page)).filter(({type}) => type === 'kz-height').map((each) => each['height']);
      assert.equal(new Set(heights).size, 1, String(heights));
    });
  });
});
