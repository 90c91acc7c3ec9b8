import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {idsOf} from '../../element/attributes.js';
import {isTextField} from '../../element/keys.js';
import type {Id, Ref} from '../../model/types.js';
import type {Item} from './layout-items.js';
import {findStory, targetStep, type Step, type StoryAsked} from './story.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly static: boolean;
    story: StoryAsked;
    exclude: string;
    selected: string;
  };

/** Where the reader is in a story. The place stays when the reader looks elsewhere, and when the story is left. */
export class StoryController implements ReactiveController {
  steps: readonly Step[] = [];
  /** Index of the step that was shown last; −1 before the start. */
  at = -1;
  /** Whether the reader left the story. */
  left = false;
  /** Whether the list of steps is open; undefined until the reader opens or closes it. */
  contents: boolean | undefined;
  #inputs: readonly unknown[] = [];

  constructor(
    private readonly host: Host,
    private readonly acts: {
      /** Selects, and tells the page. */
      choose: (ref: Ref) => void;
      /** The reader left. */
      left: () => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#handleLetter);
  }
  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#handleLetter);
  }

  /** Whether next and previous follow the story. */
  get on(): boolean {
    return this.steps.length > 0 && !this.left;
  }

  /** Whether the reader is on a step of it. */
  get begun(): boolean {
    return this.on && this.at >= 0;
  }

  /** To be called at each draw: takes the story as it is now, and keeps the place. */
  follow(items: readonly Item[]): this {
    const {story, exclude} = this.host;
    const inputs = [items, story, exclude];
    if (inputs.some((input, i) => input !== this.#inputs[i])) {
      const here = this.steps[this.at]?.item.id;
      const another = story !== this.#inputs[1];
      this.#inputs = inputs;
      this.steps = findStory(story, items, new Set(idsOf(exclude)));
      this.at = another ? -1 : this.steps.findIndex(({item}) => item.id === here);
      if (another) [this.left, this.contents] = [false, undefined];
    }
    this.#keep();
    return this;
  }

  /** The story as the order of events, while the selection is one of its steps. */
  get order(): readonly Ref[] | undefined {
    const {selected} = this.host;
    return this.on && this.steps.some(({item}) => item.ref === selected) ? this.steps.map(({item}) => item.ref) : undefined;
  }

  /** The event that a step leads to; undefined at an end. */
  target(by: 1 | -1): Ref | undefined {
    this.#keep();
    const to = targetStep(this.steps, this.at, this.host.selected, by);
    return to === undefined ? undefined : this.steps[to]?.item.ref;
  }

  /** A step's own text. */
  textOf(id: Id): string | undefined {
    return this.on ? this.steps.find(({item}) => item.id === id)?.text : undefined;
  }

  /** An act of the reader: one step on or back. A story that was left goes on at its place. */
  walk = (by: 1 | -1): void => {
    const ref = this.left && this.at >= 0 ? this.steps[this.at]?.item.ref : this.target(by);
    if (ref !== undefined) this.go(ref);
  };

  /** An act of the reader: shows the event of a step, and brings it into view. */
  go = (ref: Ref): void => {
    // The list of steps closes, with the button that was pressed.
    if (this.contents !== false && this.#focusIn('.story .steps')) this.#focusOnward();
    this.left = false;
    this.contents = false;
    this.acts.choose(ref);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.#reveal());
  };

  /** An act of the reader: leaves the story at its place. */
  leave = (): void => {
    // The button that is pressed goes with the story; the one that leads back stays.
    if (this.#focusIn('.story')) this.#focusOnward();
    this.left = true;
    this.contents = false;
    this.acts.left();
    this.host.requestUpdate();
  };

  toggleContents = (open: boolean): void => {
    this.contents = open;
    this.host.requestUpdate();
  };

  /** Keys inside the bar. Arrows follow the reading direction. */
  handleKey = (e: KeyboardEvent): void => {
    if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || !this.on) return;
    const rtl = getComputedStyle(this.host).direction === 'rtl';
    const [last, first] = [this.steps.at(-1), this.steps[0]];
    const act = {
      ArrowLeft: () => this.walk(rtl ? 1 : -1),
      ArrowRight: () => this.walk(rtl ? -1 : 1),
      Home: () => first && this.go(first.item.ref),
      End: () => last && this.go(last.item.ref),
      ...(this.begun && {Escape: this.leave}),
    }[e.key];
    if (act === undefined) return;
    e.preventDefault();
    act();
  };

  /** N and P anywhere in the element, but not in text fields. */
  #handleLetter = (e: KeyboardEvent): void => {
    if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey || !this.on || this.host.static) return;
    const by = {n: 1, p: -1}[e.key.toLowerCase()];
    if (by === undefined || isTextField(e.composedPath()[0])) return;
    e.preventDefault();
    this.walk(by === 1 ? 1 : -1);
  };

  #focusIn(selector: string): boolean {
    return this.host.renderRoot.querySelector(`${selector} :focus`) !== null;
  }

  #focusOnward(): void {
    this.host.renderRoot.querySelector<HTMLElement>('.story .go')?.focus({preventScroll: true});
  }

  #keep(): void {
    const {selected} = this.host;
    const found = this.left ? -1 : this.steps.findIndex(({item}) => item.ref === selected);
    if (found >= 0) this.at = found;
  }

  /** The reader sees what the step shows: its entry in a list; in a picture its mark, and as far as there is room its detail under it. */
  #reveal(): void {
    const {renderRoot} = this.host;
    const detail = renderRoot.querySelector('[part~="detail"]');
    const entry = detail?.closest('li');
    (entry ?? detail)?.scrollIntoView({block: 'nearest'});
    const mark = entry == null ? renderRoot.querySelector('svg .chosen[data-stop]') : null;
    if (mark === null) return;
    const {top, bottom} = mark.getBoundingClientRect();
    const bar = renderRoot.querySelector('.story.begun')?.getBoundingClientRect();
    // The bar stays at the top of the window, over the picture.
    if (top < (bar?.bottom ?? 0) || bottom > innerHeight) mark.scrollIntoView({block: 'center'});
  }
}
