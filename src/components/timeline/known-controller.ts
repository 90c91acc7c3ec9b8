import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import {wallClock} from '../../geometry/wall-clock.js';
import {readAsOf} from '../../query/as-of.js';
import type {Model} from '../../query/model.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {findKnown, type Known} from './known.js';
import type {TimelineScene} from './layout.js';
import {Memo} from './memo.js';
import type {Ids} from './shown.js';
import {sayKnown} from './words-known.js';

/** What is drawn, by which the controller tells what lies later. */
export interface KnownGround {
  scene: TimelineScene;
  view: View;
  own: TimelineWords;
  tz: string;
  shown: Ids;
}

const toolId = 'known';

/** “As known on…”: the day that is set, what lies after it, and the row in which the reader sets it. */
export class KnownController implements ReactiveController {
  /** Whether the row for setting the day is open. */
  open = false;
  /** What lies after the day; undefined where none is set. */
  known: Known | undefined;
  #ground: KnownGround | undefined;
  readonly #memo = new Memo<Known | undefined>();

  constructor(
    private readonly host: ReactiveControllerHost & {asOf: string},
    private readonly acts: {
      /** The toolbar. */
      roving: RovingController;
      /** The reader set another day, with a sentence that says what this did. */
      changed: (sentence: string) => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  /** To be called at each draw: the same object as long as nothing changed. */
  follow(ground: KnownGround): Known | undefined {
    this.#ground = ground;
    const {scene, view, tz} = ground;
    const inputs = [scene.items, view.model, tz, this.host.asOf];
    return (this.known = this.#memo.get(inputs, () => this.#find(scene, view.model, tz)));
  }

  /** In the toolbar: what is set, which opens the row, and the way back. */
  tools({format}: View, own: TimelineWords): readonly Tool[] {
    const {known} = this;
    const label = known === undefined ? own.asKnown : own.asKnownOn(format.date(known.asOf.day, {year: true}));
    const opener: Tool = {id: toolId, label, opens: true, on: this.open, set: known !== undefined, onAct: this.toggle};
    return known === undefined ? [opener] : [opener, {id: 'known-off', label: '×', name: own.knownOff, onAct: () => this.set('')}];
  }

  /** An act of the reader: sets a day or the id of a source, or nothing with an empty text. */
  set(asOf: string): void {
    if (this.host.asOf === asOf) return;
    this.host.asOf = asOf;
    const ground = this.#ground;
    if (ground === undefined) return;
    this.follow(ground);
    this.acts.changed(sayKnown(this.known, ground.shown, ground.view, ground.own).join(' '));
    // The sign that takes the day away goes with it.
    if (asOf === '') void this.host.updateComplete.then(() => this.acts.roving.focus(`tool:${toolId}`));
  }

  toggle = (): void => {
    this.open = !this.open;
    this.host.requestUpdate();
  };

  /** Escape in the row closes it, and the focus goes back to the toolbar. */
  handleKey = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || e.defaultPrevented || e.isComposing) return;
    e.preventDefault();
    this.acts.roving.focus(`tool:${toolId}`);
    this.toggle();
  };

  #find({items}: TimelineScene, model: Model, tz: string): Known | undefined {
    const clock = wallClock(tz);
    const asOf = readAsOf(this.host.asOf, model, clock);
    return asOf && findKnown(items, asOf, model, clock);
  }
}
