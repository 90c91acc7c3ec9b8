import {filterOf, idsOf} from '../../element/attributes.js';
import {Memo} from '../../element/memo.js';
import {RowController, type RowHost} from '../../element/row-controller.js';
import type {RovingController} from '../../element/roving.js';
import type {Tool} from '../../element/toolbar.js';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import type {ActorWords} from '../../strings/actor-map.js';
import {isOff, kindsInForce, throwSwitch, visibleOf, type FilterKind, type FilterSettings, type Sieve, type Visible} from './switches.js';
import {wordFilter} from './words-filter.js';

const none: FilterSettings = {sources: '', actors: '', query: '', disputed: false, families: '', clusters: ''};
const noKeys: ReadonlySet<string> = new Set();

/**
 * What the filters leave of the actors and relations, and “Filter…”, the row in
 * which the reader sets them. The properties of the element hold them; every act
 * here changes these and tells the page.
 */
export class FilterController extends RowController<RowHost & FilterSettings & {readonly exclude: string}> {
  #model: Model | undefined;
  readonly #visible = new Memo<Visible>();
  readonly #counts = new Memo<ReadonlyMap<Id, number>>();

  constructor(
    host: RowHost & FilterSettings & {readonly exclude: string},
    toolbar: RovingController,
    private readonly acts: {
      getOff: () => ReadonlySet<string>;
      /** Sets what the legend switches off, and tells the page. */
      setOff: (off: ReadonlySet<string>) => void;
      /** The reader changed a filter. */
      changed: () => void;
    },
  ) {
    super(host, toolbar, 'filter');
  }

  /** To be called at each draw: what filters and switches leave; the same object as long as nothing changed. */
  follow(model: Model): Visible {
    this.#model = model;
    return this.#visible.get([model, ...this.#inputs()], () => this.left(model, {}));
  }

  /** All that is asked for. */
  sieve(model: Model): Sieve {
    const {families, clusters} = this.host;
    return {...filterOf(this.host, model), ...{families, clusters, off: this.acts.getOff()}};
  }

  /** What would be left with other filters in place of some. */
  left(model: Model, change: Partial<Sieve>): Visible {
    const sieve = {...this.sieve(model), ...change};
    return visibleOf(model, sieve, sieve);
  }

  /** How many relations each source would leave by itself, given all the other filters. */
  countSources(model: Model): ReadonlyMap<Id, number> {
    return this.#counts.get([model, ...this.#inputs()], () => {
      const size = (id: Id): number => this.left(model, {sources: new Set([id])}).relations.size;
      return new Map(model.sources.map(({id}) => [id, size(id)]));
    });
  }

  /** How many relations were left if all filters of one kind were taken back. */
  without(kind: FilterKind, model: Model): number {
    const empty = kind === 'off' ? noKeys : kind === 'sources' || kind === 'actors' ? new Set<Id>() : none[kind];
    return this.left(model, {[kind]: empty}).relations.size;
  }

  /** The kinds of filter that are in force. */
  inForce(model: Model): readonly FilterKind[] {
    return kindsInForce(this.sieve(model), model);
  }

  /** In the toolbar: the word that opens the row, what is set, each with the way back. */
  tools(view: View, own: ActorWords): readonly Tool[] {
    const {model, words} = view;
    const inForce = this.inForce(model);
    const sieve = this.sieve(model);
    // What is switched elsewhere is marked and taken back there.
    const marked = inForce.filter((kind) => kind !== 'off' && kind !== 'disputed');
    return [
      {id: this.toolId, label: own.filter, opens: true, on: this.open, onAct: this.toggle},
      ...marked.flatMap((kind): Tool[] => {
        const label = wordFilter(kind, sieve, view, own);
        return [
          {id: `set-${kind}`, label, opens: true, on: this.open, set: true, onAct: this.toggle},
          {id: `drop-${kind}`, label: '×', name: own.takeBack(label), onAct: () => this.drop(kind)},
        ];
      }),
      ...(inForce.length > 1 ? [{id: 'clear', label: words.clearFilters, onAct: this.clear}] : []),
    ];
  }

  isOff(key: string, model: Model): boolean {
    const {families, clusters} = this.host;
    return isOff(key, {families, clusters, off: this.acts.getOff()}, model);
  }

  /** Throws a switch of the legend or the head of a zone. */
  switch = (key: string): void => {
    if (this.#model === undefined) return;
    const {families, clusters, off} = throwSwitch(key, this.sieve(this.#model), this.#model);
    Object.assign(this.host, {families, clusters});
    this.acts.setOff(off);
  };

  /** An act of the reader. */
  set(change: Partial<FilterSettings>): void {
    Object.assign(this.host, change);
    this.acts.changed();
  }

  toggleDisputed = (): void => this.set({disputed: !this.host.disputed});

  /** Puts a source into the list, or takes it out. Ids that the data does not have stay where they are. */
  toggleSource = (id: Id): void => {
    const ids = new Set(idsOf(this.host.sources));
    if (!ids.delete(id)) ids.add(id);
    this.set({sources: [...ids].join(' ')});
  };

  /** Takes all filters of one kind back. */
  drop(kind: FilterKind): void {
    const own = kind === 'families' ? 'family:' : kind === 'clusters' ? 'cluster:' : '';
    const kept = [...this.acts.getOff()].filter((key) =>
      kind === 'off' ? /^(family|cluster):/.test(key) : own === '' || !key.startsWith(own),
    );
    if (kind !== 'off') Object.assign(this.host, {[kind]: none[kind]});
    this.acts.setOff(new Set(kept));
    this.focusTool();
  }

  /** Takes all back; what an editor leaves out stays out. */
  clear = (): void => {
    Object.assign(this.host, none);
    this.acts.setOff(noKeys);
    this.focusTool();
  };

  /** Opens the row if it is closed, and goes to its first field. */
  enter = (): void => {
    if (this.host.plain) return;
    if (!this.open) this.toggle();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector<HTMLElement>('.sift input')?.focus());
  };

  #inputs(): readonly unknown[] {
    const {sources, actors, exclude, query, disputed, families, clusters} = this.host;
    return [sources, actors, exclude, query, disputed, families, clusters, this.acts.getOff()];
  }
}
