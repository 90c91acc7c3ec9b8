// Where is a browser for the tests? `node tests/tools/browsers.mjs` prints what it found; `--install` gets a Chromium if there is none.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {arch, platform} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {CHROME_ARGS, executable, first, mac, onPath, systemChrome, unconfined, win} from '../../src/cli/kz/installed-browser.mjs';
import {root} from './run.mjs';

/**
 * A Chromium, Chrome or Edge as `{path, from, headless, args, env?}`, or undefined. Asked in this order: CHROME_PATH,
 * installed ones, Playwright's; with `install` also apt (root on Debian), Playwright's download, an npm package (Linux x64).
 * @returns {Promise<{path: string, from: string, headless: boolean | 'shell', args: string[], env?: Record<string, string>} | undefined>}
 */
export async function findChromium({install = false} = {}) {
  const found = (path, from, more) =>
    path && {
      path,
      from,
      headless: /headless-shell/.test(path) ? 'shell' : true,
      args: unconfined ? ['--no-sandbox', ...CHROME_ARGS] : CHROME_ARGS,
      ...more,
    };
  const npm = (fetch) => {
    const path = npmChrome(fetch);
    return found(path, 'npm', {
      headless: 'shell',
      env: {LD_LIBRARY_PATH: [path && join(path, '../lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')},
    });
  };
  const here =
    found(process.env.CHROME_PATH, 'CHROME_PATH') ??
    found(systemChrome(), 'installed') ??
    found(await playwrightChrome(), 'playwright') ??
    npm(false);
  if (here || !install) return here;
  console.log('No Chrome, Chromium or Edge here; getting one…');
  return found(aptChrome(), 'apt') ?? found(await playwrightDownload(), 'playwright') ?? npm(true);
}

/** Firefox as `{path}`, or undefined. */
export function findFirefox() {
  const path =
    process.env.FIREFOX_PATH ??
    {darwin: () => first(mac('Firefox', 'firefox')), win32: () => first(win('Mozilla Firefox', 'firefox.exe'))}[platform()]?.() ??
    onPath('firefox-esr', 'firefox');
  return path && {path};
}

async function playwrightChrome() {
  const path = (await import('playwright-core')).chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function playwrightDownload() {
  const {status} = spawnSync(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    stdio: 'inherit',
  });
  return status === 0 ? playwrightChrome() : undefined;
}

/** Debian's own package; Ubuntu's is a stub of another packager. */
function aptChrome() {
  if (platform() !== 'linux' || process.getuid() !== 0 || !onPath('apt-get')) return undefined;
  if (!/^ID=debian/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')) return undefined;
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {stdio: 'inherit', env}).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');
  return install() || (apt('update') && install()) ? onPath('chromium') : undefined;
}

/** A Chromium unpacked from @sparticuz/chromium (Linux x64), with the few libraries it needs in `lib` beside it. */
function npmChrome(fetch) {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  const folder = join(root, 'node_modules/.cache/chromium');
  const path = join(folder, 'chromium');
  if (executable(path)) return path;
  if (!fetch) return undefined;
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '@sparticuz/chromium@147'];
  spawnSync('npm', npm, {cwd: root, stdio: 'inherit'});
  const pack = join(root, 'node_modules/@sparticuz/chromium/bin');
  if (!existsSync(pack)) return undefined;
  const unpack = (name) => brotliDecompressSync(readFileSync(join(pack, name)));
  mkdirSync(folder, {recursive: true});
  spawnSync('tar', ['x'], {cwd: folder, input: unpack('al2023.tar.br')});
  writeFileSync(path, unpack('chromium.br'), {mode: 0o755});
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const chromium = await findChromium({install: process.argv.includes('--install')});
  console.log({chromium, firefox: findFirefox()});
  process.exitCode = chromium ? 0 : 1;
}
