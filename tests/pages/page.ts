import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {findChromium} from '../tools/browsers.mjs';
import {readDataset} from '../tools/dataset.mjs';
import {serve, strictPolicy, type Answer} from '../tools/serve.mjs';

export const tags = ['kz-timeline', 'kz-actor-map', 'kz-stance-grid'] as const;
export type Tag = (typeof tags)[number];

const data = readDataset();
const pictured = new Set(data.actors?.filter((actor) => actor.pictured).map(({id}) => id));

/** Ids that each element draws of the shipped data, sorted. */
export const drawnIds: Readonly<Record<Tag, readonly string[]>> = {
  'kz-timeline': sorted(data.events?.map(({id}) => id)),
  'kz-actor-map': sorted([
    ...pictured,
    ...(data.relations ?? []).filter(({from, to}) => pictured.has(from) && pictured.has(to)).map(({id}) => id),
  ]),
  'kz-stance-grid': sorted(data.questions?.flatMap((question) => data.sources.map((source) => `${question.id}/${source.id}`))),
};
export const pictures = {actors: sorted([...pictured]), relations: data.relations ?? []};

function sorted(ids: readonly string[] = []): readonly string[] {
  return [...new Set(ids)].sort();
}

/** A page of a host: `head` takes scripts and styles, `body` what the reader gets. */
export const hostPage = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}</head><body>${body}</body></html>`;

export const moduleScript = (file: string): string => `<script type="module" src="/dist/cdn/${file}.js"></script>`;
export const classicScript = '<script src="/dist/cdn/kz-elements.classic.js" defer></script>';
export const threeTags = tags.map((tag) => `<${tag}></${tag}>`).join('');

/** An opened page with everything it said and asked for. */
export interface Visit {
  page: Page;
  address: string;
  /** Console output and errors, one line each. */
  said: string[];
  /** Paths asked for, in order. */
  requests: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Content-Security-Policy; the strictest unless told, none with null. */
  policy?: string | null;
  /** Pages by path; `/` is opened. */
  pages: Readonly<Record<string, string>>;
  /** What answers by itself, by path. */
  answers?: Readonly<Record<string, Answer>>;
}

let launched: Promise<Browser> | undefined;

export function browser(): Promise<Browser> {
  launched ??= findChromium().then((found) => {
    assert.ok(found, 'no browser');
    return chromium.launch({executablePath: found.path, args: found.args, env: {...process.env, ...found.env}});
  });
  return launched;
}

/** To be run after the tests of a file. */
export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

/** Opens `/` of `pages` in a fresh context where less motion is asked for, runs `act`, and puts everything away. */
export async function visit(
  {pages, answers = {}, policy = strictPolicy, ...options}: VisitOptions,
  act: (visit: Visit) => Promise<void>,
): Promise<void> {
  const files = {...pages, '/index.html': pages['/'] ?? ''};
  const server = await serve({pages: files, answers, policy});
  const context = await (await browser()).newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce', ...options});
  try {
    const page = await context.newPage();
    const said = listen(page);
    await page.goto(`${server.address}/`);
    await act({page, address: server.address, said, requests: server.requests});
  } finally {
    await context.close();
    await server.close();
  }
}

export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}

/** Waits until each element of `names` on the page (or in a frame of it) is drawn and at rest. */
export async function drawn(page: Pick<Page, 'waitForFunction' | 'evaluate'>, names: readonly Tag[] = tags): Promise<void> {
  const query = names.join(',');
  await page.waitForFunction(
    (all) => {
      const elements = [...document.querySelectorAll(all)];
      return elements.length > 0 && elements.every((element) => element.shadowRoot?.querySelector('[data-id]'));
    },
    query,
    {timeout: 15_000},
  );
  await page.evaluate(async (all) => {
    for (const element of document.querySelectorAll(all))
      await (element as HTMLElement & {updateComplete?: Promise<unknown>}).updateComplete;
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, query);
}

/** Ids in the shadow tree of an element, sorted, each once. */
export async function idsOf(page: Pick<Page, 'evaluate'>, tag: string): Promise<readonly string[]> {
  const ids = await page.evaluate(
    (name) =>
      [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('[data-id]') ?? [])].map(
        (drawn) => drawn.getAttribute('data-id') ?? '',
      ),
    tag,
  );
  return sorted(ids);
}

/** Everything of the shipped data that the elements owe a wide page is there. */
export async function assertDrawn(page: Pick<Page, 'evaluate'>, names: readonly Tag[] = tags): Promise<void> {
  for (const tag of names) {
    assert.ok(drawnIds[tag].length > 40, `${tag}: the data has only ${drawnIds[tag].length} records to draw`);
    assert.deepEqual(await idsOf(page, tag), drawnIds[tag], tag);
  }
}

/** What sticks out of the page or of its element at either side, as readable lines. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page scrolls: ${root.scrollWidth} in ${root.clientWidth}`);
    for (const host of document.querySelectorAll(names)) {
      const frame = host.getBoundingClientRect();
      for (const inner of host.shadowRoot?.querySelectorAll('*') ?? []) {
        const box = inner.getBoundingClientRect();
        const {fill, stroke, visibility} = getComputedStyle(inner);
        // What is for assistive tech alone is one pixel wide; a target for fingers has no paint.
        if (inner.childElementCount > 0 || box.width <= 1 || box.height <= 1 || visibility === 'hidden') continue;
        if (inner instanceof SVGGeometryElement && [fill, stroke].every((paint) => paint === 'none' || paint === 'rgba(0, 0, 0, 0)'))
          continue;
        const past = Math.max(box.right - frame.right, frame.left - box.left);
        // A focus ring stands 4 px off what it surrounds.
        if (past <= 4.5) continue;
        const name = `${inner.localName}.${inner.getAttribute('class') ?? ''} ${inner.closest('[data-id]')?.getAttribute('data-id') ?? ''}`;
        found.push(`${host.localName}: ${name.trim()} by ${past.toFixed(1)} px`);
      }
    }
    return found.slice(0, 12);
  }, tags.join(','));
}

/** Rules of an audit for accessibility that find something, with the first places. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const results = await page.evaluate(() => (globalThis as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run());
  assert.ok(results.passes.length > 10, 'the audit saw next to nothing');
  return results.violations.map(({id, nodes}) => {
    const places = nodes
      .slice(0, 3)
      .map(({target, failureSummary}) => `${target.flat().join(' ')} ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`);
    return `${id} × ${nodes.length}: ${places.join(' | ')}`;
  });
}
