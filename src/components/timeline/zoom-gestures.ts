import type {Stretch} from '../../geometry/crowd.js';
import {scaled} from './layout-zoom.js';
import type {PictureScene} from './layout-picture.js';

export interface GestureHost {
  picture: () => PictureScene | undefined;
  /** The view as it was asked for last, before it was rounded. */
  begin: () => Stretch | undefined;
  show: (view: Stretch) => void;
  /** A gesture is over. */
  end: () => void;
}

/** What Safari tells of a pinch on a touchpad; no other browser has it. */
interface PinchEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
}

/** Notches of a wheel are large, steps of a touchpad small. */
const mostNotch = 40;
const perPx = 0.01;

/**
 * The wheel with Ctrl or ⌘, and two fingers on a screen or a touchpad. The plain wheel
 * and one finger belong to the page: nothing here stops them.
 */
export class ZoomGestures {
  /** The view and the two moments under the fingers when they came down. */
  #fingers: {view: Stretch; moments: readonly [number, number]} | undefined;
  /** The same of a pinch on a touchpad, which has one place. */
  #pinch: {view: Stretch; at: number} | undefined;
  readonly wheel = {handleEvent: (e: WheelEvent): void => this.#handleWheel(e), passive: false};
  readonly touchStart = {handleEvent: (e: TouchEvent): void => this.#handleStart(e), passive: false};
  readonly touchMove = {handleEvent: (e: TouchEvent): void => this.#handleMove(e), passive: false};
  readonly pinchStart = {handleEvent: (e: PinchEvent): void => this.#handlePinch(e), passive: false};
  readonly pinchMove = {handleEvent: (e: PinchEvent): void => this.#handlePinched(e), passive: false};

  constructor(private readonly host: GestureHost) {}

  readonly pinchEnd = (): void => {
    if (this.#pinch !== undefined) this.host.end();
    this.#pinch = undefined;
  };

  readonly touchEnd = (): void => {
    if (this.#fingers !== undefined) this.host.end();
    this.#fingers = undefined;
  };

  #handleWheel(e: WheelEvent): void {
    if (!e.ctrlKey && !e.metaKey) return;
    e.preventDefault();
    const view = this.host.begin();
    const at = view && this.#momentAt(e.clientX, e.currentTarget, view);
    if (view === undefined || at === undefined) return;
    const px = e.deltaY * (e.deltaMode === 0 ? 1 : mostNotch);
    this.host.show(scaled(view, Math.exp(Math.max(-mostNotch, Math.min(px, mostNotch)) * perPx), at));
    this.host.end();
  }

  /** Where fingers on a screen are told too, these lead. */
  #handlePinch(e: PinchEvent): void {
    e.preventDefault();
    const view = this.#fingers === undefined ? this.host.begin() : undefined;
    const at = view && this.#momentAt(e.clientX, e.currentTarget, view);
    if (view !== undefined && at !== undefined) this.#pinch = {view, at};
  }

  #handlePinched(e: PinchEvent): void {
    e.preventDefault();
    if (this.#pinch === undefined || this.#fingers !== undefined || !(e.scale > 0)) return;
    this.host.show(scaled(this.#pinch.view, 1 / e.scale, this.#pinch.at));
  }

  #handleStart(e: TouchEvent): void {
    if (e.touches.length !== 2) return this.touchEnd();
    const view = this.host.begin();
    const moments = view && this.#momentsOf(e, view);
    if (view === undefined || moments === undefined) return;
    e.preventDefault();
    this.#fingers = {view, moments};
  }

  #handleMove(e: TouchEvent): void {
    const {view, moments} = this.#fingers ?? {};
    if (view === undefined || moments === undefined || e.touches.length !== 2) return;
    e.preventDefault();
    // Where the fingers would be in the view in which they came down.
    const now = this.#momentsOf(e, view);
    if (now === undefined) return;
    const [first, last] = moments;
    const spread = Math.abs(now[1] - now[0]);
    const least = (view.end - view.start) / 40;
    const factor = Math.abs(last - first) < least || spread < least ? 1 : Math.abs(last - first) / spread;
    const [from, to] = [(now[0] + now[1]) / 2, (first + last) / 2];
    const {start, end} = scaled(view, factor, from);
    this.host.show({start: start + to - from, end: end + to - from});
  }

  #momentsOf({touches, currentTarget}: TouchEvent, view: Stretch): readonly [number, number] | undefined {
    const [a, b] = [touches[0], touches[1]].map((touch) => touch && this.#momentAt(touch.clientX, currentTarget, view));
    return a === undefined || b === undefined ? undefined : [a, b];
  }

  /** The moment under a point of the page, as if `view` were drawn. */
  #momentAt(x: number, target: EventTarget | null, {start, end}: Stretch): number | undefined {
    const right = this.host.picture()?.axis.right;
    if (right === undefined || !(target instanceof Element)) return undefined;
    const share = (x - target.getBoundingClientRect().left - right.x0) / (right.x1 - right.x0);
    return start + Math.max(0, Math.min(share, 1)) * (end - start);
  }
}
