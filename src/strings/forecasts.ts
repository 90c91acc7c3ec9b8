/** What the grid says of forecasts. */
export interface ForecastWords {
  /** In the toolbar, with their number. */
  forecasts(count: string): string;
  /** Accessible name of the table. */
  pictureLabel: string;
  /** Said when they are shown. */
  shown(n: number, count: string): string;
  count(n: number, count: string): string;
  heads: Record<'predicted' | 'condition' | 'hedge' | 'due' | 'outcome', string>;
  /** The word of the text, as a quotation. */
  hedge(word: string): string;
  noHedge: string;
  noCondition: string;
  noDue: string;
  /** Under the table where no record from outside supplies an outcome. */
  noOutcomes: string;
  noOutcome: string;
  /** `Bears on:`, before questions. */
  bearsOn: string;
  none: string;
}
