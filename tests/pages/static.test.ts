import assert from 'node:assert/strict';
import {createReadStream} from 'node:fs';
import {after, describe, it} from 'node:test';
import type {BrowserContextOptions, Page} from 'playwright-core';
import type {ElementName} from '../../src/model/types.js';
import type * as Static from '../../src/static.js';
import {foreign} from '../../stories/states/foreign.js';
import {readDataset} from '../tools/dataset.mjs';
import {serve, strictPolicy, type Answer} from '../tools/serve.mjs';
import {browser, closeBrowser, drawnIds, hostPage, idsOf, listen, tags, type Tag} from './page.js';

// What is published draws the markup, as it draws the element.
const {renderShadow, fallbackHtml} = (await import(new URL('../../dist/static.js', import.meta.url).href)) as typeof Static;
const data = readDataset();

const hosts = tags.join(',');
const nameOf = (tag: Tag): ElementName => tag.slice('kz-'.length) as ElementName;

/** A declared picture on the page of a host, with what follows it. */
interface Scene {
  tag: Tag;
  /** Width of the place, and for which one the picture was drawn. */
  width: number;
  drawnFor?: number;
  attributes?: Readonly<Record<string, string>>;
  theme?: 'light' | 'dark';
  options?: Partial<Static.ShadowOptions>;
  input?: unknown;
}

const markupOf = ({tag, width, drawnFor = width, attributes = {}, theme = 'light', options = {}, input = data}: Scene) =>
  renderShadow(nameOf(tag), input, {
    ...{width: drawnFor, attributes, theme, fallback: fallbackHtml(nameOf(tag), data)},
    ...{stylesHref: `/dist/cdn/${tag}.shadow.css`, ...options},
  });

const cssFor = (width: number): string => `body { margin: 0; } main { width: ${width}px; } .dark { background: #14181d; }`;

interface Stage {
  page: Page;
  address: string;
  said: string[];
  /** Lets the server answer with the script. */
  release: () => void;
}

interface Staging extends BrowserContextOptions {
  body: string;
  css: string;
  script?: string;
  policy?: string;
  answers?: Readonly<Record<string, Answer>>;
}

/** Opens a page whose script the server holds back, once its styles are there. */
async function stage(
  {body, css, script = 'kz-elements.js', policy = strictPolicy, answers = {}, ...options}: Staging,
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  const late: Answer = (response) =>
    void released.then(() =>
      createReadStream(new URL(`../../dist/cdn/${script}`, import.meta.url)).pipe(
        response.writeHead(200, {'content-type': 'text/javascript'}),
      ),
    );
  const module = script.includes('classic') ? 'defer' : 'type="module"';
  const links = '<link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/dist/cdn/kz-elements.css">';
  const html = hostPage(`${links}<script ${module} src="/late.js"></script>`, `<main>${body}<p id="below">Below</p></main>`);
  const server = await serve({pages: {'/index.html': html, '/host.css': css}, answers: {...answers, '/late.js': late}, policy});
  const context = await (await browser()).newContext({viewport: {width: 1100, height: 2400}, reducedMotion: 'reduce', ...options});
  try {
    const page = await context.newPage();
    const said = listen(page);
    if (options.javaScriptEnabled === false) await page.goto(`${server.address}/`);
    else await openWaiting(page, server.address);
    await act({page, address: server.address, said, release});
  } finally {
    release();
    await context.close();
    await server.close();
  }
}

/** Until all but the script is there. */
async function openWaiting(page: Page, address: string): Promise<void> {
  await page.addInitScript(countShifts);
  await page.goto(`${address}/`, {waitUntil: 'commit'});
  await page.locator('#below').waitFor();
  await page.waitForFunction(
    (names) =>
      [...document.querySelectorAll(names)].every(({shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll('link') ?? [])].every(({sheet}) => sheet !== null),
      ),
    hosts,
  );
  await settle(page);
}

const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

interface Shift {
  /** Ms since the page began. */
  at: number;
  value: number;
}

/** Runs in the page before anything else. */
function countShifts(): void {
  const shifts: Shift[] = [];
  (globalThis as unknown as {shifts: Shift[]}).shifts = shifts;
  new PerformanceObserver((list) => {
    for (const {startTime, value} of list.getEntries() as (PerformanceEntry & {value: number})[]) shifts.push({at: startTime, value});
  }).observe({type: 'layout-shift', buffered: true});
}
const shiftsOf = async (page: Page): Promise<number[]> => (await shiftsIn(page)).map(({value}) => value);
const shiftsIn = (page: Page): Promise<Shift[]> => page.evaluate(() => (globalThis as unknown as {shifts: Shift[]}).shifts);

