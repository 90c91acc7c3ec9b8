import {escapeMarkup, openTag, type AttributePair} from '../strings/tag.js';

/** What the code for embedding an element is made from. */
export interface Embedded {
  element: Element;
  /** What the reader changed, as attributes; an empty value takes an attribute away. */
  state: readonly (readonly [name: string, value: string | boolean])[];
  headline: string;
  address: string;
}

/** Attributes that belong to the place where the element stands now. */
const local = /^(?:id|class|style|slot|hidden|group|state-key|data-.*|on.*)$/;

/** The file of all elements or of one, module or classic. */
const file = /\/kz-(elements|timeline|actor-map|stance-grid)(?:\.classic)?\.(js|css)(?:[?#].*)?$/;

/**
 * Markup that shows the element as it is on any page: the page's own script tag
 * with its integrity hash, the tag with its attributes, and inside a link for
 * where no script runs. Without a script tag (the page has a bundle of its own)
 * only the tag.
 */
export function embedCode({element, state, headline, address}: Embedded): string {
  const attributes = new Map([...element.attributes].filter(({name}) => !local.test(name)).map(({name, value}) => [name, value]));
  for (const [name, value] of state) {
    if (value === false || value === '') attributes.delete(name);
    else attributes.set(name, value === true ? '' : value);
  }
  const src = attributes.get('src');
  if (src) attributes.set('src', absolute(src, element.baseURI));
  const inline = [...element.querySelectorAll(':scope > script[type^="application/json"], :scope > script[type^="text/csv"]')];
  const inside = `<p>${openTag('a', [['href', address]])}${escapeMarkup(headline)}</a></p>`;
  const tag = `${openTag(element.localName, [...attributes])}${inline.map((script) => script.outerHTML).join('')}${inside}</${element.localName}>`;
  return [...filesOf(element.localName), tag].join('\n');
}

/** The tags that brought the element, style sheet first, with absolute addresses. */
function filesOf(tag: string): readonly string[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(({src}) => file.test(src));
  const script =
    scripts.find(({src}) => file.exec(src)?.[1] === tag.slice(3)) ?? scripts.find(({src}) => file.exec(src)?.[1] === 'elements');
  if (script === undefined) return [];
  const sheet = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][href]')].find(({href}) => file.test(href));
  const kept = (element: Element, address: AttributePair): readonly AttributePair[] => [
    ...['rel', 'type'].flatMap((name) => attribute(element, name)),
    address,
    ...['integrity', 'crossorigin', 'defer', 'async'].flatMap((name) => attribute(element, name)),
  ];
  return [
    ...(sheet === undefined ? [] : [openTag('link', kept(sheet, ['href', sheet.href]))]),
    `${openTag('script', kept(script, ['src', script.src]))}</script>`,
  ];
}

function attribute(element: Element, name: string): readonly AttributePair[] {
  const value = element.getAttribute(name);
  return value === null ? [] : [[name, value]];
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
