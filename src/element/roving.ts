import type {ReactiveController, ReactiveControllerHost} from 'lit';

const keys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

export type NavKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** Which stop a key leads to from the stop in hand, or undefined to stay. Pure, over a scene. */
export type NextStop = (from: string, key: NavKey) => string | undefined;

/**
 * One tab stop for many things. Stops are elements with `data-stop="…"` inside
 * the element that carries `data-roving="<name>"`; the template gives each of
 * them `tabindex=${roving.tabIndex(stop)}` and the container `@keydown=${roving.handleKey}`
 * and `@focusin=${roving.handleFocus}`.
 *
 * Call `update(first, has)` before each draw, so that the stop in hand is one that is drawn.
 */
export class RovingController implements ReactiveController {
  current = '';
  /** Set by the owner at each draw. */
  next: NextStop = () => undefined;
  /** Whether left and right keys change places; by the reading direction of the container where nothing is set. */
  rtl: boolean | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
    private readonly name: string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  update(first: string | undefined, has: (stop: string) => boolean): void {
    if (this.current === '' || !has(this.current)) this.current = first ?? '';
  }

  tabIndex(stop: string): 0 | -1 {
    return stop === this.current ? 0 : -1;
  }

  handleFocus = (e: FocusEvent): void => {
    const stop = stopOf(e);
    if (stop === undefined || stop === this.current) return;
    this.current = stop;
    this.host.requestUpdate();
  };

  handleKey = (e: KeyboardEvent): void => {
    const stop = stopOf(e);
    if (stop === undefined || !keys.has(e.key) || e.ctrlKey || e.metaKey || e.altKey) return;
    const key = (this.rtl ?? readsLeftwards(e.currentTarget)) ? mirrored(e.key) : e.key;
    e.preventDefault();
    const next = this.next(stop, key as NavKey);
    if (next !== undefined && next !== stop) this.focus(next);
  };

  /** Moves focus to a stop that is drawn. */
  focus(stop: string): void {
    const container = this.host.renderRoot.querySelector(`[data-roving="${this.name}"]`);
    const element = container?.querySelector<HTMLElement | SVGElement>(`[data-stop="${CSS.escape(stop)}"]`);
    element?.focus();
  }
}

/** Next and previous along a list, for toolbars and legends. */
export const alongList =
  (stops: readonly string[]): NextStop =>
  (from, key) => {
    const i = stops.indexOf(from);
    if (key === 'Home' || key === 'PageUp') return stops[0];
    if (key === 'End' || key === 'PageDown') return stops.at(-1);
    return stops[i + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1)];
  };

const mirrored = (key: string): string => (key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key);

const readsLeftwards = (container: EventTarget | null): boolean =>
  container instanceof Element && getComputedStyle(container).direction === 'rtl';

const stopOf = (e: Event): string | undefined =>
  e.target instanceof Element ? (e.target.closest('[data-stop]')?.getAttribute('data-stop') ?? undefined) : undefined;
