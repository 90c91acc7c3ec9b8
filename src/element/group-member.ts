import type {Dataset} from '../model/types.js';

/**
 * What the elements of a group share. `asOf` and `sources` are absent until
 * somebody changes them, so that each element keeps what its page set.
 */
export interface GroupState {
  /** The selected record; empty for none. */
  readonly ref: string;
  /** What it is called, for elements whose data do not have it. */
  readonly name: string;
  /** Records that it is tied to, as far as the sender knows. */
  readonly refs: readonly string[];
  /** Passages (`source/paragraph`) that it rests on. */
  readonly passages: readonly string[];
  readonly asOf?: string;
  readonly sources?: string;
}

/**
 * The detail of `kz-group`, which elements send one another on the document. It
 * is all that they share: copies of the code from different files understand one
 * another as long as `v` is the same, and pass over what has another.
 */
export interface GroupMessage {
  readonly v: 1;
  /**
   * `group:<name>`, or `data:<id>@<version>` of what is drawn where no group is named. `data:` alone are all of the
   * latter, for what the page says to none of them by name.
   */
  readonly group: string;
  /**
   * `tell`: the state changed. `ask`: somebody joins; whoever is there first writes the present `state` on the message.
   * `data`: somebody does not have `ref`, or with none has nothing; whoever has writes its data set on the message. `show`: whoever draws `ref` says so by `done`, and unless `dry` opens it and scrolls to it. `lead`:
   * somebody wants to follow the steps of the page; who does so already says so by `done`. `free`: nobody does any more,
   * or other data have come to which they may belong.
   */
  readonly type: 'tell' | 'ask' | 'data' | 'show' | 'lead' | 'free';
  state?: GroupState;
  /** Whether a reader did it. */
  readonly act?: boolean;
  data?: Dataset | undefined;
  readonly ref?: string;
  readonly dry?: boolean;
  done?: boolean;
}

export const noState: GroupState = {ref: '', name: '', refs: [], passages: []};

const channel = 'kz-group';
/** All groups without a name. */
const unnamed = 'data:';

/** What a member does when it hears of the others. */
export interface MemberActs {
  /** Another member changed the state. */
  take: (state: GroupState, act: boolean) => void;
  /** The data set of the member, if it has the record; without one, if it has any. */
  data?: (ref: string) => Dataset | undefined;
  /** Another member comes. */
  joined?: () => void;
  /** Opens a record and scrolls to it, unless `dry`; whether the member draws it. */
  show?: (ref: string, dry: boolean) => boolean;
  /** Nobody follows the steps of the page any more, or other data have come. */
  freed?: () => void;
}

/** The name of the group that an element is in; undefined for none. */
export function groupName(group: string, data: Dataset | undefined): string | undefined {
  if (group === 'none') return undefined;
  if (group !== '') return `group:${group}`;
  return data && `data:${data.meta.id}@${data.meta.version}`;
}

/** One member of a group: hears the others on the document, and is heard by them. Nothing is heard that it sent itself. */
export class GroupMember {
  state = noState;
  /** Whether this member follows the steps of the page. */
  leads = false;
  #name: string | undefined;
  /** What it is sending; meanwhile others may ask. */
  #sent: GroupMessage | undefined;

  constructor(private readonly acts: MemberActs) {}

  get name(): string | undefined {
    return this.#name;
  }

  /** Joins a group, with its present state; leaves the one before. Returns whether somebody was there. */
  join(name: string): boolean {
    this.leave();
    this.#name = name;
    document.addEventListener(channel, this.#hear);
    const {state, done} = this.send('ask');
    if (isState(state)) this.state = state;
    return done === true;
  }

  /** The data set with the record that another member has; where the group has no name, also one of another such group. */
  find(ref: string): Dataset | undefined {
    return this.send('data', {ref}).data ?? (this.#isIn(unnamed) ? this.send('data', {ref, group: unnamed}).data : undefined);
  }

  /** Tells the other groups without a name that data have come which they may have missed. */
  announce(): void {
    if (this.#isIn(unnamed)) this.send('free', {group: unnamed});
  }

  leave(): void {
    if (this.#name === undefined) return;
    document.removeEventListener(channel, this.#hear);
    if (this.leads) this.send('free');
    this.#name = undefined;
    this.leads = false;
    this.state = noState;
  }

  tell(state: GroupState, act: boolean): void {
    this.state = state;
    this.send('tell', {state, act});
  }

  /** Follows the steps of the page, unless somebody does. */
  lead(): boolean {
    this.leads ||= this.#name !== undefined && this.send('lead').done !== true;
    return this.leads;
  }

  send(type: GroupMessage['type'], more: Omit<Partial<GroupMessage>, 'v' | 'type'> = {}): GroupMessage {
    const detail: GroupMessage = {v: 1, group: this.#name ?? '', type, ...more};
    const before = this.#sent;
    this.#sent = detail;
    document.dispatchEvent(new CustomEvent(channel, {detail}));
    this.#sent = before;
    return detail;
  }

  #isIn(group: unknown): boolean {
    return group === this.#name || (group === unnamed && this.#name?.startsWith(unnamed) === true);
  }

  #hear = (e: Event): void => {
    const message = (e as CustomEvent<GroupMessage | null>).detail;
    if (message === this.#sent || message?.v !== 1 || !this.#isIn(message.group)) return;
    const {type, state, ref = ''} = message;
    if (type === 'tell' && isState(state)) {
      this.state = state;
      this.acts.take(state, message.act === true);
    } else if (type === 'ask') {
      if (message.done !== true) [message.done, message.state] = [true, this.state];
      this.acts.joined?.();
    } else if (type === 'data') message.data ??= this.acts.data?.(ref);
    else if (type === 'lead') message.done ||= this.leads;
    else if (type === 'free') this.acts.freed?.();
    else if (type === 'show' && message.done !== true) message.done = this.acts.show?.(ref, message.dry === true) === true;
  };
}

/** Pages may send anything under this name. */
const isState = (state: GroupState | undefined): state is GroupState =>
  typeof state?.ref === 'string' && Array.isArray(state.refs) && Array.isArray(state.passages);
