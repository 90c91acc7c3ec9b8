/** What the keys of the frame do. `close` says whether there was something to close. */
export interface FrameActs {
  close(): boolean;
  leave(): void;
  filters(): void;
  list(): void;
  help(): void;
}

/**
 * Escape closes the detail, then clears the selection, then leaves; F goes to the
 * filters, L changes between list and picture, `?` opens the help. Letters do
 * nothing in text fields or with a modifier, and keys arrive only while focus is inside.
 */
export function handleFrameKey(e: KeyboardEvent, acts: FrameActs): void {
  if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.key === 'Escape') {
    // The last step belongs to the page as well: its dialog may close with it.
    if (acts.close()) e.preventDefault();
    else acts.leave();
    return;
  }
  if (isTextField(e.composedPath()[0])) return;
  const act = {f: acts.filters, l: acts.list, '?': acts.help}[e.key.toLowerCase()];
  if (act === undefined) return;
  e.preventDefault();
  act();
}

/** Where letters are text. Slotted content of the page counts too. */
export const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
