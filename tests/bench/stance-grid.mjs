// What the grid costs beside the same answers as a static table inlined in the page, in one run: `npm run bench`.
// CPU as for the timeline. Steps: thread time of an act until the next picture, for frames differ on a busy machine; an
// order is asked for the first time. SIZES=50x20,500x50 and RUNS=5 choose; `bundled` is the shipped data set.
import {tsImport} from 'tsx/esm/api';
import {serve} from '../tools/serve.mjs';
import {
  built,
  cpuOf,
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
  timeStep,
} from './measure.mjs';

const tag = 'kz-stance-grid';
const sizes = (process.env.SIZES ?? 'bundled,50x20,500x50').split(',');
const runs = Number(process.env.RUNS ?? 3);
/** What `numbers.md` of the project owes: CPU as a share of the static table. */
const owed = {bundled: 1.8, '50x20': 1.6, '500x50': 0.5};

await built(tag);
const {largeGrid} = await tsImport('../../stories/states/large-grid.ts', import.meta.url);

const pages = {'/blank.html': page('', ''), '/element-bundled.html': elementPage(tag)};
for (const size of sizes.filter((each) => each !== 'bundled')) {
  const [rows, columns] = size.split('x').map(Number);
  const data = largeGrid(rows, columns);
  pages[`/data-${size}.json`] = JSON.stringify(data);
  pages[`/element-${size}.html`] = elementPage(tag, `/data-${size}.json`);
  pages[`/static-${size}.html`] = stillPage(tableOf(data));
}

/** Every answer as a mark on its scale with its word, a row per question: no script, nothing left out. */
function tableOf({questions, sources, stances}) {
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
  return `<style>table { border-collapse: collapse; font-size: 13px } td, th { padding: 3px; border-bottom: 1px solid #d7dbe0 } td { text-align: center } svg { display: block } path { fill: none; stroke: #777e87 } .m { fill: #15191d }</style><table><thead><tr><th scope="col">Question</th>${heads}</tr></thead><tbody>${questions.map(row).join('')}</tbody></table>`;
}

/** Runs in the page: the drawn table with its rules and nothing to press. */
function copyPicture() {
  const {shadowRoot} = document.querySelector('kz-stance-grid');
  const rules = shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({cssText}) => cssText));
  const kept = ['class', 'd', 'x', 'y', 'width', 'height', 'colspan', 'scope'];
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const name = node.localName === 'button' ? 'div' : node.localName;
    const own = kept.filter((each) => node.hasAttribute(each)).map((each) => ` ${each}="${node.getAttribute(each)}"`);
    return `<${name}${own.join('')}>${[...node.childNodes].map(copy).join('')}</${name}>`;
  };
  return `<style>${rules.join('')}</style><div class="frame light wide">${copy(shadowRoot.querySelector('table'))}</div>`;
}

/** What a reader does, in the page. Orders are asked for once each: the first time is the one that has to be worked out. */
const press = `(element) => element?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}))`;
const acts = {
  disagreement: `(grid) => (grid.sort = 'disagreement')`,
  likeness: `(grid) => (grid.sort = 'likeness')`,
  theme: `(grid) => (grid.sort = 'theme')`,
  filter: `(grid, k) => (grid.differ = k % 2 === 0)`,
  select: `(grid, k) => (${press})(grid.shadowRoot.querySelectorAll('[data-id]')[k])`,
  turn: `(grid, k) => (${press})(grid.shadowRoot.querySelectorAll('.span .word')[1 - (k % 2)])`,
};
const once = ['disagreement', 'likeness', 'theme'];

async function timeSteps({tab, session}) {
  const times = {};
  for (const [kind, act] of Object.entries(acts)) {
    const each = [];
    for (let k = 0; k < (once.includes(kind) ? 1 : 6); k++) {
      const before = await cpuOf(session);
      await timeStep(tab, tag, act, k);
      each.push((await cpuOf(session)) - before);
    }
    times[kind] = median(each);
  }
  return times;
}

const browser = await openBrowser();
const server = await serve({pages, policy: null});
const results = new Map(sizes.map((size) => [size, {element: [], still: [], nodes: 0, stillNodes: 0, steps: []}]));
if (sizes.includes('bundled')) {
  const context = await openContext(browser);
  const {tab} = await load(context, server.address, '/element-bundled.html');
  pages['/static-bundled.html'] = stillPage(await tab.evaluate(copyPicture));
  await context.close();
}
for (let run = 0; run < runs; run++) {
  for (const [size, result] of results) {
    const context = await openContext(browser);
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

row(['cells', 'CPU, ms', 'static, ms', 'ratio', 'owed', 'nodes', 'static', ...Object.keys(acts).map((kind) => kind.slice(0, 10))]);
for (const [size, {element, still, nodes, stillNodes, steps}] of results) {
  const [cpu, limit] = [median(element), median(still)];
  const frames = Object.keys(acts).map((kind) => framesOf(median(steps.map((each) => each[kind]))));
  row([size, cpu.toFixed(0), limit.toFixed(0), (cpu / limit).toFixed(2), owed[size] ?? '', nodes, stillNodes, ...frames]);
}
console.log('Steps: frames that their thread time fills.');
