import type {View} from '../../element/view.js';
import type {Model} from '../../query/model.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {Columns} from './columns.js';
import type {GridScene} from './layout.js';

/** What the reader switches. */
export interface Switched {
  columns: string;
  forecasts: boolean;
  differ: boolean;
  disputed: boolean;
}

export interface SwitchTells {
  say: (sentence: string) => void;
  changed: () => void;
}

/** The reader's choice of what is drawn: analyses, actors or forecasts, and only where they differ. Each is told in one sentence at once. */
export class Switches {
  constructor(
    private readonly host: Switched,
    private readonly columns: Columns,
    private readonly tells: SwitchTells,
  ) {}

  toColumns(columns: 'analyses' | 'actors', model: Model, {format}: View, {columns: words}: GridWords): void {
    this.host.columns = columns;
    this.host.forecasts = false;
    const count = columns === 'actors' ? this.columns.byActor(model).sources.length : 0;
    this.tells.say(columns === 'actors' ? words.toActors(count, format.number(count)) : words.toAnalyses);
    this.tells.changed();
  }

  toForecasts(count: number, {format}: View, {forecasts}: GridWords): void {
    this.host.forecasts = true;
    this.tells.say(forecasts.shown(count, format.number(count)));
    this.tells.changed();
  }

  toDiffering({count}: GridScene, {words, format: {number}}: View): void {
    const on = !this.differing;
    this.host.differ = on;
    this.host.disputed = false;
    this.tells.say(words.shownStatus(number(on ? count.differing : count.all), number(count.all)));
    this.tells.changed();
  }

  get differing(): boolean {
    return this.host.differ || this.host.disputed;
  }
}
