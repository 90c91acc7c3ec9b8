import type {ElementName} from '../model/types.js';

/**
 * Turns `<figure data-kz="timeline">` into the element, for sites that drop tags
 * they do not know: what stands in the figure goes into the element, where it is
 * the fallback; a caption stays where it is. `data-selected` and the like become
 * the attributes that the element has, nothing else does: what a site lets its
 * authors write must not become a handler.
 *
 * Once, when the page is parsed; what comes later is the page's matter. A figure
 * that another file has turned already is left alone.
 */
export function upgradeFigures(names: readonly ElementName[]): void {
  const upgrade = (): void => {
    for (const name of names) {
      for (const figure of document.querySelectorAll<HTMLElement>(`figure[data-kz="${name}"]`)) upgradeFigure(figure, `kz-${name}`);
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade, {once: true});
  else upgrade();
}

function upgradeFigure(figure: HTMLElement, tag: string): void {
  if (figure.querySelector(`:scope > ${tag}`) !== null) return;
  const element = document.createElement(tag);
  const {observedAttributes = []} = element.constructor as {observedAttributes?: readonly string[]};
  for (const name of observedAttributes) {
    const value = figure.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  const inside = [...figure.childNodes].filter((node) => node.nodeName !== 'FIGCAPTION');
  const caption = figure.querySelector(':scope > figcaption');
  const isAbove = caption !== null && inside.every((node) => node.nodeType !== 1 || isAfter(node, caption));
  element.append(...inside);
  if (isAbove) figure.append(element);
  else figure.prepend(element);
}

const isAfter = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
