import {loadDataset} from './load.js';

/** A part in a request that several may wait for; `leave` once it is no longer wanted. */
export interface Share {
  readonly input: Promise<unknown>;
  leave(): void;
}

interface Request {
  input: Promise<unknown>;
  users: number;
  stop: AbortController;
}

/** Asked on the document, since copies of this file share nothing else: whoever has the address puts a share into the detail. */
interface Ask {
  version: 1;
  address: string;
  share?: Share;
}

const event = 'kz-load';
const requests = new Map<string, Request>();

/**
 * The data of an address, asked for once per page as long as somebody draws it:
 * who comes later gets the same answer. The request is aborted when the last one
 * leaves; after a failure the next one asks anew. Rejects as `loadDataset`.
 */
export function shareLoad(address: string): Share {
  const own = requests.get(address);
  if (own !== undefined) return enter(own, address);
  const ask: Ask = {version: 1, address};
  document.dispatchEvent(new CustomEvent(event, {detail: ask}));
  return ask.share ?? enter(start(address), address);
}

function start(address: string): Request {
  const stop = new AbortController();
  const request: Request = {input: loadDataset(address, stop.signal), users: 0, stop};
  request.input.catch(() => forget(address, request));
  requests.set(address, request);
  document.addEventListener(event, answer);
  return request;
}

function enter(request: Request, address: string): Share {
  request.users++;
  let inside = true;
  return {
    input: request.input,
    leave() {
      if (!inside) return;
      inside = false;
      if (--request.users > 0) return;
      request.stop.abort();
      forget(address, request);
    },
  };
}

function forget(address: string, request: Request): void {
  if (requests.get(address) === request) requests.delete(address);
  if (requests.size === 0) document.removeEventListener(event, answer);
}

function answer(e: Event): void {
  const ask = (e as CustomEvent<Partial<Ask> | null>).detail;
  if (ask?.version !== 1 || ask.address === undefined || ask.share !== undefined) return;
  const request = requests.get(ask.address);
  if (request !== undefined) ask.share = enter(request, ask.address);
}
