// What the grid costs beside the same answers as a static table inlined in the page, in one run: `npm run bench`.
// CPU: time of the main thread until drawn, which is the start of the third animation frame after the picture is
// ready. Absolute times differ from machine to machine; the ratios hardly do. SIZES=50x20,500x50 and RUNS=5 choose;
// `bundled` is the shipped data set.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {tsImport} from 'tsx/esm/api';
import {findChromium} from '../tools/browsers.mjs';
import {must, root} from '../tools/run.mjs';
import {serve} from '../tools/serve.mjs';

const sizes = (process.env.SIZES ?? 'bundled,50x20,500x50').split(',');
const runs = Number(process.env.RUNS ?? 3);
/** What `numbers.md` of the project owes: CPU as a share of the static table, nodes, and frames that a step takes. */
const owed = {bundled: 1.8, '50x20': 1.6, '500x50': 0.5};
const frame = 1000 / 60;
const kinds = ['disagreement', 'likeness', 'theme', 'filter', 'select', 'turn'];

if (!existsSync(join(root, 'dist/cdn/kz-stance-grid.js'))) await must('npm', ['run', '--silent', 'build']);
const {largeGrid} = await tsImport('../../stories/states/large-grid.ts', import.meta.url);
const {bundled} = await tsImport('../../src/bundled.ts', import.meta.url);

/** Counts three frames from the moment when the picture is ready. */
const drawn = `const ready = () => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => (window.drawn = true))));`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><style>body { margin: 24px; width: 1100px; font-family: sans-serif }</style>${head}</head><body>${body}</body></html>`;

const pages = {'/blank.html': page('', '')};
for (const size of sizes) {
  const [rows, columns] = size.split('x').map(Number);
  const data = size === 'bundled' ? bundled : largeGrid(rows, columns);
  if (size !== 'bundled') pages[`/data-${size}.json`] = JSON.stringify(data);
  pages[`/element-${size}.html`] = page(
    `<script>${drawn} addEventListener('kz-ready', ready)</script><script type="module" src="/dist/cdn/kz-stance-grid.js"></script>`,
    `<kz-stance-grid ${size === 'bundled' ? '' : `src="/data-${size}.json"`}></kz-stance-grid>`,
  );
  pages[`/static-${size}.html`] = page(
    '<style>table { border-collapse: collapse; font-size: 13px } td, th { padding: 3px; border-bottom: 1px solid #d7dbe0 } td { text-align: center } svg { display: block } path { fill: none; stroke: #777e87 } .m { fill: #15191d }</style>',
    `${tableOf(data)}<script>${drawn} ready()</script>`,
  );
}

/** Every answer as a mark on its scale with its word, a row per question: no script, nothing left out. */
function tableOf({questions, sources, stances}) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const by = new Map(stances.map((stance) => [`${stance.question}/${stance.source}`, stance]));
  const cell = ({id, steps = 5}, source) => {
    const stance = by.get(`${id}/${source.id}`);
    if (typeof stance?.value !== 'number') return '<td><svg width="104" height="18"><path d="M48,9h8"/></svg>silent</td>';
    const at = (step) => 8 + (88 * step) / (steps - 1);
    const ticks = Array.from({length: steps}, (_, i) => `M${at(i).toFixed(1)},6v6`).join('');
    const x = at(stance.value + (steps - 1) / 2);
    return `<td><svg width="104" height="18"><path d="M8,9H96${ticks}"/><path class="m" d="M${(x - 6).toFixed(1)},9L${(x + 6).toFixed(1)},2V16Z"/></svg>${escaped(stance.word)}</td>`;
  };
  const row = (question) =>
    `<tr><th scope="row">${escaped(question.short)}<br><small>${escaped(question.poles.negative)} · ${escaped(question.poles.positive)}</small></th>${sources.map((source) => cell(question, source)).join('')}</tr>`;
  const heads = sources.map(({initial, author}) => `<th scope="col">${initial} ${author}</th>`).join('');
  return `<table><thead><tr><th scope="col">Question</th>${heads}</tr></thead><tbody>${questions.map(row).join('')}</tbody></table>`;
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

/** Runs in the page: does something and waits until it is drawn. */
const timeStep = async ([kind, k]) => {
  const grid = document.querySelector('kz-stance-grid');
  const nextFrame = () => new Promise(requestAnimationFrame);
  const press = (element) => element?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  const acts = {
    disagreement: () => (grid.sort = 'disagreement'),
    likeness: () => (grid.sort = 'likeness'),
    theme: () => (grid.sort = 'theme'),
    filter: () => (grid.differ = k % 2 === 0),
    select: () => press(grid.shadowRoot.querySelectorAll('[data-id]')[k]),
    turn: () => press(grid.shadowRoot.querySelectorAll('.span .word')[1 - (k % 2)]),
  };
  acts[kind]();
  await grid.updateComplete;
  await nextFrame();
  await nextFrame();
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Thread time that each kind of step takes. Orders are asked for once each: the first time is the one that has to be worked out. */
async function timeSteps({tab, session}) {
  const times = {};
  for (const kind of kinds) {
    const each = [];
    for (let k = 0; k < (['filter', 'select', 'turn'].includes(kind) ? 6 : 1); k++) {
      const before = await cpuOf(session);
      await tab.evaluate(timeStep, [kind, k]);
      each.push((await cpuOf(session)) - before);
    }
    times[kind] = median(each);
  }
  return times;
}

const found = await findChromium();
if (!found) throw new Error('no browser');
const browser = await chromium.launch({executablePath: found.path, args: found.args, env: {...process.env, ...found.env}});
const server = await serve({pages, policy: null});
const results = new Map(sizes.map((size) => [size, {element: [], still: [], nodes: 0, stillNodes: 0, steps: []}]));
for (let run = 0; run < runs; run++) {
  for (const size of sizes) {
    const result = results.get(size);
    const context = await browser.newContext({viewport: {width: 1200, height: 900}});
    const still = await load(context, server.address, `/static-${size}.html`);
    result.still.push(still.cpu);
    result.stillNodes = await still.tab.evaluate(() => document.querySelectorAll('table *').length);
    await still.tab.close();
    const element = await load(context, server.address, `/element-${size}.html`);
    result.element.push(element.cpu);
    result.nodes = await element.tab.evaluate(() => document.querySelector('kz-stance-grid').shadowRoot.querySelectorAll('*').length);
    result.steps.push(await timeSteps(element));
    await context.close();
  }
}
await server.close();
await browser.close();

const row = (cells) => console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(8) : String(cell).padStart(13))).join(''));
row(['cells', 'CPU, ms', 'static, ms', 'ratio', 'owed', 'nodes', 'static', ...kinds]);
for (const [size, {element, still, nodes, stillNodes, steps}] of results) {
  const frames = (kind) => {
    const ms = median(steps.map((each) => each[kind]));
    return `${Math.max(1, Math.ceil(ms / frame))} (${ms.toFixed(0)} ms)`;
  };
  const [cpu, limit] = [median(element), median(still)];
  row([size, cpu.toFixed(0), limit.toFixed(0), (cpu / limit).toFixed(2), owed[size] ?? '', nodes, stillNodes, ...kinds.map(frames)]);
}
console.log('Steps: frames that their thread time fills; an order is asked for the first time.');
