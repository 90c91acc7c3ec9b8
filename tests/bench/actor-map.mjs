// What the actor map costs beside the same picture as static SVG inlined in the page, in one run: `npm run bench`.
// CPU as for the timeline. Longest task: thread time of the longest one of the main thread until drawn. Nodes: all
// elements of the map, frame included. SIZES=bundled,200 and RUNS=5 choose. From 5,000 actors on there is a list only.
import {tsImport} from 'tsx/esm/api';
import {serve} from '../tools/serve.mjs';
import {
  built,
  elementPage,
  escaped,
  framesOf,
  load,
  median,
  openBrowser,
  openContext,
  page,
  row,
  stillPage,
  tasksOf,
  timeStep,
} from './measure.mjs';

const sizes = (process.env.SIZES ?? 'bundled,25,200,1000,5000').split(',');
const runs = Number(process.env.RUNS ?? 3);
const relationsOf = {25: 50, 200: 400, 1000: 2500, 5000: 5000};
/** What `numbers.md` of the project owes: CPU as a share of static SVG. */
const owed = {bundled: 1.8, 200: 5, 1000: 16};

await built('kz-actor-map');
const {network} = await tsImport('../../stories/states/network.ts', import.meta.url);

const pages = {'/blank.html': page('', ''), '/element-bundled.html': elementPage('kz-actor-map')};
for (const n of sizes.filter((size) => size !== 'bundled')) {
  const data = network(Number(n), relationsOf[n] ?? 2 * n);
  pages[`/data-${n}.json`] = JSON.stringify(data);
  pages[`/element-${n}.html`] = elementPage('kz-actor-map', `/data-${n}.json`);
  pages[`/static-${n}.html`] = stillPage(scattered(data));
}

/** Every actor as a dot with its name, every relation as a line, anywhere: for what the map shows as a list. */
function scattered({actors, relations}) {
  const places = new Map(actors.map(({id}, i) => [id, {x: (i * 397) % 1100, y: (i * 211) % 2400}]));
  const lines = relations.map(({from, to}) => {
    const [a, b] = [places.get(from), places.get(to)];
    return `<path d="M${a.x},${a.y}L${b.x},${b.y}" stroke="#777e87"/>`;
  });
  const dots = actors.map(({id, name}) => {
    const {x, y} = places.get(id);
    return `<circle cx="${x}" cy="${y}" r="5"/><text x="${x + 9}" y="${y + 4}">${escaped(name)}</text>`;
  });
  return `<svg width="1100" height="2400" font-size="12">${lines.join('')}${dots.join('')}</svg>`;
}

/** Runs in the page: what can be seen of the picture, with its colours, and nothing else. Undefined where there is none. */
function copyPicture() {
  const svg = document.querySelector('kz-actor-map').shadowRoot.querySelector('svg.map');
  if (!svg) return undefined;
  const kept = ['d', 'transform', 'x', 'y', 'width', 'height', 'text-anchor', 'stroke-dasharray', 'cx', 'cy', 'r'];
  const copies = [...svg.querySelectorAll('path, rect, text, circle')].flatMap((shape) => {
    const {fill, stroke, strokeWidth, visibility, fontSize, fontWeight, paintOrder} = getComputedStyle(shape);
    const unseen = visibility === 'hidden' || ((fill === 'none' || fill === 'rgba(0, 0, 0, 0)') && stroke === 'none');
    if (unseen) return [];
    const own = kept.filter((name) => shape.hasAttribute(name)).map((name) => `${name}="${shape.getAttribute(name)}"`);
    const text = shape.localName === 'text' ? ` font-size="${fontSize}" font-weight="${fontWeight}" paint-order="${paintOrder}"` : '';
    const inner = shape.localName === 'text' ? shape.innerHTML.replace(/<!--.*?-->/g, '') : '';
    return `<${shape.localName} ${own.join(' ')} fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"${text}>${inner}</${shape.localName}>`;
  });
  return `<svg width="${svg.getAttribute('width')}" height="${svg.getAttribute('height')}">${copies.join('')}</svg>`;
}

/** What a reader does, in the page. */
const acts = {
  select: (map, k) => {
    const ids = map.data?.actors ?? [];
    map.select(ids.length ? `actor:${ids[k].id}` : `actor:${map.shadowRoot.querySelectorAll('[data-id]')[k]?.getAttribute('data-id')}`);
  },
  filter: (map, k) => (map.families = k % 2 === 0 ? 'backs commands' : ''),
  search: (map, k) => (map.query = ['court', 'court of', 'weir', ''][k % 4]),
};

async function timeSteps(tab) {
  const times = {};
  for (const kind of Object.keys(acts)) {
    const each = [];
    for (let k = 0; k < 7; k++) each.push(await timeStep(tab, 'kz-actor-map', acts[kind], k));
    times[kind] = median(each);
    await tab.evaluate(() => Object.assign(document.querySelector('kz-actor-map'), {selected: '', families: '', query: ''}));
  }
  return times;
}

const browser = await openBrowser();
const server = await serve({pages, policy: null});
const results = new Map(sizes.map((n) => [n, {element: [], still: [], tasks: [], nodes: 0, marks: '', stillNodes: 0, steps: []}]));
for (const n of sizes) {
  const context = await openContext(browser);
  const {tab} = await load(context, server.address, `/element-${n}.html`);
  const copy = await tab.evaluate(copyPicture);
  if (copy) pages[`/static-${n}.html`] = stillPage(copy);
  await context.close();
}
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
    Object.assign(
      result,
      await element.tab.evaluate(() => {
        const {shadowRoot} = document.querySelector('kz-actor-map');
        const count = (selector) => shadowRoot.querySelectorAll(selector).length;
        return {nodes: count('*'), marks: count('[part~="node"]') + count('[part~="link"]')};
      }),
    );
    result.steps.push(await timeSteps(element.tab));
    await element.tab.close();
    result.tasks.push((await tasksOf(browser, context, server.address, `/element-${n}.html`))[0] ?? NaN);
    await context.close();
  }
}
await server.close();
await browser.close();

row(['actors', 'CPU, ms', 'static, ms', 'ratio', 'owed', 'task, ms', 'nodes', 'at most', 'static', ...Object.keys(acts)]);
for (const [n, {element, still, tasks, nodes, marks, stillNodes, steps}] of results) {
  const [cpu, limit] = [median(element), median(still)];
  const frames = Object.keys(acts).map((kind) => framesOf(median(steps.map((each) => each[kind]))));
  row([
    n,
    cpu.toFixed(0),
    limit.toFixed(0),
    (cpu / limit).toFixed(2),
    owed[n] ?? '',
    median(tasks).toFixed(0),
    nodes,
    marks + 500,
    stillNodes,
    ...frames,
  ]);
}
console.log('Task: the longest one until drawn. Steps: frames until the next picture, with the time in ms.');
