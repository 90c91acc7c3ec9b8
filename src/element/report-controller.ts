import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wordProblem} from '../model/problem.js';
import type {Failure} from './data-controller.js';
import type {Loaded} from './dataset.js';
import {fire} from './events.js';

/** What became of the data, once the element is drawn. */
export interface Outcome {
  /** What is in the picture; undefined while nothing is drawn. */
  drawn: Loaded | undefined;
  failure: Failure | undefined;
}

/** Tells the page of each data set that is drawn, drawn in part or not loaded, once. */
export class ReportController implements ReactiveController {
  #drawn: Loaded | undefined;
  #failure: Failure | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly outcome: () => Outcome,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const {drawn, failure} = this.outcome();
    if (drawn !== undefined && drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#reportDrawn(drawn);
    }
    if (failure !== undefined && failure !== this.#failure) fire(this.host, 'kz-error', {...failure, problems: []});
    this.#failure = failure;
  }

  #reportDrawn({problems, kept}: Loaded): void {
    fire(this.host, 'kz-ready', {records: kept, problems});
    const [first] = problems;
    if (first === undefined) return;
    const message = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data; the first: ${wordProblem(first)}`;
    console.warn(`${this.host.localName}: ${message}`);
    fire(this.host, 'kz-error', {code: 'partial', message, problems});
  }
}
