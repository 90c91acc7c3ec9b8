import {mapPicture} from '../components/actor-map/picture.js';
import {filterOf, idsOf} from '../element/attributes.js';
import type {Draw} from './svg-draw.js';

/** The map as its attributes set it. */
export const pictureOfActorMap: Draw = (attributes, view) => {
  const {model, own, tz} = view;
  if (model.actors.length === 0) return undefined;
  const {sources = '', actors = '', exclude = '', query = '', families = '', clusters = '', off = ''} = attributes;
  const {actor = '', path = '', selected = '', layout = ''} = attributes;
  const asked = {
    ...filterOf({sources, actors, exclude, query, disputed: 'disputed' in attributes}, model),
    ...{
      families,
      clusters,
      off: new Set(idsOf(off)),
      geo: layout === 'geo',
      actor,
      path,
      routeAt: 0,
      whole: 'whole' in attributes,
      selected,
      tz,
    },
    marked: new Set<string>(),
    asOf: attributes['as-of'] ?? '',
  };
  return (room) => mapPicture(asked, room, {...view, own: own['actor-map']});
};
