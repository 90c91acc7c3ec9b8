import {large} from './datasets.js';
import {foreign} from './foreign.js';
import type {TimelineState} from './timeline.js';

const dark = {scheme: 'dark'} as const;
const ids = 'price-rise turn-violent appeal deployment jan11-address';
const [first, second, third] = (foreign.events ?? []).map(({id}) => id);

const many = large(1000, 1);
const middle = (many.events ?? []).map(({when}) => when.edtf.slice(0, 10)).sort()[500] ?? '';

/** A story in the words of whoever tells it. */
export const told = [
  {event: 'price-rise', text: 'It begins with what a litre costs.'},
  {event: 'appeal', text: 'Three days later the president turns to the alliance.'},
  'deployment',
] as const;

/** A state with a story that only a property can give. */
export interface ViewState extends TimelineState {
  story?: unknown;
}

/** States of “as known on…” and of stories, by name; stories, accessibility audits and tests share them. */
export const timelineViews = {
  asOfDay: {width: 1100, attributes: {'as-of': '2022-01-07'}},
  asOfDayDark: {width: 1100, ...dark, attributes: {'as-of': '2022-01-07', theme: 'dark'}},
  asOfDayColumn: {width: 680, attributes: {'as-of': '2022-01-07'}},
  asOfDayList: {width: 360, attributes: {'as-of': '2022-01-07'}},
  asOfBackground: {width: 1100, attributes: {'as-of': '2015-06-01'}},
  asOfStatedAnalysis: {width: 1100, attributes: {'as-of': 'trenin'}},
  asOfInferredAnalysis: {width: 1100, attributes: {'as-of': 'galeotti'}},
  asOfSelected: {width: 1100, attributes: {'as-of': '2022-01-07', selected: 'event:jan11-address'}},
  asOfWrong: {width: 1100, attributes: {'as-of': 'yesterday'}},
  asOfStatic: {width: 680, attributes: {'as-of': 'michta', static: ''}},
  asOfRightToLeft: {width: 680, dir: 'rtl', attributes: {'as-of': '2022-01-07'}},
  asOfOtherData: {width: 1100, data: foreign, attributes: {'as-of': foreign.sources[0]?.id ?? ''}},
  asOfMany: {width: 1100, data: many, attributes: {'as-of': middle}},
  asOfManyList: {width: 360, data: many, attributes: {'as-of': middle}},
  story: {width: 1100, attributes: {story: ids}},
  storyDark: {width: 1100, ...dark, attributes: {story: ids, theme: 'dark', selected: 'event:appeal'}},
  storyColumn: {width: 680, attributes: {story: ids, selected: 'event:appeal'}},
  storyOwnTexts: {width: 1100, attributes: {selected: 'event:appeal'}, story: told},
  storyList: {width: 360, attributes: {story: ids}},
  storyListBegun: {width: 360, attributes: {story: ids, selected: 'event:turn-violent'}},
  storyAuto: {width: 1100, attributes: {story: ''}},
  storyWrong: {width: 1100, attributes: {story: 'price-rise nowhere appeal price-rise'}},
  storyPlain: {width: 680, attributes: {story: ids, plain: ''}},
  storyStatic: {width: 360, attributes: {static: ''}, story: told},
  storyAsOf: {width: 1100, attributes: {story: ids, 'as-of': '2022-01-07', selected: 'event:jan11-address'}},
  storyOtherData: {width: 680, data: foreign, attributes: {story: `${first} ${second} ${third}`}},
} as const satisfies Readonly<Record<string, ViewState>>;
