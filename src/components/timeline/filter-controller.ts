import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {filterOf, idsOf} from '../../element/attributes.js';
import type {RovingController} from '../../element/roving.js';
import type {Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {Id, Importance} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {importanceOf, lanesNamed} from './attributes.js';
import {allItems, countFacets, kindsInForce, type Facets, type FilterKind, type Sieve} from './facets.js';
import type {TimelineScene} from './layout.js';
import {Memo} from '../../element/memo.js';
import {findShown, type Shown} from './shown.js';
import {wordFilter} from './words-filter.js';

/** The properties that hold what is filtered. */
export interface FilterSettings {
  sources: string;
  actors: string;
  query: string;
  disputed: boolean;
  importance: string;
  lanes: string;
}

type Host = ReactiveControllerHost &
  FilterSettings & {readonly exclude: string; readonly plain: boolean; readonly shadowRoot: ShadowRoot | null};

interface Ground {
  scene: TimelineScene;
  view: View;
  own: TimelineWords;
  /** What the layout took of the filters. */
  laidOut: string;
}

const toolId = 'filter';
const none: FilterSettings = {sources: '', actors: '', query: '', disputed: false, importance: '3', lanes: ''};

/**
 * What the filters leave of the events, and “Filter…”, the row in which the
 * reader sets them. The properties of the element hold them; every act here
 * changes these and tells the page.
 */
export class FilterController implements ReactiveController {
  /** Whether the row is open. */
  open = false;
  /** What the reader looks for among the actors. */
  seek = '';
  /** What was left at the last draw. */
  shown: Shown | undefined;
  #ground: Ground | undefined;
  readonly #shown = new Memo<Shown>();
  readonly #facets = new Memo<Facets>();
  readonly #sources = new Memo<ReadonlySet<Id>>();

  constructor(
    readonly host: Host,
    private readonly acts: {
      /** The toolbar. */
      roving: RovingController;
      getOff: () => ReadonlySet<string>;
      /** Takes toggles of the legend back, and tells the page. */
      setOff: (off: ReadonlySet<string>) => void;
      /** The reader changed a filter. */
      changed: () => void;
      say: (sentence: string) => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to hold: listeners stand in the template.
  }

  /** To be called at each draw: the same object as long as nothing changed. */
  follow(scene: TimelineScene, view: View, own: TimelineWords): Shown {
    this.#ground = {scene, view, own, laidOut: this.#layoutKey()};
    return this.#find(scene, view.model);
  }

  /** All that is asked for. */
  sieve(model: Model): Sieve {
    const {lanes, importance} = this.host;
    return {
      ...filterOf(this.host, model),
      ...{lanes: lanesNamed(lanes, model), importance: importanceOf(importance), off: this.acts.getOff()},
    };
  }

  /** The sources that are asked for: the same object as long as they are the same. */
  sources(model: Model): ReadonlySet<Id> {
    return this.#sources.get([this.host.sources, model], () => this.sieve(model).sources);
  }

  /** What each choice would leave; counted only where somebody sees it. */
  facets(scene: TimelineScene, model: Model): Facets {
    const {sources, actors, exclude, query, disputed, importance, lanes} = this.host;
    const inputs = [model, sources, actors, exclude, query, disputed, importance, lanes, this.acts.getOff()];
    return this.#facets.get(inputs, () => {
      const sieve = this.sieve(model);
      return countFacets(allItems(scene, model, sieve), model, sieve);
    });
  }

  /** The kinds of filter that are in force. */
  inForce(model: Model): readonly FilterKind[] {
    return kindsInForce(this.sieve(model));
  }

  /** In the toolbar: the word that opens the row, what is set, each with the way back. */
  tools(view: View, own: TimelineWords): readonly Tool[] {
    const {model, words} = view;
    const kinds = this.inForce(model);
    const sieve = this.sieve(model);
    // What is switched elsewhere is marked and taken back there.
    const marked = kinds.filter((kind) => kind !== 'off' && kind !== 'disputed');
    return [
      {id: toolId, label: own.filter, opens: true, on: this.open, onAct: this.toggle},
      ...marked.flatMap((kind): Tool[] => {
        const label = wordFilter(kind, sieve, view, own);
        return [
          {id: `set-${kind}`, label, opens: true, on: this.open, set: true, onAct: this.toggle},
          {id: `drop-${kind}`, label: '×', name: own.takeBack(label), onAct: () => this.drop(kind)},
        ];
      }),
      ...(kinds.length > 1 ? [{id: 'clear', label: words.clearFilters, onAct: this.clear}] : []),
    ];
  }

  /** An act of the reader. */
  set(change: Partial<FilterSettings>): void {
    Object.assign(this.host, change);
    this.acts.changed();
  }

  /** Puts an id into a list, or takes it out. Ids that the data does not have stay where they are. */
  toggleId(list: 'sources' | 'actors', id: Id): void {
    const ids = new Set(idsOf(this.host[list]));
    if (!ids.delete(id)) ids.add(id);
    this.set({[list]: [...ids].join(' ')});
  }

  /**
   * Switches a source off or on as the legend does: what is left is what the others tell. With the last one
   * that is off all are on again, and nobody can be left who tells anything.
   */
  switchSource(id: Id, model: Model): void {
    const sources = this.sources(model);
    const all = [...model.sourceById.keys()];
    const on = all.filter((other) => (sources.size === 0 || sources.has(other)) !== (other === id));
    this.set({sources: on.length === all.length ? '' : on.join(' ')});
  }

  setImportance(importance: Importance): void {
    this.set({importance: String(importance)});
  }

  /** Takes all filters of one kind back. */
  drop(kind: FilterKind): void {
    if (kind === 'off') this.acts.setOff(new Set());
    else this.set({[kind]: none[kind]});
    this.#focusTool();
  }

  /** Takes all back; what an editor leaves out stays out. */
  clear = (): void => {
    Object.assign(this.host, none);
    this.acts.setOff(new Set());
    this.#focusTool();
  };

  toggle = (): void => {
    this.open = !this.open;
    this.seek = '';
    this.host.requestUpdate();
  };

  /** Opens the row if it is closed, and goes to its first field. */
  enter = (): void => {
    if (this.host.plain) return;
    if (!this.open) this.toggle();
    void this.host.updateComplete.then(() => this.host.shadowRoot?.querySelector<HTMLElement>('.sift input')?.focus());
  };

  seekActor = (text: string): void => {
    this.seek = text;
    this.host.requestUpdate();
  };

  /** Escape in the row closes it, and the focus goes back to the toolbar. */
  handleKey = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || e.defaultPrevented || e.isComposing) return;
    e.preventDefault();
    this.acts.roving.focus(`tool:${toolId}`);
    this.toggle();
  };

  /** Says how much a filter leaves: at once, or when what the layout takes of it is laid out. */
  tell(): void {
    const say = (): void => {
      if (this.#ground === undefined) return;
      const {scene, view} = this.#ground;
      const {words, format, model} = view;
      this.acts.say(words.shownStatus(format.number(this.#find(scene, model).total), format.number(model.events.length)));
    };
    if (this.#ground?.laidOut === this.#layoutKey()) say();
    else void this.host.updateComplete.then(say);
  }

  #find(scene: TimelineScene, model: Model): Shown {
    const {sources, actors, exclude, query, disputed} = this.host;
    const off = this.acts.getOff();
    const inputs = [scene.items, sources, actors, exclude, query, disputed, off];
    return (this.shown = this.#shown.get(inputs, () => findShown(scene, model, filterOf(this.host, model), off)));
  }

  #layoutKey(): string {
    return `${this.host.importance} ${this.host.lanes}`;
  }

  // What was pressed goes with the filter.
  #focusTool(): void {
    void this.host.updateComplete.then(() => this.acts.roving.focus(`tool:${toolId}`));
  }
}
