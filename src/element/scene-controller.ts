import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Steps} from '../geometry/steps.js';

/** Ms that a slice of work may take: half a frame, so that a frame has room for it and for what the page does. */
const slice = 8;

interface Going<Scene> {
  inputs: readonly unknown[];
  steps: Steps<Scene>;
  turn: IteratorResult<number, Scene>;
}

/**
 * Keeps the scene until one of its inputs changes. Work that is too much for one
 * task is done in slices, between which the browser gets its turn; inputs that
 * change meanwhile, or a host that leaves the page, stop it.
 */
export class SceneController<Scene> implements ReactiveController {
  #kept: {inputs: readonly unknown[]; scene: Scene} | undefined;
  #going: Going<Scene> | undefined;
  /** Of the slices that are being worked off; another one, or none, stops them. */
  #turns: MessageChannel | undefined;
  #worked = Promise.resolve();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onDone: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#going !== undefined) this.#worked = this.#work(this.#going);
  }

  hostDisconnected(): void {
    // What is left of the steps waits for the way back.
    this.#turns = undefined;
  }

  /** What was laid out last; of inputs that begin with `model` alone where that is given. */
  last(model?: unknown): Scene | undefined {
    return model === undefined || this.#kept?.inputs[0] === model ? this.#kept?.scene : undefined;
  }

  /** The share of the work under way that is done, from 0 to 1; undefined where there is none. */
  get share(): number | undefined {
    const turn = this.#going?.turn;
    return turn?.done === true ? 1 : turn?.value;
  }

  /** Settles when no work is under way, or it has stopped. */
  async settled(): Promise<void> {
    while (this.#turns !== undefined) await this.#worked;
  }

  /**
   * The scene of these inputs, of which the first is the model. While it takes
   * shape in steps the last one of the same model stands in; undefined where there is none.
   */
  of(inputs: readonly unknown[], layout: {scene: () => Scene; steps: () => Steps<Scene> | undefined}): Scene | undefined {
    const same = (others: readonly unknown[] | undefined): boolean =>
      others !== undefined && inputs.every((input, i) => input === others[i]);
    if (same(this.#going?.inputs)) return this.last(inputs[0]);
    this.#going = this.#turns = undefined;
    if (same(this.#kept?.inputs)) return this.#kept?.scene;
    const steps = layout.steps();
    if (steps === undefined) this.#kept = {inputs, scene: layout.scene()};
    else this.#worked = this.#work((this.#going = {inputs, steps, turn: {value: 0}}));
    return this.last(inputs[0]);
  }

  async #work(going: Going<Scene>): Promise<void> {
    const turns = (this.#turns = new MessageChannel());
    for (let shown = 0; ;) {
      await nextOf(turns);
      if (this.#turns !== turns) break;
      const until = performance.now() + slice;
      do going.turn = going.turn.done === true ? going.turn : going.steps.next();
      while (going.turn.done !== true && performance.now() < until);
      const {turn} = going;
      if (turn.done === true) {
        // The drawing gets a task of its own.
        await nextOf(turns);
        if (this.#turns !== turns) break;
        this.#kept = {inputs: going.inputs, scene: turn.value};
        this.#going = this.#turns = undefined;
        this.onDone();
        this.host.requestUpdate();
        break;
      }
      if (turn.value < shown + 0.1) continue;
      shown = turn.value;
      this.host.requestUpdate();
    }
    turns.port1.close();
  }
}

/** Lets the browser have its turn. A message comes back at once, in hidden tabs too, unlike a timer; every browser has it, unlike `scheduler.yield`. */
const nextOf = ({port1, port2}: MessageChannel): Promise<void> =>
  new Promise((done) => {
    port1.onmessage = () => done();
    port2.postMessage(0);
  });

/** The same without a channel of one's own. */
export async function nextTurn(): Promise<void> {
  const turns = new MessageChannel();
  await nextOf(turns);
  turns.port1.close();
}
