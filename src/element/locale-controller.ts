import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The language in force at its host: the nearest `lang` attribute on it or on an
 * ancestor, through shadow roots, watched for changes. Empty where none is set.
 */
export class LocaleController implements ReactiveController {
  lang = '';
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    for (let node: Node | null = this.host; node !== null; node = parentOf(node)) {
      if (node instanceof Element) this.#observer.observe(node, {attributes: true, attributeFilter: ['lang']});
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read = (): void => {
    let lang = '';
    for (let node: Node | null = this.host; node !== null && lang === ''; node = parentOf(node)) {
      if (node instanceof Element) lang = node.getAttribute('lang') ?? '';
    }
    if (lang === this.lang) return;
    this.lang = lang;
    this.host.requestUpdate();
  };
}

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node instanceof Element && node.assignedSlot !== null ? node.assignedSlot : node.parentNode;
