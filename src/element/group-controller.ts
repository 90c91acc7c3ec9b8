import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Ref} from '../model/types.js';
import type {Model} from '../query/model.js';
import {nameOfRef} from '../query/naming.js';
import {citing, passagesOf, relatedTo} from '../query/shown-for.js';
import {parseRef} from '../selection/ref.js';
import {GroupMember, groupName, noState, type GroupState} from './group-member.js';

type Host = ReactiveControllerHost &
  HTMLElement & {readonly group: string; selected: string; asOf: string; sources: string; readonly isConnected: boolean};

export interface GroupActs {
  /** What is drawn; undefined while nothing is. */
  model: () => Model | undefined;
  /** Whether the element draws the record. */
  draws: (ref: string) => boolean;
  /** Selects without opening, or nothing with an empty text. */
  adopt: (ref: string) => void;
  /** A reader acted on another element of the group. */
  acted: () => void;
  /** Selects, opens and scrolls to. */
  show: (ref: string) => void;
  /** The element joined a group, or nobody follows the steps of the page any more. */
  joined: () => void;
}

/** What an element shows for a record that another element draws. */
export interface ShownFor {
  name: string;
  /** Its own records that are tied to it. */
  refs: ReadonlySet<string>;
}

const unset = {selected: '', asOf: '', sources: ''};

/**
 * The selection that an element shares with its group, with the day as of which
 * it is drawn and the source filter. What the page wrote on the tag stays the
 * element's own; a selection on the tag is shared where the group has none yet.
 */
export class GroupController implements ReactiveController {
  readonly member: GroupMember;
  /** What the element and the group agreed on last. */
  #agreed = unset;
  /** The selection came from the group, and goes with it. */
  #adopted = false;
  /** The record of the group beside which the element keeps a selection of its own, until either changes. */
  #apart: string | undefined;
  /** The record that others draw and something is marked for, as of the last draw. */
  #followed = '';
  #act = false;
  #found: {inputs: readonly unknown[]; shown: ShownFor} | undefined;

