import {checkDataset} from '../element/dataset.js';
import {formatOf, pickTongue, type Tongue} from '../element/tongue.js';
import type {View} from '../element/view.js';
import {zoneOf} from '../element/zone.js';
import type {Model} from '../query/model.js';
import type {ActorWords} from '../strings/actor-map.js';
import {actorMap} from '../strings/en/actor-map.js';
import {common} from '../strings/en/common.js';
import {fallback} from '../strings/en/fallback.js';
import {stanceGrid} from '../strings/en/stance-grid.js';
import {timeline} from '../strings/en/timeline.js';
import type {FallbackWords} from '../strings/fallback.js';
import type {GridWords} from '../strings/stance-grid.js';
import type {TimelineWords} from '../strings/timeline.js';

/** What one language says of every element. */
export interface StaticWords {
  fallback: FallbackWords;
  timeline: TimelineWords;
  'actor-map': ActorWords;
  'stance-grid': GridWords;
}

const tongues: Readonly<Record<string, Tongue<StaticWords>>> = {
  en: {common, own: {fallback, timeline, 'actor-map': actorMap, 'stance-grid': stanceGrid}},
};

/** The model of anything that elements read; what is wrong with it is left out. A model is taken as it is. */
export const modelOf = (input: unknown): Model => (isModel(input) ? input : checkDataset(input).model);

const isModel = (input: unknown): input is Model =>
  typeof input === 'object' && input !== null && 'initials' in input && input.initials instanceof Map;

/** A view with the words of every element; nobody can act in it. */
export interface StaticView extends View {
  own: StaticWords;
  tz: string;
  /** Ids of disputes whose versions are printed: they are about several records and are told once. */
  told: Set<string>;
}

/** The view that plain markup is printed from, in the language of the data unless another is asked for. */
export function viewOf(model: Model, {lang = model.dataset.meta.language, tz = ''}: {lang?: string; tz?: string}): StaticView {
  const {common: words, own} = pickTongue(tongues, lang);
  const zone = zoneOf(tz, model.dataset, undefined);
  return {model, words, own, format: formatOf(lang, words, zone), interactive: false, tz: zone, told: new Set()};
}
