import actors from '../data/actors.json' with {type: 'json'};
import basemap from '../data/basemap.json' with {type: 'json'};
import claims from '../data/claims.json' with {type: 'json'};
import disputes from '../data/disputes.json' with {type: 'json'};
import events from '../data/events.json' with {type: 'json'};
import layout from '../data/layout.json' with {type: 'json'};
import meta from '../data/meta.json' with {type: 'json'};
import places from '../data/places.json' with {type: 'json'};
import questions from '../data/questions.json' with {type: 'json'};
import relations from '../data/relations.json' with {type: 'json'};
import sources from '../data/sources.json' with {type: 'json'};
import stances from '../data/stances.json' with {type: 'json'};
import type {Dataset} from './model/types.js';

/** The shipped data set about January 2022, in English, with every collection. Its shape is checked when it is built. */
export const bundled = {
  meta,
  sources,
  actors,
  places,
  events,
  relations,
  claims,
  questions,
  stances,
  disputes,
  layout,
  basemap,
} as unknown as Dataset;
