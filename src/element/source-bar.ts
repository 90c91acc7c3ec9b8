import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {layoutSourceBar, sourceBarHeight, sourceBarWidth} from '../geometry/source-bar.js';
import {sourceName} from '../query/initials.js';
import type {SourceVoice} from '../query/voices.js';
import type {View} from './view.js';

/** The bar as part of a drawing, its top left corner at `x`, `y`. It says nothing to assistive tech: its words stand in the name of its mark. */
export const barShapes = (voices: readonly SourceVoice[], x: number, y: number): SVGTemplateResult =>
  svg`<g class="bar" transform="translate(${x},${y})">${layoutSourceBar(voices).map(
    (t) => svg`<rect class=${t.voice} x=${t.x} y=${t.y} width=${t.width} height=${t.height} />`,
  )}</g>`;

/** The bar as an inline picture in a list. */
export const barPicture = (voices: readonly SourceVoice[]): TemplateResult =>
  html`<svg
    class="bar"
    aria-hidden="true"
    width=${sourceBarWidth(voices.length)}
    height=${sourceBarHeight}
    viewBox="0 0 ${sourceBarWidth(voices.length)} ${sourceBarHeight}"
  >
    ${barShapes(voices, 0, 0)}
  </svg>`;

/** `Trenin, Galeotti and Clarke; not Michta, Umarov`, with reports, doubts and denials told apart. */
export function wordVoices(voices: readonly SourceVoice[], view: View): string {
  const {words, format, model} = view;
  const name = (v: SourceVoice): string => {
    const source = model.sourceById.get(v.source);
    const known = source === undefined ? v.source : sourceName(source, model.actorById);
    return v.voice === 'attests' || v.voice === 'silent' ? known : `${known} (${words.voice[v.voice]})`;
  };
  const speaking = voices.filter((v) => v.voice !== 'silent').map(name);
  const silent = voices.filter((v) => v.voice === 'silent').map(name);
  if (speaking.length === 0) return words.mentionsNone;
  return silent.length === 0 ? words.mentionsAll(format.list(speaking)) : words.mentions(format.list(speaking), format.list(silent));
}
