import type {ElementName} from '../model/types.js';
import {attributesFor} from './code.js';
import type {BuilderState} from './view.js';

type Picture = HTMLElement & {data: unknown; updateComplete: Promise<unknown>};

/** Keeps the elements in `box` as the settings ask: those that stay are told what changed, so that nothing jumps. */
export function updatePreview(box: HTMLElement, state: BuilderState): void {
  const {elements, lang, width, attributes} = state.settings;
  const tags = elements.map((name) => `kz-${name}`);
  for (const child of [...box.children]) if (!tags.includes(child.localName)) child.remove();
  elements.forEach((name, at) => {
    const tag = `kz-${name}`;
    const found = [...box.children].find(({localName}) => localName === tag);
    const element = (found ?? document.createElement(tag)) as Picture;
    dress(element, name, state);
    if (box.children[at] !== element) box.insertBefore(element, box.children[at] ?? null);
  });
  if (lang === '') box.removeAttribute('lang');
  else box.lang = lang;
  box.className = `box ${width} ${attributes['theme'] ?? ''}`;
}

function dress(element: Picture, name: ElementName, {settings, facts, story}: BuilderState): void {
  // The address belongs to this page.
  const wanted = new Map(Object.entries({...attributesFor(name, settings, facts), 'state-key': 'none'}));
  for (const {name: attribute} of [...element.attributes]) if (!wanted.has(attribute)) element.removeAttribute(attribute);
  for (const [attribute, value] of wanted) if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  const data = story?.input;
  if (element.data !== data) element.data = data;
}

/** The height that a frame around the only element in `box` would have, once it is at rest; undefined where there are several. */
export async function heightOf(box: HTMLElement): Promise<number | undefined> {
  const [element, ...more] = [...box.children] as Picture[];
  if (element === undefined || more.length > 0) return undefined;
  await element.updateComplete;
  return element.offsetHeight === 0 ? undefined : Math.ceil(element.getBoundingClientRect().height) + framePadding;
}

/** Above and below, as in `embed.css`. */
const framePadding = 8;
