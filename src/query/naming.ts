import {parseRef} from '../selection/ref.js';
import {sourceName} from './initials.js';
import type {Model} from './model.js';
import {actorName} from './ties.js';

/**
 * What a record is called in one line: an event by its short title, a relation by
 * its sentence, a stance by whoever answers and the question. Undefined for a
 * record that the model does not have, and for anything that is no ref.
 */
export function nameOfRef(ref: string, model: Model): string | undefined {
  const parsed = parseRef(ref);
  if (parsed === undefined) return undefined;
  const {kind, id} = parsed;
  switch (kind) {
    case 'event': {
      const event = model.eventById.get(id);
      return event?.short ?? event?.title;
    }
    case 'actor':
      return model.actorById.has(id) ? actorName(id, model) : undefined;
    case 'relation': {
      const relation = model.relationById.get(id);
      return relation && `${actorName(relation.from, model)} ${relation.label} ${actorName(relation.to, model)}`;
    }
    case 'question':
      return model.questionById.get(id)?.short;
    case 'stance': {
      const question = model.questionById.get(id.split('/', 1)[0] ?? '');
      const by = id.slice(id.indexOf('/') + 1);
      const source = model.sourceById.get(by);
      if (question === undefined || (source === undefined && !model.stanceByKey.has(id))) return undefined;
      return `${source === undefined ? actorName(by, model) : sourceName(source, model.actorById)}: ${question.short}`;
    }
    case 'source': {
      const source = model.sourceById.get(id);
      return source && sourceName(source, model.actorById);
    }
    case 'place':
      return model.placeById.get(id)?.name;
    case 'claim':
      return model.dataset.claims?.find((claim) => claim.id === id)?.text;
    case 'dispute':
      return model.dataset.disputes?.find((dispute) => dispute.id === id)?.topic;
  }
}
