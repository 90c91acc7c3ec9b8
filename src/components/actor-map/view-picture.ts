import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Id} from '../../model/types.js';
import type {MapContext} from './context.js';
import {headShapes} from './glyphs.js';
import type {LinkMark, NodeMark, PictureScene, TextLine, WordPlaces, ZoneMark} from './layout-scene.js';
import {wordsFor, wordsWith} from './layout-words.js';
import {nameActor, nameRelation} from './words.js';

/** The network: zones, links with the weakly attested first, words, and on top the actors zone by zone. */
export function renderPicture(scene: PictureScene, ctx: MapContext): TemplateResult {
  const {view, own, roving} = ctx;
  const actors = scene.nodes.filter(({id}) => ctx.actors.has(id)).length;
  const links = scene.links.filter(({id}) => ctx.relations.has(id));
  const label = own.pictureLabel(view.format.number(actors), view.format.number(links.length));
  // The listeners stand on a box around the drawing: a focusin listener makes an svg element a tab stop of its own.
  // Left and right are those of the drawing, whichever way the page reads.
  return html`<div dir="ltr" data-roving="picture" @keydown=${view.interactive ? roving.handleKey : nothing} @focusin=${view.interactive ? roving.handleFocus : nothing}><svg
    part="picture"
    class="map ${ctx.focus === undefined ? '' : 'focused'}"
    width=${scene.width}
    height=${scene.height}
    viewBox="0 0 ${scene.width} ${scene.height}"
    role="group"
    aria-label=${label}
  >
    ${scene.zones.map(renderGround)}
    <g class="links">${scene.links.map((link) => (ctx.relations.has(link.id) ? renderLink(link, ctx) : nothing))}</g>
    ${renderWords(scene, ctx)} ${scene.zones.map((zone) => renderZone(zone, scene, ctx))}
  </svg></div>`;
}

const renderGround = ({ground, rect, title}: ZoneMark): SVGTemplateResult | typeof nothing =>
  title.length === 0
    ? nothing
    : svg`${ground ? svg`<rect class="ground" x=${rect.x} y=${rect.y} width=${rect.width} height=${rect.height} />` : nothing}
      <path class="zone-rule" d="M${rect.x},${rect.y}h${rect.width}" />`;

/** One text in several lines; the blank that parts their words takes no room. */
const textLines = (lines: readonly TextLine[], css: string, anchor?: string): SVGTemplateResult =>
  svg`<text class=${css} text-anchor=${anchor ?? nothing}>${lines.map(
    ({text, x, y}, i) => svg`${i === 0 ? nothing : svg`<tspan font-size="0"> </tspan>`}<tspan x=${x} y=${y}>${text}</tspan>`,
  )}</text>`;

function renderZone(zone: ZoneMark, scene: PictureScene, ctx: MapContext): SVGTemplateResult | typeof nothing {
  const {view, own} = ctx;
  const nodes = zone.nodes.map((node) => (ctx.actors.has(node.id) ? renderNode(node, scene, ctx) : nothing));
  if (zone.title.length === 0) return svg`<g>${nodes}</g>`;
  const label = own.camp(zone.label, zone.nodes.length, view.format.number(zone.nodes.length));
  return svg`<g role="group" aria-label=${label}>${renderHead(zone, scene, ctx)}${nodes}</g>`;
}

/** The name of a zone, which switches its actors off and on. */
function renderHead(zone: ZoneMark, scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const {view, roving} = ctx;
  const off = ctx.isOff(`cluster:${zone.id}`);
  const lines = textLines(zone.title, `title ${zone.ground ? 'grounded' : ''}`);
  if (!view.interactive) return svg`<g>${lines}</g>`;
  const stop = `cluster:${zone.id}`;
  const {x, y, width, height} = zone.titleBox;
  const pad = 3 * scene.unit;
  return svg`<g
    class="zone-head ${off ? 'off' : ''}"
    part="filter"
    role="button"
    aria-label=${zone.label}
    aria-pressed=${!off}
    data-stop=${stop}
    tabindex=${roving.tabIndex(stop)}
    @click=${() => ctx.onZone(zone.id)}
    @keydown=${activate(() => ctx.onZone(zone.id))}
  ><rect class="hit" x=${x} y=${y} width=${width} height=${height} />${lines}
    ${roving.current === stop ? svg`<rect class="focus" x=${x - pad} y=${y - pad / 3} width=${width + 2 * pad} height=${height + pad} rx="3" />` : nothing}</g>`;
}

