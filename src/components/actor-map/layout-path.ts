import type {Id} from '../../model/types.js';
import {everything} from '../../query/filter.js';
import type {Model} from '../../query/model.js';
import {routesBetween, type Route, type Step} from '../../query/routes.js';
import {leftOf} from '../../query/tie-filter.js';
import {dashOf, headOf, headStroke, widthOf} from './layout-glyph.js';
import type {HeadMark} from './layout-scene.js';

/** The two actors whose ties are asked for. */
export interface Asked {
  from: Id;
  to: Id;
}

/** The routes between two actors, and the one in hand. */
export interface Routes extends Asked {
  /** Over the relations that filters and switches leave. */
  all: readonly Route[];
  /** How many of them one source states in full, and whether only those are asked for. */
  whole: number;
  wholeOnly: boolean;
  shown: readonly Route[];
  /** Index in `shown` of the route in hand. */
  at: number;
  route: Route | undefined;
  /** How many there were without filters; counted only where they leave none. */
  hidden: number;
  /** What the route passes, or the two actors alone where there is none. */
  actors: ReadonlySet<Id>;
  relations: ReadonlySet<Id>;
}

/** What is found between two actors over the `relations` left; how many routes there were over all that is not excluded, where none is left. */
export function findRoutes(
  {from, to}: Asked,
  relations: ReadonlySet<Id>,
  excluded: ReadonlySet<string>,
  model: Model,
): Pick<Routes, 'all' | 'hidden'> {
  const all = routesBetween(from, to, model, relations);
  if (all.length > 0) return {all, hidden: 0};
  const unfiltered = leftOf(model, {...everything, exclude: excluded}).relations;
  return {all, hidden: routesBetween(from, to, model, unfiltered).length};
}

/** The routes to walk through, and the one at `at`; beyond the last, the last. */
export function chooseRoute(asked: Asked, {all, hidden}: Pick<Routes, 'all' | 'hidden'>, wanted: {wholeOnly: boolean; at: number}): Routes {
  const full = all.filter(({whole}) => whole.length > 0);
  const shown = wanted.wholeOnly ? full : all;
  const at = Math.max(0, Math.min(wanted.at, shown.length - 1));
  const route = shown[at];
  const steps = route?.steps ?? [];
  return {
    ...{from: asked.from, to: asked.to, all, hidden, whole: full.length, wholeOnly: wanted.wholeOnly, shown, at, route},
    actors: new Set([asked.from, ...steps.map(({to}) => to), asked.to]),
    relations: new Set(steps.map(({relation}) => relation.id)),
  };
}

/** What stands at one end of a line: its head at 0,0, and the px that it takes of the line. */
export interface LineEnd {
  head: HeadMark | undefined;
  back: number;
}

/** A step as a line that stretches: to the right or downwards, with its heads where the relation has them. */
export interface ChainLine {
  stroke: number;
  dash: string | undefined;
  round: boolean;
  start: LineEnd;
  end: LineEnd;
}

export function chainLine({relation, outgoing, sources}: Step, total: number, upright: boolean): ChainLine {
  const {family} = relation;
  // By itself a line of one px is hard to see; the steps of width stay.
  const stroke = widthOf(sources.length, total, family) + 0.8;
  const end = (way: 1 | -1): LineEnd => {
    const {mark, back} = headOf(family, {x: 0, y: 0}, upright ? {x: 0, y: way} : {x: way, y: 0}, 1);
    return {head: {...mark, stroke: headStroke(stroke, 1)}, back};
  };
  const none: LineEnd = {head: undefined, back: 0};
  return {
    stroke,
    dash: dashOf(family, relation.status === 'alleged', 1),
    round: family === 'speaks-to',
    start: family === 'deals' || !outgoing ? end(-1) : none,
    end: family === 'deals' || outgoing ? end(1) : none,
  };
}
