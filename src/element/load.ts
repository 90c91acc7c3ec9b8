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

/**
 * Fetches JSON. Throws a `LoadError` for every way in which that can fail, except
 * for an abort by the caller's `signal`, which rejects with the signal's reason.
 */
export async function loadDataset(address: string, signal: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(patience);
  const either = new AbortController();
  const abort = () => either.abort();
  // A `fetch` of the page's own may not listen to signals.
  const aborted = new Promise<never>((_, reject) => either.signal.addEventListener('abort', () => reject(new Error('aborted'))));
  timeout.addEventListener('abort', abort);
  signal.addEventListener('abort', abort);
  try {
    return parseJson(await Promise.race([fetchText(address, either.signal), aborted]), address);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    if (timeout.aborted) throw new LoadError('timeout', `${address}: no answer within ${patience / 1000} s`);
    throw new LoadError('network', `${address}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    timeout.removeEventListener('abort', abort);
    signal.removeEventListener('abort', abort);
  }
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {signal, credentials: 'same-origin'});
  if (!response.ok) throw new LoadError('status', `${address}: HTTP ${response.status}`);
  return response.text();
}

/** Throws a `LoadError` that names the `address` for a text that is not JSON. */
export function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('syntax', `${address}: not JSON`);
  }
}
