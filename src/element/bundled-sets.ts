import type {ReactiveControllerHost} from 'lit';
import type {Dataset} from '../model/types.js';

type ElementClass = abstract new (...args: never[]) => unknown;

const sets = new WeakMap<object, Dataset | undefined>();
const connected = new Set<ReactiveControllerHost>();

/** The set handed to a class, or to the nearest class that it extends. */
export function bundledSet(element: ElementClass): Dataset | undefined {
  let nearest: unknown = element;
  while (typeof nearest === 'function' && !sets.has(nearest)) nearest = Object.getPrototypeOf(nearest);
  return typeof nearest === 'function' ? sets.get(nearest) : undefined;
}

/** Hands a set to a class. Elements on the page that had none are drawn then: a second copy of the package may bring the data. */
export function handBundledSet(element: ElementClass, dataset: Dataset | undefined): void {
  sets.set(element, dataset);
  for (const host of connected) if (host instanceof element) host.requestUpdate();
}

/** Watches for sets that come late; returns how to stop. */
export function awaitBundledSet(host: ReactiveControllerHost): () => void {
  connected.add(host);
  return () => connected.delete(host);
}
