import {parseEdtf} from '../model/edtf.js';
import type {Claim, EventRecord, Id, Question, Source} from '../model/types.js';
import {parseRef} from '../selection/ref.js';
import {everything, matches, type Filter} from './filter.js';
import type {Model} from './model.js';

/** What one source predicts, in the order of the data. */
export interface Forecasts {
  source: Source;
  claims: readonly Claim[];
}

/**
 * The claims of kind prediction, by source in the fixed order; sources without any
 * are left out. Asked for questions, only forecasts about one of them are kept;
 * for actors, those about one of them or made by one.
 */
export function forecastsOf(model: Model, filter: Filter = everything, questions: readonly Id[] = []): readonly Forecasts[] {
  const passing = (model.dataset.claims ?? []).filter((claim) => claim.kind === 'prediction' && passes(claim, model, filter, questions));
  return model.sources
    .map((source) => ({source, claims: passing.filter((claim) => claim.source === source.id)}))
    .filter(({claims}) => claims.length > 0);
}

function passes(claim: Claim, model: Model, {sources, actors, exclude, query}: Filter, questions: readonly Id[]): boolean {
  if (exclude.has(`claim:${claim.id}`) || exclude.has(`source:${claim.source}`)) return false;
  if (sources.size > 0 && !sources.has(claim.source)) return false;
  const by = typeof claim.by === 'string' ? [] : claim.by;
  if (actors.size > 0 && ![...by, ...aboutKind(claim, 'actor')].some((id) => actors.has(id))) return false;
  const asked = aboutKind(claim, 'question');
  if (questions.length > 0 && !questions.some((id) => asked.includes(id))) return false;
  return matches(query, () => [claim.text, claim.hedge, claim.condition, ...questionsOf(claim, model).map((q) => q.short)]);
}

/** Ids of one kind that a claim is about; a stance stands for its question. */
const aboutKind = ({about}: Claim, kind: 'actor' | 'question' | 'event'): readonly Id[] =>
  about
    .map(parseRef)
    .filter((ref) => ref?.kind === kind || (kind === 'question' && ref?.kind === 'stance'))
    .map((ref) => ref?.id.split('/', 1)[0] ?? '');

/** The questions that a forecast bears on, each once. */
export const questionsOf = (claim: Claim, {questionById}: Model): readonly Question[] =>
  [...new Set(aboutKind(claim, 'question'))].map((id) => questionById.get(id)).filter((q) => q !== undefined);

/**
 * What came of a forecast, where the data set says so from outside the texts: the
 * events that the claim is about, that happened, whose date has basis `external`,
 * and that begin no earlier than its source may have appeared. Nothing is ever
 * judged from the texts themselves.
 */
export function outcomesOf(claim: Claim, {eventById, sourceById}: Pick<Model, 'eventById' | 'sourceById'>): readonly EventRecord[] {
  const written = parseEdtf(sourceById.get(claim.source)?.published.edtf ?? '')?.start ?? Infinity;
  return aboutKind(claim, 'event')
    .map((id) => eventById.get(id))
    .filter((e) => e !== undefined)
    .filter(
      ({status, when}) => status === 'happened' && when.basis === 'external' && (parseEdtf(when.edtf)?.start ?? -Infinity) >= written,
    );
}
