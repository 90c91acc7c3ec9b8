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
