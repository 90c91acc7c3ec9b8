import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the page is on its way to paper. What a screen has no room for (rows
 * outside a window, closed parts) can then be drawn. A draw that is asked for in
 * a listener of `beforeprint` is done before the page is laid out for paper.
 */
export class PrintController implements ReactiveController {
  on = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
    this.on = false;
  }

  #begin = (): void => {
    this.on = true;
    this.host.requestUpdate();
  };

  #end = (): void => {
    this.on = false;
    this.host.requestUpdate();
  };
}
