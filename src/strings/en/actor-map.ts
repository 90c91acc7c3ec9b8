import type {ActorWords} from '../actor-map.js';

export const actorMap: ActorWords = {
  pictureLabel: 'Map of actors',
};
