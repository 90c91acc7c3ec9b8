// What the timeline costs beside the same events as static SVG inlined in the page, in one run: `npm run bench`.
// CPU: time of the main thread until drawn, which is the start of the third animation frame after the picture is
// ready. Absolute times differ from machine to machine; the ratios hardly do. SIZES=60,1000 and RUNS=5 choose.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {tsImport} from 'tsx/esm/api';
import {findChromium} from '../tools/browsers.mjs';
import {must, root} from '../tools/run.mjs';
import {serve} from '../tools/serve.mjs';

const sizes = (process.env.SIZES ?? '60,1000,10000,100000').split(',').map(Number);
const runs = Number(process.env.RUNS ?? 3);
/** What `numbers.md` of the project owes: CPU as a share of static SVG. */
const owed = {60: 1.8, 1000: 1.6, 10000: 0.6, 100000: 0.4};
const frame = 1000 / 60;

if (!existsSync(join(root, 'dist/cdn/kz-timeline.js'))) await must('npm', ['run', '--silent', 'build']);
const {large} = await tsImport('../../stories/states/datasets.ts', import.meta.url);
const {parseEdtf} = await tsImport('../../src/model/edtf.ts', import.meta.url);

/** Counts three frames from the moment when the picture is ready. */
const drawn = `const ready = () => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => (window.drawn = true))));`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body { margin: 24px; width: 1100px; font-family: sans-serif }</style>${head}</head><body>${body}</body></html>`;

const pages = {'/blank.html': page('', '')};
for (const n of sizes) {
  const data = large(n, 1);
  pages[`/data-${n}.json`] = JSON.stringify(data);
  pages[`/element-${n}.html`] = page(
    `<script>${drawn} addEventListener('kz-ready', ready)</script><script type="module" src="/dist/cdn/kz-timeline.js"></script>`,
    `<kz-timeline src="/data-${n}.json"></kz-timeline>`,
  );
  pages[`/static-${n}.html`] = page('', `${svgOf(data)}<script>${drawn} ready()</script>`);
}

/** Every event as a dot with its title on a row of its lane: no script, nothing left out. */
function svgOf({events, meta}) {
  const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2021, 0, 1)];
  const rows = new Map(meta.lanes.map(({id}) => [id, 0]));
  const perLane = Math.ceil(events.length / rows.size / 6);
  const text = (title) => title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const marks = events.map(({when, lane, title, importance}) => {
    const row = rows.get(lane) ?? 0;
    rows.set(lane, (row + 1) % perLane);
    const x = (((parseEdtf(when.edtf)?.start ?? first) - first) / (last - first)) * 1100;
    const y = 60 + ([...rows.keys()].indexOf(lane) * perLane + row) * 24;
    return `<circle cx="${x.toFixed(1)}" cy="${y}" r="${[5.4, 4.3, 3.2][importance - 1]}"/><text x="${(x + 9.5).toFixed(1)}" y="${y + 4}">${text(title)}</text>`;
  });
  const height = 80 + rows.size * perLane * 24;
  const years = Array.from({length: 21}, (_, i) => `<path d="M${((i * 1100) / 21).toFixed(1)},40V${height}" stroke="#d7dbe0"/>`);
  return `<svg width="1100" height="${height}" font-size="12">${years.join('')}${marks.join('')}</svg>`;
}

/** Thread time that the page has used so far, in ms. */
async function cpuOf(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** Loads a page and gives it back with what it cost until drawn. */
async function load(context, address, path) {
  const tab = await context.newPage();
  await tab.goto(`${address}/blank.html`);
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const before = await cpuOf(session);
  await tab.goto(`${address}${path}`, {waitUntil: 'commit', timeout: 300_000});
  await tab.waitForFunction(() => window.drawn, undefined, {timeout: 300_000, polling: 50});
  return {tab, session, cpu: (await cpuOf(session)) - before};
}

/** Runs in the page: does something and waits for the next frame. Gives back how long that took. */
const timeStep = async ([kind, k]) => {
  const timeline = document.querySelector('kz-timeline');
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));
  const marks = timeline.shadowRoot.querySelectorAll('.mark[data-id]');
  const acts = {
    zoom: () => (timeline.zoom = `${2002 + k}-01/${2010 + k}-12`),
    filter: () => (timeline.sources = k % 2 === 0 ? 'hemmer' : ''),
    search: () => (timeline.query = ['bridge', 'bridge 1', 'council', ''][k % 4]),
    select: () => marks[k]?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})),
  };
  await nextFrame();
  const start = await nextFrame();
  acts[kind]();
  await timeline.updateComplete;
  return (await nextFrame()) - start;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Frames that each kind of step takes, the median of several; the first search makes the texts that later ones look through. */
async function timeSteps(tab) {
  const frames = {};
  for (const kind of ['zoom', 'filter', 'search', 'select']) {
    const times = [];
    for (let k = 0; k < 7; k++) times.push(await tab.evaluate(timeStep, [kind, k]));
    frames[kind] = median(times);
    await tab.evaluate(() => Object.assign(document.querySelector('kz-timeline'), {zoom: '', sources: '', query: ''}));
  }
  return frames;
}

const found = await findChromium();
if (!found) throw new Error('no browser');
const browser = await chromium.launch({executablePath: found.path, args: found.args, env: {...process.env, ...found.env}});
const server = await serve({pages, policy: null});
const results = new Map(sizes.map((n) => [n, {element: [], still: [], nodes: 0, stillNodes: 0, steps: []}]));
for (let run = 0; run < runs; run++) {
  for (const n of sizes) {
    const result = results.get(n);
    const context = await browser.newContext({viewport: {width: 1200, height: 900}});
    const still = await load(context, server.address, `/static-${n}.html`);
    result.still.push(still.cpu);
    result.stillNodes = await still.tab.evaluate(() => document.querySelectorAll('svg *').length);
    await still.tab.close();
    const element = await load(context, server.address, `/element-${n}.html`);
    result.element.push(element.cpu);
    result.nodes = await element.tab.evaluate(() => document.querySelector('kz-timeline').shadowRoot.querySelectorAll('*').length);
    result.steps.push(await timeSteps(element.tab));
    await context.close();
  }
}
await server.close();
await browser.close();

const row = (cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(8) : String(cell).padStart(11))).join(''));
row(['events', 'CPU, ms', 'static, ms', 'ratio', 'owed', 'nodes', 'static', 'zoom', 'filter', 'search', 'select']);
for (const [n, {element, still, nodes, stillNodes, steps}] of results) {
  const frames = (kind) => {
    const ms = median(steps.map((each) => each[kind]));
    return `${Math.max(1, Math.round(ms / frame))} (${ms.toFixed(0)} ms)`;
  };
  const [cpu, limit] = [median(element), median(still)];
  const ratio = (cpu / limit).toFixed(2);
  row([
    n,
    cpu.toFixed(0),
    limit.toFixed(0),
    ratio,
    owed[n] ?? '',
    nodes,
    stillNodes,
    ...['zoom', 'filter', 'search', 'select'].map(frames),
  ]);
}
console.log('Steps: frames until the next picture, with the time in ms.');
