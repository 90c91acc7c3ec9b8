// What the benches share: pages, a browser, and the cost of a page until it is drawn.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from '../tools/browsers.mjs';
import {must, root} from '../tools/run.mjs';

const frame = 1000 / 60;

/** Script that counts three frames from the moment when the picture is ready. */
export const drawn = `const ready = () => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => (window.drawn = true))));`;
export const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body { margin: 24px; width: 1100px; font-family: sans-serif }</style>${head}</head><body>${body}</body></html>`;

/** A page with an element from its script file, with data from an address where one is given. */
export const elementPage = (tag, src) =>
  page(
    `<script>${drawn} addEventListener('kz-ready', ready)</script><script type="module" src="/dist/cdn/${tag}.js"></script>`,
    `<${tag}${src === undefined ? '' : ` src="${src}"`}></${tag}>`,
  );
/** A page with a picture and no script but the one that counts frames. */
export const stillPage = (svg) => page('', `${svg}<script>${drawn} ready()</script>`);

export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Builds what is measured if it is not there. */
export async function built(tag) {
  if (!existsSync(join(root, `dist/cdn/${tag}.js`))) await must('npm', ['run', '--silent', 'build']);
}

export async function openBrowser() {
  const found = await findChromium();
  if (!found) throw new Error('no browser');
  return chromium.launch({executablePath: found.path, args: found.args, env: {...process.env, ...found.env}});
}

export const openContext = (browser) => browser.newContext({viewport: {width: 1200, height: 900}});

/** Thread time that the page has used so far, in ms. */
export async function cpuOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Loads a page and gives it back with what it cost until drawn. */
export async function load(context, address, path) {
  const tab = await context.newPage();
  await tab.goto(`${address}/blank.html`);
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const before = await cpuOf(session);
  await tab.goto(`${address}${path}`, {waitUntil: 'commit', timeout: 300_000});
  await tab.waitForFunction(() => window.drawn, undefined, {timeout: 300_000, polling: 50});
  return {tab, session, cpu: (await cpuOf(session)) - before};
}

/** Thread time of the longest tasks of the main thread until a page is drawn, in ms, the longest first. */
export async function tasksOf(browser, context, address, path) {
  const tab = await context.newPage();
  await tab.goto(`${address}/blank.html`);
  await browser.startTracing(tab, {categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']});
  await tab.goto(`${address}${path}`, {waitUntil: 'commit', timeout: 300_000});
  await tab.waitForFunction(() => window.drawn, undefined, {timeout: 300_000, polling: 50});
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString());
  await tab.close();
  const main = traceEvents.find(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(
    traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain').map(({pid, tid}) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({name, pid, tid}) => main && name === 'RunTask' && threads.has(`${pid} ${tid}`))
    .map(({tdur = 0}) => tdur / 1000)
    .sort((a, b) => b - a);
}

/** Ms from an act in the page until the next frame: \`act\` gets the element and a number, and is a function of the page. */
export const timeStep = (tab, tag, act, k) =>
  tab.evaluate(
    async ([name, source, n]) => {
      const element = document.querySelector(name);
      const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
      const run = new Function('element', 'k', `return (${source})(element, k)`);
      await nextFrame();
      const start = await nextFrame();
      run(element, n);
      await element.updateComplete;
      return (await nextFrame()) - start;
    },
    [tag, String(act), k],
  );

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Frames until the next picture, with the time in ms. */
export const framesOf = (ms) => `${Math.max(1, Math.round(ms / frame))} (${ms.toFixed(0)} ms)`;

export const row = (cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(11))).join(''));
