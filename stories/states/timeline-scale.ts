import type {Dataset, EventRecord, Importance} from '../../src/model/types.js';
import {large} from './datasets.js';
import {at, says} from './foreign-accounts.js';
import {foreign} from './foreign.js';
import type {TimelineState} from './timeline.js';

const {meta, sources} = foreign;

const event = (i: number, edtf: string, lane = i): EventRecord => ({
  id: `event-${i + 1}`,
  when: {edtf, basis: 'stated'},
  lane: meta.lanes[lane % meta.lanes.length]?.id ?? '',
  importance: (1 + (i % 3)) as Importance,
  status: 'happened',
  title: `Entry ${i + 1}`,
  actors: [],
  accounts: [says(at(sources[i % sources.length]?.id ?? '', 'p1', 'an invented passage'), 'Tells it in one sentence.')],
});

/** `n` events of one day: no zoom parts them. */
export const atOnce = (n: number): Dataset => ({
  ...{meta, sources},
  events: Array.from({length: n}, (_, i) => event(i, '2020-05-05')),
});

/** `n` events over all years that EDTF can tell, from −9999 to 9999. */
export const allYears = (n: number): Dataset => ({
  ...{meta, sources},
  events: Array.from({length: n}, (_, i) => {
    const year = -9999 + Math.round((i / (n - 1)) * 19_998);
    return event(i, `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${i % 4 === 0 ? '' : '-03-15'}`, i >> 1);
  }),
});

/** Data that is made when it is asked for: nobody who shows another state waits for it. */
export interface ScaleState extends Omit<TimelineState, 'data'> {
  data: () => Dataset;
}

const thousand = (): Dataset => large(1000, 1);
const hundredThousand = (): Dataset => large(100_000, 1);
const zoomed = {zoom: '2010-01/2011-06'};

/** States with more events than one view can show, by name; stories, accessibility audits and tests share them. */
export const scaleStates = {
  thousand: {width: 1100, data: thousand},
  thousandDark: {width: 1100, data: thousand, scheme: 'dark', attributes: {theme: 'dark'}},
  thousandColumn: {width: 680, data: thousand},
  thousandList: {width: 360, data: thousand},
  thousandZoomed: {width: 1100, data: thousand, attributes: zoomed},
  thousandSearched: {width: 1100, data: thousand, attributes: {query: 'ferry bridge'}},
  thousandStatic: {width: 680, data: thousand, attributes: {static: ''}},
  hundredThousand: {width: 1100, data: hundredThousand},
  hundredThousandColumn: {width: 680, data: hundredThousand},
  hundredThousandList: {width: 360, data: hundredThousand},
  atOnce: {width: 1100, data: () => atOnce(400)},
  atOnceList: {width: 360, data: () => atOnce(400)},
  allYears: {width: 1100, data: () => allYears(500)},
  allYearsList: {width: 360, data: () => allYears(500)},
} as const satisfies Readonly<Record<string, ScaleState>>;
