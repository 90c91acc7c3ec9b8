import {large} from './datasets.js';
import {foreign} from './foreign.js';
import type {TimelineState} from './timeline.js';

/** A state in which the row of filters may be open, as after a press on “Filter…”. */
export interface FilterState extends Omit<TimelineState, 'data'> {
  open?: boolean;
  data?: () => unknown;
}

const some = {sources: 'michta clarke', query: 'tokayev', importance: '2'};
const open = true;

/** States of the filters by name; stories, accessibility audits and tests share them. */
export const filterStates = {
  row: {width: 1100, open},
  rowDark: {width: 1100, open, scheme: 'dark', attributes: {...some, theme: 'dark'}},
  rowColumn: {width: 680, open, attributes: some},
  rowNarrow: {width: 360, open, attributes: {actors: 'nazarbayev'}},
  rowRightToLeft: {width: 680, open, dir: 'rtl', attributes: some},
  rowOtherData: {width: 680, open, data: () => foreign},
  rowThousand: {width: 1100, open, data: () => large(1000, 1)},
  searched: {width: 1100, attributes: {query: 'airport'}},
  byActor: {width: 1100, attributes: {actors: 'nazarbayev'}},
  byAll: {width: 1100, attributes: {...some, actors: 'russia', lanes: 'csto', disputed: ''}},
  byAllList: {width: 360, attributes: {...some, actors: 'russia', lanes: 'csto', disputed: ''}},
  silentSource: {width: 1100, attributes: {sources: 'michta', lanes: 'elite'}},
  silentEverything: {
    width: 1100,
    attributes: {sources: 'umarov', actors: 'nazarbayev', query: 'zzz', importance: '1', lanes: 'csto', disputed: ''},
  },
  silentWords: {width: 680, attributes: {query: 'zzz'}},
  silentStatic: {width: 680, attributes: {query: 'zzz', static: ''}},
  silentPlain: {width: 360, attributes: {query: 'zzz', plain: ''}},
} as const satisfies Readonly<Record<string, FilterState>>;
