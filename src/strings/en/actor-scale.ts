import type {ScaleWords} from '../actor-scale.js';

export const actorScale: ScaleWords = {
  begun: (actors, relations) => `${actors} actors and ${relations} relations are being placed.`,
  placing: (actors, relations, percent) => `Placing ${actors} actors and ${relations} relations: ${percent}% done.`,
  tooMany: (actors, relations) =>
    `${actors} actors and ${relations} relations are too many to be told apart in a picture. The list has them all.`,
  fromTo: (first, last) => `${first} – ${last}`,
};
