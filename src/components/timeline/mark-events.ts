import type {RovingController} from '../../element/roving.js';
import type {Id} from '../../model/types.js';
import {press} from './view-picture.js';

export interface MarkHost {
  readonly roving: RovingController;
  /** Whether the page is being drawn at this moment. */
  isDrawing: () => boolean;
  /** Opens an event, or closes it if it is the open one. */
  act: (id: Id) => void;
  /** The event whose mark has the focus, empty for none. */
  getFocused: () => Id;
  setFocused: (id: Id) => void;
}

/** Listeners for all marks of the drawing; entries of lists are buttons and listen to clicks themselves. */
export class MarkEvents {
  constructor(private readonly host: MarkHost) {}

  readonly handleClick = (e: MouseEvent): void => {
    const mark = markAt(e);
    if (mark !== undefined) this.host.act(mark);
  };

  readonly handleKey = (e: KeyboardEvent): void => {
    const mark = markAt(e);
    if (mark !== undefined) press(() => this.host.act(mark))(e);
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
    if (this.host.isDrawing()) queueMicrotask(leave);
    else leave();
  };
}

/** The id of the mark of the drawing in which something happened. */
function markAt(e: Event): Id | undefined {
  const mark = e.target instanceof Element ? e.target.closest('g[data-stop][data-id]') : null;
  return mark?.getAttribute('data-id') ?? undefined;
}

/** Whether an event comes from the listening container's own stops, not from a container inside it. */
const isOwn = (e: Event): boolean => e.target instanceof Element && e.target.closest('[data-roving]') === e.currentTarget;
