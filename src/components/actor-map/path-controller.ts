import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {idsOf} from '../../element/attributes.js';
import type {Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {readPath} from './asked.js';
import {chooseRoute, findRoutes, type Asked, type Routes} from './layout-path.js';

interface Host extends ReactiveControllerHost {
  path: string;
  whole: boolean;
  readonly exclude: string;
}

/** Which two actors are asked about, and where the reader is among their routes. */
export class PathController implements ReactiveController {
  /** Actors in the two fields; empty where none is chosen. */
  ends: Asked = {from: '', to: ''};
  /** What was typed last, where it names nobody. */
  unknown = '';
  /** Routes of the two, as of the last draw. */
  routes: Routes | undefined;
  #opened = false;
  #at = 0;
  /** The path that the fields show, and what it was read with. */
  #read: readonly unknown[] = [];
  #found: {inputs: readonly unknown[]; relations: ReadonlySet<Id>; routes: Pick<Routes, 'all' | 'hidden'>} | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  /** Whether the fields stand open. */
  get open(): boolean {
    return this.#opened || this.routes !== undefined;
  }

  /** To be called at each draw: takes the path as it is now, over the relations that are left. */
  follow(model: Model, relations: ReadonlySet<Id>): this {
    const {path, exclude} = this.host;
    const {asked} = readPath(path, exclude, model);
    if ([path, exclude, model].some((input, i) => input !== this.#read[i])) {
      // The page asks something else, or what the fields name may be gone.
      this.ends = asked ?? {from: '', to: ''};
      this.#opened = false;
      this.#restart();
      this.#read = [path, exclude, model];
    }
    this.routes = asked && chooseRoute(asked, this.#find(asked, relations, model), {wholeOnly: this.host.whole, at: this.#at});
    return this;
  }

  /** Opens the fields, with `from` in the first. */
  start(from: Id): void {
    this.#opened = true;
    this.choose('from', from);
  }

  choose(end: keyof Asked, id: Id): void {
    this.#write({...this.ends, [end]: id});
  }

  /** Says of one of the fields that it names nobody. */
  miss(text: string): void {
    this.unknown = text;
    this.host.requestUpdate();
  }

  swap(): void {
    const {from, to} = this.ends;
    this.#write({from: to, to: from});
  }

  close(): void {
    this.host.whole = false;
    this.#write({from: '', to: ''});
    this.#opened = false;
  }

  /** To the next route or the one before, around the ends. */
  step(by: 1 | -1): void {
    const {routes} = this;
    if (routes === undefined || routes.shown.length === 0) return;
    this.#at = (routes.at + by + routes.shown.length) % routes.shown.length;
    this.host.requestUpdate();
  }

  /** Only routes that one source states in full, or all again. */
  toggleWhole(): void {
    this.host.whole = !this.host.whole;
    this.#at = 0;
    this.host.requestUpdate();
  }

  #restart(): void {
    this.#at = 0;
    this.unknown = '';
  }

  /** The path follows the fields as soon as they name two. */
  #write(ends: Asked): void {
    this.ends = ends;
    this.unknown = '';
    this.#at = 0;
    this.#opened = true;
    const {from, to} = ends;
    this.host.path = from === '' || to === '' || from === to ? '' : `${from} ${to}`;
    this.#read = [this.host.path, ...this.#read.slice(1)];
    this.host.requestUpdate();
  }

  /** Asks again only where the answer may differ: a selection or a key is no reason. */
  #find(asked: Asked, relations: ReadonlySet<Id>, model: Model): Pick<Routes, 'all' | 'hidden'> {
    const {exclude} = this.host;
    const inputs = [asked.from, asked.to, exclude, model];
    const known = this.#found;
    const same = known?.relations.size === relations.size && [...relations].every((id) => known.relations.has(id));
    if (known !== undefined && same && inputs.every((input, i) => input === known.inputs[i])) return known.routes;
    const routes = findRoutes(asked, relations, new Set(idsOf(exclude)), model);
    this.#found = {inputs, relations, routes};
    return routes;
  }
}
