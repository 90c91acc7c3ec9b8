import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {glyphShapes} from '../../element/date-glyph.js';
import {tileShapes} from '../../element/tile.js';
import {differSign} from '../../geometry/date-glyph.js';
import type {Rect} from '../../geometry/rect.js';
import {sourceBarPaths} from '../../geometry/source-bar.js';
import type {SourceVoice} from '../../query/voices.js';
import type {TimelineContext} from './context.js';
import type {TextScene} from './layout-axis.js';
import {standingClass} from './known.js';
import {dayPath, type LabelScene} from './layout-marks.js';
import type {LaneScene, MarkScene, PictureScene, PileScene} from './layout-picture.js';
import type {PublicationLane, PublicationScene} from './layout-publications.js';
import {laneToggle} from './shown.js';
import {highestOf, markStop, sourceStop, standOf, type Stand} from './stands.js';
import {drawGlyph, drawLine, drawSentences, lineOver} from './view-known.js';
import {drawEdge, drawPile, drawPileTip} from './view-piles.js';
import {drawMarked, drawRing, wordMarked} from './view-marked.js';
import {wordStanding} from './words-known.js';

/** The picture as one drawing: axis, publications, heads of lanes, marks in the order of the list. */
export function renderPicture(scene: PictureScene, ctx: TimelineContext): TemplateResult {
  const {view, own, roving, shown, off, selected, opened, stands, zoom} = ctx;
  const current = roving.current;
  const {known} = ctx;
  const line = lineOver(scene, ctx);
  const height = line?.height ?? scene.height;
  const {gestures} = zoom;
  const gesture = <T>(listener: T): T | typeof nothing => (view.interactive && zoom.can ? listener : nothing);
  return html`<svg
    part="picture"
    class=${zoom.can ? 'lanes zoomable' : 'lanes'}
    width=${scene.width}
    height=${height}
    viewBox="0 0 ${scene.width} ${height}"
    role="group"
    aria-label=${own.pictureLabel(scene.from, scene.to)}
    @pointerover=${(e: PointerEvent) => ctx.onHover(idAt(e))}
    @pointerleave=${() => ctx.onHover('')}
    @wheel=${gesture(gestures.wheel)}
    @touchstart=${gesture(gestures.touchStart)}
    @touchmove=${gesture(gestures.touchMove)}
    @touchend=${gesture(gestures.touchEnd)}
    @touchcancel=${gesture(gestures.touchEnd)}
    @gesturestart=${gesture(gestures.pinchStart)}
    @gesturechange=${gesture(gestures.pinchMove)}
    @gestureend=${gesture(gestures.pinchEnd)}
  >
    ${guard([scene], () => drawAxis(scene))} ${line === undefined ? nothing : drawLine(line)} ${drawHeads(scene, ctx)}
    ${drawThread(scene, ctx)} ${drawEdges('earlier', scene, ctx)}
    <g role="group" aria-label=${own.marksLabel}>
      ${guard([scene, shown, off, selected, opened, current, known, view.words, view.interactive, zoom.open, ctx.marked], () => drawStands(stands, scene, ctx))}
    </g>
    ${drawEdges('later', scene, ctx)} ${line === undefined ? nothing : drawSentences(line)} ${drawOver(scene, ctx)}
  </svg>`;
}

/** The event under the pointer, or else the stop of the pile. */
function idAt({target}: Event): string {
  if (!(target instanceof Element)) return '';
  const id = target.closest('[data-id]')?.getAttribute('data-id');
  return id ?? target.closest('[data-stop^="pile:"]')?.getAttribute('data-stop') ?? '';
}

/** Each has its own element as long as it is drawn, so that the focus stays where it is. */
function drawStands(stands: readonly Stand[], scene: PictureScene, ctx: TimelineContext): unknown {
  const highest = highestOf(stands);
  return repeat(
    stands,
    ({stop}) => stop,
    ({mark, pile, ...stand}) =>
      mark !== undefined ? drawMark(mark, scene, ctx) : pile === undefined ? nothing : drawPile({...stand, pile}, scene, highest, ctx),
  );
}

const drawEdges = (key: 'earlier' | 'later', {edges}: PictureScene, ctx: TimelineContext): readonly unknown[] =>
  edges.filter((edge) => edge.key === key).map((edge) => drawEdge(edge, ctx));

const drawText = (t: TextScene): SVGTemplateResult =>
  svg`<text class=${t.bold === true ? 'bold' : ''} x=${t.x} y=${t.y} text-anchor=${t.anchor}>${t.text}</text>`;

