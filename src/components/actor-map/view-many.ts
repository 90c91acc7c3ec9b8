import {nothing, svg, type SVGTemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Id} from '../../model/types.js';
import {batch} from './batch-controller.js';
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

/**
 * Lines at rest with their heads, for the eye only, and over them the few that stand out. A line that
 * goes leaves its place empty, and what stands back does so as a whole: nothing else has to be set anew.
 */
export function renderManyLinks(scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const {links} = scene;
  const {relations, upTo} = ctx;
  const firm = new Set(links.filter((link) => relations.has(link.id) && stands(link, ctx)));
  const later = ctx.known?.later;
  const parts = Array.from({length: Math.ceil(Math.min(links.length, upTo) / batch)}, (_, i) => links.slice(i * batch, (i + 1) * batch));
  const idsOf = (part: readonly LinkMark[]): string => (firm.size === 0 ? '' : part.flatMap((l) => (firm.has(l) ? [l.id] : [])).join(' '));
  return svg`<g class="links many" aria-hidden="true">${parts.map((part) =>
    guard([part[0], relations, later, idsOf(part)], () =>
      part.map((link) => (relations.has(link.id) && !firm.has(link) ? renderLine(link, ctx) : nothing)),
    ),
  )}${guard([scene, relations, upTo > links.length], () =>
    upTo > links.length ? headsOf(links.filter(({id}) => relations.has(id))) : nothing,
  )}</g>
  <g class="links">${[...firm].map((link) => renderLink(link, ctx))}</g>`;
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

/** The glyphs of a zone, each a button; as many as there is `room` for by now. */
export const renderManyNodes = (zone: ZoneMark, room: number, near: ReadonlySet<Id> | undefined, ctx: MapContext): unknown =>
  zone.nodes.map((node, i) => {
    const {id} = node;
    if (i >= room || !ctx.actors.has(id)) return nothing;
    const {own, degrees, marked, view} = ctx;
    const keys = [node, cssOf(node, near, ctx), own, degrees, marked.has(`actor:${id}`), ctx.opened, view.interactive];
    return guard([...keys, ctx.roving.current === `actor:${id}`], () => renderGlyph(node, near, ctx));
  });

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

/** Who stands out says so, which is fewer than who stands back. */
const cssOf = (node: NodeMark, near: ReadonlySet<Id> | undefined, ctx: MapContext): string => {
  const {chosen, dim} = lookOfNode(node, undefined, ctx);
  const css = `${node.strong ? 'strong ' : ''}${node.hollow ? 'hollow ' : ''}${near?.has(node.id) === true ? 'near ' : ''}`;
  return `${css}${chosen ? 'chosen ' : ''}${dim ? 'dim' : ''}`;
};

/** Names that have room, then rings and names of what is in hand. */
export function renderManyNames(scene: PictureScene, near: ReadonlySet<Id> | undefined, ctx: MapContext): SVGTemplateResult {
  if (ctx.upTo < Infinity) return svg``;
  const there = scene.nodes.filter(({id}) => ctx.actors.has(id));
  const ringed = there.filter(({id}) => ctx.focus === id || ctx.routes?.actors.has(id) === true || ctx.marked.has(`actor:${id}`));
  const current = there.find(({id}) => ctx.roving.current === `actor:${id}`);
  const called = near === undefined ? [] : scene.namesAmong([...near].filter((id) => ctx.actors.has(id)));
  const unplaced = ringed.filter(({id, spare}) => spare && !called.some((node) => node.id === id));
  return svg`<g aria-hidden="true"><g>${guard([scene, ctx.actors, ctx.aside, ctx.focus, near && [...near].join(' ')], () =>
    there.filter(({spare}) => !spare).map((node) => renderName(node, near, ctx)),
  )}</g>${ringed.map(renderRing)}${[...called, ...unplaced].map((node) => renderName(node, near, ctx))}${
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
