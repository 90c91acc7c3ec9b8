import type {Rect} from '../../geometry/rect.js';
import type {Actor, Cluster} from '../../model/types.js';
import type {Model} from '../../query/model.js';

export type Shape = 'wide' | 'tall';

/** The actors that the map draws: those marked as pictured, or all where none is. */
export function drawnActors(model: Model): readonly Actor[] {
  const pictured = model.actors.filter((actor) => actor.pictured === true);
  return pictured.length > 0 ? pictured : model.actors;
}

/** So many actors or relations are a list and no picture: nobody could tell them apart. */
const tooMany = 5000;

/** Whether a data set has more than a picture can show. */
export const isTooLarge = (model: Model): boolean => drawnActors(model).length >= tooMany || model.relations.length >= tooMany;

/** The clusters that have actors, in the order of the data, and after them one for actors of none. */
export function usedClusters(model: Model, actors: readonly Actor[]): readonly Cluster[] {
  const {clusters} = model.dataset.meta;
  const used = new Set(actors.map((a) => a.cluster));
  const listed = clusters.filter(({id}) => used.delete(id));
  return used.size === 0 ? listed : [...listed, {id: '', label: ''}];
}

/** The part of a zone where glyphs may stand: below its title, off its edges. */
export const inside = ({x, y, width, height}: Rect): Rect => ({
  x: x + 16,
  y: y + 36,
  width: Math.max(1, width - 32),
  height: Math.max(1, height - 56),
});
