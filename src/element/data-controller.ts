import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Dataset} from '../model/types.js';
import {awaitBundledSet} from './bundled-sets.js';
import {checkDataset, trustDataset, type Loaded} from './dataset.js';
import {loadDataset, LoadError, parseJson, type LoadCode} from './load.js';

/** Why there is no new picture. `shape`: the input is no data set at all. */
export interface Failure {
  code: LoadCode | 'shape';
  message: string;
}

export interface Inputs {
  /** Somebody's own data; wins over `src`. */
  data: unknown;
  /** An address; wins over JSON inside the tag. */
  src: string;
  /** JSON inside the tag; wins over the bundled set. */
  inline: string | undefined;
  bundled: Dataset | undefined;
}

/**
 * Turns `data`, `src`, JSON inside the tag or the bundled set, in this order, into something loaded.
 * After a failure the last good set stays in `loaded`. A late answer to an
 * earlier address is ignored, a request that is no longer wanted is aborted.
 */
export class DataController implements ReactiveController {
  loaded: Loaded | undefined;
  failure: Failure | undefined;
  /** What was taken last: an input, or the error of a load. */
  #taken: unknown;
  /** What is loaded or being loaded; empty where nothing is to be. */
  #address = '';
  #stopped = false;
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
      task: ([address], {signal}) => loadDataset(address, signal),
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
    this.#stopped = this.#pending;
    this.#task.abort();
  }

  hostUpdate(): void {
    const {data, src, inline, bundled} = this.inputs();
    this.#follow(data == null ? src : '');
    if (data != null) this.#take(data);
    else if (src !== '') {
      if (this.#task.status === TaskStatus.COMPLETE) this.#take(this.#task.value);
      if (this.#task.status === TaskStatus.ERROR && !this.#stopped) this.#fail(this.#task.error);
    } else if (inline !== undefined) this.#takeText(inline);
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
    if (address === '') this.#task.abort();
    else void this.#task.run();
  }

  #takeText(text: string): void {
    if (text === this.#taken) return;
    try {
      this.#take(parseJson(text, 'the script inside the tag'), text);
    } catch (error) {
      this.#fail(error);
      this.#taken = text;
    }
  }

  /** `key` tells whether the same was taken before. */
  #take(input: unknown, key = input): void {
    if (key === this.#taken) return;
    this.#taken = key;
    const loaded = checkDataset(input);
    const nothingRead = loaded.problems.some((p) => p.code === 'not-an-object' && p.collection === 'dataset');
    this.failure = nothingRead ? {code: 'shape', message: loaded.problems[0]?.fact ?? 'not a data set'} : undefined;
    if (!nothingRead) this.loaded = loaded;
  }

  #fail(error: unknown): void {
    if (error === this.#taken) return;
    this.#taken = error;
    this.failure = {
      code: error instanceof LoadError ? error.code : 'network',
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
