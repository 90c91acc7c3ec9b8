import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Dataset} from '../model/types.js';
import {awaitBundledSet} from './bundled-sets.js';
import {checkDataset, checkShared, trustDataset, type Loaded} from './dataset.js';
import type {Inline} from './inline-controller.js';
import {parseJson, type LoadCode} from './load.js';
import {shareLoad, type Share} from './shared-load.js';

/** Why there is no new picture. `shape`: the input is no data set at all. */
export interface Failure {
  code: LoadCode | 'shape';
  message: string;
}

export interface Inputs {
  /** Somebody's own data; wins over `src`. */
  data: unknown;
  /** An address; wins over data inside the tag. */
  src: string;
  /** Data inside the tag; wins over the bundled set. */
  inline: Inline | undefined;
  /** Whether what is inside the tag is not known yet: nothing that it would win over is drawn before. */
  parsing: boolean;
  bundled: Dataset | undefined;
}

/**
 * Turns `data`, `src`, data inside the tag or the bundled set, in this order, into something loaded.
 * After a failure the last good set stays in `loaded`. A late answer to an
 * earlier address is ignored, a request that nobody on the page wants is aborted.
 */
export class DataController implements ReactiveController {
  loaded: Loaded | undefined;
  failure: Failure | undefined;
  /** What was taken last: an input, or the error of a load. */
  #taken: unknown;
  /** What is loaded or being loaded; empty where nothing is to be. */
  #address = '';
  #stopped = false;
  #share: Share | undefined;
  #ignoreSets: (() => void) | undefined;
  // Run by hand: a task that ends as `initialState` would never settle for those who wait for it.
  readonly #task: Task<readonly [string], unknown>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly inputs: () => Inputs,
  ) {
    host.addController(this);
    this.#task = new Task(host, {
      autoRun: false,
      task: ([address]) => (this.#share = shareLoad(address)).input,
      args: () => [this.#address] as const,
    });
  }

  hostConnected(): void {
    this.#ignoreSets = awaitBundledSet(this.host);
    if (this.#stopped) void this.#task.run();
    this.#stopped = false;
  }

  hostDisconnected(): void {
    this.#ignoreSets?.();
    // An element that is only moved keeps what it asked for.
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.#stopped = this.#pending;
      this.#leave();
    });
  }

  hostUpdate(): void {
    const {data, src, inline, parsing, bundled} = this.inputs();
    this.#follow(data == null ? src : '');
    if (data != null) this.#take(data);
    else if (src !== '') {
      if (this.#task.status === TaskStatus.COMPLETE) this.#take(this.#task.value, this.#task.value, checkShared);
      if (this.#task.status === TaskStatus.ERROR && !this.#stopped) this.#fail(this.#task.error);
    } else if (parsing) return;
    else if (inline !== undefined) this.#takeInline(inline);
    else if (bundled !== this.#taken) {
      this.#taken = bundled;
      this.loaded = bundled && trustDataset(bundled);
      this.failure = undefined;
    }
  }

  /** Settles when a load under way has succeeded, failed or is no longer wanted. */
  async settled(): Promise<void> {
    if (this.#pending) await this.#task.taskComplete.catch(() => undefined);
  }

  get #pending(): boolean {
    return this.#address !== '' && this.#task.status === TaskStatus.PENDING;
  }

  #follow(src: string): void {
    const address = src === '' ? '' : absolute(src, this.host.baseURI);
    if (address === this.#address) return;
    this.#address = address;
    this.#leave();
    if (address !== '') void this.#task.run();
  }

  #leave(): void {
    this.#task.abort();
    this.#share?.leave();
    this.#share = undefined;
  }

  #takeInline(inline: Inline): void {
    const {json, tables} = inline;
    if (inline === this.#taken) return;
    try {
      const read = json === undefined ? {} : parseJson(json, 'the script inside the tag');
      const plain = typeof read === 'object' && read !== null && !Array.isArray(read);
      this.#take(plain ? {...read, ...tables} : read, inline);
    } catch (error) {
      this.#fail(error);
      this.#taken = inline;
    }
  }

  /** `key` tells whether the same was taken before. */
  #take(input: unknown, key = input, check = checkDataset): void {
    if (key === this.#taken) return;
    this.#taken = key;
    const loaded = check(input);
    const nothingRead = loaded.problems.some((p) => p.code === 'not-an-object' && p.collection === 'dataset');
    this.failure = nothingRead ? {code: 'shape', message: loaded.problems[0]?.fact ?? 'not a data set'} : undefined;
    if (!nothingRead) this.loaded = loaded;
  }

  #fail(error: unknown): void {
    if (error === this.#taken) return;
    this.#taken = error;
    // The error of another copy's request is of another class.
    const {code = 'network'} = error as {code?: LoadCode};
    this.failure = {
      code,
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

/** The address as it is where it is none: loading it fails in words. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
