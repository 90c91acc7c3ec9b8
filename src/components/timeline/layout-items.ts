import {dateForm, formKey, type DateForm, type Weight} from '../../geometry/date-glyph.js';
import {onClock, type WallClock} from '../../geometry/wall-clock.js';
import type {Precision} from '../../model/span.js';
import type {Edtf, EventRecord, Id, Label, Ref} from '../../model/types.js';
import {accountsDiffer, dateVersions, mayDiffer, type DateVersion} from '../../query/dates.js';
import type {Model} from '../../query/model.js';
import {voiceOf, voicesOf, type SourceVoice} from '../../query/voices.js';
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
  /** Its place in the order of the list. */
  index: number;
  /** The short title, or the title. */
  label: string;
  weight: Weight;
  lane: Id;
  differ: boolean;
  voices: readonly SourceVoice[];
  /** One or more, the earliest first. */
  versions: readonly [Version, ...Version[]];
  /** Start of the first version, and end of the last to end. */
  at: number;
  until: number;
  /** Where it begins to stand on the day grid: the middle of a day, the very time, the start of anything longer. */
  stands: number;
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
  const make = itemMaker(model, options.clock);
  const items: Item[] = [];
  for (const record of model.events) {
    if (record.importance > options.importance) continue;
    if (options.lanes.size > 0 && !options.lanes.has(record.lane)) continue;
    const item = make(record);
    if (item !== undefined) items.push(item);
  }
  return inOrder(items);
}

/** Many events share a date, and many the sources that tell them: what follows from these is made once. */
function itemMaker(model: Model, clock: WallClock): (record: EventRecord) => Item | undefined {
  const dates = new Map<string, readonly [Version]>();
  const voices = new Map<string, readonly SourceVoice[]>();
  const version = ({edtf, span, basis}: DateVersion, planned: boolean): readonly [Version] => {
    const form = dateForm(span, basis, planned);
    return [{edtf, ...onClock(span, clock), precision: (span.from ?? span.to)?.precision ?? 'day', form, key: formKey(form)}];
  };
  const single = (record: EventRecord): readonly [Version] | undefined => {
    const {when, status} = record;
    const key = `${when.edtf} ${when.basis} ${status === 'planned'}`;
    let known = dates.get(key);
    if (known === undefined) {
      const [own] = dateVersions(record);
      if (own === undefined) return undefined;
      known = version(own, status === 'planned');
      dates.set(key, known);
    }
    return known;
  };
  const several = (record: EventRecord): Item['versions'] | undefined => {
    const [first, ...rest] = dateVersions(record).map((v) => version(v, record.status === 'planned')[0]);
    return first && [first, ...rest];
  };
  const voicesFor = ({accounts}: EventRecord): readonly SourceVoice[] => {
    let key = '';
    for (const account of accounts) key += `${account.source} ${voiceOf(account)} `;
    let known = voices.get(key);
    if (known === undefined) voices.set(key, (known = voicesOf(accounts, model.sources)));
    return known;
  };
  return (record) => {
    const versions = mayDiffer(record) ? several(record) : single(record);
    if (versions === undefined) return undefined;
    const [{start: at, end, precision, form}] = versions;
    return {
      id: record.id,
      ref: formatRef('event', record.id),
      record,
      index: 0,
      label: record.short ?? record.title,
      weight: record.importance,
      lane: record.lane,
      differ: accountsDiffer(record, model),
      voices: voicesFor(record),
      versions,
      at,
      until: versions.length === 1 ? end : versions.reduce((last, v) => Math.max(last, v.end), end),
      stands: form.shape === 'dot' && precision !== 'time' ? (at + end) / 2 : at,
      fine: precision === 'day' || precision === 'time',
    };
  };
}

const dayMs = 86_400_000;

/** First ms of the day of a moment on the day grid. */
export const dayOf = (ms: number): number => Math.floor(ms / dayMs) * dayMs;

const coarseness: Record<Precision, number> = {year: 0, season: 1, month: 2, day: 3, time: 3};

/** How coarse a start is, coarser first; days and times are alike. */
export const coarsenessOf = (item: Item): number => (item.at === -Infinity ? -1 : coarseness[item.versions[0].precision]);

/** Sorts by one number each: day, coarseness and weight; only equals are compared by their start. Numbers the items. */
function inOrder(items: readonly Item[]): readonly Item[] {
  const keys = Float64Array.from(items, (item) => {
    const day = Number.isFinite(item.at) ? Math.floor(item.at / dayMs) : -1e9;
    return day * 32 + (coarsenessOf(item) + 1) * 4 + item.weight;
  });
  const places = Uint32Array.from(items, (_, i) => i);
  const start = (i: number): number => items[i]?.at ?? 0;
  places.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || compare(start(a), start(b)) || a - b);
  return Array.from(places, (place, i) => {
    const item = items[place] as Item;
    item.index = i;
    return item;
  });
}

/** Like a difference, but for two equal infinities it is 0. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Lanes in the order of the data set, those that only events name last; without those that are not to be shown. */
export const lanesOf = (model: Model, shown: ReadonlySet<Id>): readonly Label[] =>
  allLanes(model).filter(({id}) => shown.size === 0 || shown.has(id));

const lanesKnown = new WeakMap<Model, readonly Label[]>();

/** Asked at each draw, found once. */
function allLanes(model: Model): readonly Label[] {
  let all = lanesKnown.get(model);
  if (all === undefined) {
    const {lanes} = model.dataset.meta;
    const known = new Set(lanes.map(({id}) => id));
    const more = new Set<Id>();
    for (const {lane} of model.events) if (!known.has(lane)) more.add(lane);
    lanesKnown.set(model, (all = [...lanes, ...Array.from(more, (id) => ({id, label: id}))]));
  }
  return all;
}
