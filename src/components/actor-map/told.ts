import type {Dispute, EventRecord, Id, Ref} from '../../model/types.js';
import {eventFilter, matches, type Filter} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import {parseRef} from '../../selection/ref.js';

/**
 * The question whether filters leave an event, claim or dispute that is told at a
 * place; other refs pass. A dispute is one matter: it stays whole where one of the
 * sources asked for tells a version. An event leaves with the last of its actors.
 */
export function toldFilter(model: Model, filter: Filter, isOff: (actor: Id) => boolean): (ref: Ref) => boolean {
  const passes = eventFilter(model, filter);
  const shown = (e: EventRecord): boolean => passes(e) && (e.actors.length === 0 || !e.actors.every(isOff));
  const {sources, actors, query} = filter;
  const tells = (ids: readonly Id[]): boolean => sources.size === 0 || ids.some((id) => sources.has(id));
  const disputes = new Map(model.dataset.disputes?.map((dispute) => [dispute.id, dispute]));
  const claims = new Map(model.dataset.claims?.map((claim) => [claim.id, claim]));
  const touches = (dispute: Dispute): boolean =>
    actors.size === 0 || eventsOf(dispute, model).some((event) => event.actors.some((id) => actors.has(id)));
  return (ref) => {
    const parsed = parseRef(ref);
    if (parsed === undefined || filter.exclude.has(ref)) return parsed === undefined;
    const event = parsed.kind === 'event' ? model.eventById.get(parsed.id) : undefined;
    if (event !== undefined) return shown(event);
    const dispute = parsed.kind === 'dispute' ? disputes.get(parsed.id) : undefined;
    if (dispute !== undefined) {
      const {topic, versions} = dispute;
      return (
        tells(versions.map(({source}) => source)) &&
        touches(dispute) &&
        matches(query, () => [topic, ...versions.map(({text}) => text), ...eventsOf(dispute, model).map(({title}) => title)])
      );
    }
    const claim = parsed.kind === 'claim' ? claims.get(parsed.id) : undefined;
    if (claim === undefined) return true;
    const by = Array.isArray(claim.by) && claim.by.some((id: Id) => actors.has(id));
    const differ = !filter.disputed || model.disputesAbout.has(ref);
    return tells([claim.source]) && (actors.size === 0 || by) && differ && matches(query, () => [claim.text]);
  };
}

/** The events that a dispute is about. */
export const eventsOf = ({about}: Dispute, model: Model): readonly EventRecord[] =>
  about.flatMap((ref) => (ref.startsWith('event:') ? (model.eventById.get(ref.slice(6)) ?? []) : []));
