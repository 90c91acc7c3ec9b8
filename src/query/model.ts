import {parseEdtf} from '../model/edtf.js';
import type {Actor, Claim, Dataset, Dispute, EventRecord, Id, Place, Question, Ref, Relation, Source, Stance} from '../model/types.js';
import {initialsOf} from './initials.js';

/** A checked data set with the indexes that queries and layouts ask. Built once, never changed. */
export interface Model {
  readonly dataset: Dataset;
  /** In order of publication (earliest possible day, then order of the data): the fixed order everywhere. */
  readonly sources: readonly Source[];
  readonly events: readonly EventRecord[];
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly questions: readonly Question[];
  readonly stances: readonly Stance[];
  readonly sourceById: ReadonlyMap<Id, Source>;
  readonly eventById: ReadonlyMap<Id, EventRecord>;
  readonly actorById: ReadonlyMap<Id, Actor>;
  readonly relationById: ReadonlyMap<Id, Relation>;
  readonly questionById: ReadonlyMap<Id, Question>;
  readonly placeById: ReadonlyMap<Id, Place>;
  /** By `question/source-or-actor`. */
  readonly stanceByKey: ReadonlyMap<string, Stance>;
  readonly relationsOf: ReadonlyMap<Id, readonly Relation[]>;
  readonly eventsOf: ReadonlyMap<Id, readonly EventRecord[]>;
  readonly disputesAbout: ReadonlyMap<Ref, readonly Dispute[]>;
  readonly claimsAbout: ReadonlyMap<Ref, readonly Claim[]>;
  /** One or two letters per source, all different. */
  readonly initials: ReadonlyMap<Id, string>;
}

export const stanceKey = (stance: Stance): string => `${stance.question}/${stance.source ?? stance.actor ?? ''}`;

/** Indexes a checked data set; references are taken as they are. */
export function indexDataset(dataset: Dataset): Model {
  const actorById = byId(dataset.actors);
  const sources = [...dataset.sources].sort((a, b) => published(a) - published(b));
  return {
    dataset,
    sources,
    events: dataset.events ?? [],
    actors: dataset.actors ?? [],
    relations: dataset.relations ?? [],
    questions: dataset.questions ?? [],
    stances: dataset.stances ?? [],
    sourceById: byId(sources),
    eventById: byId(dataset.events),
    actorById,
    relationById: byId(dataset.relations),
    questionById: byId(dataset.questions),
    placeById: byId(dataset.places),
    stanceByKey: new Map((dataset.stances ?? []).map((stance) => [stanceKey(stance), stance])),
    relationsOf: groupBy(dataset.relations, (r) => (r.from === r.to ? [r.from] : [r.from, r.to])),
    eventsOf: groupBy(dataset.events, (e) => e.actors),
    disputesAbout: groupBy(dataset.disputes, (d) => d.about),
    claimsAbout: groupBy(dataset.claims, (c) => c.about),
    initials: initialsOf(sources, actorById),
  };
}

const published = (source: Source): number => parseEdtf(source.published.edtf)?.start ?? Infinity;

const byId = <T extends {id: Id}>(records: readonly T[] = []): ReadonlyMap<Id, T> => new Map(records.map((record) => [record.id, record]));

function groupBy<T, K>(records: readonly T[] = [], keys: (record: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}
