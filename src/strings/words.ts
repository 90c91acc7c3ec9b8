import type {Precision} from '../model/span.js';
import type {ActorWords} from './actor-map.js';
import type {CommonWords} from './common.js';
import type {GridWords} from './stance-grid.js';
import type {TimelineWords} from './timeline.js';

export type {CommonWords, Precision};

/** All that a language must say: one table per topic. */
export interface Words {
  common: CommonWords;
  timeline: TimelineWords;
  actorMap: ActorWords;
  stanceGrid: GridWords;
}
