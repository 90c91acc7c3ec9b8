import type {Ref, RefKind} from '../model/types.js';

const kinds: ReadonlySet<string> = new Set<RefKind>([
  'event',
  'actor',
  'relation',
  'claim',
  'question',
  'stance',
  'place',
  'source',
  'dispute',
]);

/** Splits `event:appeal` into its kind and id, or returns undefined for anything else. */
export function parseRef(text: string | null | undefined): {kind: RefKind; id: string} | undefined {
  const colon = text?.indexOf(':') ?? -1;
  if (text == null || colon < 1) return undefined;
  const kind = text.slice(0, colon);
  const id = text.slice(colon + 1);
  return kinds.has(kind) && id !== '' ? {kind: kind as RefKind, id} : undefined;
}

export const formatRef = (kind: RefKind, id: string): Ref => `${kind}:${id}`;
