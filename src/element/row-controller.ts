import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RovingController} from './roving.js';

export type RowHost = ReactiveControllerHost & {readonly plain: boolean; readonly renderRoot: HTMLElement | DocumentFragment};

/** A row of fields under the toolbar, which a word there opens and closes. */
export class RowController<Host extends RowHost> implements ReactiveController {
  open = false;

  constructor(
    readonly host: Host,
    private readonly toolbar: RovingController,
    protected readonly toolId: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  toggle = (): void => {
    this.open = !this.open;
    this.host.requestUpdate();
  };

  /** Escape in the row closes it, and the focus goes back to the toolbar. */
  handleKey = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || e.defaultPrevented || e.isComposing) return;
    e.preventDefault();
    this.toolbar.focus(`tool:${this.toolId}`);
    this.toggle();
  };

  /** To the word in the toolbar, where what was pressed goes with what it took back. */
  protected focusTool(): void {
    void this.host.updateComplete.then(() => this.toolbar.focus(`tool:${this.toolId}`));
  }
}
