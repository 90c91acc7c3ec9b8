import {filterOf} from '../../element/attributes.js';
import type {CommonAttributes} from '../../element/common-attributes.js';
import type {View} from '../../element/view.js';
import {everything, type Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import {byActor} from '../../query/reported.js';
import type {GridWords} from '../../strings/stance-grid.js';
import {reportedView} from './view-reported.js';

type Host = Pick<CommonAttributes, 'sources' | 'actors' | 'exclude' | 'query' | 'disputed'> & {
  columns: string;
  forecasts: boolean;
  differ: boolean;
};

/** What the columns are, and what of the data they ask for: the model as it is, or by actor. */
export class Columns {
  #turned: {key: readonly unknown[]; model: Model} | undefined;

  constructor(private readonly host: Host) {}

  get areActors(): boolean {
    return this.host.columns === 'actors' && !this.host.forecasts;
  }

  /** What the page and the reader ask to see of the data. */
  filter(model: Model): Filter {
    const {host} = this;
    return {...filterOf(host, model), disputed: host.differ || host.disputed};
  }

  /** What is left to ask of the columns, which are themselves what sources and actors ask for. */
  remaining(model: Model): Filter {
    const asked = this.filter(model);
    return this.areActors ? {...asked, sources: everything.sources, actors: everything.actors} : asked;
  }

  /** The model that is drawn. */
  seen(model: Model): Model {
    return this.areActors ? this.byActor(model) : model;
  }

  view(view: View, own: GridWords): View {
    return this.areActors ? reportedView(view, this.byActor(view.model), own) : view;
  }

  /** The model by actor, kept while nothing changes that it depends on: a selection lays out nothing. */
  byActor(model: Model): Model {
    const {sources, actors, exclude} = this.host;
    const key = [model, sources, actors, exclude];
    if (this.#turned === undefined || key.some((part, i) => part !== this.#turned?.key[i])) {
      this.#turned = {key, model: byActor(model, this.filter(model))};
    }
    return this.#turned.model;
  }
}
