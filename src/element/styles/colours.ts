import {unsafeCSS, type CSSResult} from 'lit';
import {COLOURS} from '../../geometry/paints.js';

/** A private property for each colour, with what `value` makes of it. */
export const colours = (value: (name: string, light: string, dark: string) => string): CSSResult =>
  unsafeCSS(COLOURS.map(([name, light, dark]) => `--_${name}:${value(name, light, dark)}`).join(';'));
