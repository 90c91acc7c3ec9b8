import {importanceOf, lanesNamed} from '../components/timeline/attributes.js';
import {timelinePicture} from '../components/timeline/picture.js';
import {eventIn} from '../components/timeline/words.js';
import {filterOf, idsOf} from '../element/attributes.js';
import type {Draw} from './svg-draw.js';

/** The timeline as its attributes set it. */
export const pictureOfTimeline: Draw = (attributes, view) => {
  const {model, own, tz} = view;
  if (model.events.length === 0) return undefined;
  const {
    sources = '',
    actors = '',
    exclude = '',
    query = '',
    from = '',
    to = '',
    zoom = '',
    lanes = '',
    off = '',
    selected = '',
  } = attributes;
  const asked = {
    ...filterOf({sources, actors, exclude, query, disputed: 'disputed' in attributes}, model),
    ...{from, to, zoom, tz, lanes: lanesNamed(lanes, model), importance: importanceOf(attributes['importance'] ?? 3)},
    ...{off: new Set(idsOf(off)), labelAll: 'label-all' in attributes, selected: eventIn(selected), marked: new Set<string>()},
    asOf: attributes['as-of'] ?? '',
  };
  return (room) => timelinePicture(asked, room, {...view, own: own.timeline});
};
