import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nextTurn} from '../../element/scene-controller.js';
import type {Model} from '../../query/model.js';
import type {PictureScene} from './layout-scene.js';

/** So many marks are drawn in one task: with their styles that takes a few ms, where thousands would hold the page up. */
export const batch = 500;

/**
 * How much of a picture of many marks is drawn. The first one of a data set, or
 * the first after a list, takes shape in batches: its ground, lines, actors, then their
 * names, each batch a task of its own. Later ones are there already and change in place.
 */
export class BatchController implements ReactiveController {
  #model: Model | undefined;
  /** So many marks may be drawn, of so many. */
  #upTo = Infinity;
  #all = 0;
  #going: Promise<void> | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    host.addController(this);
  }

  /** To be called at each draw: how many lines and actors to draw, in this order; infinite once all are there. Outside a page all are drawn at once. */
  follow(model: Model, picture: PictureScene | undefined): number {
    const many = picture?.many === true;
    this.#all = many ? picture.links.length + picture.nodes.length : 0;
    if (many && this.#model !== model) this.#upTo = this.host.isConnected ? 0 : Infinity;
    if (this.done) this.#upTo = Infinity;
    this.#model = many ? model : undefined;
    return this.#upTo;
  }

  /** Whether all is drawn that is there. */
  get done(): boolean {
    return this.#upTo >= this.#all + batch;
  }

  hostUpdated(): void {
    if (!this.done) this.#going ??= this.#goOn();
  }

  /** Settles when all is drawn. */
  async settled(): Promise<void> {
    while (this.#going !== undefined) await this.#going;
  }

  async #goOn(): Promise<void> {
    // Styles are found in the task of their batch; otherwise those of all would wait for one frame.
    this.host.renderRoot.querySelector('.map')?.getBoundingClientRect();
    await nextTurn();
    this.#going = undefined;
    this.#upTo += batch;
    this.host.requestUpdate();
  }
}
