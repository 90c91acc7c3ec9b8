import type {Actor, Claim, EventRecord, Ref, Relation, Stance} from '../model/types.js';
import {formatRef} from '../selection/ref.js';
import {stanceKey, type Model} from './model.js';
import {citing, passagesOf, relatedTo} from './shown-for.js';

/** The records behind an answer that the model has, each kind in the order of the data. */
export interface Behind {
  events: readonly EventRecord[];
  actors: readonly Actor[];
  relations: readonly Relation[];
}

/** What the source of an answer claims and predicts on its question, in the order of the data; nothing for an answer of an actor's. */
export function claimsBehind({question, source}: Pick<Stance, 'question' | 'source'>, {claimsAbout}: Model): readonly Claim[] {
  const refs = [formatRef('stance', `${question}/${source ?? ''}`), formatRef('question', question)];
  return [...new Set(refs.flatMap((ref) => claimsAbout.get(ref) ?? []))].filter((claim) => claim.source === source);
}

const known = new WeakMap<Stance, {model: Model; found: Behind}>();

/**
 * The events, actors and relations that a text tells of in the passages of an
 * answer, that its source's claims on the question are about, and on whom the
 * answer rests. Not the one who answers. Kept, since an open cell asks at each draw.
 */
export function behind(stance: Stance, model: Model): Behind {
  const kept = known.get(stance);
  if (kept?.model === model) return kept.found;
  const ref = formatRef('stance', stanceKey(stance));
  const told = claimsBehind(stance, model).flatMap(({about}) => about);
  const refs = new Set<Ref>([...relatedTo(ref, model), ...citing(passagesOf(ref, model), model), ...told]);
  refs.delete(`actor:${stance.actor ?? model.sourceById.get(stance.source ?? '')?.author ?? ''}`);
  const found = {
    events: model.events.filter(({id}) => refs.has(`event:${id}`)),
    actors: model.actors.filter(({id}) => refs.has(`actor:${id}`)),
    relations: model.relations.filter(({id}) => refs.has(`relation:${id}`)),
  };
  known.set(stance, {model, found});
  return found;
}
