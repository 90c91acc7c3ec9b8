import type {Actor, Id} from '../../model/types.js';
import type {Model} from '../../query/model.js';
import {namedBy, speaking} from '../../query/ties.js';
import {drawnActors, usedClusters} from './layout-arrange.js';
import {glyphOf, radiusOf} from './layout-glyph.js';
import type {ActorRow, Camp} from './layout-scene.js';

/** So many actors are open to the reader from the start, where no camp stands on the ground of the story. */
const firstRows = 12;

/**
 * The camps of the list in the order of the data, each with the actors of the
 * picture first. Early are those on the tinted ground, or without any as many
 * from the top as hold a dozen actors.
 */
export function layoutCamps(model: Model): readonly Camp[] {
  const drawn = new Set(drawnActors(model).map(({id}) => id));
  const clusters = usedClusters(model, model.actors);
  const grounded = clusters.some(({ground}) => ground === true);
  const known = new Set(clusters.map(({id}) => id));
  let count = 0;
  return clusters.map(({id, label, ground}, i): Camp => {
    const own = model.actors.filter((a) => (known.has(a.cluster) ? a.cluster : '') === id);
    const inPicture = own.filter((a) => drawn.has(a.id));
    const early = grounded ? ground === true : i === 0 || count + own.length <= firstRows;
    count += own.length;
    const [rows, more] = inPicture.length === 0 ? [own, []] : [inPicture, own.filter((a) => !drawn.has(a.id))];
    return {id, label, rows: rows.map((a) => rowOf(a, model)), more: more.map((a) => rowOf(a, model)), early};
  });
}

export function rowOf(actor: Actor, model: Model): ActorRow {
  const voices = namedBy(actor, model);
  return {
    id: actor.id,
    name: actor.short ?? actor.name,
    glyph: glyphOf(actor.kind, radiusOf(speaking(voices), model.sources.length)),
    hollow: actor.identityDisputed === true,
    voices,
  };
}

const firstTies = 12;

/**
 * Rows in two columns of about the same length, to be read down the left one
 * first. Unless `all` are asked for only a dozen, and those that must stay.
 */
export function splitRows<T>(
  rows: readonly T[],
  all: boolean,
  stays: (row: T) => boolean,
): {columns: readonly (readonly T[])[]; hidden: number; long: boolean} {
  const shown = all ? rows : rows.filter((row, i) => i < firstTies || stays(row));
  const half = Math.ceil(shown.length / 2);
  return {
    columns: [shown.slice(0, half), shown.slice(half)].filter((column) => column.length > 0),
    hidden: rows.length - shown.length,
    long: rows.length > firstTies,
  };
}

const bestTies = 5;

/** The five rows that come first, and those that must stay; all where `all` are asked for. `long`: there are more than five. */
export const splitList = <T>(rows: readonly T[], all: boolean, stays: (row: T) => boolean): {shown: readonly T[]; long: boolean} => ({
  shown: all ? rows : rows.filter((row, i) => i < bestTies || stays(row)),
  long: rows.length > bestTies,
});

/** Whether a camp (`cluster:…`) that nobody has touched is open: it is among the first or holds the actor in focus. Its further actors (`more:…`) are only for the latter. */
export function opensItself(key: string, camps: readonly Camp[], focus: Id | undefined): boolean {
  const camp = camps.find(({id}) => id === key.slice(key.indexOf(':') + 1));
  const holds = (rows: readonly ActorRow[] | undefined): boolean => rows?.some(({id}) => id === focus) === true;
  return key.startsWith('more:') ? holds(camp?.more) : camp?.early === true || holds(camp?.rows) || holds(camp?.more);
}

/** So many rows of a camp stand as they are; more stand in parts that open, at most as many side by side. */
const fewRows = 60;

/** Neighbouring rows of a long camp. */
export interface RowPart<T> {
  /** The key of what it is a part of, and its number. */
  key: string;
  rows: readonly T[];
}

/** Parts of a long list, in its order; parts may have parts themselves. Undefined where the rows stand as they are. */
export function partsOf<T>(rows: readonly T[], key: string): readonly RowPart<T>[] | undefined {
  if (rows.length <= fewRows) return undefined;
  let size = fewRows;
  while (rows.length > size * fewRows) size *= fewRows;
  return Array.from({length: Math.ceil(rows.length / size)}, (_, i) => ({key: `${key}/${i}`, rows: rows.slice(i * size, (i + 1) * size)}));
}
