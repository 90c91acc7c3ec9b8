import type {Account, Blank, Dataset, Evidence, EventRecord, Id, Importance} from '../../src/model/types.js';
import {at, says} from './foreign-accounts.js';
import {foreign} from './foreign.js';

// Variants of the invented data set, each with one thing unlike the others. Plain data: nothing here is parsed.

const {meta, sources, actors = [], places = [], events = [], relations = [], claims = [], questions = [], stances = []} = foreign;

/** One row in the grid. */
export const oneQuestion: Dataset = {
  ...foreign,
  questions: questions.slice(0, 1),
  stances: stances.filter(({question}) => question === questions[0]?.id),
  claims: claims.map((claim) => ({
    ...claim,
    about: claim.about.filter((ref) => !ref.startsWith('question:') || ref === `question:${questions[0]?.id}`),
  })),
};

/** What the first source alone says: one column, nobody to differ from. */
export const oneSource: Dataset = onlyOf(sources[0]?.id ?? '');

function onlyOf(id: Id): Dataset {
  const ofIt = ({source}: {source?: Id}) => source === id;
  const passages = (evidence: readonly Evidence[]) => evidence.filter(ofIt);
  const told = <R extends {accounts: readonly Account[]}>(records: readonly R[]): R[] =>
    records.map((record) => ({...record, accounts: record.accounts.filter(ofIt)})).filter(({accounts}) => accounts.length > 0);
  const source = sources.filter((s) => s.id === id).map(({cites: _, ...rest}) => rest);
  return {
    meta,
    sources: source,
    actors: actors.map((actor) => ({...actor, mentions: passages(actor.mentions)})),
    places,
    events: told(events),
    relations: told(relations).map((relation) => ({...relation, disputed: false})),
    claims: claims.filter(ofIt).map((claim) => ({
      ...claim,
      about: claim.about.filter((ref) => !ref.startsWith('event:') || told(events).some((e) => ref === `event:${e.id}`)),
    })),
    questions,
    stances: stances.filter((stance) => ofIt(stance) || (stance.actor !== undefined && stance.evidence.some(ofIt))),
    disputes: [],
  };
}

const BLANKS: readonly Blank[] = ['not-addressed', 'ambiguous', 'unsure', 'not-coded'];

/** No answer anywhere; the four blanks take turns. */
export const allBlank: Dataset = {
  ...foreign,
  stances: stances.map(({lean: _, ...stance}, i) => ({
    ...stance,
    value: null,
    blank: BLANKS[i % BLANKS.length] ?? 'not-coded',
    word: 'no answer',
    evidence: [],
  })),
};

/** A forecast of the first source, and an event known from outside the texts that tells what came of it. */
export const withOutcome: Dataset = {
  ...foreign,
  events: [
    ...events,
    {
      id: 'mended-pier-holds',
      when: {edtf: '2023-06', basis: 'external'},
      lane: meta.lanes[0]?.id ?? '',
      importance: 2,
      status: 'happened',
      title: 'The mended pier passes its inspection',
      actors: [],
      accounts: [says(at('haldane', 'p7', 'work on the pier'), 'Tells of the pier that was to hold.')],
    },
  ],
  claims: claims.map((claim) =>
    claim.id === 'haldane-pier-life' ? {...claim, about: [...claim.about, 'event:mended-pier-holds']} : claim,
  ),
};

/** Nothing but the two collections that every data set has. */
export const empty: Dataset = {meta, sources};

const FAULTS: Readonly<Record<Id, (event: EventRecord) => unknown>> = {
  petition: (event) => ({...event, when: {edtf: '5 Jan', basis: 'stated'}}),
  crack: (event) => ({
    ...event,
    accounts: [says(at('nobody', 'p1', 'no such text'), 'Told by a source that is not there.'), ...event.accounts],
  }),
  audit: ({title: _, ...event}) => event,
  ferry: (event) => ({...event, actors: [...event.actors, 'the-stranger']}),
};

/**
 * Five faults: an unreadable date, an unknown source, a missing field, an
 * unknown actor, an id met twice. No other record refers to those that have to
 * go, so that five problems are all there are.
 */
export const broken: unknown = {
  ...foreign,
  events: [...events.map((event) => FAULTS[event.id]?.(event) ?? event), events.at(-1)],
};

const WORDS = ['Barrier', 'Crack', 'Ferry', 'Hearing', 'Letter', 'March', 'Meeting', 'Order', 'Pier', 'Report', 'Survey', 'Vote'];
const AFTER = ['at the bridge', 'in the council', 'on the east bank', 'of the firm', 'before the court', 'for the traders', ''];
const FORMS = ['', '', '', '', '~', '?', '%', 'month', 'span', 'open'];
const DAY = 86_400_000;

/**
 * The invented data set with `n` other events in place of its own, and without
 * what hangs on those. Days fall over the years 2000 to 2019 in no order, in
 * all the forms that a big file would have; the same `n` and `seed` give the
 * same events, and a larger `n` continues them.
 */
export function large(n: number, seed: number): Dataset {
  const below = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const event = (i: number): EventRecord => {
    const day = Date.UTC(2000, 0, 1) + below(7305) * DAY;
    const first = pick(sources);
    return {
      id: `event-${i + 1}`,
      when: {edtf: written(day, pick(FORMS), 1 + below(40)), basis: 'stated'},
      lane: pick(meta.lanes).id,
      importance: (1 + Math.min(2, below(12))) as Importance,
      status: below(20) === 0 ? 'alleged' : 'happened',
      title: `${pick(WORDS)} ${i + 1} ${pick(AFTER)}`.trim(),
      actors: [pick(actors).id],
      accounts: [says(at(first.id, `p${1 + below(9)}`, 'an invented passage'), 'Tells it in one sentence.')],
    };
  };
  return {meta, sources, actors, places, relations, questions, stances, events: Array.from({length: n}, (_, i) => event(i))};
}

/** Whole numbers from 0 to `n` − 1 by a linear congruential generator (Numerical Recipes), from its upper bits. */
function chance(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

function written(day: number, form: string, days: number): string {
  const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  if (form === 'month') return iso(day).slice(0, 7);
  if (form === 'span') return `${iso(day)}/${iso(day + days * DAY)}`;
  return form === 'open' ? `${iso(day)}/..` : iso(day) + form;
}
