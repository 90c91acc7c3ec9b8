import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {Actor, Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {parseRef} from '../../selection/ref.js';
import type {ActorWords} from '../../strings/actor-map.js';
import type {Known} from './known.js';
import type {Routes} from './layout-path.js';
import type {MapScene} from './layout-scene.js';
import type {Visible} from './switches.js';

/** What every part of the map's view needs. */
export interface MapContext extends Visible {
  view: View;
  own: ActorWords;
  roving: RovingController;
  scene: MapScene;
  /** The focused actor, whether or not a relation of it is selected. */
  focus: Id | undefined;
  /** The selected relation. */
  chosen: Id | undefined;
  /** The selected place of the geographic form. */
  place: Id | undefined;
  /** So many lines and actors of a picture of many are drawn by now; infinite where all are. */
  upTo: number;
  opened: boolean;
  /** What lies after the day as of which the map is drawn; undefined where none is set. */
  known: Known | undefined;
  tz: string;
  /** Refs that are marked for a selection in another element. */
  marked: ReadonlySet<string>;
  /** The routes between the two actors that are asked about. */
  routes: Routes | undefined;
  /** Refs that an editor leaves out. */
  exclude: readonly string[];
  /** Actors that may be asked about: all but those that an editor leaves out. */
  askable: readonly Actor[];
  isOff: (key: string) => boolean;
  /** Whether all relations of the focused actor are asked for. */
  all: boolean;
  onActor: (id: Id) => void;
  onRelation: (id: Id) => void;
  /** Goes on to an actor, along a relation where one led to it, and focuses it. */
  onFollow: (id: Id, along?: Id) => void;
  /** Back to the actor in focus, or to the one that led to it; false where there is no way back. */
  onBack: (stop: string) => boolean;
  nameOf: (id: Id) => string;
  onAll: () => void;
  onZone: (id: Id) => void;
  onPlace: (id: Id) => void;
  /** Whether a camp of the list, its further actors (`more:…`) or a part of them stands open; `otherwise` says what holds for one that nobody has touched. */
  isOpen: (key: string, otherwise?: () => boolean) => boolean;
  onOpen: (key: string, open: boolean) => void;
}

export interface Chosen {
  actor: string;
  selected: string;
  /** Refs that an editor leaves out. */
  exclude: readonly string[];
}

/**
 * The focused actor and the selected relation, as far as they are there. The list
 * shows a relation below an actor, so that there its first actor is in focus,
 * unless it is a step of the route in hand and opens there.
 */
export function chosenIn(
  {actor, selected, exclude}: Chosen,
  {scene, model, known, routes}: {scene: MapScene; model: Model; known: ReadonlySet<Id>; routes: Routes | undefined},
): Pick<MapContext, 'focus' | 'chosen'> {
  const parsed = parseRef(selected);
  const focus = known.has(actor) ? actor : undefined;
  const relation = parsed?.kind === 'relation' && !exclude.includes(selected) ? model.relationById.get(parsed.id) : undefined;
  if (relation === undefined || !known.has(relation.from) || !known.has(relation.to)) return {focus, chosen: undefined};
  const own = focus === relation.from || focus === relation.to ? focus : undefined;
  return {
    focus: own ?? (scene.picture === undefined && routes?.relations.has(relation.id) !== true ? relation.from : undefined),
    chosen: relation.id,
  };
}
