import {UNDATED} from './edtf.js';
import type {Lists} from './records.js';
import {ID} from './schema.js';
import type {Id, Source} from './types.js';

/**
 * Stand-ins for the sources of a data set that has no list of them, so that
 * what they tell can be drawn: one per source id that records name, in order
 * of appearance, with the id for a title. All that is known of their date is
 * that they are no younger than the data set.
 */
export function standInSources(
  {events = [], relations = [], claims = [], stances = [], disputes = [], actors = []}: Lists,
  updated: string,
): Source[] {
  const others = new Set(actors.map(({id}) => id));
  const edtf = updated === '' || updated.includes('/') ? UNDATED : `../${updated}`;
  const ids = new Set<Id | undefined>();
  for (const {accounts} of [...events, ...relations]) for (const {source} of accounts) ids.add(source);
  for (const {source} of [...claims, ...stances]) ids.add(source);
  for (const {versions} of disputes) for (const {source} of versions) ids.add(source);
  for (const {evidence} of [...claims, ...stances]) for (const {source} of evidence) ids.add(source);
  for (const {mentions} of actors) for (const {source} of mentions) ids.add(source);
  return [...ids].flatMap((id) => {
    if (id === undefined || !ID.test(id) || others.has(id)) return [];
    const published = {edtf, basis: 'inferred'} as const;
    return [{id, author: id, title: id, publisher: '–', published, initial: id.slice(0, 1).toUpperCase()}];
  });
}
