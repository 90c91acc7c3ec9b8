import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formOf, type Box, type Measure} from '../geometry/box.js';
import {createMeasure} from './measure.js';

export const maxEms = 68.75;

/**
 * Watches the width, font size and fonts of its host and offers them as a `box`,
 * undefined while the host has no width (hidden tab, closed `details`).
 *
 * A new size is taken over in the next frame: a render from inside the observer
 * would make it complain about undelivered notifications.
 */
export class SizeController implements ReactiveController {
  box: Box | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #given: Measure | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** What to measure by at a first size; fonts are asked without it, and from the next size on. */
    private readonly first: (width: number, em: number) => Measure | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    this.#observer = new ResizeObserver(this.#handleResize);
    this.#observer.observe(this.host);
    document.fonts?.addEventListener('loadingdone', this.#handleFonts);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    document.fonts?.removeEventListener('loadingdone', this.#handleFonts);
  }

  #handleResize = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#handleFrame);
  };

  #handleFrame = (): void => {
    this.#frame = 0;
    this.#read();
  };

  #handleFonts = (): void => {
    this.#read(true);
  };

  #read(fontsChanged = false): void {
    const style = getComputedStyle(this.host);
    const em = Math.max(parseFloat(style.fontSize) || 0, 16);
    const inner = this.host.clientWidth - (parseFloat(style.paddingLeft) || 0) - (parseFloat(style.paddingRight) || 0);
    const width = Math.floor(Math.min(inner, maxEms * em));
    const old = this.box;
    if (width <= 0) {
      if (old === undefined) return;
      this.box = undefined;
    } else {
      if (!fontsChanged && old?.width === width && old.em === em) return;
      const given = old === undefined && !fontsChanged ? this.first(width, em) : undefined;
      const known = fontsChanged || old?.em !== em || old.measure === this.#given ? undefined : old.measure;
      this.#given = given;
      const measure = given ?? known ?? createMeasure(style.fontFamily);
      this.box = {width, em, form: formOf(width, em), measure};
    }
    this.host.requestUpdate();
  }
}
