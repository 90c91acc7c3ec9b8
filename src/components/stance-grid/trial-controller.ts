import type {ReactiveControllerHost} from 'lit';
import type {View} from '../../element/view.js';
import type {Confidence, Id} from '../../model/types.js';
import {tried} from '../../query/findings.js';
import type {GridWords} from '../../strings/stance-grid.js';
import type {GridScene} from './layout.js';
import {orderGrid, type Sort} from './layout-order.js';
import {layoutTrial} from './layout-trial.js';
import {trialOf, type TrialAttributes} from './trial.js';
import {changesSentence, type Choosing} from './view-trial.js';
import {pairSentence} from './view-pairs.js';

/** The element, and how it tells what the reader did. */
export interface TrialHost extends ReactiveControllerHost, TrialAttributes {
  sort: string;
}
export interface TrialTells {
  say: (sentence: string) => void;
  changed: () => void;
}

/** The reader's acts that leave something out or single something out, each told in one sentence at once. */
export class TrialController {
  /** Which choice is open below the toolbar. */
  choosing: Choosing = '';
  /** The first of the two to compare, until the second is chosen. */
  #half = '';
  #drawn: {scene: GridScene; view: View; own: GridWords} | undefined;

  constructor(
    private readonly host: TrialHost,
    private readonly tells: TrialTells,
  ) {}

  /** What is drawn, before each draw. */
  update(scene: GridScene, view: View, own: GridWords): void {
    this.#drawn = {scene, view, own};
  }

  /** Who is pressed in the choice that is open. */
  get chosen(): readonly Id[] {
    const {without = [], compare} = this.#drawn?.scene.trial.trial ?? {};
    if (this.choosing === 'without') return without;
    return compare ?? (this.#half === '' ? [] : [this.#half]);
  }

  sortBy = (sort: Sort, label: string): void => {
    this.host.sort = sort;
    if (this.#drawn === undefined) return;
    const {scene, view, own} = this.#drawn;
    const {asked, trial} = scene.trial;
    const {exact} = orderGrid(sort, asked.questions, view.model, tried(asked.filter, trial));
    this.tells.say(exact === undefined ? own.sorted(label) : own.agreement.sortedByLikeness(exact.questions && exact.sources));
    this.tells.changed();
  };

  open = (choosing: Choosing): void => {
    this.choosing = choosing;
    this.#half = '';
    this.host.requestUpdate();
  };

  toggleFloor = (): void => this.setFloor(this.host.floor === 'medium' || this.host.floor === 'high' ? 'low' : 'medium');

  setFloor = (floor: Confidence): void => {
    this.host.floor = floor;
    this.#tell();
  };

  /** Presses somebody in the choice that is open; of three to compare the one pressed first goes. */
  choose = (id: Id): void => {
    const {chosen} = this;
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    if (this.choosing === 'without') this.host.without = next.join(' ');
    else this.#compare(next.slice(-2));
    this.#tell();
  };

  compare = (a: Id, b: Id): void => {
    this.#compare([a, b]);
    this.#tell();
  };

  #compare(ids: readonly Id[]): void {
    this.host.compare = ids.length < 2 ? '' : ids.join(' ');
    this.#half = ids.length === 1 ? (ids[0] ?? '') : '';
    const left = this.#drawn?.scene.trial.trial.without ?? [];
    if (ids.some((id) => left.includes(id))) this.host.without = left.filter((id) => !ids.includes(id)).join(' ');
    this.host.requestUpdate();
  }

  /** Takes everything back. */
  reset = (): void => {
    this.clear();
    this.#tell();
  };

  clear(): void {
    [this.host.compare, this.host.without, this.host.floor, this.#half] = ['', '', 'low', ''];
  }

  #tell(): void {
    this.tells.changed();
    if (this.#drawn === undefined) return;
    const {scene, view, own} = this.#drawn;
    const {questions, filter} = scene.trial.asked;
    const {pair, changes, trial} = layoutTrial(questions, view.model, {
      sort: scene.sort,
      filter,
      trial: trialOf(this.host, view.model),
      actors: scene.actors,
    });
    const told = [
      ...(pair === undefined ? [] : [pairSentence(pair, view, own)]),
      ...(changes === undefined ? [] : [changesSentence(changes, trial, view, own)]),
    ];
    this.tells.say(told.length === 0 ? own.agreement.allCount : told.join(' '));
  }
}
