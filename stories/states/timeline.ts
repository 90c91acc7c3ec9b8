import {broken, empty, large, oneSource} from './datasets.js';
import {everyForm} from './every-form.js';
import {foreignWhole} from './foreign-whole.js';
import {foreign} from './foreign.js';

/** One state of `<kz-timeline>`: what a page writes on the tag, and around it. Without `data` the bundled set is drawn. */
export interface TimelineState {
  /** Width of the container, CSS px. */
  width: number;
  attributes?: Readonly<Record<string, string>>;
  data?: unknown;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

const open = {selected: 'event:deployment'};
const [firstEvent] = foreign.events ?? [];

/** Two ranges that end before they start. */
const backwards: Readonly<Record<string, string>> = {petition: '2018-11-09/2018-11-05', audit: '2019-02-20/2019-01'};
const reversed = {
  ...foreign,
  events: (foreign.events ?? []).map((event) => {
    const edtf = backwards[event.id];
    return edtf === undefined ? event : {...event, when: {...event.when, edtf}};
  }),
};

/** Every state by name; stories, accessibility audits and pictures share them. */
export const timelineStates = {
  usual: {width: 1100},
  dark: {width: 1100, scheme: 'dark', attributes: {theme: 'dark'}},
  column: {width: 680},
  narrow: {width: 360},
  list: {width: 1100, attributes: {view: 'list'}},
  selected: {width: 1100, attributes: open},
  selectedDark: {width: 1100, scheme: 'dark', attributes: {...open, theme: 'dark'}},
  selectedColumn: {width: 680, attributes: open},
  selectedNarrow: {width: 360, attributes: open},
  rivalDates: {width: 1100, attributes: {selected: 'event:protests-start'}},
  selectedBefore: {width: 680, attributes: {selected: 'event:2019-transition'}},
  twoLanes: {width: 1100, attributes: {lanes: 'state elite'}},
  keyEvents: {width: 1100, attributes: {importance: '1'}},
  oneWeek: {width: 1100, attributes: {from: '2022-01-04', to: '2022-01-10'}},
  onlyDiffering: {width: 1100, attributes: {disputed: ''}},
  forcedColors: {width: 1100, attributes: {...open, 'as-of': '2022-01-12', sources: 'trenin clarke'}},
  reducedMotion: {width: 1100, attributes: open},
  silence: {width: 1100, attributes: {sources: 'michta', query: 'Nazarbayev'}},
  foreign: {width: 1100, data: foreign},
  foreignColumn: {width: 680, data: foreign},
  foreignNarrow: {width: 360, data: foreign},
  farYears: {width: 1100, data: foreignWhole, attributes: {selected: 'event:piles'}},
  farYearsNarrow: {width: 360, data: foreignWhole},
  everyForm: {width: 1100, data: everyForm, attributes: {from: '2018-11-01', to: '2018-11-30'}},
  everyFormColumn: {width: 680, data: everyForm, attributes: {from: '2018-11-01', to: '2018-11-30'}},
  everyFormNarrow: {width: 360, data: everyForm, attributes: {importance: '3'}},
  oneDay: {width: 1100, data: everyForm, attributes: {from: '2018-11-11', to: '2018-11-11', tz: 'UTC'}},
  oneDayColumn: {width: 680, data: everyForm, attributes: {from: '2018-11-11', to: '2018-11-11', tz: 'Europe/Paris'}},
  beforeChrist: {width: 1100, attributes: {from: '-0400'}},
  oneEvent: {width: 1100, data: {meta: foreign.meta, sources: foreign.sources, events: firstEvent === undefined ? [] : [firstEvent]}},
  oneSource: {width: 1100, data: oneSource},
  many: {width: 1100, data: large(300, 1)},
  broken: {width: 1100, data: broken},
  reversed: {width: 1100, data: reversed},
  reversedNarrow: {width: 360, data: reversed},
  empty: {width: 1100, data: empty},
  rightToLeft: {width: 1100, dir: 'rtl', attributes: open},
  static: {width: 1100, attributes: {...open, static: ''}},
  staticNarrow: {width: 360, attributes: {static: ''}},
  plain: {width: 1100, attributes: {plain: ''}},
} as const satisfies Readonly<Record<string, TimelineState>>;

export type TimelineStateName = keyof typeof timelineStates;
