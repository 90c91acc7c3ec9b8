// Element tests in real browsers. BROWSERS=chromium,firefox names the engines; Chromium alone unless told.
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox} from './browsers.mjs';
import {root} from './run.mjs';
import {elements} from './tests.mjs';

// A page in a window of its own is visible: animation frames and size observers run although other pages run beside it.
const createPage = ({context}) => context.newPage({type: 'window'});

// Nobody waits for a fade: what is checked, colours above all, is the state in which it ends. A test of motion asks for it.
const STILL = '--force-prefers-reduced-motion';

const engines = {
  async chromium() {
    const found = await findChromium();
    if (!found) return undefined;
    const args = [...found.args, STILL];
    const launchOptions = {executablePath: found.path, headless: found.headless, args, env: {...process.env, ...found.env}};
    return chromeLauncher({puppeteer, launchOptions, ...(found.headless === 'shell' ? {} : {createPage})});
  },
  async firefox() {
    const found = findFirefox();
    return (
      found &&
      chromeLauncher({
        puppeteer,
        createPage,
        launchOptions: {browser: 'firefox', executablePath: found.path, extraPrefsFirefox: {'ui.prefersReducedMotion': 1}},
      })
    );
  },
};

const browsers = [];
for (const name of (process.env.BROWSERS ?? 'chromium').split(',')) {
  const launcher = await engines[name]?.();
  if (!launcher) throw new Error(`no such browser here: ${name}`);
  browsers.push(Object.assign(launcher, {name}));
}

/** Makes every test file start with the guard of the console. */
const silentConsole = {
  name: 'silent-console',
  transform: ({path, body}) => (elements.includes(path.slice(1)) ? {body: `import '/tests/tools/silent-console.ts';${body}`} : undefined),
};

/** Tells a test which files of stories there are, so that a new one is tested of itself. */
const stories = {
  name: 'stories',
  executeCommand: ({command}) =>
    command === 'stories' ? readdirSync(join(root, 'stories')).filter((file) => file.endsWith('.stories.ts')) : undefined,
};

const totals = () => ({
  onTestRunFinished({sessions}) {
    const count = {passed: 0, failed: 0};
    const visit = (suite) => {
      for (const test of suite?.tests ?? []) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) visit(inner);
    };
    for (const session of sessions) {
      visit(session.testResults);
      count.failed += session.errors.length;
    }
    if (process.env.KZ_TOTALS) writeFileSync(process.env.KZ_TOTALS, JSON.stringify(count));
  },
});

export default {
  rootDir: root,
  files: elements.map((file) => join(root, file)),
  nodeResolve: {exportConditions: ['browser', 'development']},
  browsers,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 10_000}},
  // JSON stays JSON: pages fetch it, modules import it by its type.
  plugins: [esbuildPlugin({ts: true, target: 'esnext', tsconfig: join(root, 'tsconfig.json')}), silentConsole, stories],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: false}), totals()],
};
