import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Id} from '../../model/types.js';
import {formatRef} from '../../selection/ref.js';
import type {MapContext} from './context.js';
import type {LinkMark, NodeMark, PictureScene, TextLine, ZoneMark} from './layout-scene.js';
import {nameActor, nameRelation, wordMarked} from './words.js';

// Marks are many: each is one template, and acts are heard on the box around all of them.

/** The network: zones, links with the weakly attested first, words, and on top the actors zone by zone. */
export function renderPicture(scene: PictureScene, ctx: MapContext): TemplateResult {
  const {view, own, roving} = ctx;
  const {number} = view.format;
  const links = scene.links.filter(({id}) => ctx.relations.has(id));
  const drawing = html`<svg
    part="picture"
    class="map ${ctx.focus === undefined && ctx.routes?.route === undefined ? '' : 'focused'}"
    width=${scene.width}
    height=${scene.height}
    viewBox="0 0 ${scene.width} ${scene.height}"
    role="group"
    aria-label=${own.pictureLabel(number(scene.nodes.filter(({id}) => ctx.actors.has(id)).length), number(links.length))}
  >
    ${scene.zones.map(renderGround)}
    <g class="links">${scene.links.map((link) => (ctx.relations.has(link.id) ? renderLink(link, ctx) : nothing))}</g>
    ${renderWords(scene, ctx)} ${scene.zones.map((zone) => renderZone(zone, scene, ctx))}
  </svg>`;
  if (!view.interactive) return drawing;
  // A focusin listener would make the svg element a tab stop of its own; left and right are those of the drawing on any page.
  return html`<div
    dir="ltr"
    data-roving="picture"
    @click=${(e: Event) => actOn(e, scene, ctx)}
    @keydown=${(e: KeyboardEvent) => {
      if (e.key === 'Enter' || e.key === ' ') actOn(e, scene, ctx);
      else if (e.key === 'Escape' && ctx.onBack(stopOf(e) ?? '')) e.preventDefault();
      else roving.handleKey(e);
    }}
    @focusin=${roving.handleFocus}
  >
    ${drawing}
  </div>`;
}

const stopOf = ({target}: Event): string | null | undefined =>
  target instanceof Element ? target.closest('[data-stop]')?.getAttribute('data-stop') : undefined;

/** What a click, Enter or Space on a mark does. Enter on a relation of the focused actor goes on to the other one. */
function actOn(e: Event, scene: PictureScene, ctx: MapContext): void {
  const stop = stopOf(e);
  if (stop == null) return;
  e.preventDefault();
  const id = stop.slice(stop.indexOf(':') + 1);
  if (stop.startsWith('actor:')) return ctx.onActor(id);
  if (stop.startsWith('cluster:')) return ctx.onZone(id);
  const link = scene.links.find((l) => l.id === id);
  const follows = e instanceof KeyboardEvent && e.key === 'Enter' && link !== undefined && touches(link, ctx.focus);
  if (follows) ctx.onFollow(otherEnd(link, ctx.focus), id);
  else ctx.onRelation(id);
}

const touches = (link: LinkMark, actor: Id | undefined): boolean => actor !== undefined && (link.from === actor || link.to === actor);
const otherEnd = (link: LinkMark, actor: Id | undefined): Id => (link.from === actor ? link.to : link.from);

const renderGround = ({ground, rect, title}: ZoneMark): SVGTemplateResult | typeof nothing =>
  title.length === 0
    ? nothing
    : svg`<rect class=${ground ? 'ground' : 'no-ground'} x=${rect.x} y=${rect.y} width=${rect.width} height=${rect.height} />
      <path class="zone-rule" d="M${rect.x},${rect.y}h${rect.width}" />`;

/** One text in several lines; the blank that parts their words takes no room. */
const textLines = (lines: readonly TextLine[]): readonly SVGTemplateResult[] =>
  lines.map(({text, x, y}, i) =>
    i === 0 ? svg`<tspan x=${x} y=${y}>${text}</tspan>` : svg`<tspan font-size="0"> </tspan><tspan x=${x} y=${y}>${text}</tspan>`,
  );

function renderZone(zone: ZoneMark, scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const {view, own} = ctx;
  const near = standing(scene, ctx);
  const nodes = zone.nodes.map((node) => (ctx.actors.has(node.id) ? renderNode(node, ctx, near) : nothing));
  if (zone.title.length === 0) return svg`<g>${nodes}</g>`;
  const label = own.camp(zone.label, zone.nodes.length, view.format.number(zone.nodes.length));
  return svg`<g role="group" aria-label=${label}>${renderHead(zone, ctx)}${nodes}</g>`;
}

