/** An element class that draws a bundled data set where the page gives it none. */
export type BundledElement = CustomElementConstructor & {bundled?: unknown};

/**
 * Registers `element` under `tag` and gives it the data set it shows by itself.
 *
 * A tag that is taken stays with its first definition, whoever made it: nothing
 * is thrown, and that definition receives `bundled` only if it has no data yet.
 * Where there is no registry (a server), nothing happens.
 */
export function defineElement(tag: string, element: BundledElement, bundled?: unknown): void {
  const registry: CustomElementRegistry | undefined = globalThis.customElements;
  if (registry === undefined) return;
  const first: BundledElement = registry.get(tag) ?? element;
  first.bundled ??= bundled;
  if (first === element && registry.get(tag) === undefined) registry.define(tag, element);
}
