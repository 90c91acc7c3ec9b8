/*
 * The page around frames: keeps what the readers did in them in its own address,
 * under the same keys as elements that stand on the page themselves. Heights
 * are the snippet's, which stands before this in the same file.
 */
import {isPagesOwn, leads, writePart} from '../selection/address.js';

interface Told {
  type?: unknown;
  key?: unknown;
  keys?: unknown;
  state?: unknown;
}

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html"]')];

const hashNow = (): string => location.hash.slice(1);

const isPages = (hash: string): boolean => isPagesOwn(hash) || (hash !== '' && document.getElementById(hash) !== null);

function hand(frame: HTMLIFrameElement): void {
  const hash = hashNow();
  const parts = isPages(hash) ? [] : hash.split('&').filter((part) => part.startsWith('kz.'));
  frame.contentWindow?.postMessage({type: 'kz-state', state: parts.join('&')}, '*');
}

function keep({key, state}: Told): void {
  const hash = hashNow();
  if (typeof key !== 'string' || typeof state !== 'string' || /[#&\s]/.test(state) || isPages(hash)) return;
  const next = writePart(hash, key, state);
  history.replaceState(history.state, '', `${location.pathname}${location.search}${next === '' ? '' : `#${next}`}`);
}

addEventListener('message', (e: MessageEvent) => {
  const frame = frames().find(({contentWindow}) => contentWindow === e.source);
  const told = (e.data ?? {}) as Told;
  if (frame === undefined) return;
  if (told.type === 'kz-state') keep(told);
  if (told.type !== 'kz-hello' || !hashNow().includes('kz.')) return;
  hand(frame);
  if (Array.isArray(told.keys) && told.keys.some((key) => leads(hashNow(), String(key)))) frame.scrollIntoView();
});
addEventListener('hashchange', () => {
  if (!isPages(hashNow())) frames().forEach(hand);
});
if (hashNow().includes('kz.')) frames().forEach(hand);
