import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Blank} from '../../model/types.js';
import type {CellScene, Together, Track} from './layout.js';

/** The scale of a cell with its stops, the middle and ends taller. */
const rule = (track: Track, y: number): SVGTemplateResult => {
  const first = track.stops[0] ?? 0;
  const last = track.stops.at(-1) ?? 0;
  const middle = (track.stops.length - 1) / 2;
  return svg`<path class="rule" d=${`M${first},${y}H${last}${track.stops
    .map((x, i) => (i === middle ? `M${x},${y - 5}v10` : `M${x},${y - 3}v6`))
    .join('')}`} />`;
};

/** The picture of one cell: mark on its track, or one of the four blanks. */
export function cellPicture(cell: CellScene, track: Track): TemplateResult {
  const y = track.height / 2;
  return html`<svg class="track" aria-hidden="true" width=${track.width} height=${track.height}>
    ${cell.blank === undefined
      ? svg`${rule(track, y)}${
          cell.glyph === undefined || cell.x === undefined
            ? nothing
            : svg`<g transform="translate(${cell.x},${y})"><polygon class="hollow" points=${cell.glyph.outline} />${
                cell.glyph.filled === '' ? nothing : svg`<polygon class="filled" points=${cell.glyph.filled} />`
              }<polygon class="outline" points=${cell.glyph.outline} /></g>`
        }`
      : blankShape(cell.blank, track, cell.x)}
  </svg>`;
}

/** The four blanks: none of them looks like a value. */
export function blankShape(blank: Blank, track: Track, lean: number | undefined): SVGTemplateResult {
  const y = track.height / 2;
  const centre = track.width / 2;
  const first = track.stops[0] ?? 0;
  const last = track.stops.at(-1) ?? 0;
  switch (blank) {
    case 'not-addressed':
      return svg`<path class="dash" d=${`M${centre - 4},${y}h8`} />`;
    case 'ambiguous':
      return svg`${track.stops.map((x) => svg`<circle class="dot" cx=${x} cy=${y} r="1.2" />`)}${
        lean === undefined ? nothing : svg`<circle class="ring" cx=${lean} cy=${y} r="5" />`
      }`;
    case 'unsure':
      return svg`<rect class="capsule" x=${first - 4} y=${y - 6} width=${last - first + 8} height="12" rx="6" /><text class="query" x=${centre} y=${y + 4}>?</text>`;
    case 'not-coded':
      return svg`<path class="hatch" d=${track.stops.map((x) => `M${x - 6},${y + 4}l8,-8M${x},${y + 4}l8,-8`).join('')} />`;
  }
}

/** Everybody on one scale: initials stacked at their stops, a line for the spread. */
export function togetherPicture(
  together: Together,
  initial: (source: string) => string,
  isHidden: (key: string) => boolean,
  line: number,
): TemplateResult {
  const {track, levels, placed, spread} = together;
  const base = levels * line + 4;
  return html`<svg class="together" aria-hidden="true" width=${track.width} height=${base + 7}>
    ${rule(track, base)}${spread === undefined ? nothing : svg`<path class="spread" d=${`M${spread[0]},${base}H${spread[1]}`} />`}
    ${placed
      .filter((p) => !isHidden(p.key))
      .map((p) => svg`<text x=${p.x} y=${base - 6 - p.level * line}>${initial(p.source)}</text>`)}
  </svg>`;
}
