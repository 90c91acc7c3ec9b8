import type {MapState} from './actor-map.js';
import {knots, network, scattered, star} from './network.js';

/** A state of the map whose data are made when it is shown. */
export interface ManyState extends Omit<MapState, 'data'> {
  data: () => unknown;
}

/** The map of other people's data, at any size and of any form. */
export const manyStates = {
  few: {data: () => network(25, 50), attributes: {}, width: 1100},
  hundreds: {data: () => network(200, 400), attributes: {}, width: 1100},
  hundredsDark: {data: () => network(200, 400), attributes: {theme: 'dark'}, width: 1100, dark: true},
  hundredsColumn: {data: () => network(200, 400), attributes: {}, width: 680},
  hundredsFocused: {data: () => network(200, 400), attributes: {actor: 'actor-5'}, width: 1100},
  hundredsStatic: {data: () => network(200, 400), attributes: {static: ''}, width: 1100},
  hundredsInCamps: {data: () => network(200, 400, 5), attributes: {}, width: 1100},
  hundredsList: {data: () => network(200, 400, 3), attributes: {}, width: 360},
  thousand: {data: () => network(1000, 2500), attributes: {}, width: 1100},
  thousandFocused: {data: () => network(1000, 2500), attributes: {actor: 'actor-1'}, width: 1100},
  tooMany: {data: () => network(5200, 9000, 4), attributes: {}, width: 1100},
  tooManyStatic: {data: () => network(5200, 9000, 4), attributes: {static: ''}, width: 680},
  parts: {data: () => scattered([60, 12, 6, 4, 3, 2, 2, 1, 1, 1, 1, 1]), attributes: {}, width: 1100},
  unlinked: {data: () => scattered(Array.from({length: 40}, () => 1)), attributes: {}, width: 1100},
  alone: {data: () => scattered([1]), attributes: {}, width: 1100},
  neighbours: {data: () => star(200), attributes: {}, width: 1100},
  neighboursFocused: {data: () => star(200), attributes: {actor: 'actor-1'}, width: 1100},
  knots: {data: () => knots(), attributes: {}, width: 1100},
  knotsColumn: {data: () => knots(), attributes: {}, width: 680},
} satisfies Record<string, ManyState>;
