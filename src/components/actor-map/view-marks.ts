import {svg, nothing, type SVGTemplateResult} from 'lit';
import type {Id} from '../../model/types.js';
import type {MapContext} from './context.js';
import type {LinkMark, NodeMark, TextLine, ZoneMark} from './layout-scene.js';
import {lookOfLink, lookOfNode} from './looks.js';
import {nameActor, nameRelation, wordMarked} from './words.js';

/** The actor at the other end of a link. */
export const otherEnd = (link: LinkMark, actor: Id | undefined): Id => (link.from === actor ? link.to : link.from);

/** One text in several lines; the blank that parts their words takes no room. */
export const textLines = (lines: readonly TextLine[]): readonly SVGTemplateResult[] =>
  lines.map(({text, x, y}, i) =>
    i === 0 ? svg`<tspan x=${x} y=${y}>${text}</tspan>` : svg`<tspan font-size="0"> </tspan><tspan x=${x} y=${y}>${text}</tspan>`,
  );

/** An actor: what a pointer hits, ring, glyph, frame for the keyboard, name. */
export function renderNode(node: NodeMark, ctx: MapContext, near: ReadonlySet<Id> | undefined): SVGTemplateResult {
  const {view, roving} = ctx;
  const {id, x, y} = node;
  const {chosen, onRoute, marked, dim} = lookOfNode(node, near, ctx);
  const ringed = chosen || onRoute || marked;
  const css = [
    'node',
    node.strong && 'strong',
    node.hollow && 'hollow',
    node.spare && 'spare',
    chosen && 'chosen',
    onRoute && 'on-route',
    marked && 'marked',
    dim && 'dim',
  ]
    .filter(Boolean)
    .join(' ');
  const name = `name ${node.ground ? 'grounded' : ''}`;
  const [first] = node.name;
  const text =
    node.name.length === 1 && first !== undefined
      ? svg`<text part="label" class=${name} x=${first.x} y=${first.y} text-anchor=${node.anchor}>${first.text}</text>`
      : svg`<text part="label" class=${name} text-anchor=${node.anchor}>${textLines(node.name)}</text>`;
  const at = `translate(${x},${y})`;
  const label = nameActor(id, ctx) + wordMarked(marked, ctx);
  if (!view.interactive) {
    return svg`<g class=${css} part="node" data-id=${id} role="img" aria-label=${label}>
      ${ringed ? renderRing(node) : nothing}<path class="glyph" transform=${at} d=${node.glyph} />${text}</g>`;
  }
  const stop = `actor:${id}`;
  const current = roving.current === stop;
  return svg`<g
    class=${css}
    part="node"
    data-id=${id}
    data-stop=${stop}
    role="button"
    aria-label=${label}
    aria-expanded=${chosen && ctx.opened}
    tabindex=${current ? 0 : -1}
  ><circle class="hit" cx=${x} cy=${y} r=${node.hit} />${ringed ? renderRing(node) : nothing}<path class="glyph" transform=${at} d=${node.glyph} />${
    current ? renderFocus(node) : nothing
  }${text}</g>`;
}

/** Around an actor in focus, on a route or marked. */
export const renderRing = ({x, y, ring}: NodeMark): SVGTemplateResult => svg`<circle class="ring" cx=${x} cy=${y} r=${ring} />`;

/** Around what the keyboard is at. */
export const renderFocus = ({focusBox: {x, y, width, height}}: NodeMark | ZoneMark): SVGTemplateResult =>
  svg`<rect class="focus" x=${x} y=${y} width=${width} height=${height} rx="3" />`;

/** A relation: halo for the keyboard, line, head. What misses the line by a few px is caught by the stage. */
export function renderLink(link: LinkMark, ctx: MapContext, more = ''): SVGTemplateResult {
  const {view, own, roving, focus} = ctx;
  const {id, d, head} = link;
  const {mine, onRoute, chosen, marked, later, dim} = lookOfLink(link, ctx);
  const css = [
    'link',
    link.strong && 'strong',
    link.family === 'speaks-to' && 'dots',
    mine && 'touches',
    chosen && 'chosen',
    onRoute && 'on-route',
    marked && 'marked',
    later && 'later',
    dim && 'dim',
  ]
    .filter(Boolean)
    .join(' ');
  const relation = view.model.relationById.get(id);
  // A date in words costs more than the rest of the name, and the line is reached only from its actor.
  const name = relation === undefined ? id : nameRelation(relation, view, own, mine || chosen || onRoute);
  const label = name + more + wordMarked(marked, ctx) + (later ? `, ${own.laterMark}` : '');
  const tip = `tip ${head.fill}`;
  if (!view.interactive) {
    return svg`<g class=${css} part="link" data-id=${id} role="img" aria-label=${label}>
      <path class="wire" d=${d} stroke-width=${link.width} stroke-dasharray=${link.dash ?? nothing} /><path class=${tip} d=${head.d} stroke-width=${head.stroke} /></g>`;
  }
  const stop = `relation:${id}`;
  const current = roving.current === stop;
  return svg`<g
    class=${css}
    part="link"
    data-id=${id}
    data-stop=${stop}
    role="button"
    aria-label=${mine ? `${label}. ${own.follows(ctx.nameOf(otherEnd(link, focus)))}` : label}
    aria-expanded=${chosen && ctx.opened}
    tabindex=${current ? 0 : -1}
  >${current ? svg`<path class="halo" d=${d} /><path class="halo gap" d=${d} />` : nothing}<path
    class="wire" d=${d} stroke-width=${link.width} stroke-dasharray=${link.dash ?? nothing} /><path class=${tip} d=${head.d} stroke-width=${head.stroke} /></g>`;
}
