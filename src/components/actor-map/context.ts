import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {Actor, Family, Id, Relation} from '../../model/types.js';
import type {ActorWords} from '../../strings/actor-map.js';
import type {MapScene} from './layout-scene.js';

/** In the order of the legend. */
export const families: readonly Family[] = ['commands', 'backs', 'sends-troops', 'acts-against', 'speaks-to', 'deals', 'belongs'];

/** What every part of the map's view needs. */
export interface MapContext {
  view: View;
  own: ActorWords;
  roving: RovingController;
  scene: MapScene;
  /** The focused actor, whether or not a relation of it is selected. */
  focus: Id | undefined;
  /** The selected relation. */
  chosen: Id | undefined;
  opened: boolean;
  isOff: (key: string) => boolean;
  /** Actors that nobody asked to leave out. */
  known: ReadonlySet<Id>;
  /** Actors and relations that filters and legend leave, drawn or not. */
  actors: ReadonlySet<Id>;
  relations: ReadonlySet<Id>;
  /** Actors that stand back where a filter asks for relations only. */
  aside: ReadonlySet<Id>;
  /** Whether all relations of the focused actor are asked for. */
  all: boolean;
  onActor: (id: Id) => void;
  onRelation: (id: Id) => void;
  /** Goes on to an actor, and focuses it. */
  onFollow: (id: Id) => void;
  nameOf: (id: Id) => string;
  onAll: () => void;
  onZone: (id: Id) => void;
  /** Whether a camp of the list, or its further actors (`more:…`), stands open. */
  isOpen: (key: string) => boolean;
  onOpen: (key: string) => void;
}

/** Whether the legend has switched an actor off. */
export const actorOff = (actor: Actor, isOff: (key: string) => boolean): boolean =>
  isOff(`kind:${actor.kind}`) || isOff(`cluster:${actor.cluster}`) || (actor.identityDisputed === true && isOff('identity'));

/** Whether the legend has switched a relation off. */
export const relationOff = (relation: Relation, disputed: boolean, isOff: (key: string) => boolean): boolean =>
  isOff(`family:${relation.family}`) || (relation.status === 'alleged' && isOff('alleged')) || (disputed && isOff('disputed'));
