import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {collectionOf, type Tables} from '../model/csv-columns.js';

/** Data that the page put right inside the host: JSON, tables of CSV by collection, or both. */
export interface Inline {
  json: string | undefined;
  tables: Tables;
}

/** Reads `<script type="application/json">` and `<script type="text/csv">` inside the host, which may be parsed or changed later. */
export class InlineController implements ReactiveController {
  /** The same object until it changes; undefined where there is none. */
  found: Inline | undefined;
  /** Whether a parser may still be inside the host: what it holds is not known before. */
  parsing = false;
  /** Settles when the parser has left the host, or the host the page. */
  parsed: Promise<void> = Promise.resolve();
  #key = '';
  #observer: MutationObserver | undefined;
  #leave: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.host, {childList: true, subtree: true, characterData: true});
    this.parsing = isParsing(this.host);
    if (this.parsing) {
      this.parsed = new Promise((settle) => (this.#leave = settle));
      // What comes after the host, or after what it stands in, comes when the parser has left it.
      for (let node = parentOf(this.host); node !== null; node = parentOf(node)) this.#observer.observe(node, {childList: true});
      document.addEventListener('DOMContentLoaded', this.#read);
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#settle();
  }

  #settle(): void {
    document.removeEventListener('DOMContentLoaded', this.#read);
    this.#leave?.();
    this.#leave = undefined;
  }

  #read = (): void => {
    const waited = this.parsing;
    this.parsing = waited && isParsing(this.host);
    if (this.parsing) return;
    if (waited) {
      this.#settle();
      this.host.requestUpdate();
    }
    const scripts = [...this.host.children].filter((child) => child instanceof HTMLScriptElement);
    const json = scripts.find(({type}) => type === 'application/json')?.textContent;
    const csv = scripts.filter(({type}) => type === 'text/csv');
    const key = JSON.stringify([json, csv.map((script) => [script.dataset['collection'], script.textContent])]);
    if (key === this.#key) return;
    this.#key = key;
    const tables = Object.fromEntries(
      csv.map(({dataset, textContent}) => [dataset['collection'] ?? collectionOf(textContent) ?? 'csv', textContent]),
    );
    this.found = json === undefined && csv.length === 0 ? undefined : {json, tables};
    this.host.requestUpdate();
  };
}

/** While a page is parsed, whether nothing stands after an element yet. */
function isParsing(element: Element): boolean {
  if (document.readyState !== 'loading') return false;
  for (let node: Node | null = element; node !== null; node = parentOf(node)) if (node.nextSibling !== null) return false;
  return true;
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
