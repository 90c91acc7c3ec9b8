import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Picture} from './layout.js';
import {spreadPath, type Stack} from './layout-stack.js';

/** The picture of a cell: mark on its track, or one of the four blanks. */
export function cellPicture({width, height, shapes}: Picture): TemplateResult {
  const [first, second, third] = shapes;
  if (third !== undefined && second !== undefined && first !== undefined) {
    return html`<svg class="track" aria-hidden="true" width=${width} height=${height}>
      <path class=${first.kind} d=${first.d}></path>
      <path class=${second.kind} d=${second.d}></path>
      <path class=${third.kind} d=${third.d}></path>
    </svg>`;
  }
  return second === undefined
    ? html`<svg class="track" aria-hidden="true" width=${width} height=${height}>
        <path class=${first?.kind ?? ''} d=${first?.d ?? ''}></path>
      </svg>`
    : html`<svg class="track" aria-hidden="true" width=${width} height=${height}>
        <path class=${first?.kind ?? ''} d=${first?.d ?? ''}></path>
        <path class=${second.kind} d=${second.d}></path>
      </svg>`;
}

/** A scale and the spread of the answers that are shown. */
export const stackScale = (stack: Stack, isShown: (key: string) => boolean): SVGTemplateResult =>
  svg`<path class="rule" d=${stack.rule} /><path class="spread" d=${spreadPath(stack, isShown)} />`;

/** Everybody on one scale: initials stacked at their stops, a line for the spread. */
export function togetherPicture(stack: Stack, initial: (source: string) => string, isShown: (key: string) => boolean): TemplateResult {
  return html`<svg class="together" aria-hidden="true" width=${stack.width} height=${stack.height}>
    ${stackScale(stack, isShown)}${stack.placed.map((p) => (isShown(p.key) ? svg`<text x=${p.x} y=${p.y}>${initial(p.source)}</text>` : ''))}
  </svg>`;
}

/** A tile around x = 0 with its top at y = 0; the one that may have the focus wears a ring while it has. */
export function tileShape(initial: string, {tile, ring}: Stack, focusable = false): SVGTemplateResult {
  const focus = svg`<rect class="focus" x=${-ring.size / 2} y=${ring.y} width=${ring.size} height=${ring.size} rx="3" />`;
  return svg`${focusable ? focus : nothing}<rect class="box" x=${-tile / 2} width=${tile} height=${tile} rx="2" /><text class=${initial.length > 2 ? 'long' : ''} y=${tile * 0.7}>${initial}</text>`;
}