function renderNode(node: NodeMark, scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const {view, roving, focus} = ctx;
  const {unit} = scene;
  const chosen = focus === node.id;
  const near = focus === undefined || chosen || isNeighbour(node.id, focus, scene, ctx);
  const css = ['node', node.strong && 'strong', node.hollow && 'hollow', node.spare && 'spare', chosen && 'chosen', (!near || ctx.aside.has(node.id)) && 'dim']
    .filter(Boolean)
    .join(' ');
  const half = Math.max(node.size / 2, 8 * unit) + 3 * unit;
  const inside = svg`${view.interactive ? svg`<circle class="hit" r=${Math.max(12 * unit, node.r + 4 * unit)} />` : nothing}
    ${chosen ? svg`<circle class="ring" r=${node.r + 5 * unit} />` : nothing}<path class="glyph" d=${node.glyph} />
    ${roving.current === `actor:${node.id}` && view.interactive ? svg`<rect class="focus" x=${-half} y=${-half} width=${2 * half} height=${2 * half} rx="3" />` : nothing}`;
  const name = textLines(node.name, `name ${node.ground ? 'grounded' : ''}`, node.anchor);
  const label = nameActor(node.id, ctx);
  const body = svg`<g transform="translate(${node.x},${node.y})">${inside}</g><g part="label">${name}</g>`;
  if (!view.interactive) return svg`<g class=${css} part="node" data-id=${node.id} role="img" aria-label=${label}>${body}</g>`;
  const stop = `actor:${node.id}`;
  return svg`<g
    class=${css}
    part="node"
    data-id=${node.id}
    data-stop=${stop}
    role="button"
    aria-label=${label}
    aria-expanded=${chosen && ctx.opened}
    tabindex=${roving.tabIndex(stop)}
    @click=${() => ctx.onActor(node.id)}
    @keydown=${activate(() => ctx.onActor(node.id))}
  >${body}</g>`;
}

const isNeighbour = (id: Id, focus: Id, scene: PictureScene, ctx: MapContext): boolean =>
  scene.links.some(({id: link, from, to}) => ctx.relations.has(link) && ((from === focus && to === id) || (to === focus && from === id)));

function renderLink(link: LinkMark, ctx: MapContext): SVGTemplateResult {
  const {view, own, roving, focus, chosen} = ctx;
  const touches = focus !== undefined && (link.from === focus || link.to === focus);
  const css = ['link', link.strong && 'strong', link.family === 'speaks-to' && 'dots', touches && 'touches', chosen === link.id && 'chosen', focus !== undefined && !touches && 'dim']
    .filter(Boolean)
    .join(' ');
  const relation = view.model.relationById.get(link.id);
  // A date in words costs more than the rest of the name, and the line is reached only from its actor.
  const label = relation === undefined ? link.id : nameRelation(relation, view, own, touches || chosen === link.id);
  const body = svg`<path class="wire" d=${link.d} stroke-width=${link.width} stroke-dasharray=${link.dash ?? nothing} />${headShapes(link.heads, link.width)}`;
  if (!view.interactive) return svg`<g class=${css} part="link" data-id=${link.id} role="img" aria-label=${label}>${body}</g>`;
  const stop = `relation:${link.id}`;
  const other = link.from === focus ? link.to : link.from;
  const follow = touches ? () => ctx.onFollow(other) : () => ctx.onRelation(link.id);
  return svg`<g
    class=${css}
    part="link"
    data-id=${link.id}
    data-stop=${stop}
    role="button"
    aria-label=${touches ? `${label}. ${own.follows(ctx.nameOf(other))}` : label}
    aria-expanded=${chosen === link.id && ctx.opened}
    tabindex=${roving.tabIndex(stop)}
    @click=${() => ctx.onRelation(link.id)}
    @keydown=${activate(follow, () => ctx.onRelation(link.id))}
  ><path class="hit" d=${link.d} />${roving.current === stop ? svg`<path class="halo" d=${link.d} /><path class="halo gap" d=${link.d} />` : nothing}${body}</g>`;
}

/** Words on the lines: those at rest, or those of what is focused or selected. */
function renderWords(scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const chosen = scene.links.find(({id}) => id === ctx.chosen);
  const places: WordPlaces = ctx.focus !== undefined ? wordsFor(ctx.focus, scene) : chosen !== undefined ? wordsWith(chosen, scene) : scene.words;
  const written = scene.links.filter(({id}) => places.has(id) && ctx.relations.has(id));
  const lift = 4 * scene.unit;
  return svg`<g class="terms" part="label" aria-hidden="true">${written.map((link) => {
    const p = places.get(link.id);
    if (p === undefined) return nothing;
    const css = `term ${p.ground ? 'grounded' : ''} ${link.id === ctx.chosen ? 'chosen' : ''}`;
    return svg`<text class=${css} x=${p.x} y=${p.y + lift} text-anchor="middle">${link.word.text}</text>`;
  })}</g>`;
}

/** Enter and Space act as they do on a button; two acts where Space has its own. */
const activate =
  (onEnter: () => void, onSpace: () => void = onEnter) =>
  (e: KeyboardEvent): void => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    e.preventDefault();
    if (e.key === 'Enter') onEnter();
    else onSpace();
  };