function drawAxis({axis, bottom, width}: PictureScene): SVGTemplateResult {
  const {lines, peak} = axis;
  return svg`<g aria-hidden="true"><path class="day" d=${lines.fine} /><path class="month" d=${lines.strong} />
    <g class="axis">${axis.texts.map(drawText)}</g>
    <path class="base" d=${lines.base} /><path class="tick" d=${lines.ticks} />
    ${peak === undefined ? nothing : svg`<rect class="peak" x=${peak.x} y=${peak.y} width=${peak.width} height=${peak.height} />`}
    ${lines.hinge === undefined ? nothing : svg`<path class="hinge" d=${lines.hinge} />`}
    <path class="lane" d="M0,${bottom}H${width}" />
    </g><g class="axis">${axis.scales.map(({text, x, y}) => svg`<text x=${x} y=${y}>${text}</text>`)}</g>`;
}

function drawPublications({texts, specimen, items}: PublicationLane, {unit}: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  return svg`<g class="publications" role="group" aria-label=${ctx.own.publications}>
    <g aria-hidden="true">${texts.map(drawText)}${drawBar(specimen.voices, specimen, unit)}</g>
    ${items.map((item) => drawPublication(item, unit, ctx))}</g>`;
}

/** Tile, name and date of a source, which switch what it tells. */
function drawPublication(item: PublicationScene, unit: number, ctx: TimelineContext): SVGTemplateResult {
  const {view, known, sources} = ctx;
  const off = sources.size > 0 && !sources.has(item.id);
  const kind = `${item.id === known?.asOf.source ? 'asked' : ''}${off ? ' off' : ''}`;
  const bar = item.bar === undefined ? nothing : glyphShapes(item.bar.glyph, item.bar.x, item.bar.y, unit);
  const name = svg`<text class="bold" x=${item.name.x} y=${item.y} dy="0.35em">${item.name.text}</text>`;
  const rest = svg`${tileShapes(item.id, off ? 'silent' : item.inferred ? 'reports' : 'attests', {x: item.x, y: item.y, unit}, view)}<text
    x=${item.date.x} y=${item.y} dy="0.35em">${item.date.text}</text>`;
  if (!view.interactive || view.model.sources.length < 2)
    return svg`<g class=${kind} role="img" aria-label=${item.label}>${bar}${name}${rest}</g>`;
  const act = (): void => ctx.onSource(item.id);
  // What can be read inside a button must stand in its name as it is read.
  return svg`<g class=${kind}>${bar}<g class="head" role="button" part="filter" aria-label=${item.label} aria-pressed=${off ? 'false' : 'true'}
      data-stop=${sourceStop(item.id)} tabindex=${ctx.lanesRoving.tabIndex(sourceStop(item.id))} @click=${act} @keydown=${press(act)}
    >${drawHit(item.hit)}${name}</g><g class="over" aria-hidden="true">${rest}</g></g>`;
}

const drawHit = ({x, y, width, height}: Rect): SVGTemplateResult => svg`<rect class="hit" x=${x} y=${y} width=${width} height=${height} />`;

/** What the legend is beside the picture: names of sources and of lanes, with one tab stop for both. A group that listens to focus would be a stop itself. */
function drawHeads(scene: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  const {lanesRoving: roving, view} = ctx;
  return svg`<g class="heads" tabindex=${view.interactive ? -1 : nothing} data-roving="lanes" @keydown=${view.interactive ? roving.handleKey : nothing} @focusin=${view.interactive ? roving.handleFocus : nothing}
    >${guard([scene, view, ctx.known, ctx.sources, roving.current], () => drawPublications(scene.publications, scene, ctx))}${scene.lanes.map(
      (lane) => drawHead(lane, scene, ctx),
    )}</g>`;
}

/** Rule, name and live count of a lane; the name switches the lane. */
function drawHead(lane: LaneScene, {width}: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  const {hit} = lane;
  const {view, own, lanesRoving, shown, off} = ctx;
  const n = shown.lanes.get(lane.id) ?? 0;
  const count = view.format.number(n);
  const label = own.lane(lane.label, n, count);
  const stop = laneToggle(lane.id);
  const name = svg`${lane.lines.map((line) => svg`<text class="name" x="0" y=${line.y}>${line.text}</text>`)}`;
  const head = view.interactive
    ? svg`<g class=${off.has(stop) ? 'head off' : 'head'} role="button" part="filter" aria-label=${label} aria-pressed=${off.has(stop) ? 'false' : 'true'}
        data-stop=${stop} tabindex=${lanesRoving.tabIndex(stop)} @click=${() => ctx.onLane(lane.id)} @keydown=${press(() => ctx.onLane(lane.id))}
      >${drawHit(hit)}${name}</g>`
    : svg`<g class="head">${name}</g>`;
  return svg`<g part="lane" role="group" aria-label=${label}><path class="lane" d="M0,${lane.y}H${width}" />${head}<text class="count" aria-hidden="true" x=${lane.count.x} y=${lane.count.y}>${count}</text></g>`;
}

/** Runs `act` on Enter and Space, as a button does. */
export const press =
  (act: () => void) =>
  (e: KeyboardEvent): void => {
    if ((e.key !== 'Enter' && e.key !== ' ') || e.ctrlKey || e.metaKey || e.altKey) return;
    e.preventDefault();
    act();
  };

