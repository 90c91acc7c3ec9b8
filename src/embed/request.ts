import type {ElementName} from '../model/types.js';

/** What the address of `embed.html` asks for. */
export interface FrameRequest {
  /** In the order asked for, each once; all three where none is named that exists. */
  elements: readonly ElementName[];
  /** Empty where nothing is asked for. */
  lang: string;
  dir: string;
  /** Tells frames of one page apart: `id`, or what a parent of the pym kind calls `childId`. */
  id: string;
  /** The id that a parent of the pym kind listens to; undefined without one. */
  pym: string | undefined;
  /** All other parameters by name, the first of each. What they mean is the elements' business. */
  settings: ReadonlyMap<string, string>;
}

const names: readonly ElementName[] = ['timeline', 'actor-map', 'stance-grid'];
const own: ReadonlySet<string> = new Set(['element', 'lang', 'dir', 'id', 'childId', 'state-key']);

/** Reads the search part of an address; nothing in it is an error. */
export function readRequest(search: string): FrameRequest {
  const asked = new URLSearchParams(search);
  const wanted = asked
    .getAll('element')
    .flatMap((list) => list.split(/[\s,]+/))
    .map((name) => name.replace(/^kz-/, ''));
  const elements = names.filter((name) => wanted.includes(name)).sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
  const pym = asked.get('childId') ?? undefined;
  return {
    elements: elements.length > 0 ? elements : names,
    lang: asked.get('lang') ?? '',
    dir: asked.get('dir') ?? '',
    id: asked.get('id') ?? pym ?? '',
    pym,
    settings: new Map([...asked].filter(([name]) => !own.has(name)).reverse()),
  };
}
