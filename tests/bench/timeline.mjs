// What the timeline costs beside the same events as static SVG inlined in the page, in one run: `npm run bench`.
// CPU: time of the main thread until drawn, which is the start of the third animation frame after the picture is
// ready. Absolute times differ from machine to machine; the ratios hardly do. SIZES=60,1000 and RUNS=5 choose.
import {tsImport} from 'tsx/esm/api';
import {serve} from '../tools/serve.mjs';
import {built, elementPage, escaped, framesOf, load, median, openBrowser, openContext, page, row, stillPage, timeStep} from './measure.mjs';

const sizes = (process.env.SIZES ?? '60,1000,10000,100000').split(',').map(Number);
const runs = Number(process.env.RUNS ?? 3);
/** What `numbers.md` of the project owes: CPU as a share of static SVG. */
const owed = {60: 1.8, 1000: 1.6, 10000: 0.6, 100000: 0.4};

await built('kz-timeline');
const {large} = await tsImport('../../stories/states/datasets.ts', import.meta.url);
const {parseEdtf} = await tsImport('../../src/model/edtf.ts', import.meta.url);

const pages = {'/blank.html': page('', '')};
for (const n of sizes) {
  const data = large(n, 1);
  pages[`/data-${n}.json`] = JSON.stringify(data);
  pages[`/element-${n}.html`] = elementPage('kz-timeline', `/data-${n}.json`);
  pages[`/static-${n}.html`] = stillPage(svgOf(data));
}

/** Every event as a dot with its title on a row of its lane: no script, nothing left out. */
function svgOf({events, meta}) {
  const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2021, 0, 1)];
  const rows = new Map(meta.lanes.map(({id}) => [id, 0]));
  const perLane = Math.ceil(events.length / rows.size / 6);
  const marks = events.map(({when, lane, title, importance}) => {
    const at = rows.get(lane) ?? 0;
    rows.set(lane, (at + 1) % perLane);
    const x = (((parseEdtf(when.edtf)?.start ?? first) - first) / (last - first)) * 1100;
    const y = 60 + ([...rows.keys()].indexOf(lane) * perLane + at) * 24;
    return `<circle cx="${x.toFixed(1)}" cy="${y}" r="${[5.4, 4.3, 3.2][importance - 1]}"/><text x="${(x + 9.5).toFixed(1)}" y="${y + 4}">${escaped(title)}</text>`;
  });
  const height = 80 + rows.size * perLane * 24;
  const years = Array.from({length: 21}, (_, i) => `<path d="M${((i * 1100) / 21).toFixed(1)},40V${height}" stroke="#d7dbe0"/>`);
  return `<svg width="1100" height="${height}" font-size="12">${years.join('')}${marks.join('')}</svg>`;
}

/** What a reader does, in the page. */
const acts = {
  zoom: (timeline, k) => (timeline.zoom = `${2002 + k}-01/${2010 + k}-12`),
  filter: (timeline, k) => (timeline.sources = k % 2 === 0 ? 'hemmer' : ''),
  search: (timeline, k) => (timeline.query = ['bridge', 'bridge 1', 'council', ''][k % 4]),
  select: (timeline, k) =>
    timeline.shadowRoot.querySelectorAll('.mark[data-id]')[k]?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true})),
};

/** Ms that each kind of step takes, the median of several; the first search makes the texts that later ones look through. */
async function timeSteps(tab) {
  const frames = {};
  for (const kind of Object.keys(acts)) {
    const times = [];
    for (let k = 0; k < 7; k++) times.push(await timeStep(tab, 'kz-timeline', acts[kind], k));
    frames[kind] = median(times);
    await tab.evaluate(() => Object.assign(document.querySelector('kz-timeline'), {zoom: '', sources: '', query: ''}));
  }
  return frames;
}

const browser = await openBrowser();
const server = await serve({pages, policy: null});
const results = new Map(sizes.map((n) => [n, {element: [], still: [], nodes: 0, stillNodes: 0, steps: []}]));
for (let run = 0; run < runs; run++) {
  for (const n of sizes) {
    const result = results.get(n);
    const context = await openContext(browser);
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

row(['events', 'CPU, ms', 'static, ms', 'ratio', 'owed', 'nodes', 'static', ...Object.keys(acts)]);
for (const [n, {element, still, nodes, stillNodes, steps}] of results) {
  const [cpu, limit] = [median(element), median(still)];
  const frames = Object.keys(acts).map((kind) => framesOf(median(steps.map((each) => each[kind]))));
  row([n, cpu.toFixed(0), limit.toFixed(0), (cpu / limit).toFixed(2), owed[n] ?? '', nodes, stillNodes, ...frames]);
}
console.log('Steps: frames until the next picture, with the time in ms.');
