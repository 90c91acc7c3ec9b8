import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Id} from '../../model/types.js';
import type {MapContext} from './context.js';
import type {LinkMark, NodeMark, PictureScene, ZoneMark} from './layout-scene.js';
import {lookOfLink, lookOfNode} from './looks.js';
import {renderFocus, renderLink, renderRing} from './view-marks.js';
import {nameActor, wordMarked} from './words.js';

// Of many actors each is one shape, of many relations each one line: heads of a kind are one shape
// together, names stand by themselves. What is in focus is drawn as on a small map, on top.

/** Whether a line is to be read and reached: it is of the actor in focus, selected, on the route or marked. */
const stands = (link: LinkMark, ctx: MapContext): boolean => {
  const {mine, chosen, onRoute, marked} = lookOfLink(link, ctx);
  return mine || chosen || onRoute || marked;
};

/** Lines at rest with their heads, for the eye only, and over them the few that stand out. */
export function renderManyLinks(scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const shown = scene.links.filter(({id}) => ctx.relations.has(id));
  const firm = shown.filter((link) => stands(link, ctx));
  const back = ctx.focus !== undefined || ctx.routes?.route !== undefined;
  const keys = [scene, ctx.relations, ctx.known?.later, firm.map(({id}) => id).join(' ')];
  return svg`<g class="links many ${back ? 'dim' : ''}" aria-hidden="true">${guard(keys, () => {
    const rest = firm.length === 0 ? shown : shown.filter((link) => !firm.includes(link));
    return svg`${rest.map((link) => renderLine(link, ctx))}${headsOf(rest)}`;
  })}</g>
  <g class="links">${firm.map((link) => renderLink(link, ctx))}</g>`;
}

/** Thousands: what is alike stands in the template, so that little is left to set. */
const renderLine = ({id, d, width, dash, family}: LinkMark, ctx: MapContext): SVGTemplateResult => {
  if (ctx.known?.later.has(id) === true) {
    return svg`<path class="link wire later" part="link" data-id=${id} d=${d} stroke-width=${width} stroke-dasharray=${dash ?? nothing} />`;
  }
  if (dash === undefined) return svg`<path class="link wire" part="link" data-id=${id} d=${d} stroke-width=${width} />`;
  return family === 'speaks-to'
    ? svg`<path class="link wire round" part="link" data-id=${id} d=${d} stroke-width=${width} stroke-dasharray=${dash} />`
    : svg`<path class="link wire" part="link" data-id=${id} d=${d} stroke-width=${width} stroke-dasharray=${dash} />`;
};

/** The heads of lines, one shape for all that are drawn alike. */
function headsOf(links: readonly LinkMark[]): readonly SVGTemplateResult[] {
  const kinds = new Map<string, {head: LinkMark['head']; d: string[]}>();
  for (const {head} of links) {
    const key = `${head.fill} ${head.stroke}`;
    const kind = kinds.get(key) ?? {head, d: []};
    kinds.set(key, kind);
    kind.d.push(head.d);
  }
  return [...kinds.values()].map(({head, d}) => svg`<path class="link tip ${head.fill}" d=${d.join('')} stroke-width=${head.stroke} />`);
}

/** The glyphs of a zone, each a button. */
export const renderManyNodes = (zone: ZoneMark, near: ReadonlySet<Id> | undefined, ctx: MapContext): unknown =>
  guard(
    [
      zone,
      ctx.actors,
      ctx.degrees,
      ctx.aside,
      ctx.marked,
      ctx.focus,
      ctx.opened,
      ctx.roving.current,
      near && [...near].join(' '),
      ctx.view.interactive,
    ],
    () => zone.nodes.map((node) => (ctx.actors.has(node.id) ? renderGlyph(node, near, ctx) : nothing)),
  );

function renderGlyph(node: NodeMark, near: ReadonlySet<Id> | undefined, ctx: MapContext): SVGTemplateResult {
  const {id, x, y, glyph} = node;
  const chosen = ctx.focus === id;
  const marked = ctx.marked.has(`actor:${id}`);
  const css = `node alone ${cssOf(node, near, ctx)}`;
  const at = `translate(${x},${y})`;
  const label = nameActor(id, ctx) + wordMarked(marked, ctx);
  if (!ctx.view.interactive) {
    return svg`<path class=${css} part="node" data-id=${id} role="img" aria-label=${label} transform=${at} d=${glyph} />`;
  }
  const stop = `actor:${id}`;
  return svg`<path
    class=${css}
    part="node"
    data-id=${id}
    data-stop=${stop}
    role="button"
    aria-label=${label}
    aria-expanded=${chosen && ctx.opened}
    tabindex=${ctx.roving.tabIndex(stop)}
    transform=${at}
    d=${glyph}
  />`;
}

const cssOf = (node: NodeMark, near: ReadonlySet<Id> | undefined, ctx: MapContext): string => {
  const {chosen, dim} = lookOfNode(node, near, ctx);
  return [node.strong && 'strong', node.hollow && 'hollow', chosen && 'chosen', dim && 'dim'].filter(Boolean).join(' ');
};

/** So many neighbours of the actor in focus show a name that has no room of its own. */
const firstNames = 24;

/** Names that have room, then rings and names of what is in hand. */
export function renderManyNames(scene: PictureScene, near: ReadonlySet<Id> | undefined, ctx: MapContext): SVGTemplateResult {
  const there = scene.nodes.filter(({id}) => ctx.actors.has(id));
  const ringed = there.filter(({id}) => ctx.focus === id || ctx.routes?.actors.has(id) === true || ctx.marked.has(`actor:${id}`));
  const current = there.find(({id}) => ctx.roving.current === `actor:${id}`);
  const called = there.filter(({id, spare}) => spare && near?.has(id) === true).slice(0, firstNames);
  return svg`<g aria-hidden="true"><g>${guard([scene, ctx.actors, ctx.aside, ctx.focus, near && [...near].join(' ')], () =>
    there.filter(({spare}) => !spare).map((node) => renderName(node, near, ctx)),
  )}</g>${ringed.map(renderRing)}${[...new Set([...called, ...ringed.filter(({spare}) => spare)])].map((node) => renderName(node, near, ctx))}${
    current === undefined ? nothing : svg`<g class="at">${renderFocus(current)}${renderName(current, near, ctx)}</g>`
  }</g>`;
}

const renderName = (node: NodeMark, near: ReadonlySet<Id> | undefined, ctx: MapContext): readonly SVGTemplateResult[] => {
  const css = `name ${node.ground ? 'grounded' : ''} ${cssOf(node, near, ctx)}`;
  return node.name.map(
    ({text, x, y}) =>
      svg`<text part="label" class=${css} data-of=${`actor:${node.id}`} x=${x} y=${y} text-anchor=${node.anchor}>${text}</text>`,
  );
};
