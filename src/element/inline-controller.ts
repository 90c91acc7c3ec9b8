import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The text of a `<script type="application/json">` that the page put right inside the host; undefined where there is none. */
export class InlineController implements ReactiveController {
  text: string | undefined;
  #observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.host, {childList: true, subtree: true, characterData: true});
    // A parser writes a long script in pieces.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#read);
  }

  #read = (): void => {
    if (document.readyState === 'loading') return;
    const text = this.host.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  };
}
