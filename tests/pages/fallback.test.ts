import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {CDPSession, Page} from 'playwright-core';
import {actorName} from '../../src/query/ties.js';
import {indexDataset} from '../../src/query/model.js';
import {fallbackHtml} from '../../src/static.js';
import {elementNames} from '../../src/static/markup.js';
import {common} from '../../src/strings/en/common.js';
import {readDataset} from '../tools/dataset.mjs';
import {strictPolicy, type Answer} from '../tools/serve.mjs';
import {closeBrowser, classicScript, drawn, hostPage, moduleScript, tags, visit} from './page.js';
import {filterFeed, filterPost} from './post-filter.js';
import {shiftsOf, watchShifts} from './shifts.js';

const model = indexDataset(readDataset());
const sheet = '<link rel="stylesheet" href="/dist/cdn/kz-elements.css">';
const inside = Object.fromEntries(elementNames.map((name) => [name, fallbackHtml(name, model)]));
const inTags = elementNames.map((name) => `<kz-${name}>${inside[name]}</kz-${name}><p class="after">After.</p>`).join('');
const inFigures = elementNames
  .map((name) => `<figure data-kz="${name}">${inside[name]}<figcaption>A caption</figcaption></figure>`)
  .join('');
const page = (head: string, body: string): string => hostPage(head, `<main><h1>Host</h1><h2>Story</h2>${body}</main>`);

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** What the shipped data tell: titles, sentences, answers with where they stand. */
const owed: readonly string[] = [
  ...model.events.map(({title}) => title),
  ...model.relations.map(({from, to, label}) => `${actorName(from, model)} ${label} ${actorName(to, model)}`),
  ...model.stances.map(({value, word, blank}) => (value === null ? common.blank[blank ?? 'not-coded'] : word)),
  ...model.stances.map(({rationale}) => rationale),
];

function assertTold(text: string): void {
  const all = flat(text);
  assert.ok(owed.length > 300, 'the data owe next to nothing');
  assert.deepEqual(
    owed.filter((each) => !all.includes(flat(each))),
    [],
  );
}

describe('without script', () => {
  after(closeBrowser);

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [680, 'dark'],
    [360, 'light'],
  ] as const) {
    it(`every event, relation and stance is seen in words, ${width} px wide, and nothing is cut off or sticks out`, async () => {
      const pages = {'/': page(sheet + moduleScript('kz-elements'), inTags)};
      await visit({pages, javaScriptEnabled: false, viewport: {width, height: 800}, colorScheme}, async ({page: seen}) => {
        assertTold(await seen.innerText('body'));
        const boxes = await seen.evaluate(
          (names) =>
            [...document.querySelectorAll<HTMLElement>(names)].map((e) => [e.scrollHeight - e.clientHeight, e.scrollWidth - e.clientWidth]),
          tags.join(','),
        );
        assert.deepEqual(boxes.flat(), [0, 0, 0, 0, 0, 0]);
        assert.ok(await seen.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      });
    });
  }

  it('an audit for accessibility finds nothing', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await visit({pages: {'/': page(sheet, inTags)}, policy: null}, async ({page: seen}) => {
      await seen.evaluate(axe);
      const {passes, violations} = await seen.evaluate(() => (globalThis as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run());
      assert.ok(passes.length > 10, 'the audit saw next to nothing');
      assert.deepEqual(
        violations.map(({id, nodes}) => `${id} × ${nodes.length} ${nodes[0]?.html ?? ''}`),
        [],
      );
    });
  });

  it('all of it is told where a site takes tags and attributes away that it does not know', async () => {
    for (const markup of [inTags, inFigures]) {
      const left = filterPost(markup);
      assert.doesNotMatch(left, /<kz-/);
      await visit({pages: {'/': page('', left)}, javaScriptEnabled: false}, async ({page: seen}) =>
        assertTold(await seen.innerText('body')),
      );
    }
  });

  it('it reads in order where a feed leaves paragraphs and lists alone', () => {
    const text = filterFeed(`<kz-timeline>${inside['timeline'] ?? ''}</kz-timeline>`);
    assert.match(text, /^<p>/);
    const places = [...model.events].map(({title}) => text.indexOf(`<strong>${title}</strong>`));
    assert.ok(places.every((at) => at > 0));
    const days = [...text.matchAll(/^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) (\d+) January$/gm)].map(([, day]) => Number(day));
    assert.ok(days.length > 3);
    assert.deepEqual(
      days,
      [...days].sort((a, b) => a - b),
    );
    assertTold(
      filterFeed(inTags)
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&amp;', '&'),
    );
  });
});

