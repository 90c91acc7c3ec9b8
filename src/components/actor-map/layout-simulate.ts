import {componentsOf} from '../../geometry/components.js';
import type {Point} from '../../geometry/link-path.js';
import type {Rect} from '../../geometry/rect.js';
import {settling, type Body} from '../../geometry/seeded-force.js';
import {splitRect} from '../../geometry/split-rect.js';
import type {Steps} from '../../geometry/steps.js';
import type {Actor, Arrangement, Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {actorName, namedBy, speaking} from '../../query/ties.js';
import {drawnActors, inside, usedClusters, type Shape} from './layout-arrange.js';
import {radiusOf} from './layout-glyph.js';

/** Width in px, and the height that a picture exceeds only where glyphs would lie on one another. */
const frames: Readonly<Record<Shape, {width: number; most: number}>> = {wide: {width: 1068, most: 2400}, tall: {width: 640, most: 3600}};

/** Px² for each of the first actors, and for each further one: names of the most connected have room, the others' show in focus. And the least for a glyph. */
const room = {first: 16_000, further: 3000, firsts: 60, least: 1500};

/** The share of the frame that names may claim while places are sought. */
const forNames = 0.4;

/** An arrangement of data that brings none: frame, zones of the clusters, and actors by a seeded simulation. */
export function* simulate(model: Model, shape: Shape): Steps<Arrangement> {
  const actors = drawnActors(model);
  const frame = frameFor(actors.length, shape);
  const zones = zonesOf(model, actors, frame);
  const homes = homesOf(model, actors, zones, frame);
  const loose = [...homes].filter(([, {tied}]) => !tied);
  const bodies = bodiesOf(model, actors, homes, frame);
  const settled = yield* settling(bodies, model.relations);
  const nodes = Object.fromEntries([...settled, ...inRows(loose.map(([id, {home}]) => ({id, home})))]);
  return {width: frame.width, height: frame.height, nodes, links: {}, zones};
}

/** The frame that so many actors get. */
export function frameFor(actors: number, shape: Shape): Rect {
  const {width, most} = frames[shape];
  const {first, further, firsts, least} = room;
  const area = Math.min(actors, firsts) * first + Math.max(0, actors - firsts) * further;
  const lowest = 160 + 16 * Math.min(10, actors);
  const highest = Math.max(most, (actors * least) / width);
  return {x: 0, y: 0, width, height: Math.round(Math.min(highest, Math.max(lowest, area / width)))};
}

/** One zone per cluster, sized by its actors; none where there is only one cluster. */
function zonesOf(model: Model, actors: readonly Actor[], frame: Rect): Readonly<Record<Id, Rect>> {
  const clusters = usedClusters(model, actors).filter(({id}) => id !== '');
  if (clusters.length < 2) return {};
  const counts = new Map<Id, number>();
  for (const {cluster} of actors) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  const parts = splitRect(
    frame,
    clusters.map(({id}) => (counts.get(id) ?? 0) + 1.5),
    28,
  );
  return Object.fromEntries(clusters.map(({id}, i) => [id, parts[i] ?? frame]));
}

interface Home {
  home: Rect;
  /** Whether a relation leads to another actor of the picture. */
  tied: boolean;
}

/** In each zone an area for each part of the network that nothing ties to the others, and one for all actors without ties. */
function homesOf(model: Model, actors: readonly Actor[], zones: Arrangement['zones'], frame: Rect): ReadonlyMap<Id, Home> {
  const parts = componentsOf(
    actors.map(({id}) => id),
    model.relations,
  );
  const partOf = new Map(parts.flatMap((ids, i) => ids.map((id) => [id, ids.length === 1 ? Infinity : i])));
  const groups = new Map<Rect, Map<number, Id[]>>();
  const whole = {x: 4, y: 4, width: frame.width - 8, height: frame.height - 8};
  const grounds = new Map(Object.entries(zones).map(([id, zone]) => [id, inside(zone)]));
  for (const {id, cluster} of actors) {
    const ground = grounds.get(cluster) ?? whole;
    const own = groups.get(ground) ?? new Map<number, Id[]>();
    groups.set(ground, own);
    const part = partOf.get(id) ?? 0;
    own.set(part, [...(own.get(part) ?? []), id]);
  }
  return new Map(
    [...groups].flatMap(([ground, own]) => {
      const ordered = [...own].sort(([a], [b]) => a - b);
      const areas = splitRect(
        ground,
        ordered.map(([, ids]) => ids.length + 1),
        24,
        1.6,
      );
      return ordered.flatMap(([part, ids], i) => {
        const home = {home: areas[i] ?? ground, tied: part !== Infinity};
        return ids.map((id) => [id, home] as const);
      });
    }),
  );
}

/** What the simulation moves. Names claim room in the order of their weight, as long as there is any. */
function bodiesOf(model: Model, actors: readonly Actor[], homes: ReadonlyMap<Id, Home>, frame: Rect): readonly Body[] {
  const total = model.sources.length;
  let left = frame.width * frame.height * forNames;
  const wide = new Set<Id>();
  const width = ({id}: Actor): number => Math.max(26, Math.min(176, actorName(id, model).length * 6.6)) + 10;
  for (const actor of byWeight(model, actors)) {
    left -= width(actor) * 48;
    if (left < 0) break;
    wide.add(actor.id);
  }
  return actors.flatMap((actor): Body[] => {
    const {home, tied} = homes.get(actor.id) ?? {tied: false};
    if (home === undefined || !tied) return [];
    // Glyphs come nearer to one another where the picture is narrower than its frame.
    const core = Math.round(3.4 * radiusOf(speaking(namedBy(actor, model)), total) + 2);
    const named = wide.has(actor.id);
    return [{id: actor.id, width: named ? width(actor) : core, height: named ? 48 : core, home, core}];
  });
}

/** Those first that most sources name, then those with most relations; of equals in the order of the data. */
export function byWeight(model: Model, actors: readonly Actor[]): readonly Actor[] {
  const weight = new Map(
    actors.map((actor) => [actor, speaking(namedBy(actor, model)) * 1e6 + (model.relationsOf.get(actor.id)?.length ?? 0)] as const),
  );
  return [...actors].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}

/** Rows for those that share a home, in their order, every other row moved by half a place: names stand between those below. */
function inRows(loose: readonly {id: Id; home: Rect}[]): ReadonlyMap<Id, Point> {
  const groups = new Map<Rect, Id[]>();
  for (const {id, home} of loose) groups.set(home, [...(groups.get(home) ?? []), id]);
  return new Map(
    [...groups].flatMap(([{x, y, width, height}, ids]) => {
      const across = Math.max(1, Math.min(ids.length, Math.ceil(Math.sqrt((ids.length * width) / (2.2 * height)))));
      const down = Math.ceil(ids.length / across);
      return ids.map((id, i) => {
        const row = Math.floor(i / across);
        const shift = down === 1 || across === 1 ? 0.5 : row % 2 === 0 ? 0.25 : 0.75;
        return [
          id,
          {x: Math.round(x + ((i % across) + shift) * (width / across)), y: Math.round(y + (row + 0.5) * (height / down))},
        ] as const;
      });
    }),
  );
}