/** Waits until no declared picture is left, and all is at rest. */
async function taken(page: Page): Promise<void> {
  await page.waitForFunction(
    (names) =>
      [...document.querySelectorAll(names)].every(
        ({shadowRoot}) => shadowRoot?.querySelector('.stage') === null && shadowRoot.querySelector('[data-id]') !== null,
      ),
    hosts,
  );
  await page.evaluate(async (names) => {
    for (const element of document.querySelectorAll(names))
      await (element as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
  }, hosts);
  await settle(page);
}

/** A still page is not always drawn the same to the bit: a slanted edge may differ by some levels of 255 from one time to the next. */
const noise = 16;

/** Two pictures of a page are the same, pixel for pixel. */
async function assertSame(before: Buffer, after: Buffer): Promise<void> {
  if (before.equals(after)) return;
  const page = await (await browser()).newPage();
  const found = await page.evaluate(findDifferences, [before.toString('base64'), after.toString('base64')]);
  await page.close();
  assert.ok(found.most <= noise, `${found.count} pixels differ, by ${found.most}, from row ${found.first}`);
}

/** Runs in a page: how many pixels of two PNG differ, by how much at most, and the first row that does. */
async function findDifferences(files: readonly string[]): Promise<{count: number; most: number; first: number}> {
  const pixels = await Promise.all(
    files.map(async (file) => {
      const bytes = Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      return canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  const [one, other] = pixels;
  const differing = new Set<number>();
  let most = 0;
  one?.data.forEach((value, i) => {
    const by = Math.abs(value - (other?.data[i] ?? -255));
    if (by > 0) differing.add(i >> 2);
    most = Math.max(most, by);
  });
  return {count: differing.size, most, first: Math.floor(Math.min(...differing) / (one?.width ?? 1))};
}

/** What a reader of a declared picture is shown, by the boxes that have a size. */
const shownIn = (page: Page, tag: Tag): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return ['.frame', '.stage > slot'].filter((place) => (root?.querySelector(place)?.getBoundingClientRect().height ?? 0) > 0);
  }, tag);

const pictures: readonly {name: string; tag: Tag; attributes?: Readonly<Record<string, string>>}[] = [
  {name: 'the timeline', tag: 'kz-timeline'},
  {name: 'the map', tag: 'kz-actor-map'},
  {name: 'the map of the region', tag: 'kz-actor-map', attributes: {layout: 'geo'}},
  {name: 'the grid', tag: 'kz-stance-grid'},
];

const inStates: typeof pictures = [
  {name: 'the timeline as a list', tag: 'kz-timeline', attributes: {view: 'list'}},
  {name: 'the timeline with a detail', tag: 'kz-timeline', attributes: {selected: `event:${data.events?.[20]?.id ?? ''}`}},
  {name: 'the timeline as known on a day', tag: 'kz-timeline', attributes: {'as-of': '2022-01-07'}},
  {name: 'the map of one actor', tag: 'kz-actor-map', attributes: {actor: 'csto'}},
  {name: 'the map as a list', tag: 'kz-actor-map', attributes: {view: 'list'}},
  {name: 'the plain grid without interaction', tag: 'kz-stance-grid', attributes: {plain: '', static: ''}},
  {name: 'the grid with a question of its own order', tag: 'kz-stance-grid', attributes: {sort: 'disagreement', floor: 'medium'}},
];

describe('a declared picture', () => {
  after(closeBrowser);

  for (const {name, tag, attributes = {}} of pictures) {
    it(`of ${name} is whole without any script`, async () => {
      const {html} = await markupOf({tag, width: 1100, attributes});
      const options = {body: html, css: cssFor(1100)};
      let withScript: Buffer = Buffer.of();
      await stage(options, async ({page, release}) => {
        release();
        await taken(page);
        withScript = await page.screenshot();
      });
      await stage({...options, javaScriptEnabled: false}, async ({page, said}) => {
        if (attributes['layout'] !== 'geo') assert.deepEqual(await idsOf(page, tag), drawnIds[tag]);
        assert.deepEqual(await shownIn(page, tag), ['.frame']);
        await assertSame(withScript, await page.screenshot());
        assert.deepEqual(said, []);
      });
    });
  }

  for (const {name, tag, attributes = {}} of pictures) {
    for (const width of [1100, 680, 360]) {
      it(`of ${name}, ${width} px wide, light and dark, is taken over without a pixel changing`, async () => {
        const light = await markupOf({tag, width, attributes});
        const dark = await markupOf({tag, width, attributes, theme: 'dark'});
        const viewport = {width, height: width === 360 ? 6000 : 3800};
        await takenOverUnseen({body: `${light.html}<div class="dark">${dark.html}</div>`, css: cssFor(width), viewport});
      });
    }
  }

  for (const {name, tag, attributes = {}} of inStates) {
    it(`of ${name} is taken over without a pixel changing`, async () => {
      const {html} = await markupOf({tag, width: 1100, attributes});
      await takenOverUnseen({body: html, css: cssFor(1100)});
    });
  }

  for (const script of ['kz-elements.classic.js', 'kz-timeline.js']) {
    it(`is taken over by ${script} as well`, async () => {
      const {html} = await markupOf({tag: 'kz-timeline', width: 1100});
      await takenOverUnseen({body: html, css: cssFor(1100), script});
    });
  }

  it('is taken over in a serif of the host, which its widths know nothing of', async () => {
    const {html} = await markupOf({tag: 'kz-timeline', width: 1100});
    await takenOverUnseen({body: html, css: `${cssFor(1100)} body { font-family: serif; }`});
  });

  it('stands twice on one page, inline under a policy with the printed hash', async () => {
    const options = {styles: 'inline'} as const;
    const [one, other] = await Promise.all([
      markupOf({tag: 'kz-timeline', width: 1100, options}),
      markupOf({tag: 'kz-timeline', width: 1100, attributes: {view: 'list'}, options}),
    ]);
    assert.equal(one.styleHash, other.styleHash);
    const policy = strictPolicy.replace("style-src 'self'", `style-src 'self' ${one.styleHash}`);
    const body = `${one.html}${other.html}`;
    await takenOverUnseen({body, css: cssFor(1100), policy, viewport: {width: 1100, height: 5000}});
    await stage({body, css: cssFor(1100)}, ({said}) => {
      assert.equal(said.length, 2, 'without the hash the policy refuses both');
      return Promise.resolve();
    });
  });
});

/** Script arrives; every pixel stays, nothing moves, nothing is said but `warnings`. */
async function takenOverUnseen(staging: Staging, warnings = 0): Promise<void> {
  await stage(staging, async ({page, said, release}) => {
    const before = await page.screenshot();
    const begun = await page.evaluate(() => performance.now());
    release();
    await taken(page);
    await assertSame(before, await page.screenshot());
    const shifts = await shiftsIn(page);
    const [later, earlier] = [true, false].map((after) => shifts.filter(({at}) => at > begun === after).map(({value}) => value));
    assert.deepEqual(later, []);
    // A browser may paint a row of tiles that is half parsed: those at its end then move as the others come.
    assert.ok(
      (earlier ?? []).every((value) => value < 0.0001),
      `while the page is parsed: ${String(earlier)}`,
    );
    assert.equal(said.length, warnings, said.join('\n'));
  });
}

describe('a declared picture in another place than its own', () => {
  after(closeBrowser);

  for (const {tag, drawnFor, width} of tags.flatMap((tag) => [
    {tag, drawnFor: 680, width: 1100},
    {tag, drawnFor: 1100, width: 680},
    {tag, drawnFor: 680, width: 360},
  ])) {
    it(`moves nothing: ${tag}, drawn for ${drawnFor} px, in ${width} px`, async () => {
      const {html} = await markupOf({tag, drawnFor, width});
      await stage({body: html, css: cssFor(width), viewport: {width, height: 900}}, async ({page, said, release}) => {
        // Where the picture is too wide its words stand in for it.
        assert.deepEqual(await shownIn(page, tag), drawnFor > width ? ['.stage > slot'] : ['.frame']);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        release();
        await taken(page);
        assert.deepEqual(await shiftsOf(page), []);
        assert.deepEqual(said, []);
      });
    });
  }

  it('leaves its height where what follows is in view, until the width changes', async () => {
    const {html} = await markupOf({tag: 'kz-timeline', drawnFor: 680, width: 1100});
    await stage({body: html, css: `${cssFor(1100)} .narrow { width: 1000px; }`}, async ({page, release}) => {
      const below = (): Promise<number> => page.locator('#below').evaluate((element) => element.getBoundingClientRect().top);
      const before = await below();
      release();
      await taken(page);
      assert.equal(await below(), before);
      assert.deepEqual(await shiftsOf(page), []);
      await page.locator('main').evaluate((main) => main.classList.add('narrow'));
      await page.waitForFunction((top) => (document.querySelector('#below')?.getBoundingClientRect().top ?? top) < top - 50, before);
    });
  });
});

describe('what takes a declared picture over', () => {
  after(closeBrowser);

  it('never leaves the place empty, and says that it is ready once the picture is its own', async () => {
    const {html} = await markupOf({tag: 'kz-actor-map', width: 1100});
    await stage({body: html, css: cssFor(1100)}, async ({page, release}) => {
      await page.evaluate(() => {
        const watched = globalThis as unknown as {marks: Set<number>; ready: boolean | null};
        [watched.marks, watched.ready] = [new Set(), null];
        const host = document.querySelector('kz-actor-map');
        const root = host?.shadowRoot;
        if (!root) return;
        // Whatever is done in one task is seen as one change.
        new MutationObserver(() => watched.marks.add(root.querySelectorAll('.frame [data-id]').length)).observe(root, {childList: true});
        host.addEventListener('kz-ready', () => (watched.ready = root.querySelector('.stage') === null));
      });
      const whole = await page.evaluate(() => document.querySelector('kz-actor-map')?.shadowRoot?.querySelectorAll('[data-id]').length);
      release();
      await taken(page);
      const {marks, ready} = await page.evaluate(() => {
        const watched = globalThis as unknown as {marks: Set<number>; ready: boolean | null};
        return {marks: [...watched.marks], ready: watched.ready};
      });
      assert.equal(ready, true);
      assert.deepEqual(marks, [whole]);
    });
  });

  it('can be worked with by pointer and by keys', async () => {
    const {html} = await markupOf({tag: 'kz-timeline', width: 1100});
    await stage({body: html, css: cssFor(1100)}, async ({page, release, said}) => {
      const detail = page.locator('kz-timeline [part~="detail"]');
      await page.locator('kz-timeline [part~="mark"]').nth(4).click();
      assert.equal(await detail.count(), 0, 'without a script nothing opens');
      release();
      await taken(page);
      await page.locator('kz-timeline [part~="mark"]').nth(4).click();
      await detail.waitFor();
      await page.keyboard.press('Escape');
      await detail.waitFor({state: 'detached'});
      const focused = (): Promise<string | null | undefined> =>
        page.evaluate(() => document.querySelector('kz-timeline')?.shadowRoot?.activeElement?.getAttribute('data-stop'));
      const first = await focused();
      await page.keyboard.press('ArrowRight');
      assert.notEqual(await focused(), first);
      await page.keyboard.press('Enter');
      await detail.waitFor();
      assert.deepEqual(said, []);
    });
  });

  it('waits for data from an address, and leaves the picture with a sentence where they do not come', async () => {
    const {html} = await markupOf({tag: 'kz-timeline', width: 1100, attributes: {src: '/story.json'}});
    const policy = `${strictPolicy}; connect-src 'self'`;
    for (const lost of [false, true]) {
      let answer = (): void => undefined;
      const answered = new Promise<void>((done) => (answer = done));
      const story: Answer = (response) =>
        void answered.then(() =>
          lost ? response.writeHead(404).end() : response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(data)),
        );
      await stage({body: html, css: cssFor(1100), policy, answers: {'/story.json': story}}, async ({page, release}) => {
        const before = await page.screenshot();
        const asked = page.waitForRequest('**/story.json');
        release();
        await asked;
        await settle(page);
        await assertSame(before, await page.screenshot());
        answer();
        if (lost) {
          await page.locator('kz-timeline [role="alert"]').waitFor();
          assert.deepEqual(await idsOf(page, 'kz-timeline'), drawnIds['kz-timeline']);
          return;
        }
        await taken(page);
        await assertSame(before, await page.screenshot());
        assert.deepEqual(await shiftsOf(page), []);
      });
    }
  });

  it('shows its own fallback or its picture to assistive tech, never both', async () => {
    const words = '<p>Told in words alone</p>';
    for (const {drawnFor, width, inWords} of [
      {drawnFor: 680, width: 680, inWords: false},
      {drawnFor: 1100, width: 680, inWords: true},
    ]) {
      const {html} = await markupOf({tag: 'kz-stance-grid', drawnFor, width, options: {fallback: words}});
      await stage({body: html, css: cssFor(width)}, async ({page, release}) => {
        const told = async (): Promise<readonly boolean[]> => {
          const tree = await page.locator('main').ariaSnapshot();
          return [tree.includes('Told in words alone'), tree.includes('What set off the unrest?')];
        };
        assert.deepEqual(await told(), [inWords, !inWords]);
        release();
        await taken(page);
        assert.deepEqual(await told(), [false, true]);
      });
    }
  });

  it('keeps in the margin of what stands last, and draws data that stand in the tag', async () => {
    const {html} = await markupOf({tag: 'kz-timeline', width: 1100, input: foreign, options: {inside: true}});
    await takenOverUnseen({body: html, css: cssFor(1100)});
    const broken = {...foreign, events: [...(foreign.events ?? []), {id: 'lost'}]};
    const marred = await markupOf({tag: 'kz-timeline', width: 1100, input: broken, options: {inside: true}});
    await takenOverUnseen({body: marred.html, css: cssFor(1100)}, 1);
  });
});
