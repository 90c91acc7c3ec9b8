import advances from './advances.json' with {type: 'json'};
import {measureBy, type Advances} from '../geometry/advances.js';
import type {Measure} from '../geometry/box.js';

/** How wide the letters of a wide common sans (DejaVu Sans) are, by weight: Latin, Cyrillic with the Kazakh letters, digits, signs. */
export const wideAdvances = advances as unknown as Readonly<Record<400 | 600, Advances>>;

/** Of letters that the table does not have, in thousandths of the size. */
export const unknownWidth = 1000;

/**
 * The width of a text where no font can be asked: never narrower than in DejaVu Sans, so that what is
 * placed by it has room in nearly every font. Letters that the table does not have are an em wide.
 */
export const wideWidth: Measure = measureBy(wideAdvances[400], wideAdvances[600], unknownWidth);
