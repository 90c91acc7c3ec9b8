import type {ForecastWords} from '../forecasts.js';

const count = (n: number, text: string): string => `${text} ${n === 1 ? 'forecast' : 'forecasts'}`;

export const forecasts: ForecastWords = {
  forecasts: (n) => `Forecasts (${n})`,
  pictureLabel: 'Forecasts by analysis',
  shown: (n, text) => `${count(n, text)}, by analysis.`,
  count,
  heads: {
    predicted: 'What is predicted',
    condition: 'On what condition',
    hedge: 'How strongly worded',
    due: 'By when one could tell',
    outcome: 'What came of it',
  },
  hedge: (word) => `“${word}”`,
  noHedge: 'no hedge',
  noCondition: 'none named',
  noDue: 'no day named',
  noOutcomes: 'What came of them is not told: this data set has no record from outside the texts that says so.',
  noOutcome: 'not on record',
  bearsOn: 'Bears on:',
  none: 'No forecast is on record here.',
};
