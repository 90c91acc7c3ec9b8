import {Columns} from '../components/stance-grid/columns.js';
import {sorts} from '../components/stance-grid/layout-order.js';
import {gridPicture} from '../components/stance-grid/picture.js';
import {trialOf} from '../components/stance-grid/trial.js';
import {choiceOr, idsOf} from '../element/attributes.js';
import type {Draw} from './svg-draw.js';

/** The grid as its attributes set it. */
export const pictureOfStanceGrid: Draw = (attributes, view) => {
  const {model} = view;
  if (model.questions.length === 0 || model.sources.length === 0) return undefined;
  const {sources = '', actors = '', exclude = '', query = '', columns = '', off = '', selected = '', questions = ''} = attributes;
  const {sort = 'theme', compare = '', floor = 'low', without = ''} = attributes;
  const forecasts = 'forecasts' in attributes;
  const flags = {forecasts, differ: 'differ' in attributes, disputed: 'disputed' in attributes};
  const shown = new Columns({sources, actors, exclude, query, columns, ...flags});
  const own = view.own['stance-grid'];
  const options = {
    ...{sort: choiceOr(sort, sorts), actors: shown.areActors, trial: trialOf({compare, floor, without}, model)},
    ...{questions: idsOf(questions), filter: shown.remaining(model)},
  };
  const asked = {model: shown.seen(model), options, off: new Set(idsOf(off)), selected, marked: new Set<string>(), forecasts};
  return (room) => gridPicture(asked, room, {...shown.view(view, own), own});
};
