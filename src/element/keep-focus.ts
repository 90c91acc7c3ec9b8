import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RovingController} from './roving.js';

/**
 * Where a draw takes away what has the focus (a detail that closes, a picture
 * that becomes a list), the focus goes to the stop in hand of the picture, not
 * to the top of the page.
 */
export class KeepFocusController implements ReactiveController {
  #held: Element | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & {readonly shadowRoot: ShadowRoot | null},
    private readonly picture: RovingController,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    // Focus makes the host draw again, which it may not ask for in the middle of an update.
    if (this.#held?.isConnected === false) queueMicrotask(() => this.picture.focus(this.picture.current));
    this.#held = null;
  }
}
