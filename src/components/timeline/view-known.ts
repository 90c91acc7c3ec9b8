import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderAsOfRow, wordDay} from '../../element/as-of-row.js';
import {glyphShapes} from '../../element/date-glyph.js';
import type {View} from '../../element/view.js';
import {wallClock} from '../../geometry/wall-clock.js';
import type {TimelineWords} from '../../strings/timeline.js';
import type {TimelineContext} from './context.js';
import {dayChoices, lineBlock, lookOf, type Known} from './known.js';
import type {KnownController} from './known-controller.js';
import type {TimelineScene} from './layout.js';
import type {Item} from './layout-items.js';
import {layoutLine, type LineScene} from './layout-line.js';
import type {GlyphScene} from './layout-marks.js';
import type {PictureScene} from './layout-picture.js';
import {sayKnown} from './words-known.js';

/** The row in which the reader sets a day or picks an analysis; nothing while it is closed. */
export function renderKnownRow(
  control: KnownController,
  {scene, tz}: {scene: TimelineScene; tz: string},
  view: View,
  own: TimelineWords,
): TemplateResult | typeof nothing {
  if (!control.open || !view.interactive) return nothing;
  const asOf = control.known?.asOf;
  return renderAsOfRow(
    {asOf, days: dayChoices(scene.window, asOf), tz, onSet: (text) => control.set(text), onKey: control.handleKey},
    view,
    own,
  );
}

const lines = new WeakMap<PictureScene, {inputs: readonly unknown[]; line: LineScene}>();

/** The line over a picture, where a day is set; laid over it once for a day and what the filters leave. */
export function lineOver(scene: PictureScene, {known, shown, view, own, measure}: TimelineContext): LineScene | undefined {
  if (known === undefined) return undefined;
  const inputs = [known, shown.ids, own, view.words];
  const last = lines.get(scene);
  if (last !== undefined && inputs.every((input, i) => input === last.inputs[i])) return last.line;
  const line = layoutLine(scene, {end: known.asOf.end, sentences: sayKnown(known, shown.ids, view, own), measure});
  lines.set(scene, {inputs, line});
  return line;
}

/** Behind the marks: hatch over what lies later, the line, its mark on the axis. */
export const drawLine = ({hatch, line, head, x, height}: LineScene): SVGTemplateResult =>
  svg`<g class="asof" aria-hidden="true"><clipPath id="until"><rect width=${x} height=${height} /></clipPath><path class="hatch" d=${hatch} /><path class="edge" d=${line} /><path class="tip" d=${head} /></g>`;

/** Under the picture: how many events are dated later. */
export const drawSentences = ({texts}: LineScene): SVGTemplateResult =>
  svg`<g class="said">${texts.map(
    ({text, x, y, anchor, bold}) => svg`<text class=${bold === true ? 'bold' : ''} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`,
  )}</g>`;

/** In a list: the line with the same sentences. */
function renderDivide(known: Known, {view, own, shown}: TimelineContext): TemplateResult {
  const [first, ...rest] = sayKnown(known, shown.ids, view, own);
  return html`<div class="divide">
    <p><b>${own.asKnownOn(wordDay(known.asOf, view))}</b></p>
    <p>${first}</p>
    ${rest.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}

/** What a list draws of its blocks, with the line at its place in time. */
export function withDivide(
  blocks: Parameters<typeof lineBlock>[0],
  draw: (block: (typeof blocks)[number]) => unknown,
  ctx: TimelineContext,
): readonly unknown[] {
  const {known, view, tz} = ctx;
  const drawn = blocks.map(draw);
  if (known === undefined) return drawn;
  const at = lineBlock(blocks, known.asOf, view.model.sourceById, wallClock(tz));
  return [...drawn.slice(0, at), renderDivide(known, ctx), ...drawn.slice(at)];
}

/** The glyph of one date of an event: hollow if it is later, dimmed beyond the line if it crosses that. */
export function drawGlyph(
  scene: GlyphScene,
  {item, y, unit}: {item: Item; y: number; unit: number},
  known: Known | undefined,
): SVGTemplateResult {
  const {glyph, look} = lookOf(scene, item, known);
  const drawn = glyphShapes(glyph, scene.x, y, unit);
  if (look === 'plain') return drawn;
  return look === 'later' ? svg`<g class="later">${drawn}</g>` : svg`<g class="later">${drawn}</g><g clip-path="url(#until)">${drawn}</g>`;
}
