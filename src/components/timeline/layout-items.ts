import {dateForm, formKey, type DateForm, type Weight} from '../../geometry/date-glyph.js';
import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import type {Precision} from '../../model/span.js';
import type {Edtf, EventRecord, Id, Label, Ref} from '../../model/types.js';
import {accountsDiffer, dateVersions} from '../../query/dates.js';
import type {Model} from '../../query/model.js';
import {voicesOf, type SourceVoice} from '../../query/voices.js';
import {formatRef} from '../../selection/ref.js';
import type {FormKey} from '../../strings/timeline.js';

/** One date that an event is drawn with, on the day grid (ms; open ends are infinite). */
export interface Version {
  edtf: Edtf;
  start: number;
  end: number;
  precision: Precision;
  form: DateForm;
  key: FormKey;
}

/** An event, ready to be placed in the picture or the list. */
export interface Item {
  id: Id;
  ref: Ref;
  record: EventRecord;
  /** The short title, or the title. */
  label: string;
  weight: Weight;
  lane: Id;
  differ: boolean;
  voices: readonly SourceVoice[];
  /** One or more, the earliest first. */
  versions: readonly [Version, ...Version[]];
  /** Start of the first version. */
  at: number;
  /** Whether the start is given as a day or finer. */
  fine: boolean;
}

export interface ItemOptions {
  /** Lanes to show; all when empty. */
  lanes: ReadonlySet<Id>;
  /** The least importance shown. */
  importance: Weight;
  clock: WallClock;
}

/**
 * The events to show, in the order of the list and of the page: day of start,
 * coarser dates first, then importance, then start, then order of the data.
 */
export function listItems(model: Model, options: ItemOptions): readonly Item[] {
  const items: Item[] = [];
  for (const record of model.events) {
    if (record.importance > options.importance) continue;
    if (options.lanes.size > 0 && !options.lanes.has(record.lane)) continue;
    const item = toItem(record, model, options.clock);
    if (item !== undefined) items.push(item);
  }
  return items.sort(inOrder);
}

function toItem(record: EventRecord, model: Model, clock: WallClock): Item | undefined {
  const versions = dateVersions(record).map(({edtf, span, basis}): Version => {
    const form = dateForm(span, basis, record.status === 'planned');
    return {edtf, ...onClock(span, clock), precision: (span.from ?? span.to)?.precision ?? 'day', form, key: formKey(form)};
  });
  const [first, ...rest] = versions;
  if (first === undefined) return undefined;
  return {
    id: record.id,
    ref: formatRef('event', record.id),
    record,
    label: record.short ?? record.title,
    weight: record.importance,
    lane: record.lane,
    differ: accountsDiffer(record, model),
    voices: voicesOf(record.accounts, model.sources),
    versions: [first, ...rest],
    at: first.start,
    fine: first.precision === 'day' || first.precision === 'time',
  };
}

const dayMs = 86_400_000;

/** First ms of the day of a moment on the day grid. */
export const dayOf = (ms: number): number => Math.floor(ms / dayMs) * dayMs;

const coarseness: Record<Precision, number> = {year: 0, season: 1, month: 2, day: 3, time: 3};

/** How coarse a start is, coarser first; days and times are alike. */
export const coarsenessOf = (item: Item): number => (item.at === -Infinity ? -1 : coarseness[item.versions[0].precision]);

function inOrder(a: Item, b: Item): number {
  return (
    compare(dayOf(a.at), dayOf(b.at)) || compare(coarsenessOf(a), coarsenessOf(b)) || compare(a.weight, b.weight) || compare(a.at, b.at)
  );
}

/** Like a difference, but for two equal infinities it is 0. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Lanes in the order of the data set, those that only events name last; without those that are not to be shown. */
export function lanesOf(model: Model, shown: ReadonlySet<Id>): readonly Label[] {
  const {lanes} = model.dataset.meta;
  const known = new Set(lanes.map(({id}) => id));
  const more = [...new Set(model.events.map(({lane}) => lane))].filter((id) => !known.has(id));
  return [...lanes, ...more.map((id) => ({id, label: id}))].filter(({id}) => shown.size === 0 || shown.has(id));
}
