import type {Evidence, Source} from '../model/types.js';

/** Where a passage can be read: the publisher's page, or a copy of it. */
export interface Passage {
  href: string;
  copy: boolean;
}

/**
 * The address of a passage: `own`, the address of its account; or else the
 * publisher's page, or a known copy, with a text fragment that leads to the cue.
 * Undefined where no address is known.
 *
 * `-`, `,` and `&` separate the parts of a text directive and are therefore
 * encoded (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 */
export function passageOf(evidence: Evidence, source: Source | undefined, own?: string): Passage | undefined {
  const address = own ?? source?.url ?? source?.copy;
  if (address === undefined) return undefined;
  const {start, end} = evidence.cue;
  const text = [start, end]
    .filter((part) => part !== undefined)
    .map(encodeDirective)
    .join(',');
  // An address copied from a browser may carry a directive already.
  const page = address.replace(/#?:~:.*$/s, '');
  return {href: `${page}${page.includes('#') ? '' : '#'}:~:text=${text}`, copy: own === undefined && source?.url === undefined};
}

/** Half a surrogate pair would make `encodeURIComponent` throw. */
const encodeDirective = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The number of a body paragraph or standfirst (0), or undefined for the title. */
export function paragraphNumber(paragraph: string): number | undefined {
  const match = /^p(\d+)$/.exec(paragraph);
  return match === null ? undefined : Number(match[1]);
}
