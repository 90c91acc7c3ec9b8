import type {ReactiveControllerHost} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {Id} from '../../model/types.js';
import type {MapContext} from './context.js';
import type {Asked} from './layout-path.js';
import type {PathController} from './path-controller.js';
import type {AskActs} from './view-ask.js';
import type {RouteActs} from './view-path.js';
import {routeStatus} from './words-path.js';

type Host = ReactiveControllerHost & {
  readonly path: string;
  readonly selected: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/** What a reader does about two actors: each act says where it led, and tells the page if it asks for something else. */
export class PathActs implements AskActs, RouteActs {
  constructor(
    private readonly host: Host,
    private readonly state: PathController,
    private readonly acts: {
      /** The toolbar. */
      controls: RovingController;
      /** As of the last draw. */
      drawn: () => MapContext | undefined;
      clearSelection: () => void;
      clearFilters: () => void;
      /** The reader asked for something else. */
      changed: () => void;
      say: (sentence: string) => void;
    },
  ) {}

  onChoose = (end: keyof Asked, id: Id): void => this.#ask(() => this.state.choose(end, id));
  onSwap = (): void => this.#ask(() => this.state.swap());
  onMiss = (text: string): void => this.state.miss(text);
  onStep = (by: 1 | -1): void => void this.#tell(() => this.state.step(by));
  onClearFilters = (): void => void this.#tell(this.acts.clearFilters);
  onOther = (): void => void this.#focusField('to');

  onWhole = (): void => {
    void this.#tell(() => {
      this.state.toggleWhole();
      this.acts.changed();
    });
  };

  onClose = (): void => {
    // The field that may hold the focus is about to go.
    this.acts.controls.focus('tool:path');
    const asked = this.host.path !== '';
    this.state.close();
    if (asked) this.acts.changed();
    const ctx = this.acts.drawn();
    if (ctx !== undefined) this.acts.say(ctx.view.words.closedStatus);
  };

  /** Opens the fields, with the focused actor in the first, or closes them. */
  toggle = (): void => {
    if (this.state.open) return this.onClose();
    const focus = this.acts.drawn()?.focus;
    this.state.start(focus ?? '');
    void this.#focusField(focus === undefined ? 'from' : 'to');
  };

  /** The reader asks about other actors: what was selected makes room, the page hears of it, and the answer is said. */
  #ask(act: () => void): void {
    const before = this.host.path;
    act();
    if (this.host.path === before) return;
    if (this.host.path !== '' && this.host.selected !== '') this.acts.clearSelection();
    void this.#tell(this.acts.changed);
  }

  /** Says where the reader is among the routes once they are drawn. */
  async #tell(act: () => void): Promise<void> {
    act();
    await this.host.updateComplete;
    const ctx = this.acts.drawn();
    if (ctx?.routes !== undefined) this.acts.say(routeStatus(ctx.routes, ctx.view, ctx.own));
  }

  async #focusField(id: 'from' | 'to'): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.focus();
  }
}
