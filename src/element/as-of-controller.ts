import {wallClock} from '../geometry/wall-clock.js';
import {readAsOf, type AsOf} from '../query/as-of.js';
import type {Model} from '../query/model.js';
import type {SiftWords} from '../strings/sift.js';
import {wordDay} from './as-of-row.js';
import {Memo} from './memo.js';
import type {RovingController} from './roving.js';
import {RowController, type RowHost} from './row-controller.js';
import type {Tool} from './toolbar.js';
import type {View} from './view.js';

/** “As known on…”: the day that is set, and whether the row is open in which the reader sets it. */
export class AsOfController extends RowController<RowHost & {asOf: string}> {
  readonly #memo = new Memo<AsOf | undefined>();

  constructor(
    host: RowHost & {asOf: string},
    toolbar: RovingController,
    /** The reader set another day. */
    private readonly changed: () => void,
  ) {
    super(host, toolbar, 'known');
  }

  /** The day that is set; the same object as long as nothing changed. */
  read(model: Model, tz: string): AsOf | undefined {
    const {asOf} = this.host;
    return this.#memo.get([model, tz, asOf], () => readAsOf(asOf, model, wallClock(tz)));
  }

  /** In the toolbar: what is set, which opens the row, and the way back. */
  asOfTools(asOf: AsOf | undefined, view: View, own: SiftWords): readonly Tool[] {
    const label = asOf === undefined ? own.asKnown : own.asKnownOn(wordDay(asOf, view));
    const opener: Tool = {id: this.toolId, label, opens: true, on: this.open, set: asOf !== undefined, onAct: this.toggle};
    return asOf === undefined ? [opener] : [opener, {id: 'known-off', label: '×', name: own.knownOff, onAct: () => this.set('')}];
  }

  /** An act of the reader: sets a day or the id of a source, or nothing with an empty text. */
  set(asOf: string): void {
    if (this.host.asOf === asOf) return;
    this.host.asOf = asOf;
    this.changed();
    // The sign that takes the day away goes with it.
    if (asOf === '') this.focusTool();
  }
}
