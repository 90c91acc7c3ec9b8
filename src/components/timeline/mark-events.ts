import type {RovingController} from '../../element/roving.js';
import type {Id} from '../../model/types.js';
import {press} from './view-picture.js';

export interface MarkHost {
  readonly roving: RovingController;
  /** What Enter and a click do at a stop of the drawing. */
  act: (stop: string) => void;
  /** Takes a key that zooms; false for all others. */
  zoomKey: (e: KeyboardEvent) => boolean;
  /** The event whose mark has the focus, empty for none. */
  getFocused: () => Id;
  setFocused: (id: Id) => void;
}

/** Listeners for all marks of the drawing; entries of lists are buttons and listen to clicks themselves. */
export class MarkEvents {
  constructor(private readonly host: MarkHost) {}

  readonly handleClick = (e: MouseEvent): void => {
    const stop = stopAt(e);
    if (stop !== undefined) this.host.act(stop);
  };

  readonly handleKey = (e: KeyboardEvent): void => {
    if (this.host.zoomKey(e)) return;
    const stop = stopAt(e);
    if (stop !== undefined) press(() => this.host.act(stop))(e);
    if (isOwn(e)) this.host.roving.handleKey(e);
  };

  readonly handleFocus = (e: FocusEvent): void => {
    this.host.setFocused(markAt(e) ?? '');
    if (isOwn(e)) this.host.roving.handleFocus(e);
  };

  readonly handleBlur = (e: FocusEvent): void => {
    const left = markAt(e) ?? '';
    const leave = (): void => {
      if (this.host.getFocused() === left) this.host.setFocused('');
    };
    // A focused mark that a filter takes away loses its focus in the middle of the drawing.
    queueMicrotask(leave);
  };
}

/** The stop of the drawing in which something happened. */
function stopAt(e: Event): string | undefined {
  const stop = e.target instanceof Element ? e.target.closest('g[data-stop]:not([data-roving="lanes"] *)') : null;
  return stop?.getAttribute('data-stop') ?? undefined;
}

/** The event of the mark, or the stop of the pile, in which something happened. */
function markAt(e: Event): string | undefined {
  const mark = e.target instanceof Element ? e.target.closest('g[data-stop][data-id], g[data-stop][data-count]') : null;
  return mark?.getAttribute('data-id') ?? mark?.getAttribute('data-stop') ?? undefined;
}

/** Whether an event comes from the listening container's own stops, not from a container inside it. */
const isOwn = (e: Event): boolean => e.target instanceof Element && e.target.closest('[data-roving]') === e.currentTarget;
