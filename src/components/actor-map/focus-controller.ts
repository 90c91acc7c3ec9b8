import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {RovingController} from '../../element/roving.js';
import type {Id, Ref} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {formatRef, parseRef} from '../../selection/ref.js';

type Host = ReactiveControllerHost & {actor: string; selected: string; readonly renderRoot: HTMLElement | DocumentFragment};

/** The actor in focus, and what stands open around it: the field for another, all its relations, camps of the list. */
export class FocusController implements ReactiveController {
  /** What is typed into the field for an actor; undefined while it is closed. */
  seeking: string | undefined;
  /** Whether all relations of the focused actor are shown. */
  all = false;
  /** Camps of the list that the reader opened (true) or closed. */
  camps: ReadonlyMap<string, boolean> = new Map();
  #last = {actor: '', selected: ''};
  /** Where the reader went on along a relation, the last at the end. */
  #trail: readonly {from: Id; along: Id; to: Id}[] = [];

  constructor(
    private readonly host: Host,
    private readonly acts: {
      roving: RovingController;
      /** The toolbar. */
      controls: RovingController;
      /** An act of the reader: selects. */
      choose: (ref: Ref | null) => void;
      /** Whether the detail of the selection is open. */
      isOpened: () => boolean;
      /** Actors in the order of the list. */
      order: () => readonly Ref[];
    },
  ) {
    host.addController(this);
  }

  /** `actor` and `selected` say the same of a focused actor; whichever was set last leads. */
  hostUpdate(): void {
    const {host} = this;
    const {actor, selected} = this.#last;
    if (host.selected !== selected) {
      const parsed = parseRef(host.selected);
      if (parsed?.kind === 'actor') host.actor = parsed.id;
      else if (parsed === undefined && host.actor === actor) host.actor = '';
      else if (parsed === undefined && host.actor !== '') host.selected = formatRef('actor', host.actor);
    } else if (host.actor !== actor) {
      host.selected = host.actor === '' ? '' : formatRef('actor', host.actor);
    }
    if (host.actor !== actor) this.all = false;
    this.#last = {actor: host.actor, selected: host.selected};
  }

  /** Selects a relation, and keeps the focus of an actor that it touches; again, it closes. */
  chooseRelation(id: Id, model: Model, focus: Id | undefined): void {
    const again = this.host.selected === `relation:${id}` && this.acts.isOpened();
    const relation = model.relationById.get(id);
    const keeps = focus !== undefined && (relation?.from === focus || relation?.to === focus);
    if (!again) {
      if (!keeps) this.host.actor = '';
      this.acts.choose(formatRef('relation', id));
    } else this.acts.choose(keeps ? formatRef('actor', focus) : null);
  }

  /** Goes on to an actor, and takes the keyboard there. */
  async follow(id: Id): Promise<void> {
    this.closeSeek();
    this.camps = new Map([...this.camps].filter(([, open]) => open));
    this.acts.choose(formatRef('actor', id));
    await this.host.updateComplete;
    this.acts.roving.focus(`actor:${id}`);
  }

  /** Goes on along a relation to its other end. */
  followAlong(along: Id, to: Id): void {
    const {actor: from} = this.host;
    // A reader who has gone elsewhere since begins another walk.
    this.#trail = [...(this.#trail.at(-1)?.to === from ? this.#trail : []), {from, along, to}];
    void this.follow(to);
  }

  /** Back from a relation to the actor in focus, and from an actor to the one that led to it; false where there is no way back. */
  back(stop: string): boolean {
    const {actor} = this.host;
    if (actor === '') return false;
    const home = formatRef('actor', actor);
    if (stop.startsWith('relation:')) {
      if (this.host.selected !== home) this.acts.choose(home);
      this.acts.roving.focus(home);
      return true;
    }
    const last = this.#trail.at(-1);
    if (stop !== home || last?.to !== actor) return false;
    this.#trail = this.#trail.slice(0, -1);
    void this.#return(last.from, last.along);
    return true;
  }

  async #return(from: Id, along: Id): Promise<void> {
    await this.follow(from);
    this.acts.roving.focus(`relation:${along}`);
  }

  /** To the next actor or the one before, around the ends; from an actor that is not there to the first or the last. */
  step(by: 1 | -1): void {
    const refs = this.acts.order();
    const at = refs.indexOf(formatRef('actor', this.host.actor));
    const next = at < 0 ? refs.at(by === 1 ? 0 : -1) : refs[(at + by + refs.length) % refs.length];
    if (next !== undefined) this.acts.choose(next);
  }

  toggleAll = (): void => {
    this.all = !this.all;
    this.host.requestUpdate();
  };

  /** Opens or closes a camp of the list. */
  openCamp(key: string, open: boolean): void {
    this.camps = new Map(this.camps).set(key, open);
    this.host.requestUpdate();
  }

  toggleSeek = async (): Promise<void> => {
    this.seek(this.seeking === undefined ? '' : undefined);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLInputElement>('#seek')?.focus();
  };

  seek = (text: string | undefined): void => {
    this.seeking = text;
    this.host.requestUpdate();
  };

  closeSeek = (): void => {
    if (this.seeking === undefined) return;
    // The field that may hold the focus is about to go.
    this.acts.controls.focus('tool:focus');
    this.seek(undefined);
  };
}
