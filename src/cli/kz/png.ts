import {spawn, type ChildProcess} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {Failure} from './failure.js';
import {CHROME_ARGS, executable, systemChrome, unconfined} from './installed-browser.mjs';

/** Ms after which a browser that says nothing is given up. */
const PATIENCE = 30_000;

/** The browser that draws; throws a `Failure` that says what is missing. */
function browserPath(): string {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (executable(named)) return named;
    throw new Failure(`CHROME_PATH names no program that can be started: ${named}.`);
  }
  const path = systemChrome();
  if (path === undefined)
    throw new Failure('PNG is drawn by an installed Chrome, Chromium or Edge, and none is found; set CHROME_PATH, or write SVG.');
  return path;
}

/**
 * A standalone SVG as PNG, drawn by an installed browser: `width` × `height`
 * px of it at `scale` dots per px. The browser gets a fresh profile that is
 * thrown away, and the picture as text; it asks for nothing.
 */
export async function toPng(svg: string, {width, height, scale}: {width: number; height: number; scale: number}): Promise<Uint8Array> {
  const path = browserPath();
  const profile = mkdtempSync(join(tmpdir(), 'kz-elements-'));
  const args = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--hide-scrollbars', ...CHROME_ARGS];
  const child = spawn(path, [...args, ...(unconfined ? ['--no-sandbox'] : [])], {stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']});
  const gone = new Promise<void>((done) => child.once('close', () => done()).once('error', () => done()));
  try {
    const ask = talkTo(child, path);
    const {targetId} = await ask<{targetId: string}>('Target.createTarget', {url: 'about:blank'});
    const {sessionId} = await ask<{sessionId: string}>('Target.attachToTarget', {targetId, flatten: true});
    await ask('Emulation.setDeviceMetricsOverride', {width, height, deviceScaleFactor: scale, mobile: false}, sessionId);
    const {frameTree} = await ask<{frameTree: {frame: {id: string}}}>('Page.getFrameTree', {}, sessionId);
    const html = `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`;
    await ask('Page.setDocumentContent', {frameId: frameTree.frame.id, html}, sessionId);
    const {data} = await ask<{data: string}>(
      'Page.captureScreenshot',
      {format: 'png', clip: {x: 0, y: 0, width, height, scale: 1}, captureBeyondViewport: true},
      sessionId,
    );
    // Asked to, it ends all its processes before itself; killed, some still write into the profile.
    ask('Browser.close', {}).catch(() => 'It may be gone before it answers.');
    return Buffer.from(data, 'base64');
  } catch (error) {
    child.kill();
    throw error;
  } finally {
    await gone;
    clear(profile);
  }
}

/** A profile that cannot be thrown away is no reason to have no picture. */
function clear(folder: string): void {
  try {
    rmSync(folder, {recursive: true, force: true, maxRetries: 10, retryDelay: 100});
  } catch {
    // It lies among the temporary files.
  }
}

type Ask = <T>(method: string, params: object, sessionId?: string) => Promise<T>;

interface Answer {
  id?: number;
  result?: unknown;
  error?: {message: string};
}

/** Asks a browser by its debugging pipe: JSON in both directions, each message ended by a zero. */
function talkTo(child: ChildProcess, path: string): Ask {
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, {done: (value: unknown) => void; fail: (error: Failure) => void}>();
  let over: string | undefined;
  const end = (why: string): void => {
    over ??= why;
    for (const {fail} of waiting.values()) fail(new Failure(`${path}: ${why}.`));
    waiting.clear();
  };
  const timer = setTimeout(() => end(`no picture within ${PATIENCE / 1000} s`), PATIENCE);
  child.once('error', ({message}) => end(`cannot be started (${message})`));
  child.once('close', (code) => {
    clearTimeout(timer);
    end(`ended before the picture was there (exit code ${code ?? 'none'})`);
  });
  // The other end may be gone already; `close` tells of that.
  to.on('error', () => undefined);
  let rest = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const {id = 0, result, error} of messages.map((message) => JSON.parse(message) as Answer)) {
      if (error === undefined) waiting.get(id)?.done(result);
      else waiting.get(id)?.fail(new Failure(`${path}: ${error.message}.`));
      waiting.delete(id);
    }
  });
  let last = 0;
  return <T>(method: string, params: object, sessionId?: string) =>
    new Promise<T>((done, fail) => {
      if (over !== undefined) return fail(new Failure(`${path}: ${over}.`));
      const id = ++last;
      waiting.set(id, {done: done as (value: unknown) => void, fail});
      to.write(`${JSON.stringify({id, method, params, ...(sessionId !== undefined && {sessionId})})}\0`);
    });
}
