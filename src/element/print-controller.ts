import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formOf, type Box} from '../geometry/box.js';

/** What an upright sheet has room for between its margins, in em: 680 px of the 720 that A4 and letter leave. */
const sheetEms = 42.5;

/**
 * Whether the page is on its way to paper. What a screen has no room for (rows
 * outside a window, closed parts) can then be drawn, and what is wider than a
 * sheet is laid out for one. A draw that is asked for in a listener of
 * `beforeprint` is done before the page is laid out for paper.
 */
export class PrintController implements ReactiveController {
  on = false;
  #sheet: {of: Box; box: Box} | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The box to lay out for: on paper no wider than a sheet, so that text keeps its size there. The same box for the same one. */
  fit(box: Box | undefined): Box | undefined {
    const width = Math.floor(sheetEms * (box?.em ?? 0));
    if (!this.on || box === undefined || box.width <= width) return box;
    if (this.#sheet?.of !== box) this.#sheet = {of: box, box: {...box, width, form: formOf(width, box.em)}};
    return this.#sheet.box;
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
