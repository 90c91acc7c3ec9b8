import type {ElementName} from '../model/types.js';
import {embedWords} from '../strings/en/embed.js';
import {HeightTeller} from './height.js';
import {readRequest, type FrameRequest} from './request.js';

type Known = CustomElementConstructor & {elementProperties?: ReadonlyMap<PropertyKey, {attribute?: unknown; type?: unknown}>};

const root = document.documentElement;
const framed = window.parent !== window;
const request = readRequest(location.search);
const {elements, lang, dir, id, pym, settings} = request;

/** Attributes of a tag, and whether they are switches. */
function attributesOf(tag: string): ReadonlyMap<string, boolean> {
  const known: Known | undefined = customElements.get(tag);
  return new Map(
    [...(known?.elementProperties ?? [])].flatMap(([property, {attribute, type}]) =>
      attribute === false ? [] : [[typeof attribute === 'string' ? attribute : String(property).toLowerCase(), type === Boolean] as const],
    ),
  );
}

/**
 * Who opens this page by itself reads the name of its host in the address. What
 * that host did not publish is not put under its name: data of another host and
 * words of a link count only inside a page, which answers for them.
 */
function isOthers(name: string, value: string): boolean {
  if (framed) return false;
  if (name === 'headline') return true;
  return name === 'src' && hostOf(value) !== hostOf(location.href);
}

function hostOf(address: string): string {
  try {
    const {protocol, host} = new URL(address, location.href);
    return `${protocol}//${host}`;
  } catch {
    return '';
  }
}

/** The key under which the state of an element stands in an address. */
const keyOf = (name: ElementName, {id, elements}: FrameRequest): string =>
  id === '' ? name : elements.length === 1 ? id : `${id}.${name}`;

function create(name: ElementName): HTMLElement {
  const tag = `kz-${name}`;
  const element = document.createElement(tag);
  const known = attributesOf(tag);
  for (const [setting, value] of settings) {
    const isSwitch = known.get(setting);
    if (isSwitch === undefined || isOthers(setting, value)) continue;
    if (isSwitch && /^(?:0|false|no)$/i.test(value)) continue;
    element.setAttribute(setting, isSwitch ? '' : value);
  }
  element.setAttribute('state-key', keyOf(name, request));
  return element;
}

/** The scheme around the frame, as the parent tells it: `normal`, `light dark`, `dark`… A `theme` in the address comes first. */
function adoptScheme(scheme: unknown): void {
  if (typeof scheme !== 'string' || isFixed) return;
  const [light, dark] = ['light', 'dark'].map((word) => scheme.includes(word));
  root.classList.toggle('light', !dark);
  root.classList.toggle('dark', dark === true && !light);
}

/** Only what belongs to elements, and only what an address may change anyway. */
function adoptState(state: unknown): void {
  if (typeof state !== 'string') return;
  const parts = state.split('&').filter((part) => part.startsWith('kz.'));
  location.replace(`#${parts.join('&')}`);
}

function handleMessage(e: MessageEvent): void {
  if (e.source !== window.parent) return;
  const told = (e.data ?? {}) as {type?: unknown; scheme?: unknown; state?: unknown};
  if (told.type === 'kz-ask') {
    adoptScheme(told.scheme);
    heights.tell(true);
  } else if (told.type === 'kz-state') adoptState(told.state);
}

if (lang !== '') root.lang = lang;
if (/^(?:rtl|ltr)$/.test(dir)) root.dir = dir;
const theme = settings.get('theme') ?? '';
const isFixed = theme === 'light' || theme === 'dark';
if (isFixed) root.classList.add(theme);

const heights = new HeightTeller({parent: window.parent, id, pym});
const waited = new Set(elements.map((name) => `kz-${name}`));

/** The first picture of each is there, or will not come. */
function handleDrawn(e: Event): void {
  const {localName, shadowRoot} = e.target as HTMLElement;
  const headline = shadowRoot?.querySelector('.headline')?.textContent ?? '';
  if (headline !== '' && localName === `kz-${elements[0]}`) document.title = headline;
  waited.delete(localName);
  if (framed && waited.size === 0) heights.begin();
}

addEventListener('kz-ready', handleDrawn);
addEventListener('kz-error', handleDrawn);
if (framed) {
  addEventListener('message', handleMessage);
  addEventListener('kz-state', ({detail}) => window.parent.postMessage({type: 'kz-state', id, ...detail}, '*'));
  window.parent.postMessage({type: 'kz-hello', id, keys: elements.map((name) => keyOf(name, request))}, '*');
}

const src = settings.get('src');
const main = document.querySelector('main');
if (src !== undefined && isOthers('src', src)) main?.append(embedWords.othersData);
else main?.append(...elements.map(create));
