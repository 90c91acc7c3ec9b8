/** Requests that wait for the test to answer them. */
export interface Pending {
  address: string;
  signal: AbortSignal | undefined;
  answer(body: unknown, status?: number): void;
  respond(response: Response): void;
  fail(): void;
}

/**
 * Replaces `fetch` until `restore`. Unless `deaf`, a request rejects when its
 * signal aborts, as the platform's does.
 */
export function fakeFetch({deaf = false} = {}): {requests: Pending[]; restore: () => void} {
  const own = window.fetch;
  const requests: Pending[] = [];
  window.fetch = (address, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal ?? undefined;
      if (!deaf) signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      requests.push({
        address: address instanceof Request ? address.url : address.toString(),
        signal,
        answer: (body, status = 200) => resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), {status})),
        respond: resolve,
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
  return {requests, restore: () => void (window.fetch = own)};
}
