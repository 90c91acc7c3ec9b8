// A plain file server for 127.0.0.1, with the strictest policy under which the elements have to work.
import {createReadStream, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {root} from './run.mjs';

/** Scripts and styles from here only, nothing inline, and no string that becomes markup except through lit. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves `folder` and, before it, `pages`: texts by path (`/plain.html`), and `answers`: by path what writes the response
 * itself, or never does. Resolves with `{address, requests, close}`; `requests` lists the paths asked for.
 * `policy` null leaves the header out.
 * @typedef {(response: import('node:http').ServerResponse, request: import('node:http').IncomingMessage) => void} Answer
 * @param {{folder?: string, pages?: Readonly<Record<string, string>>, answers?: Readonly<Record<string, Answer>>, port?: number, policy?: string | null}} [options]
 */
export async function serve({folder = root, pages = {}, answers = {}, port = 0, policy = strictPolicy} = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    requests.push(pathname);
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const headers = {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(policy === null ? {} : {'content-security-policy': policy}),
    };
    if (Object.hasOwn(answers, path)) return answers[path](response, request);
    const file = join(folder, normalize(path));
    if (Object.hasOwn(pages, path)) return response.writeHead(200, headers).end(pages[path]);
    if (isFile(file)) return createReadStream(file).pipe(response.writeHead(200, headers));
    return response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
  });
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
