import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Id} from '../../model/types.js';
import type {MapContext} from './context.js';
import type {PictureScene, ZoneMark} from './layout-scene.js';
import {renderManyLinks, renderManyNames, renderManyNodes} from './view-many.js';
import {standing, touches, wordsShown} from './looks.js';
import {otherEnd, renderFocus, renderLink, renderNode, textLines} from './view-marks.js';

// Marks are many: each is one template, and acts are heard on the box around all of them.

/** A picture in its box, on which acts are heard; `content` are its marks. */
export function renderStage(scene: PictureScene, label: string, content: SVGTemplateResult, ctx: MapContext): TemplateResult {
  const {view, roving} = ctx;
  const drawing = html`<svg
    part="picture"
    class="map ${ctx.focus === undefined && ctx.routes?.route === undefined ? '' : 'focused'}"
    width=${scene.width}
    height=${scene.height}
    viewBox="0 0 ${scene.width} ${scene.height}"
    role="group"
    aria-label=${label}
  >
    ${content}
  </svg>`;
  if (!view.interactive) return drawing;
  // A focusin listener would make the svg element a tab stop of its own; left and right are those of the drawing on any page.
  return html`<div
    dir="ltr"
    data-roving="picture"
    @click=${(e: Event) => actOn(e, scene, ctx)}
    @keydown=${(e: KeyboardEvent) => {
      if (e.key === 'Enter' || e.key === ' ') actOn(e, scene, ctx);
      else if (e.key === 'Escape' && ctx.onBack(stopAt(e) ?? '')) e.preventDefault();
      else roving.handleKey(e);
    }}
    @focusin=${roving.handleFocus}
  >
    ${drawing}
  </div>`;
}

/** The network: zones, links with the weakly attested first, words, and on top the actors zone by zone. */
export function renderPicture(scene: PictureScene, ctx: MapContext): TemplateResult {
  const {number} = ctx.view.format;
  const links = scene.links.filter(({id}) => ctx.relations.has(id));
  const actors = scene.nodes.filter(({id}) => ctx.actors.has(id));
  const near = standing(scene, ctx);
  return renderStage(
    scene,
    ctx.own.pictureLabel(number(actors.length), number(links.length)),
    svg`${scene.zones.map(renderGround)}
    ${scene.many ? renderManyLinks(scene, ctx) : svg`<g class="links">${links.map((link) => renderLink(link, ctx))}</g>`}
    ${renderWords(scene, ctx)} ${scene.zones.map((zone) => renderZone(zone, {scene, near}, ctx))}
    ${scene.many ? renderManyNames(scene, near, ctx) : nothing}`,
    ctx,
  );
}

/** What a click, Enter or Space on a mark does. Enter on a relation of the focused actor goes on to the other one. */
function actOn(e: Event, scene: PictureScene, ctx: MapContext): void {
  const stop = stopAt(e);
  if (stop == null) return;
  e.preventDefault();
  const id = stop.slice(stop.indexOf(':') + 1);
  if (stop.startsWith('actor:')) return ctx.onActor(id);
  if (stop.startsWith('cluster:')) return ctx.onZone(id);
  if (stop.startsWith('place:')) return ctx.onPlace(id);
  const link = scene.links.find((l) => l.id === id);
  const follows = e instanceof KeyboardEvent && e.key === 'Enter' && link !== undefined && touches(link, ctx.focus);
  if (follows) ctx.onFollow(otherEnd(link, ctx.focus), id);
  else ctx.onRelation(id);
}

/** The stop that an event means: that of its mark or of its name; for a click beside all of them the nearest within a few px. */
function stopAt(e: Event): string | null | undefined {
  const {target} = e;
  const root = target instanceof Element ? target.getRootNode() : undefined;
  const near =
    e instanceof MouseEvent && root instanceof ShadowRoot
      ? (e instanceof PointerEvent && e.pointerType === 'touch' ? besideFinger : beside).map(([x, y]) =>
          root.elementFromPoint(e.clientX + x, e.clientY + y),
        )
      : [];
  const marks = [target, ...near].map((at) => (at instanceof Element ? at.closest('[data-stop], [data-of], .many [data-id]') : null));
  const mark = marks.find((at) => at !== null);
  const line = mark?.getAttribute('data-id');
  return mark?.getAttribute('data-stop') ?? mark?.getAttribute('data-of') ?? (line == null ? undefined : `relation:${line}`);
}

/** Px around a click, as far as a thin line may be missed, by a mouse and by a finger. */
const besideFinger = [3, 6, 9, 12].flatMap((d) => [
  [0, -d],
  [0, d],
  [-d, 0],
  [d, 0],
]) as readonly (readonly [number, number])[];
const beside = besideFinger.slice(0, 8);

const renderGround = ({ground, rect, title}: ZoneMark): SVGTemplateResult | typeof nothing =>
  title.length === 0
    ? nothing
    : svg`<rect class=${ground ? 'ground' : 'no-ground'} x=${rect.x} y=${rect.y} width=${rect.width} height=${rect.height} />
      <path class="zone-rule" d="M${rect.x},${rect.y}h${rect.width}" />`;

function renderZone(
  zone: ZoneMark,
  {scene, near}: {scene: PictureScene; near: ReadonlySet<Id> | undefined},
  ctx: MapContext,
): SVGTemplateResult {
  const {view, own} = ctx;
  const nodes = scene.many
    ? renderManyNodes(zone, ctx.upTo - scene.links.length - beforeZone(zone, scene), near, ctx)
    : zone.nodes.map((node) => (ctx.actors.has(node.id) ? renderNode(node, ctx, near) : nothing));
  if (zone.title.length === 0) return svg`<g>${nodes}</g>`;
  const label = own.camp(zone.label, zone.nodes.length, view.format.number(zone.nodes.length));
  return svg`<g role="group" aria-label=${label}>${renderHead(zone, ctx)}${nodes}</g>`;
}

/** How many actors come before those of a zone. */
const beforeZone = ({nodes: [first]}: ZoneMark, {nodes}: PictureScene): number => (first === undefined ? 0 : nodes.indexOf(first));

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

/** Words on the lines: those at rest, or those of what is focused or selected. */
function renderWords(scene: PictureScene, ctx: MapContext): SVGTemplateResult {
  const {chosen} = ctx;
  const places = wordsShown(scene, ctx);
  const written = scene.links.filter(({id}) => places.has(id) && ctx.relations.has(id));
  return svg`<g class="terms" part="label" aria-hidden="true">${written.map((link) => {
    const p = places.get(link.id);
    if (p === undefined) return nothing;
    const css = `term ${p.ground ? 'grounded' : ''} ${link.id === chosen ? 'chosen' : ''} ${ctx.known?.later.has(link.id) === true ? 'later' : ''}`;
    return svg`<text class=${css} x=${p.x} y=${p.baseline} text-anchor="middle">${link.word}</text>`;
  })}</g>`;
}