  constructor(
    private readonly host: Host,
    private readonly acts: GroupActs,
  ) {
    this.member = new GroupMember({
      take: (state, act) => {
        this.#take(state);
        if (act) this.acts.acted();
      },
      data: (ref) => (ref === '' || this.knows(ref) ? this.acts.model()?.dataset : undefined),
      show: (ref, dry) => {
        if (!this.acts.draws(ref)) return false;
        if (!dry) this.acts.show(ref);
        return true;
      },
      freed: () => this.acts.joined(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    // Moved, it joins again.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdated(): void {
    // What the group changes draws again, which may not be asked for in the middle of an update.
    if (this.#isBehind) queueMicrotask(this.#catchUp);
    else this.#act = false;
  }

  get #name(): string | undefined {
    const model = this.acts.model();
    return model && groupName(this.host.group, model.dataset);
  }

  get #isBehind(): boolean {
    const {selected, asOf, sources} = this.host;
    const {selected: ref, asOf: day, sources: texts} = this.#agreed;
    return this.#name !== this.member.name || (this.member.name !== undefined && (selected !== ref || asOf !== day || sources !== texts));
  }

  #catchUp = (): void => {
    if (!this.host.isConnected || !this.#isBehind) return;
    const name = this.#name;
    if (name === this.member.name) return this.#publish();
    this.#leave();
    if (name !== undefined) this.#join(name);
  };

  /** What is shown for a record of a sibling; undefined for none. */
  get shown(): ShownFor | undefined {
    const {state} = this.member;
    const {ref, refs, passages} = state;
    const model = this.acts.model();
    const {selected} = this.host;
    // A selection that the group has not heard of yet takes the place of the one before.
    if (ref === '' || model === undefined || this.#apart === ref || (selected !== '' && selected !== ref) || this.acts.draws(ref))
      return undefined;
    const inputs = [state, model];
    if (this.#found === undefined || inputs.some((input, i) => input !== this.#found?.inputs[i])) {
      const known = parseRef(ref) === undefined ? [] : relatedTo(ref as Ref, model);
      const cited = citing([...passages, ...passagesOf(ref as Ref, model)], model);
      const own = [...new Set([...refs, ...known, ...cited])].filter((other) => this.acts.draws(other));
      this.#found = {inputs, shown: {name: nameOfRef(ref, model) ?? (state.name || ref), refs: new Set(own)}};
    }
    return this.#found.shown;
  }

  /** Whether the data have the record. */
  knows(ref: string): boolean {
    const model = this.acts.model();
    return model !== undefined && nameOfRef(ref, model) !== undefined;
  }

  /** The reader acts: what is shared next is told as the reader's. */
  act(): void {
    this.#act = true;
    this.host.requestUpdate();
  }

  /** Clears the selection of the whole group. */
  clear(): void {
    if (this.member.state.ref === '' || this.#apart === this.member.state.ref) return;
    this.#agreed = {...this.#agreed, selected: ''};
    this.#tell(noState);
    this.#follow('');
  }

  /** Sets what the page's steps ask for, for the whole group. */
  set(change: {ref?: string; asOf?: string}): void {
    const {ref, ...rest} = change;
    const next = {...this.member.state, ...rest, ...(ref !== undefined && this.#stateOf(ref))};
    this.#take(next);
    this.member.tell(next, false);
  }

  #join(name: string): void {
    const {selected, asOf, sources} = this.host;
    this.#agreed = {selected, asOf, sources};
    this.member.join(name);
    const {ref} = this.member.state;
    this.#apart = selected !== '' && ref !== '' && ref !== selected ? ref : undefined;
    if (selected !== '' && ref === '') this.#tell(this.#stateOf(selected));
    if (ref !== '') this.#take(this.member.state);
    else this.#set(this.member.state);
    this.acts.joined();
    this.member.announce();
  }

  #leave(): void {
    if (this.member.name === undefined) return;
    this.member.leave();
    if (this.#adopted && this.host.selected === this.#agreed.selected) this.acts.adopt('');
    this.#adopted = false;
    this.#apart = undefined;
    this.#follow('');
  }

  /** Tells the group what changed here since the last time that they agreed. */
  #publish(): void {
    const {selected, asOf, sources} = this.host;
    const old = this.#agreed;
    this.#agreed = {selected, asOf, sources};
    const another = selected !== old.selected;
    if (another) [this.#adopted, this.#apart] = [false, undefined];
    this.#tell({
      ...(another && this.#stateOf(selected)),
      ...(asOf !== old.asOf && {asOf}),
      ...(sources !== old.sources && {sources}),
    });
    if (another) this.#follow(selected);
  }

  #tell(change: Partial<GroupState>): void {
    if (this.member.name === undefined) return;
    this.member.tell({...this.member.state, ...change}, this.#act);
    this.#act = false;
  }

  #stateOf(selected: string): Pick<GroupState, 'ref' | 'name' | 'refs' | 'passages'> {
    const model = this.acts.model();
    if (parseRef(selected) === undefined || model === undefined) return noState;
    const ref = selected as Ref;
    return {ref, name: nameOfRef(ref, model) ?? '', refs: relatedTo(ref, model), passages: passagesOf(ref, model)};
  }

  #take(state: GroupState): void {
    const {host} = this;
    const {ref} = state;
    this.member.state = state;
    if (this.#apart !== ref) {
      this.#apart = undefined;
      // What the page asks of this very element stays, drawn or not.
      const next = this.acts.draws(ref) || host.selected === ref ? ref : '';
      if (host.selected !== next) {
        this.acts.adopt(next);
        this.#adopted = next !== '';
      }
    }
    this.#set(state);
    this.#follow(ref);
  }

  /** Takes over what is shared beside the selection. */
  #set({asOf, sources}: GroupState): void {
    const {host} = this;
    if (asOf !== undefined) host.asOf = asOf;
    if (sources !== undefined) host.sources = sources;
    this.#agreed = {selected: host.selected, asOf: host.asOf, sources: host.sources};
  }

  /** Draws once more where what is marked changes. What the element draws itself is selected, and nothing is marked for it. */
  #follow(ref: string): void {
    const marked = this.acts.draws(ref) ? '' : ref;
    if (marked === this.#followed) return;
    this.#followed = marked;
    this.host.requestUpdate();
  }
}