/** Names that assistive tech has of the page. */
async function spoken(session: CDPSession): Promise<string> {
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  return flat(
    nodes
      .filter(({ignored}) => !ignored)
      .map(({name}) => String(name?.value ?? ''))
      .join(' '),
  );
}

const heights = (seen: Page): Promise<number[]> =>
  seen.evaluate(
    (names) => [...document.querySelectorAll<HTMLElement>(names)].map((e) => e.offsetHeight),
    `${tags.join(',')},figure[data-kz]`,
  );

/** A sentence that only the fallback has. */
const told =
  flat(
    fallbackHtml('timeline', model)
      .replace(/<[^>]*>/g, '')
      .slice(0, 200),
  ).split('. ')[1] ?? '';

describe('when the script arrives', () => {
  after(closeBrowser);

  for (const width of [1280, 680, 360]) {
    it(`the picture takes the place of the words without moving anything, ${width} px wide; assistive tech has one or the other`, async () => {
      let arrive = (): void => undefined;
      const gate = new Promise<void>((open) => (arrive = open));
      const script = readFileSync(new URL('../../dist/cdn/kz-elements.js', import.meta.url));
      const late: Answer = (response) => void gate.then(() => response.writeHead(200, {'content-type': 'text/javascript'}).end(script));
      const pages = {'/': page(sheet, ''), '/words.html': page(`${sheet}<script type="module" src="/late.js"></script>`, inTags)};
      await visit({pages, answers: {'/late.js': late}, viewport: {width, height: 900}}, async ({page: seen, address, said}) => {
        await watchShifts(seen);
        const session = await seen.context().newCDPSession(seen);
        await seen.goto(`${address}/words.html`, {waitUntil: 'commit'});
        await seen.locator('.after').last().waitFor();
        // The words may be there before the style sheet, though never painted.
        await seen.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet != null);
        const before = await heights(seen);
        assert.ok((await spoken(session)).includes(told), 'the words are not there before');
        arrive();
        await drawn(seen);
        const now = await spoken(session);
        assert.ok(!now.includes(told), 'the words are still there');
        assert.ok(now.includes(model.dataset.meta.headlines.timeline?.headline ?? '?'));
        assert.deepEqual(await shiftsOf(seen), []);
        const after = await heights(seen);
        before.forEach((height, i) =>
          assert.ok(Math.abs(height / (after[i] ?? 0) - 1) < 0.12, `${height} px were kept for ${after[i]} px`),
        );
        assert.deepEqual(said, []);
      });
    });
  }

  it('the words stay, in full, where the data do not come', async () => {
    const pages = {
      '/': page(sheet + moduleScript('kz-elements'), `<kz-timeline src="/none.json">${inside['timeline'] ?? ''}</kz-timeline>`),
    };
    await visit({pages, policy: `${strictPolicy}; connect-src 'self'`}, async ({page: seen}) => {
      await seen.locator('kz-timeline [part~="problems"]').waitFor();
      const session = await seen.context().newCDPSession(seen);
      assert.ok((await spoken(session)).includes(told));
      const slot = seen.locator('kz-timeline slot:not([name])');
      assert.equal(await slot.evaluate((e) => e.scrollHeight - e.clientHeight), 0);
    });
  });

  for (const [name, script] of [
    ['module', moduleScript('kz-elements')],
    ['classic', classicScript],
    ['both, and those of single elements', classicScript + moduleScript('kz-elements') + tags.map(moduleScript).join('')],
  ] as const) {
    it(`figures that a site's filter left become elements: ${name} file`, async () => {
      await visit({pages: {'/': page(sheet + script, filterPost(inFigures))}}, async ({page: seen, said}) => {
        await drawn(seen);
        await seen.waitForLoadState('networkidle');
        assert.deepEqual(
          await seen.evaluate(() =>
            [...document.querySelectorAll('figure')].map((f) => [...f.children].map(({localName}) => localName).join(' ')),
          ),
          tags.map((tag) => `${tag} figcaption`),
        );
        assert.deepEqual(said, []);
      });
    });
  }
});

describe('on paper', () => {
  after(closeBrowser);

  it('words that no script has turned stand in full', async () => {
    await visit({pages: {'/': page(sheet, inTags)}}, async ({page: seen}) => {
      await seen.emulateMedia({media: 'print'});
      const cut = await seen.evaluate(
        (names) => [...document.querySelectorAll<HTMLElement>(names)].map((e) => e.scrollHeight - e.clientHeight),
        tags.join(','),
      );
      assert.deepEqual(cut, [0, 0, 0]);
    });
  });
});
