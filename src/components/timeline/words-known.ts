import {nameOfSource, wordBasis, wordDay} from '../../element/as-of-row.js';
import type {View} from '../../element/view.js';
import type {TimelineWords} from '../../strings/timeline.js';
import {countLater, laterClass, type Known} from './known.js';
import type {Item} from './layout-items.js';
import type {Ids} from './shown.js';

/** How many events are dated after the day; then where the line stands if a source sets it, and how many were planned. */
export function sayKnown(known: Known | undefined, shown: Ids, view: View, own: TimelineWords): readonly [string, ...string[]] {
  if (known === undefined) return [own.knownCleared];
  const {asOf} = known;
  const {later, planned} = countLater(known, shown);
  const {format} = view;
  const date = wordDay(asOf, view);
  return [
    own.datedAfter(later, format.number(later), {date, analysis: asOf.source !== undefined}),
    ...(asOf.source === undefined ? [] : [own.knownLine(nameOfSource(asOf.source, view), date, asOf.exact, wordBasis(asOf, view))]),
    ...(planned === 0 ? [] : [own.plannedByThen(planned, format.number(planned))]),
  ];
}

/** Ends the name of an event that is dated later. */
export function wordStanding({id}: Item, known: Known | undefined, own: TimelineWords): string {
  const standing = known?.standings.get(id);
  return standing === 'later' ? `, ${own.laterMark}` : standing === 'planned' ? `, ${own.plannedMark}` : '';
}

/** Ends the name of what stands for several events that are all dated later. */
export const wordLater = (items: readonly Item[], known: Known | undefined, own: TimelineWords): string =>
  laterClass(items, known) === '' ? '' : `, ${own.laterMark}`;
