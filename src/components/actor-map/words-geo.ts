import type {Drawing} from '../../element/kz-element.js';
import type {Id} from '../../model/types.js';
import {parseRef} from '../../selection/ref.js';
import type {GeoWords} from '../../strings/actor-geo.js';
import type {MapContext} from './context.js';
import type {GeoMark, MapScene, TextLine} from './layout-scene.js';

/** What stands above and below the geographic form; nothing where another form is drawn. */
export function geoWords({own, scene}: MapContext, written: boolean): Pick<Drawing, 'headline' | 'description' | 'notes'> {
  const geo = scene.picture?.geo;
  if (geo === undefined) return {};
  const {headline, description, notes} = own.geo;
  return {...(written ? {} : {headline}), description, notes: notes(geo.credit)};
}

/** The mark under which the selected place stands on the map. */
export function geoPlace(selected: string, {picture}: MapScene): Id | undefined {
  const ref = parseRef(selected);
  return ref?.kind === 'place' ? picture?.geo?.marks.find(({places}) => places.includes(ref.id))?.id : undefined;
}

/** The accessible name of a place: what is written beside its dot, of which these lines are left. */
export function namePlace({title}: GeoMark, left: readonly TextLine[], words: GeoWords): string {
  const written = (lines: readonly TextLine[]): string => lines.map(({text}) => text).join(' ');
  return words.place(written(title), written(left));
}
