import type {SourceVoice, Voice} from '../query/voices.js';

/** One slot of a source bar, in units of px at 16 px type; `y` is measured from the bar's top. */
export interface Tick {
  voice: Voice;
  x: number;
  y: number;
  width: number;
  height: number;
}

const tick = 2.4;
const gap = 1.8;
export const sourceBarHeight = 9;

export const sourceBarWidth = (slots: number): number => Math.max(0, slots * (tick + gap) - gap);

/** Full ticks for who attests, outlined ones for who only reports, doubts or denies, a dash in the middle for silence. */
export function layoutSourceBar(voices: readonly SourceVoice[]): readonly Tick[] {
  return voices.map(({voice}, i) => {
    const x = i * (tick + gap);
    if (voice === 'silent') return {voice, x, y: (sourceBarHeight - 1.5) / 2, width: tick, height: 1.5};
    if (voice === 'attests') return {voice, x, y: 0, width: tick, height: sourceBarHeight};
    return {voice, x: x + 0.4, y: 0.4, width: tick - 0.8, height: sourceBarHeight - 0.8};
  });
}

/** A bar as few paths: one for each manner of drawing that occurs. `reports` stands for all that is outlined. */
export function sourceBarPaths(voices: readonly SourceVoice[]): readonly {voice: 'attests' | 'reports' | 'silent'; d: string}[] {
  const paths = {attests: '', reports: '', silent: ''};
  for (const {voice, x, y, width, height} of layoutSourceBar(voices)) {
    const kind = voice === 'attests' || voice === 'silent' ? voice : 'reports';
    paths[kind] += `M${x},${y}h${width}v${height}h${-width}Z`;
  }
  return (['attests', 'reports', 'silent'] as const).filter((voice) => paths[voice] !== '').map((voice) => ({voice, d: paths[voice]}));
}
