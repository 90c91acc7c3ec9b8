import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filterOf} from '../../element/attributes.js';
import type {Model} from '../../query/model.js';
import {isOff, throwSwitch, visibleOf, type Switches, type Visible} from './switches.js';

/** The properties that hold what is filtered. */
interface FilterSettings {
  sources: string;
  actors: string;
  query: string;
  disputed: boolean;
  families: string;
  clusters: string;
}

type Host = ReactiveControllerHost & FilterSettings & {readonly exclude: string};

const none: FilterSettings = {sources: '', actors: '', query: '', disputed: false, families: '', clusters: ''};

/** What the filters leave of the actors and relations; the acts of a reader change the properties that hold them, and tell the page. */
export class FilterController implements ReactiveController {
  #model: Model | undefined;

  constructor(
    private readonly host: Host,
    private readonly acts: {
      getOff: () => ReadonlySet<string>;
      /** Sets what the legend switches off, and tells the page. */
      setOff: (off: ReadonlySet<string>) => void;
      /** The reader changed a filter. */
      changed: () => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  /** To be called at each draw: what filters and switches leave. */
  follow(model: Model): Visible {
    this.#model = model;
    return visibleOf(model, filterOf(this.host, model), this.#switches);
  }

  isOff(key: string, model: Model): boolean {
    return isOff(key, this.#switches, model);
  }

  /** Throws a switch of the legend or the head of a zone. */
  switch = (key: string): void => {
    if (this.#model === undefined) return;
    const {families, clusters, off} = throwSwitch(key, this.#switches, this.#model);
    Object.assign(this.host, {families, clusters});
    this.acts.setOff(off);
  };

  toggleDisputed = (): void => {
    this.host.disputed = !this.host.disputed;
    this.acts.changed();
  };

  /** Takes all back; what an editor leaves out stays out. */
  clear = (): void => {
    Object.assign(this.host, none);
    this.acts.setOff(new Set());
  };

  get #switches(): Switches {
    const {families, clusters} = this.host;
    return {families, clusters, off: this.acts.getOff()};
  }
}
