import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import {parseEdtf} from '../../model/edtf.js';
import type {Dispute, EventRecord, Id, Relation} from '../../model/types.js';
import {edtfDay, type AsOf} from '../../query/as-of.js';
import type {Model} from '../../query/model.js';
import {eventsOf} from './told.js';

/** What of the relations lies after a day. Nothing of it is laid out again. */
export interface Known {
  asOf: AsOf;
  /** Relations that are dated to begin after the day. */
  later: ReadonlySet<Id>;
  /** Relations without a date. */
  undated: ReadonlySet<Id>;
  /** Refs of events that are dated to begin after the day, and of disputes about these alone. */
  toldLater: ReadonlySet<string>;
}

/** Tells of each relation and event whether it begins after the day; one with an open start is not later. */
export function findKnown(model: Model, asOf: AsOf, clock: WallClock): Known {
  const later = new Set<Id>();
  const undated = new Set<Id>();
  for (const relation of model.relations) {
    const start = startOf(relation, clock);
    if (start === undefined) undated.add(relation.id);
    else if (start >= asOf.end) later.add(relation.id);
  }
  const isLater = (e: EventRecord): boolean => (startOf(e, clock) ?? -Infinity) >= asOf.end;
  const about = (dispute: Dispute): readonly EventRecord[] => eventsOf(dispute, model);
  const disputes = (model.dataset.disputes ?? []).filter((d) => about(d).length > 0 && about(d).every(isLater));
  const toldLater = [...model.events.filter(isLater).map(({id}) => `event:${id}`), ...disputes.map(({id}) => `dispute:${id}`)];
  return {asOf, later, undated, toldLater: new Set(toldLater)};
}

function startOf({when}: Pick<Relation, 'when'>, clock: WallClock): number | undefined {
  const span = when && parseEdtf(when.edtf);
  const start = span && onClock(span, clock).start;
  return start === undefined || Number.isNaN(start) ? undefined : start;
}

const mostChoices = 62;
const dayMs = 86_400_000;

/** The days on which relations begin, in EDTF, in order; evenly thinned out where they are very many. `also`, the day that is set, stands among them. */
export function dayChoices(relations: readonly Relation[], clock: WallClock, also?: AsOf): readonly string[] {
  const starts = relations.map((relation) => startOf(relation, clock)).filter((start) => start !== undefined && Number.isFinite(start));
  const days = [...new Set(starts.map((start) => Math.floor((start ?? 0) / dayMs) * dayMs))].sort((a, b) => a - b);
  const every = Math.ceil(days.length / mostChoices);
  const kept = new Set(days.filter((_, i) => i % every === 0));
  if (also !== undefined) kept.add(also.end - dayMs);
  return [...kept].sort((a, b) => a - b).map(edtfDay);
}
