import {collectionOf} from '../model/csv-columns.js';
import {nextTurn} from './scene-controller.js';

/** Why an address gave no data. */
export type LoadCode = 'network' | 'status' | 'timeout' | 'syntax';

/** A failed load. `message` is for developers; readers get the sentence of their language for `code`. */
export class LoadError extends Error {
  constructor(
    readonly code: LoadCode,
    message: string,
  ) {
    super(message);
    this.name = 'LoadError';
  }
}

const patience = 20_000;

/** Letters of JSON that take several ms to read. */
const much = 200_000;

/**
 * Fetches JSON, or CSV as an object of texts by collection. Throws a `LoadError`
 * for every way in which that can fail, except for an abort by the caller's
 * `signal`, which rejects with the signal's reason.
 */
export async function loadDataset(address: string, signal: AbortSignal): Promise<unknown> {
  const either = new AbortController();
  const abort = () => either.abort();
  // A `fetch` of the page's own may not listen to signals.
  const aborted = new Promise<never>((_, reject) => either.signal.addEventListener('abort', () => reject(new Error('aborted'))));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, patience);
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([fetchInput(address, either.signal), aborted]);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    if (late) throw new LoadError('timeout', `${address}: no answer within ${patience / 1000} s`);
    throw new LoadError('network', `${address}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function fetchInput(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, {signal, credentials: 'same-origin'});
  if (!response.ok) throw new LoadError('status', `${address}: HTTP ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  const isTable = /^text\/(?:csv|tab-separated-values)\b/i.test(type) || /\.[ct]sv$/i.test(new URL(response.url || address).pathname);
  if (!isTable) {
    const text = await response.text();
    const input = parseJson(text, address, type);
    // Reading and checking of much are two tasks.
    if (text.length > much) await nextTurn();
    return input;
  }
  const text = decode(await response.arrayBuffer(), type);
  const collection = collectionOf(text);
  if (collection === undefined) throw new LoadError('syntax', `${address}: not a table of events, relations or stances`);
  return {[collection]: text};
}

/** The text of a file. Spreadsheets also save UTF-16 with its mark, or a charset that the server tells; `response.text()` would read both as UTF-8. */
export function decode(bytes: ArrayBuffer, type = ''): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const wide = first === 0xff && second === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : (/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8')).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Throws a `LoadError` that names the `address`, and the content type where there is one, for a text that is not JSON. */
export function parseJson(text: string, address: string, type = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('syntax', `${address}: not JSON${type === '' || /json/i.test(type) ? '' : `, but ${type}`}`);
  }
}