function drawMark(mark: MarkScene, {unit}: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  const {item, label, join, hit} = mark;
  const {view, off, roving} = ctx;
  const chosen = ctx.selected === item.id;
  const rival = mark.glyphs.length > 1;
  const glyphs = mark.glyphs.map((glyph) => {
    if (off.has(`form:${glyph.key}`)) return nothing;
    const drawn = drawGlyph(glyph, {item, y: mark.y, unit}, ctx.known);
    return rival ? svg`<g data-id=${item.id}>${drawn}</g>` : drawn;
  });
  const {interactive} = view;
  const stop = markStop(item.id);
  const name = label === undefined ? nothing : drawLabel(label, item, unit);
  return svg`<g class=${`mark w${item.weight}${standingClass(item, ctx.known)}${chosen ? ' chosen' : ''}`} part="mark" role=${interactive ? 'button' : 'img'} data-id=${item.id}
    data-stop=${interactive ? stop : nothing} tabindex=${interactive ? roving.tabIndex(stop) : nothing} aria-label=${ctx.nameOf(item) + wordStanding(item, ctx.known, ctx.own) + wordMarked([item], ctx)}
    aria-expanded=${interactive ? (chosen && ctx.opened ? 'true' : 'false') : nothing}
  ><rect class="hit" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} rx="3" />${
    join === undefined ? nothing : svg`<path class="join" d="M${join.x0},${mark.y}H${join.x1}" />`
  }${mark.glyphs.map(({day}) => (day === undefined ? nothing : svg`<path class="join" d=${dayPath(day, mark.y)} />`))}${glyphs}${chosen ? svg`<g transform="translate(${mark.aside},0)">${name}</g>` : name}</g>`;
}

const drawLabel = (label: LabelScene, item: MarkScene['item'], unit: number): SVGTemplateResult =>
  svg`<text part="label" class="label" x=${label.x} y=${label.y}>${label.text}</text>${
    label.differ === undefined
      ? nothing
      : svg`<path class="differ" transform="translate(${label.differ.x},${label.differ.y}) scale(${unit})" d=${differSign} />`
  }${drawBar(item.voices, label.bar, unit)}`;

/** A source bar, its top left at a point. */
const drawBar = (voices: readonly SourceVoice[], {x, y}: {x: number; y: number}, unit: number): SVGTemplateResult =>
  svg`<g class="bar" transform="translate(${x},${y}) scale(${unit})">${sourceBarPaths(voices).map(({voice, d}) => svg`<path class=${voice} d=${d} />`)}</g>`;

/** What stands for an event, or has a stop. */
function standFor(id: string, {stands, itemById}: TimelineContext): Stand | undefined {
  const item = itemById.get(id);
  return item === undefined ? stands.find(({stop}) => stop === id) : standOf(stands, item);
}

/** Under the marks: the dotted line from the axis to the selected mark, a hairline to the one under the pointer. */
function drawThread(scene: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  const line = (id: string, kind: string): SVGTemplateResult | typeof nothing => {
    const stand = id === '' ? undefined : standFor(id, ctx);
    const y = stand?.mark?.y ?? stand?.pile?.y;
    return stand === undefined || y === undefined ? nothing : svg`<path class=${kind} d="M${stand.x},${scene.axis.y}V${y}" />`;
  };
  return svg`<g aria-hidden="true">${line(ctx.hover === ctx.selected ? '' : ctx.hover, 'hair')}${line(ctx.selected, 'thread')}</g>`;
}

/** Over the marks: rings, and the name of a mark that has no label while it is pointed at, focused or selected. */
function drawOver(scene: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  const ids = [...new Set([ctx.selected, ctx.hover, ctx.focused])].filter((id) => id !== '');
  return svg`<g class="over" aria-hidden="true">${drawMarked(ctx)}${ids.map((id) => {
    const stand = standFor(id, ctx);
    if (stand?.pile !== undefined) return drawPileOver(id, stand.pile, stand, scene, ctx);
    const mark = stand?.mark;
    if (mark === undefined) return nothing;
    const {ring, item} = mark;
    const chosen = id === ctx.selected;
    const kind = chosen ? 'ring chosen' : 'ring';
    return svg`${!chosen && id !== ctx.hover ? nothing : drawRing(kind, ring)}${mark.label === undefined ? svg`<g class=${`w${item.weight} tip ${chosen ? 'chosen' : ''}`}>${drawLabel(mark.hint, item, scene.unit)}</g>` : nothing}`;
  })}</g>`;
}

/** A pile says how many it holds; of an event in it that is selected, or alone in it, its name is said. */
function drawPileOver(id: string, pile: PileScene, stand: Stand, scene: PictureScene, ctx: TimelineContext): SVGTemplateResult {
  const item = ctx.itemById.get(id);
  return drawPileTip({...stand, pile}, scene, ctx, item === undefined ? undefined : {text: item.label, chosen: id === ctx.selected});
}
