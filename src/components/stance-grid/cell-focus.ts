import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RovingController} from '../../element/roving.js';

/** Focus stays with its cell when rows move, and returns to the cell when its panel closes. */
export class CellFocus implements ReactiveController {
  #before: {stop: string | undefined; inDetail: boolean} | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & {readonly shadowRoot: ShadowRoot | null},
    private readonly roving: RovingController,
  ) {
    host.addController(this);
  }

  get #active(): Element | null {
    return this.host.shadowRoot?.activeElement ?? null;
  }

  hostUpdate(): void {
    const active = this.#active;
    this.#before =
      active === null ? undefined : {stop: active.getAttribute('data-stop') ?? undefined, inDetail: active.closest('.detail') !== null};
  }

  hostUpdated(): void {
    const before = this.#before;
    if (before?.stop !== undefined && this.#active?.getAttribute('data-stop') !== before.stop) this.roving.focus(before.stop);
    else if (before?.inDetail && this.#active === null) this.roving.focus(this.roving.current);
  }
}
