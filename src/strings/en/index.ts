import type {Words} from '../words.js';
import {actorMap} from './actor-map.js';
import {common} from './common.js';
import {stanceGrid} from './stance-grid.js';
import {timeline} from './timeline.js';

/** English. */
export const en: Words = {common, timeline, actorMap, stanceGrid};
