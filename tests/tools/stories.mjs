// Opens every story of the built Storybook, waits for its play function and its audit, and fails on either or on console errors.
// A story with the tag forced-colors is shown as in a browser that asks for it; all as where less motion is asked for, lest an
// audit measure the colours of a fade.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from './browsers.mjs';
import {root} from './run.mjs';
import {serve} from './serve.mjs';

const folder = join(root, 'storybook-static');
const patience = 20_000;
const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(({type}) => type === 'story');

const server = await serve({folder, policy: null});
const found = await findChromium({install: true});
const waiting = [...stories];
const failures = await Promise.all([work(), work()]);
const failed = failures.reduce((sum, n) => sum + n);
await server.close();
console.log(`${stories.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && stories.length > 0 ? 0 : 1;

/** Shows one story after the other until none waits, in a browser of its own: a page beside another in one window is hidden. */
async function work() {
  const browser = await chromium.launch({executablePath: found.path, args: found.args, env: {...process.env, ...found.env}});
  const page = await browser.newPage({viewport: {width: 1180, height: 800}});
  let errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.svg')) errors.push(message.text());
  });
  await page.addInitScript(listen);
  let bad = 0;
  for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) {
    const {id, tags = []} = story;
    errors = [];
    await page.emulateMedia({
      forcedColors: tags.includes('forced-colors') ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.address}/iframe.html?id=${id}&viewMode=story`);
    const result = await Promise.race([page.evaluate(() => globalThis.storyResult), after(patience)]);
    const problems = [...result, ...errors];
    if (problems.length > 0) bad++;
    console.log([`${problems.length > 0 ? '✖' : '✔'} ${id}`, ...problems.map((problem) => `    ${problem}`)].join('\n'));
  }
  await browser.close();
  return bad;
}

function after(ms) {
  return new Promise((done) => setTimeout(done, ms, [`nothing within ${ms / 1000} s`]).unref());
}

/** Runs in the page: `storyResult` becomes the list of what went wrong in the story. */
function listen() {
  globalThis.storyResult = new Promise((done) => {
    const timer = setInterval(() => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      channel.on('storyFinished', ({status, reporters = []}) => {
        const audits = reporters.flatMap(({type, status: its, result}) =>
          its === 'failed'
            ? (result?.violations ?? []).map(
                (violation) =>
                  `${type} ${violation.id}: ${violation.nodes
                    .map(({target}) => target.flat().join(' '))
                    .slice(0, 3)
                    .join(' | ')}`,
              )
            : [],
        );
        done(status === 'success' || audits.length > 0 ? audits : [`status ${status}`]);
      });
      for (const event of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
        channel.on(event, (error) => done([`${event}: ${error?.message ?? error?.title ?? ''}`]));
      }
    }, 10);
  });
}