/** The name of a zone, which switches its actors off and on. */
function renderHead(zone: ZoneMark, ctx: MapContext): SVGTemplateResult {
  const {view, roving} = ctx;
  const off = ctx.isOff(`cluster:${zone.id}`);
  const title = svg`<text class="title ${zone.ground ? 'grounded' : ''}">${textLines(zone.title)}</text>`;
  if (!view.interactive) return svg`<g>${title}</g>`;
  const stop = `cluster:${zone.id}`;
  const {x, y, width, height} = zone.titleBox;
  return svg`<g
    class="zone-head ${off ? 'off' : ''}"
    part="filter"
    role="button"
    aria-label=${zone.label}
    aria-pressed=${!off}
    data-stop=${stop}
    tabindex=${roving.tabIndex(stop)}
  ><rect class="hit" x=${x} y=${y} width=${width} height=${height} />${title}
    ${roving.current === stop ? renderFocus(zone) : nothing}</g>`;
}

/** Who stands out: the actors of the route in hand, else the focused actor and its neighbours; undefined where all do. */
function standing(scene: PictureScene, ctx: MapContext): ReadonlySet<Id> | undefined {
  const {routes, focus} = ctx;
  if (routes?.route !== undefined) return new Set([...routes.actors, ...(focus === undefined ? [] : [focus])]);
  return focus === undefined ? undefined : neighbours(focus, scene, ctx);
}

/** An actor and those that it is visibly tied to. */
function neighbours(actor: Id, scene: PictureScene, ctx: MapContext): ReadonlySet<Id> {
  const own = scene.links.filter((link) => ctx.relations.has(link.id) && touches(link, actor));
  return new Set([actor, ...own.flatMap(({from, to}) => [from, to])]);
}

function renderNode(node: NodeMark, ctx: MapContext, near: ReadonlySet<Id> | undefined): SVGTemplateResult {
  const {view, roving} = ctx;
  const {id, x, y} = node;
  const chosen = ctx.focus === id;
  const onRoute = ctx.routes?.actors.has(id) === true;
  const marked = ctx.marked.has(`actor:${id}`);
  const ringed = chosen || onRoute || marked;
  const back = near?.has(id) === false || ctx.aside.has(id);
  const css = [
    'node',
    node.strong && 'strong',
    node.hollow && 'hollow',
    node.spare && 'spare',
    chosen && 'chosen',
    onRoute && 'on-route',
    marked && 'marked',
    back && 'dim',
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

const renderRing = ({x, y, ring}: NodeMark): SVGTemplateResult => svg`<circle class="ring" cx=${x} cy=${y} r=${ring} />`;

const renderFocus = ({focusBox: {x, y, width, height}}: NodeMark | ZoneMark): SVGTemplateResult =>
  svg`<rect class="focus" x=${x} y=${y} width=${width} height=${height} rx="3" />`;

function renderLink(link: LinkMark, ctx: MapContext): SVGTemplateResult {
  const {view, own, roving, focus} = ctx;
  const {id, d, head} = link;
  const mine = touches(link, focus);
  const {routes} = ctx;
  const onRoute = routes?.relations.has(id) === true;
  const routed = routes?.route !== undefined;
  const chosen = ctx.chosen === id;
  const marked = ctx.marked.has(`relation:${id}`);
  const later = ctx.known?.later.has(id) === true;
  const css = [
    'link',
    link.strong && 'strong',
    link.family === 'speaks-to' && 'dots',
    mine && !routed && 'touches',
    chosen && 'chosen',
    onRoute && 'on-route',
    marked && 'marked',
    later && 'later',
    (routed ? !onRoute : focus !== undefined && !mine) && 'dim',
  ]
    .filter(Boolean)
    .join(' ');
  const relation = view.model.relationById.get(id);
  // A date in words costs more than the rest of the name, and the line is reached only from its actor.
  const name = relation === undefined ? id : nameRelation(relation, view, own, mine || chosen || onRoute);
  const label = name + wordMarked(marked, ctx) + (later ? `, ${own.laterMark}` : '');
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
  ><path class="hit" d=${d} />${current ? svg`<path class="halo" d=${d} /><path class="halo gap" d=${d} />` : nothing}<path
    class="wire" d=${d} stroke-width=${link.width} stroke-dasharray=${link.dash ?? nothing} /><path class=${tip} d=${head.d} stroke-width=${head.stroke} /></g>`;
}

/** Words on the lines: those at rest, or those of what is focused or selected. */
function renderWords(scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const {focus, chosen} = ctx;
  const asked = focus !== undefined ? formatRef('actor', focus) : chosen !== undefined ? formatRef('relation', chosen) : undefined;
  const alone = ctx.routes?.route === undefined ? undefined : scene.wordsAlong([...ctx.routes.relations]);
  const places = alone ?? (asked === undefined ? scene.words : scene.wordsOf(asked));
  const written = scene.links.filter(({id}) => places.has(id) && ctx.relations.has(id));
  return svg`<g class="terms" part="label" aria-hidden="true">${written.map((link) => {
    const p = places.get(link.id);
    if (p === undefined) return nothing;
    const css = `term ${p.ground ? 'grounded' : ''} ${link.id === chosen ? 'chosen' : ''} ${ctx.known?.later.has(link.id) === true ? 'later' : ''}`;
    return svg`<text class=${css} x=${p.x} y=${p.baseline} text-anchor="middle">${link.word}</text>`;
  })}</g>`;
}
