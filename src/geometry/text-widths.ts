import {measureBy, type Advances} from './advances.js';
import type {Measure} from './box.js';

/**
 * Advance widths of Helvetica in thousandths of its size, from Adobe's metrics of
 * the core fonts (Helvetica.afm; Arial has the same), letters of a width together.
 */
const widths: Advances = {
  222: 'ijl‘’',
  278: 'Itf ,.:;/!',
  333: 'r-“”()',
  500: 'cksvxyzJ',
  556: 'abdeghnopquL0123456789?–≠',
  611: 'FTZ',
  667: 'ABEKPSVXY&',
  722: 'wCDHNRU',
  778: 'GOQ',
  833: 'mM',
  944: 'W',
};

/** For letters that the table does not have: about the mean of Cyrillic in the same face. */
const unknown = 600;

/** Semibold letters are wider by about this much. */
const semibold = 1.07;

const average = measureBy(widths, widths, unknown);

/** The width of a text in an average sans where no font can be asked. Marks on letters take no room of their own. */
export const averageWidth: Measure = (text, size, weight) => average(text, size, weight) * (weight === 600 ? semibold : 1);
