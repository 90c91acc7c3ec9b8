import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {citationOf} from '../query/citation.js';
import {parseRef} from '../selection/ref.js';
import type {AddressController} from './address-controller.js';
import {embedCode} from './embed-code.js';
import {renderEntries, type Panel, type PanelEntry} from './panels.js';
import type {View} from './view.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly selected: string; readonly data: unknown; readonly renderRoot: ParentNode};

interface Parts {
  headline: string;
  /** The picture in words; absent where there is none. */
  alt?: () => string;
  say: (sentence: string) => void;
}

/** Copies a link to the view, code that embeds it, or a citation of what is selected; where the clipboard is refused, into a field to copy from. */
export class ShareController implements ReactiveController {
  /** What could not be copied. */
  #text: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly address: AddressController,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#text = undefined;
  }

  panel({headline, alt, say}: Parts, {model, words}: View): Panel {
    const {host, address} = this;
    const offer = ([label, note]: readonly [string, string], text: () => string): PanelEntry => ({
      label,
      note,
      onAct: () => void this.#copy(text(), {done: words.copied, byHand: words.copyByHand, say}),
    });
    const entry = (key: keyof typeof words.copies, text: () => string): PanelEntry => offer(words.copies[key], text);
    const ref = parseRef(host.selected) === undefined ? undefined : (host.selected as Parameters<typeof citationOf>[0]['ref']);
    const cited = () => citationOf({ref, model, headline, address: address.link, read: new Date().toISOString().slice(0, 10)});
    const code = () => embedCode({element: host, state: address.changes, headline, address: address.link});
    const entries = [
      entry('link', () => address.link),
      // Data that the page handed over are nowhere to be fetched from.
      ...(host.data == null ? [entry('embed', code)] : []),
      entry('plain', () => cited().plain),
      entry('bibtex', () => cited().bibtex),
      entry('csl', () => cited().csl),
      ...(alt === undefined ? [] : [offer(words.altText, alt)]),
    ];
    return {
      id: 'share',
      label: words.share,
      render: () =>
        html`${renderEntries(entries)}${
          this.#text === undefined
            ? nothing
            : html`<label class="by-hand">${words.copyByHand}<textarea readonly rows="4" .value=${this.#text}></textarea></label>`
        }`,
    };
  }

  async #copy(text: string, {done, byHand, say}: {done: string; byHand: string; say: Parts['say']}): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#text = undefined;
      say(done);
    } catch {
      // Refused, or not there: pages without encryption, frames without leave.
      this.#text = text;
      say(byHand);
      this.host.requestUpdate();
      await this.host.updateComplete;
      const field = this.host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand textarea');
      field?.focus();
      field?.select();
    }
    this.host.requestUpdate();
  }
}
