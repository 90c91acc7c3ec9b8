import type {ReactiveController, ReactiveElement} from 'lit';
import {isPagesOwn, leads, readPart, readPlain, writePart, writeSettings} from '../selection/address.js';
import {fire} from './events.js';

type Value = string | boolean;

/** One thing that the address tells of an element. */
export interface Field {
  get: () => Value;
  set: (value: Value) => void;
}

type Host = ReactiveElement & {readonly stateKey: string};

/**
 * What an address may not change: whose data and words stand on the page, how it
 * looks there, and what an editor left out. A link comes from anybody.
 */
const pages: ReadonlySet<string> = new Set(
  'src group state-key theme exclude headline headline-level tz plain static story lang'.split(' '),
);

const pause = 300;
const acts = ['click', 'keydown', 'input', 'change', 'wheel', 'touchmove'] as const;

/**
 * The state of an element in the hash of the page, as far as it is not what the
 * page itself asks for. It is restored on load and when the hash changes, and
 * written only after the reader acted here or elsewhere in the group. A hash
 * that is the page's own stays.
 */
export class AddressController implements ReactiveController {
  #key = '';
  #fields: ReadonlyMap<string, Field> = new Map();
  /** What the page asks for, by field. */
  #initial: ReadonlyMap<string, Value> | undefined;
  /** The text in the address, as far as the element knows. */
  #text = '';
  #acted = false;
  /** Whether the reader acted in this very element since the last time. */
  #here = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly more: Readonly<Record<string, Field>>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHash);
    for (const type of acts) this.host.addEventListener(type, this.#handleAct, true);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHash);
    for (const type of acts) this.host.removeEventListener(type, this.#handleAct, true);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    if (this.#initial === undefined) this.#begin();
    else if (this.#acted && this.#isOn && this.#written() !== this.#text) this.#timer ??= setTimeout(this.#write, pause);
  }

  /** The reader acted, here or on another element of the group. */
  act(): void {
    this.#acted = true;
    // All that follows at once comes of it; what comes later may be the page's.
    setTimeout(() => (this.#acted = false));
    this.host.requestUpdate();
  }

  /** Whether the address told the element what to show. */
  get restored(): boolean {
    return this.#text !== '';
  }

  /** An address of the page that shows the element as it is, whatever hash the page has. */
  get link(): string {
    const hash = location.hash.slice(1);
    const text = this.#written();
    return addressWith(writePart(this.#isPages(hash) ? '' : hash, this.#nameKey(), text));
  }

  /** The attributes that would say what the page does not. */
  get changes(): readonly (readonly [name: string, value: Value])[] {
    return [...this.#fields].flatMap(([name, field]) =>
      field === this.more[name] || field.get() === this.#initial?.get(name) ? [] : [[name, field.get()] as const],
    );
  }

  /** In a frame the page that the reader sees has another address, so that there nothing is kept unless a key asks for it. */
  get #isOn(): boolean {
    const {stateKey} = this.host;
    return stateKey !== 'none' && (stateKey !== '' || window === window.parent);
  }

  #begin(): void {
    const {elementProperties} = this.host.constructor as typeof ReactiveElement;
    const own = [...elementProperties].flatMap(([property, {attribute, state}]): readonly (readonly [string, Field])[] => {
      const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
      return attribute === false || state === true || pages.has(name) ? [] : [[name, fieldOf(this.host, property)]];
    });
    // What has an attribute is told by its property.
    const more = Object.entries(this.more).filter(([name]) => own.every(([other]) => other !== name));
    this.#fields = new Map([...own, ...more]);
    this.#initial = new Map([...this.#fields].map(([name, {get}]) => [name, get()]));
    const text = this.#isOn ? readPart(location.hash.slice(1), this.#nameKey()) : undefined;
    // It draws again, which may not be asked for in the middle of an update.
    if (text !== undefined) queueMicrotask(() => this.#restore(text));
  }

  #nameKey(): string {
    if (this.#key !== '') return this.#key;
    const {stateKey, id, localName} = this.host;
    const kind = localName.replace(/^kz-/, '');
    const before = [...(this.host.getRootNode() as ParentNode).querySelectorAll(localName)].indexOf(this.host);
    return (this.#key = stateKey || id || (before > 0 ? `${kind}.${before + 1}` : kind));
  }

  /** What differs from what the page asks for. */
  #written(): string {
    const changed = [...this.#fields].flatMap(([name, {get}]) => {
      const value = get();
      return value === this.#initial?.get(name) ? [] : [[name, value === true ? '1' : value === false ? '0' : value] as const];
    });
    return writeSettings(changed);
  }

  #restore(text: string): void {
    this.#text = text;
    const told = new Map(readPlain(text));
    for (const [name, {set}] of this.#fields) {
      const first = this.#initial?.get(name) ?? '';
      const value = told.get(name);
      set(value === undefined ? first : typeof first === 'boolean' ? value !== '0' : value);
    }
    if (leads(location.hash.slice(1), this.#nameKey())) void this.#show();
  }

  async #show(): Promise<void> {
    if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, {once: true}));
    await this.host.updateComplete;
    const {top, bottom} = this.host.getBoundingClientRect();
    if (top < 0 || Math.min(bottom, top + innerHeight / 2) > innerHeight) this.host.scrollIntoView({block: 'start'});
  }

  #write = (): void => {
    this.#timer = undefined;
    const hash = location.hash.slice(1);
    const text = this.#written();
    if (text === this.#text || this.#isPages(hash)) return;
    const here = this.#here;
    this.#text = text;
    this.#here = false;
    try {
      history.replaceState(history.state, '', addressWith(writePart(hash, this.#nameKey(), text, here)));
    } catch {
      // A frame without an origin has no address to write to, and browsers refuse too many at a time.
    }
    fire(this.host, 'kz-state', {key: this.#nameKey(), state: text});
  };

  #handleHash = (): void => {
    if (!this.#isOn || this.#initial === undefined) return;
    const hash = location.hash.slice(1);
    const text = readPart(hash, this.#nameKey());
    // An anchor that the reader follows is no reason to forget what was set.
    if (text === undefined && (this.#text === '' || this.#isPages(hash))) return;
    if (text !== this.#text) this.#restore(text ?? '');
  };

  #handleAct = (e: Event): void => {
    // A finger or a wheel that scrolls the page does nothing here.
    if (e instanceof WheelEvent && !e.ctrlKey && !e.metaKey) return;
    if (e.type === 'touchmove' && (e as TouchEvent).touches.length < 2) return;
    this.#acted = this.#here = true;
    setTimeout(() => (this.#acted = false));
  };

  #isPages(hash: string): boolean {
    return isPagesOwn(hash) || (hash !== '' && document.getElementById(decoded(hash)) !== null);
  }
}

const addressWith = (hash: string): string => `${location.href.split('#', 1)[0] ?? ''}${hash === '' ? '' : `#${hash}`}`;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function fieldOf(host: ReactiveElement, property: PropertyKey): Field {
  const values = host as unknown as Record<PropertyKey, Value>;
  return {get: () => values[property] ?? '', set: (value) => (values[property] = value)};
}
