import type {RovingController} from '../../element/roving.js';
import type {View} from '../../element/view.js';
import type {Id} from '../../model/types.js';
import type {ActorWords} from '../../strings/actor-map.js';
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
  opened: boolean;
  isOff: (key: string) => boolean;
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
