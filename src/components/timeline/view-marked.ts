import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {TimelineContext} from './context.js';
import type {RingScene} from './layout-marks.js';
import {ringOf} from './stands.js';

/** Whether one of these events is marked for a selection in another element. */
export const isMarked = (items: readonly {ref: string}[], {marked}: Pick<TimelineContext, 'marked'>): boolean =>
  marked.size > 0 && items.some(({ref}) => marked.has(ref));

/** Added to the name of a mark that is. */
export const wordMarked = (items: readonly {ref: string}[], ctx: TimelineContext): string =>
  isMarked(items, ctx) ? `, ${ctx.view.words.marked}` : '';

/** The box that a ring goes around, rounded at the ends of a mark; a line where it has no height. */
export const drawRing = (kind: string, {x, y, width, height, rx}: RingScene): SVGTemplateResult =>
  height === 0
    ? svg`<path class=${kind} d="M${x},${y}h${width}" />`
    : svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height} rx=${rx} />`;

/** Rings around all marks and piles that are marked. */
export const drawMarked = (ctx: TimelineContext): readonly SVGTemplateResult[] | typeof nothing =>
  ctx.marked.size === 0
    ? nothing
    : ctx.stands.filter(({items}) => isMarked(items, ctx)).map((stand) => drawRing('ring chosen', ringOf(stand)));
